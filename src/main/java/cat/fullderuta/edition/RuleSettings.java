package cat.fullderuta.edition;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Duration;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The figures of the rules, editable for each edition. Defaults: what coordinators follow (field notes), assumed unless said.
 *
 * @param transferBuffer     added to each travel time
 * @param nightRest          from the end of one day to the start of the next
 * @param activitiesPerDay   most for one defender
 * @param hoursPerDay        longest sum of a defender's activities of a day
 * @param pause              shortest time off, travel not counted, that parts three activities in a row
 * @param lunch              free time for lunch, between {@code lunchFrom} and {@code lunchTo}
 * @param dinner             free time for dinner, between {@code dinnerFrom} and {@code dinnerTo}
 * @param firstDayActivities most for one defender on the first day
 * @param freeHalfDayWithin  days of which one has a free morning or afternoon
 * @param leaveFrom          earliest hour to leave the base
 * @param backUntil          latest hour to be back there; an hour of the morning is of the next day
 * @param interpreterEarly   how long before the start an interpreter is there (AICE)
 * @param interpreterAlone   longest simultaneous work of one interpreter (AICE; AIIC: 40 minutes)
 * @param interpreterHalfDay longest half-day of an interpreter (AICE)
 * @param strictness         rules that are taken more or less seriously than usual
 * @param schoolPeriods      when schools are open; empty for the calendar that comes with the program
 */
@RecordBuilder
public record RuleSettings(Duration transferBuffer, Duration nightRest, int activitiesPerDay, Duration hoursPerDay, Duration pause,
        LocalTime lunchFrom, LocalTime lunchTo, Duration lunch, LocalTime dinnerFrom, LocalTime dinnerTo, Duration dinner,
        int firstDayActivities, int freeHalfDayWithin, LocalTime leaveFrom, LocalTime backUntil, Duration interpreterEarly,
        Duration interpreterAlone, Duration interpreterHalfDay, Map<RuleKey, Strictness> strictness, List<SchoolPeriod> schoolPeriods)
        implements RuleSettingsBuilder.With {

    /** What most coordinators follow. */
    public static final RuleSettings DEFAULT = new RuleSettings(Duration.ofMinutes(15), Duration.ofHours(10), 3, Duration.ofHours(6),
            Duration.ofMinutes(30), LocalTime.of(13, 0), LocalTime.of(15, 30), Duration.ofMinutes(60), LocalTime.of(19, 30),
            LocalTime.of(23, 0), Duration.ofMinutes(60), 2, 5, LocalTime.of(7, 0), LocalTime.of(23, 30), Duration.ofMinutes(30),
            Duration.ofMinutes(60), Duration.ofHours(4), Map.of(), List.of());

    public RuleSettings {
        strictness = Map.copyOf(strictness);
        schoolPeriods = List.copyOf(schoolPeriods);
    }

    /** How seriously a rule is taken. */
    public Strictness strictness(RuleKey rule) {
        return strictness.getOrDefault(rule, rule.usual());
    }

    /** A copy that takes one rule so seriously. */
    public RuleSettings withStrictness(RuleKey rule, Strictness how) {
        var all = new EnumMap<RuleKey, Strictness>(RuleKey.class);
        all.putAll(strictness);
        if (how == rule.usual()) {
            all.remove(rule);
        } else {
            all.put(rule, how);
        }
        return withStrictness(all);
    }
}
