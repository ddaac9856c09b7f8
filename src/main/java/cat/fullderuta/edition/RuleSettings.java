package cat.fullderuta.edition;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Duration;
import java.time.LocalTime;

/**
 * The figures of the rules, editable for each edition. Defaults: what coordinators follow (field notes), assumed unless said.
 *
 * @param transferBuffer     added to each travel time
 * @param nightRest          from the end of one day to the start of the next
 * @param activitiesPerDay   most for one defender
 * @param lunch              free time for lunch, between {@code lunchFrom} and {@code lunchTo}
 * @param interpreterEarly   how long before the start an interpreter is there (AICE)
 * @param interpreterAlone   longest simultaneous work of one interpreter (AICE; AIIC: 40 minutes)
 * @param interpreterHalfDay longest half-day of an interpreter (AICE)
 */
@RecordBuilder
public record RuleSettings(Duration transferBuffer, Duration nightRest, int activitiesPerDay, LocalTime lunchFrom,
        LocalTime lunchTo, Duration lunch, Duration interpreterEarly, Duration interpreterAlone, Duration interpreterHalfDay)
        implements RuleSettingsBuilder.With {

    /** What most coordinators follow. */
    public static final RuleSettings DEFAULT = new RuleSettings(Duration.ofMinutes(15), Duration.ofHours(10), 3,
            LocalTime.of(13, 0), LocalTime.of(15, 30), Duration.ofMinutes(60), Duration.ofMinutes(30),
            Duration.ofMinutes(60), Duration.ofHours(4));
}
