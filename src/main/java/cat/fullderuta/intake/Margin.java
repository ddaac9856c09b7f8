package cat.fullderuta.intake;

import cat.fullderuta.intake.Reading.Why;
import java.util.ArrayList;
import java.util.List;

/** What is to be said about one row, written down while it is read. */
final class Margin {

    private final List<Reading> readings = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    void read(Written cell, Field field, Object readAs, Why why) {
        readings.add(new Reading(cell.at(), field, cell.shown(), String.valueOf(readAs), why));
    }

    void problem(Problem problem) {
        problems.add(problem);
    }

    void unread(Written cell, Field field) {
        problems.add(new Problem.Unread(cell.at(), field, cell.shown()));
    }

    List<Reading> readings() {
        return List.copyOf(readings);
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }
}
