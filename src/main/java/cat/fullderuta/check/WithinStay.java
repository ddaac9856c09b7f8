package cat.fullderuta.check;

import cat.fullderuta.check.Finding.AfterDeparture;
import cat.fullderuta.check.Finding.BeforeArrival;
import cat.fullderuta.check.Finding.UnknownStay;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.RuleKey;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;

/** Nothing before a defender's arrival, nothing after the departure. */
final class WithinStay implements Rule.OfPlacement {

    @Override
    public RuleKey key() {
        return RuleKey.STAY;
    }

    @Override
    public void check(Placement placement, Timetable timetable, Consumer<Finding> found) {
        for (int i = 0; i < placement.defenders(); i++) {
            Defender defender = timetable.defender(placement.people()[i]);
            LocalDateTime arrival = defender.stay().arrival();
            LocalDateTime departure = defender.stay().departure();
            if (arrival == null || departure == null) {
                found.accept(new UnknownStay(defender.id(), List.of(placement.id())));
            }
            if (arrival != null && placement.start() < Timetable.minute(arrival)) {
                found.accept(new BeforeArrival(placement.id(), defender.id(), arrival));
            }
            if (departure != null && placement.end() > Timetable.minute(departure)) {
                found.accept(new AfterDeparture(placement.id(), defender.id(), departure));
            }
        }
    }
}
