package cat.fullderuta.intake;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** Why a row does not arrive as it was meant, as facts; {@link IntakeText} has the words. */
public sealed interface Problem {

    /** Where it stands. */
    CellAt at();

    /** What it is about. */
    Field field();

    /** The cell has to say something and is empty, or the column is not there. */
    record Missing(CellAt at, Field field) implements Problem { }

    /** The value means nothing that could stand here. */
    record Unread(CellAt at, Field field, String written) implements Problem { }

    /** Nothing that could be a date, where one of the visit could stand. */
    record NoDate(CellAt at, String written, LocalDate firstDay, LocalDate lastDay) implements Problem {
        @Override public Field field() {
            return Field.DATE;
        }
    }

    /** A short name that several towns have. */
    record AmbiguousTown(CellAt at, String written, List<String> candidates) implements Problem {
        public AmbiguousTown {
            candidates = List.copyOf(candidates);
        }

        @Override public Field field() {
            return Field.TOWN;
        }
    }

    /** A date that is not within the visit, in whichever order its figures are read. */
    record OutsideVisit(CellAt at, String written, LocalDate date, LocalDate firstDay, LocalDate lastDay) implements Problem {
        @Override public Field field() {
            return Field.DATE;
        }
    }

    /** The day of the week does not go with the date. */
    record WrongWeekday(CellAt at, String written, LocalDate date) implements Problem {
        @Override public Field field() {
            return Field.DATE;
        }
    }

    /** It would end before it starts, or just then. */
    record EndBeforeStart(CellAt at, LocalTime start, LocalTime end) implements Problem {
        @Override public Field field() {
            return Field.END;
        }
    }

    /** Two cells of the row say different hours to start, or to end. */
    record HoursDisagree(CellAt at, Field field, LocalTime one, LocalTime other) implements Problem { }

    /** The length that is stated is not the time between the two hours. */
    record LengthsDisagree(CellAt at, Duration stated, Duration between) implements Problem {
        @Override public Field field() {
            return Field.LENGTH;
        }
    }

    /** Names that no defender of the edition has. */
    record UnknownDefenders(CellAt at, String written, List<String> unknown) implements Problem {
        public UnknownDefenders {
            unknown = List.copyOf(unknown);
        }

        @Override public Field field() {
            return Field.DEFENDERS;
        }
    }
}
