package cat.fullderuta.check;

import cat.fullderuta.edition.Activity;

/**
 * An activity at an hour with its people: as it is scheduled, or as somebody tries it. Numbers are those of one
 * {@link Timetable}.
 *
 * @param start  first minute, see {@link Timetable}
 * @param end    first minute after it
 * @param people resources that have to come: defenders, then companions
 * @param venue  resource, or {@link #NO_VENUE}
 * @param place  number of where it is, as far as that is known: its venue, else its town
 * @param located whether the map knows that place
 */
@SuppressWarnings("ArrayRecordComponent") // never altered, and compared by activity only
public record Placement(Activity activity, int start, int end, int[] people, int venue, int place, boolean located) {

    static final int NO_VENUE = -1;

    boolean hasVenue() {
        return venue != NO_VENUE;
    }

    boolean isOf(Placement other) {
        return activity.id().equals(other.activity.id());
    }

    boolean overlaps(Placement other) {
        return start < other.end && other.start < end;
    }
}
