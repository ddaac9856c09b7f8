package cat.fullderuta.check;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Id;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one person does on one day.
 *
 * @param person     resource
 * @param number     days since 1970
 * @param activities those that start on it, by start; at least one
 * @param tried      the placement as if which the day is judged, null when the day is judged as it stands
 */
@SuppressWarnings("ArrayRecordComponent") // never altered nor compared
record Day(int person, int number, Placement[] activities, @Nullable Placement tried) {

    static final int MINUTES = 24 * 60;
    /** Until this minute of the night it is still the evening before. */
    private static final int BEGINS_AT = 4 * 60;

    /** The day to which a minute belongs. */
    static int of(int minute) {
        return Math.floorDiv(minute - BEGINS_AT, MINUTES);
    }

    /** The first minute of a day. */
    static int start(int number) {
        return number * MINUTES + BEGINS_AT;
    }

    LocalDate date() {
        return LocalDate.ofEpochDay(number);
    }

    /** The minute at which it is this hour; an hour of the small hours is that of the night after. */
    int at(LocalTime hour) {
        int minute = hour.toSecondOfDay() / 60;
        return number * MINUTES + (minute < BEGINS_AT ? minute + MINUTES : minute);
    }

    Placement first() {
        return activities[0];
    }

    /** The one that ends last. */
    Placement last() {
        Placement last = activities[0];
        for (Placement each : activities) {
            if (each.end() > last.end()) {
                last = each;
            }
        }
        return last;
    }

    /** How many take place outside the office. */
    int count() {
        int count = 0;
        for (Placement each : activities) {
            count += each.isOfficeOnly() ? 0 : 1;
        }
        return count;
    }

    /** The activities that take place outside the office. */
    List<Id<Activity>> ids() {
        return Arrays.stream(activities).filter(each -> !each.isOfficeOnly()).map(Placement::id).toList();
    }
}
