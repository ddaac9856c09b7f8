package cat.fullderuta.change;

import cat.fullderuta.edition.Conventions;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Office;
import cat.fullderuta.edition.Season;
import java.time.LocalDate;

/** What is done to the edition's own fields. */
public sealed interface EditionChange extends Change {

    /**
     * Says what the visit is called, when it is, who coordinates it and how it usually does things.
     *
     * @param firstDay activities keep their days, also when these are no longer of the visit: the check then tells
     */
    record PutEdition(Season season, String name, LocalDate firstDay, LocalDate lastDay, Office office, Conventions conventions)
            implements EditionChange {
        @Override public Edition applyTo(Edition edition) {
            return edition.with(it -> it.season(season).name(name).firstDay(firstDay).lastDay(lastDay).office(office).conventions(conventions));
        }
    }
}
