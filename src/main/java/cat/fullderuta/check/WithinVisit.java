package cat.fullderuta.check;

import cat.fullderuta.check.Finding.OutsideVisit;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.RuleKey;
import java.util.function.Consumer;

/** An activity is within the days of the visit; one that goes without a defender may be before it, but not after. */
final class WithinVisit implements Rule.OfPlacement {

    @Override
    public RuleKey key() {
        return RuleKey.VISIT_DAYS;
    }

    @Override
    public void check(Placement placement, Timetable timetable, Consumer<Finding> found) {
        Edition edition = timetable.edition();
        boolean tooEarly = placement.start() < timetable.visitStart()
                && !placement.activity().type().goesWithoutDefender();
        boolean tooLate = placement.end() > timetable.visitEnd();
        if (tooEarly || tooLate) {
            found.accept(new OutsideVisit(placement.activity().id(), edition.firstDay(), edition.lastDay()));
        }
    }
}
