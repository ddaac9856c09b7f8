package cat.fullderuta.check;

import java.util.function.Consumer;

/**
 * One thing a careful coordinator looks at. A rule judges one placement against the timetable, which may or may not hold
 * that activity elsewhere already (it is then passed over): so the same rule serves the check and the fit.
 */
interface Rule {

    /** Tells every finding of this rule in which the placement takes part. */
    void check(Placement placement, Timetable timetable, Consumer<Finding> found);
}
