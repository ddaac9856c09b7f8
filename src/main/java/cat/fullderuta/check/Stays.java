package cat.fullderuta.check;

import cat.fullderuta.edition.Defender;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** What the rules ask of each defender again and again, in minutes, days and spots. */
final class Stays {

    private static final int NEVER = Integer.MIN_VALUE;

    private final int[] arrivals;
    private final int[] departures;
    private final int[] bases;
    private final int[] arrivalSpots;
    private final int[] departureSpots;
    private final int firstDay;

    Stays(Defender[] defenders, Ways ways, LocalDate firstDay) {
        arrivals = new int[defenders.length];
        departures = new int[defenders.length];
        bases = new int[defenders.length];
        arrivalSpots = new int[defenders.length];
        departureSpots = new int[defenders.length];
        this.firstDay = (int) firstDay.toEpochDay();
        for (int i = 0; i < defenders.length; i++) {
            arrivals[i] = minute(defenders[i].stay().arrival());
            departures[i] = minute(defenders[i].stay().departure());
            bases[i] = ways.spotOf(defenders[i].base());
            arrivalSpots[i] = ways.spotOfTerminal(defenders[i].stay().arrivalPlace());
            departureSpots[i] = ways.spotOfTerminal(defenders[i].stay().departurePlace());
        }
    }

    private static int minute(@Nullable LocalDateTime time) {
        return time == null ? NEVER : Timetable.minute(time);
    }

    boolean isUnknown(int defender) {
        return arrivals[defender] == NEVER || departures[defender] == NEVER;
    }

    boolean isBeforeArrival(int defender, int minute) {
        return arrivals[defender] != NEVER && minute < arrivals[defender];
    }

    boolean isAfterDeparture(int defender, int minute) {
        return departures[defender] != NEVER && minute > departures[defender];
    }

    /** Whether they arrive on this date, from midnight to midnight. */
    boolean arrivesOn(int defender, int day) {
        return arrivals[defender] != NEVER && Math.floorDiv(arrivals[defender], Day.MINUTES) == day;
    }

    boolean departsOn(int defender, int day) {
        return departures[defender] != NEVER && Math.floorDiv(departures[defender], Day.MINUTES) == day;
    }

    /** Minutes from the arrival to this minute; very many when nobody knows the arrival, negative before it. */
    int sinceArrival(int defender, int minute) {
        return arrivals[defender] == NEVER ? Integer.MAX_VALUE : minute - arrivals[defender];
    }

    /** Minutes from this minute to the departure; very many when nobody knows the departure, negative after it. */
    int untilDeparture(int defender, int minute) {
        return departures[defender] == NEVER ? Integer.MAX_VALUE : departures[defender] - minute;
    }

    /** The spot at which they arrive, see {@link Ways}. */
    int arrivalSpot(int defender) {
        return arrivalSpots[defender];
    }

    /** The spot from which they leave. */
    int departureSpot(int defender) {
        return departureSpots[defender];
    }

    /** The date of the arrival, or the first of the visit, whichever is later. */
    int firstDay(int defender) {
        return arrivals[defender] == NEVER ? firstDay : Math.max(firstDay, Math.floorDiv(arrivals[defender], Day.MINUTES));
    }

    /** The spot at which they sleep, see {@link Ways}. */
    int base(int defender) {
        return bases[defender];
    }
}
