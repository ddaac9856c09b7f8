package cat.fullderuta.check;

import cat.fullderuta.check.StayFinding.TightArrival;
import cat.fullderuta.check.StayFinding.TightDeparture;
import cat.fullderuta.check.StayFinding.UnknownTerminal;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.RuleKey;
import cat.fullderuta.edition.Stay;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * From where they arrive a defender has the way, with the edition's buffer, before the first activity, and likewise after the last
 * one before they leave. The hours of a stay are those at which somebody has landed and at which they must be at the terminal.
 */
final class StayTransfer implements Rule.OfPlacement {

    /** No way within Catalonia takes longer: from Alcanar to the Vall d'Aran. */
    private static final int UNKNOWN_MATTERS_WITHIN_MINUTES = 5 * 60;
    private static final int LONGEST_WAY_MINUTES = 12 * 60;

    @Override
    public RuleKey key() {
        return RuleKey.TRANSFER;
    }

    @Override
    public void check(Placement placement, Timetable timetable, Consumer<Finding> found) {
        Stays stays = timetable.stays();
        for (int i = 0; placement.located() && i < placement.defenders(); i++) {
            int person = placement.people()[i];
            int since = stays.sinceArrival(person, placement.start());
            if (since >= 0 && since < LONGEST_WAY_MINUTES) {
                checkArrival(person, since, placement, timetable, found);
            }
            int until = stays.untilDeparture(person, placement.end());
            if (until >= 0 && until < LONGEST_WAY_MINUTES) {
                checkDeparture(person, until, placement, timetable, found);
            }
        }
    }

    private static void checkArrival(int person, int available, Placement placement, Timetable timetable, Consumer<Finding> found) {
        int terminal = timetable.stays().arrivalSpot(person);
        int way = timetable.way(terminal, placement.spot());
        if (way == Ways.UNKNOWN) {
            checkUnknown(person, available, placement, timetable, found);
        } else if (way + timetable.buffer() > available) {
            Defender defender = timetable.defender(person);
            Stay stay = defender.stay();
            found.accept(new TightArrival(placement.id(), defender.id(), stay.arrivalPlace(), Objects.requireNonNull(stay.arrival()),
                    Duration.ofMinutes(available), Duration.ofMinutes(way), Duration.ofMinutes(timetable.buffer()),
                    timetable.confidence(terminal, placement.spot())));
        }
    }

    private static void checkDeparture(int person, int available, Placement placement, Timetable timetable, Consumer<Finding> found) {
        int terminal = timetable.stays().departureSpot(person);
        int way = timetable.way(placement.spot(), terminal);
        if (way == Ways.UNKNOWN) {
            checkUnknown(person, available, placement, timetable, found);
        } else if (way + timetable.buffer() > available) {
            Defender defender = timetable.defender(person);
            Stay stay = defender.stay();
            found.accept(new TightDeparture(placement.id(), defender.id(), stay.departurePlace(), Objects.requireNonNull(stay.departure()),
                    Duration.ofMinutes(available), Duration.ofMinutes(way), Duration.ofMinutes(timetable.buffer()),
                    timetable.confidence(placement.spot(), terminal)));
        }
    }

    private static void checkUnknown(int person, int available, Placement placement, Timetable timetable, Consumer<Finding> found) {
        if (available < UNKNOWN_MATTERS_WITHIN_MINUTES) {
            found.accept(new UnknownTerminal(timetable.defender(person).id(), List.of(placement.id())));
        }
    }
}
