package cat.fullderuta.ui.rules;

import cat.fullderuta.edition.RuleKey;
import cat.fullderuta.edition.RuleSettings;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** The figures of the rules, each with the rule it belongs to and what may be typed: beyond that a rule would make no sense. */
enum Figure {
    TRANSFER_BUFFER(RuleKey.TRANSFER, 0, hours(2), RuleSettings::transferBuffer, RuleSettings::withTransferBuffer),
    ACTIVITIES_PER_DAY(RuleKey.ACTIVITIES_PER_DAY, Unit.ACTIVITIES, 1, 10, RuleSettings::activitiesPerDay,
            RuleSettings::withActivitiesPerDay),
    HOURS_PER_DAY(RuleKey.HOURS_PER_DAY, hours(1), hours(16), RuleSettings::hoursPerDay, RuleSettings::withHoursPerDay),
    FIRST_DAY_ACTIVITIES(RuleKey.FIRST_DAY, Unit.ACTIVITIES, 0, 10, RuleSettings::firstDayActivities, RuleSettings::withFirstDayActivities),
    LEAVE_FROM(RuleKey.BASE_TRANSFER, Unit.HOUR, hours(4), hours(12), RuleSettings::leaveFrom, RuleSettings::withLeaveFrom),
    BACK_UNTIL(RuleKey.BASE_TRANSFER, Unit.HOUR_OF_NIGHT, hours(18), hours(28), RuleSettings::backUntil, RuleSettings::withBackUntil),
    NIGHT_REST(RuleKey.NIGHT_REST, hours(4), hours(16), RuleSettings::nightRest, RuleSettings::withNightRest),
    PAUSE(RuleKey.BREAK, 5, hours(4), RuleSettings::pause, RuleSettings::withPause),
    LUNCH_FROM(RuleKey.LUNCH, Unit.HOUR, hours(11), hours(16), RuleSettings::lunchFrom, RuleSettings::withLunchFrom),
    LUNCH_TO(RuleKey.LUNCH, Unit.HOUR, hours(12), hours(18), RuleSettings::lunchTo, RuleSettings::withLunchTo),
    LUNCH(RuleKey.LUNCH, 15, hours(3), RuleSettings::lunch, RuleSettings::withLunch),
    DINNER_FROM(RuleKey.DINNER, Unit.HOUR, hours(18), hours(23), RuleSettings::dinnerFrom, RuleSettings::withDinnerFrom),
    DINNER_TO(RuleKey.DINNER, Unit.HOUR, hours(19), hours(24) - 1, RuleSettings::dinnerTo, RuleSettings::withDinnerTo),
    DINNER(RuleKey.DINNER, 15, hours(3), RuleSettings::dinner, RuleSettings::withDinner),
    FREE_HALF_DAY_WITHIN(RuleKey.FREE_HALF_DAY, Unit.DAYS, 2, 31, RuleSettings::freeHalfDayWithin, RuleSettings::withFreeHalfDayWithin),
    INTERPRETER_EARLY(RuleKey.INTERPRETER_EARLY, 0, hours(2), RuleSettings::interpreterEarly, RuleSettings::withInterpreterEarly),
    INTERPRETER_ALONE(RuleKey.INTERPRETER_ALONE, 10, hours(4), RuleSettings::interpreterAlone, RuleSettings::withInterpreterAlone),
    INTERPRETER_HALF_DAY(RuleKey.INTERPRETER_HALF_DAY, hours(1), hours(8), RuleSettings::interpreterHalfDay,
            RuleSettings::withInterpreterHalfDay);

    private final RuleKey rule;
    private final Unit unit;
    private final int least;
    private final int most;
    private final ToIntFunction<RuleSettings> read;
    private final BiFunction<RuleSettings, Integer, RuleSettings> write;

    /** A count. */
    Figure(RuleKey rule, Unit unit, int least, int most, ToIntFunction<RuleSettings> read,
            BiFunction<RuleSettings, Integer, RuleSettings> write) {
        this.rule = rule;
        this.unit = unit;
        this.least = least;
        this.most = most;
        this.read = read;
        this.write = write;
    }

    /** A length. */
    Figure(RuleKey rule, int least, int most, Function<RuleSettings, Duration> read,
            BiFunction<RuleSettings, Duration, RuleSettings> write) {
        this(rule, Unit.LENGTH, least, most, (ToIntFunction<RuleSettings>) it -> (int) read.apply(it).toMinutes(),
                (BiFunction<RuleSettings, Integer, RuleSettings>) (it, minutes) -> write.apply(it, Duration.ofMinutes(minutes)));
    }

    /** An hour. */
    Figure(RuleKey rule, Unit unit, int least, int most, Function<RuleSettings, LocalTime> read,
            BiFunction<RuleSettings, LocalTime, RuleSettings> write) {
        this(rule, unit, least, most, (ToIntFunction<RuleSettings>) it -> unit.minutes(read.apply(it)),
                (BiFunction<RuleSettings, Integer, RuleSettings>) (it, minutes) -> write.apply(it, Unit.hour(minutes)));
    }

    private static int hours(int hours) {
        return hours * 60;
    }

    /** Those that a rule uses, in the order of its sentence. */
    static List<Figure> of(RuleKey rule) {
        return Stream.of(values()).filter(it -> it.rule == rule).toList();
    }

    Unit unit() {
        return unit;
    }

    int least() {
        return least;
    }

    int most() {
        return most;
    }

    int usual() {
        return read(RuleSettings.DEFAULT);
    }

    int read(RuleSettings settings) {
        return read.applyAsInt(settings);
    }

    RuleSettings write(RuleSettings settings, int value) {
        return write.apply(settings, value);
    }
}
