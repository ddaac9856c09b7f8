package cat.fullderuta.edition;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalTime;

/**
 * What an edition usually does.
 *
 * @param shownFrom      the boards begin at this hour or earlier, when something stands before it
 * @param shownUntil     the boards end at this hour or later
 * @param hostLanguage   in which a new host is written to
 * @param agendaLanguage in which a new defender reads an agenda
 */
@RecordBuilder
public record Conventions(LocalTime shownFrom, LocalTime shownUntil, Language hostLanguage, Language agendaLanguage)
        implements ConventionsBuilder.With {

    /** What most editions did. */
    public static final Conventions USUAL = new Conventions(LocalTime.of(8, 0), LocalTime.of(22, 0), Language.CATALAN, Language.SPANISH);

    /** @throws IllegalArgumentException when the shown hours end before they begin */
    public Conventions {
        if (!shownUntil.isAfter(shownFrom)) {
            throw new IllegalArgumentException("The shown hours would end (" + shownUntil + ") before they begin (" + shownFrom
                    + "). Maybe the two are swapped.");
        }
    }
}
