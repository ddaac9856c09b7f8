package cat.fullderuta.text;

import cat.fullderuta.edition.Edition;
import cat.fullderuta.plan.Reason;

/** The words for what speaks for a place. */
public final class ReasonText {

    private final FindingNames names;

    private ReasonText(FindingNames names) {
        this.names = names;
    }

    /** The words of one language for suggestions about this edition. */
    public static ReasonText of(Edition edition, Messages messages) {
        return new ReasonText(new FindingNames(edition, messages));
    }

    /** What speaks for it, in a few words: "Ara is in the town that day". */
    public String say(Reason reason) {
        Messages messages = names.messages();
        return switch (reason) {
            case Reason.WantedDay(var day) -> messages.get("reasons.wantedDay", names.formats().shortDay(day));
            case Reason.WantedHours() -> messages.get("reasons.wantedHours");
            case Reason.Speaks(var who, var language) -> messages.get("reasons.speaks", names.defender(who), names.language(language));
            case Reason.StandsFor(var who, var theme) -> messages.get("reasons.standsFor", names.defender(who), theme);
            case Reason.InTownAnyway(var who) -> messages.get("reasons.inTownAnyway", names.defender(who));
            case Reason.HasFewer(var who, var count, var average) ->
                    messages.get("reasons.hasFewer", names.defender(who), count, average);
            case Reason.IsInterpreted(var who) -> messages.get("reasons.isInterpreted", names.defender(who));
            case Reason.SharesTheme(var who, var theme) -> messages.get("reasons.sharesTheme", names.defender(who), theme);
            case Reason.FreeThatDay(var who) -> messages.get("reasons.freeThatDay", names.defender(who));
        };
    }
}
