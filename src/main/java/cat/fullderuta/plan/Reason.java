package cat.fullderuta.plan;

import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Language;
import java.time.LocalDate;

/** What speaks for a place; what speaks against it are findings. */
public sealed interface Reason {

    /** It is on a day that the host wants. */
    record WantedDay(LocalDate day) implements Reason {}

    /** It is within the hours that the host wants. */
    record WantedHours() implements Reason {}

    /** Somebody needs no interpreter there. */
    record Speaks(Id<Defender> defender, Language language) implements Reason {}

    /** Somebody stands for the theme that the host asked for. */
    record StandsFor(Id<Defender> defender, String theme) implements Reason {}

    /** Somebody is in the town that day anyway. */
    record InTownAnyway(Id<Defender> defender) implements Reason {}

    /** Somebody has fewer activities than the others on average. */
    record HasFewer(Id<Defender> defender, int activities, int average) implements Reason {}

    /** Somebody does not speak the language of the place, and has an interpreter there. */
    record IsInterpreted(Id<Defender> defender) implements Reason {}

    /** Somebody stands for a theme of the one they would go for. */
    record SharesTheme(Id<Defender> defender, String theme) implements Reason {}

    /** Somebody has nothing else that day. */
    record FreeThatDay(Id<Defender> defender) implements Reason {}
}
