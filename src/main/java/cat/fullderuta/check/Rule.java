package cat.fullderuta.check;

import cat.fullderuta.edition.RuleKey;
import java.util.function.Consumer;

/** One thing a careful coordinator looks at. The same rule serves the check and the fit. */
sealed interface Rule {

    /** By which an edition takes it more or less seriously. */
    RuleKey key();

    /** A rule about one activity at an hour with its people, and about it and another. */
    non-sealed interface OfPlacement extends Rule {

        /**
         * Tells every finding in which the placement takes part. The timetable may hold that activity elsewhere already: it is
         * then passed over.
         */
        void check(Placement placement, Timetable timetable, Consumer<Finding> found);

        /** Whether another hour could make a difference: otherwise it is asked once for all hours. */
        default boolean dependsOnHour() {
            return true;
        }
    }

    /** A rule about what one person does on one day, and on the days around it. */
    non-sealed interface OfDay extends Rule {

        /** Tells what is to be said about a day with at least one activity. */
        void check(Day day, Timetable timetable, Consumer<Finding> found);
    }

    /** A rule about the whole edition; it says nothing about single places. */
    non-sealed interface OfEdition extends Rule {

        void check(Timetable timetable, Consumer<Finding> found);
    }
}
