package cat.fullderuta.check;

import cat.fullderuta.check.Finding.AfterDeparture;
import cat.fullderuta.check.Finding.BeforeArrival;
import cat.fullderuta.check.Finding.NotComing;
import cat.fullderuta.check.Finding.UnknownStay;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.RuleKey;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** Nothing before a defender's arrival, nothing after the departure, and nothing at all for who cannot come. */
final class WithinStay implements Rule.OfPlacement {

    @Override
    public RuleKey key() {
        return RuleKey.STAY;
    }

    @Override
    public void check(Placement placement, Timetable timetable, Consumer<Finding> found) {
        placement.absent().forEach(defender -> found.accept(new NotComing(placement.id(), defender)));
        Stays stays = timetable.stays();
        for (int i = 0; i < placement.defenders(); i++) {
            int person = placement.people()[i];
            if (stays.isUnknown(person)) {
                found.accept(new UnknownStay(timetable.defender(person).id(), List.of(placement.id())));
            }
            if (stays.isBeforeArrival(person, placement.start())) {
                Defender defender = timetable.defender(person);
                found.accept(new BeforeArrival(placement.id(), defender.id(), Objects.requireNonNull(defender.stay().arrival())));
            }
            if (stays.isAfterDeparture(person, placement.end())) {
                Defender defender = timetable.defender(person);
                found.accept(new AfterDeparture(placement.id(), defender.id(), Objects.requireNonNull(defender.stay().departure())));
            }
        }
    }
}
