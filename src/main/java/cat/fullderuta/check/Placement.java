package cat.fullderuta.check;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Place;
import java.util.List;

/**
 * An activity at an hour with its people: as it is scheduled, or as somebody tries it. Numbers are those of one
 * {@link Timetable}.
 *
 * @param hash      of the id: most ids differ in it
 * @param start     first minute, see {@link Timetable}
 * @param end       first minute after it
 * @param people    resources that have to come: defenders, then companions
 * @param defenders how many of the people are defenders
 * @param absent    defenders on whom it counts and who cannot come: no other rule looks at them
 * @param venue     resource, or {@link #NO_VENUE}
 * @param place     where it is, as far as that is known: its venue, else its town
 * @param spot      number of the point on the map, see {@link Ways}
 * @param located   whether the map knows that place
 */
@SuppressWarnings("ArrayRecordComponent") // never altered, and compared by activity only
public record Placement(Activity activity, int hash, int start, int end, int[] people, int defenders,
        List<Id<Defender>> absent, int venue, Place place, int spot,
        boolean located) {

    static final int NO_VENUE = -1;

    boolean hasVenue() {
        return venue != NO_VENUE;
    }

    boolean isOf(Placement other) {
        return activity == other.activity || hash == other.hash && activity.id().equals(other.activity.id());
    }

    boolean overlaps(Placement other) {
        return start < other.end && other.start < end;
    }

    /** The same at another hour. */
    Placement at(int minute) {
        return new Placement(activity, hash, minute, minute + end - start, people, defenders, absent, venue, place, spot, located);
    }

    /** The day it belongs to, as days since 1970. */
    int day() {
        return Day.of(start);
    }

    boolean has(int person) {
        for (int each : people) {
            if (each == person) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is something between the office and the defenders: a briefing, a rest, a doctor. */
    boolean isOfficeOnly() {
        return activity.type().isOfficeOnly();
    }

    Id<Activity> id() {
        return activity.id();
    }
}
