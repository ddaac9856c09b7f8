package cat.fullderuta.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** All rules, listed by hand. An edition in, findings out: no clock, no files. */
public final class Checker {

    private static final List<Rule> RULES = List.of(
            new DoubleBooking(),
            new TightTransfer(),
            new WithinVisit(),
            new WithinStay(),
            new WithinAvailability());

    private Checker() {
    }

    /** Everything that is to be said about an edition; a finding about a pair is there once. */
    public static Findings check(Timetable timetable) {
        Set<Finding> found = new LinkedHashSet<>();
        timetable.listScheduled().forEach(placement -> check(placement, timetable, found::add));
        return Findings.of(found);
    }

    /** What would be said about one placement, whether or not it is in the timetable. */
    public static Findings check(Placement placement, Timetable timetable) {
        Set<Finding> found = new LinkedHashSet<>();
        check(placement, timetable, found::add);
        return Findings.of(found);
    }

    private static void check(Placement placement, Timetable timetable, Consumer<Finding> found) {
        RULES.forEach(rule -> rule.check(placement, timetable, found));
    }
}
