package cat.fullderuta.document;

import cat.fullderuta.edition.Companion;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Office;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * The ways one driver drives, in order: whom, from where, to where and when. Where somebody sleeps is never on it, nor an hour from
 * which one could tell how far that is.
 *
 * @param edition name of the visit
 * @param driver  their name
 */
public record DriverSheet(String edition, LocalDate firstDay, LocalDate lastDay, String driver, List<Ride> rides, Office office) {

    /** One end of a way. */
    public sealed interface Stop {

        /** A place that may be named. */
        record At(Engagement.Where where, String host) implements Stop { }

        /** Where they sleep: the office tells. */
        record WhereTheySleep() implements Stop { }

        /** A place that is not known or not for the driver: the office tells. */
        record AskTheOffice() implements Stop { }
    }

    /**
     * One way.
     *
     * @param leave       null when not known or not for the driver
     * @param approximate whether the travel time is an estimate from the map
     * @param arriveBy    null on the way back to where they sleep
     * @param travel      null when not known or not for the driver
     * @param passengers  the defenders; empty when the driver goes alone
     * @param along       who else goes to the same activity
     * @param contact     whom to call there, null when not known or on the way back
     */
    public record Ride(LocalDate day, Stop from, @Nullable LocalTime leave, boolean approximate, Stop to, @Nullable LocalTime arriveBy,
            @Nullable Duration travel, List<Engagement.Participant> passengers, List<Engagement.Helper> along,
            Engagement.@Nullable Person contact) {
        public Ride {
            passengers = List.copyOf(passengers);
            along = List.copyOf(along);
        }
    }

    public DriverSheet {
        rides = List.copyOf(rides);
    }

    /** @throws NoSuchElementException when the edition has no such companion */
    public static DriverSheet of(Edition edition, Id<Companion> id, Surroundings surroundings) {
        Companion driver = edition.companions().get(id);
        return new DriverSheet(edition.name(), edition.firstDay(), edition.lastDay(), driver.name(),
                new Rides(edition, id, surroundings).list(), edition.office());
    }
}
