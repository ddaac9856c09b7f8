package cat.fullderuta.ui.rules;

import cat.fullderuta.edition.RuleKey;
import cat.fullderuta.edition.RuleSettings;
import cat.fullderuta.edition.Strictness;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** A meal of the rules: the hours it has to be within, and how long it takes. */
enum Meal {
    LUNCH(RuleKey.LUNCH, RuleSettings::lunchFrom, RuleSettings::lunchTo, RuleSettings::lunch),
    DINNER(RuleKey.DINNER, RuleSettings::dinnerFrom, RuleSettings::dinnerTo, RuleSettings::dinner);

    private final RuleKey rule;
    private final Function<RuleSettings, LocalTime> from;
    private final Function<RuleSettings, LocalTime> to;
    private final Function<RuleSettings, Duration> length;

    Meal(RuleKey rule, Function<RuleSettings, LocalTime> from, Function<RuleSettings, LocalTime> to,
            Function<RuleSettings, Duration> length) {
        this.rule = rule;
        this.from = from;
        this.to = to;
        this.length = length;
    }

    static Optional<Meal> find(RuleKey rule) {
        return Stream.of(values()).filter(it -> it.rule == rule).findFirst();
    }

    LocalTime from(RuleSettings rules) {
        return from.apply(rules);
    }

    LocalTime to(RuleSettings rules) {
        return to.apply(rules);
    }

    Duration length(RuleSettings rules) {
        return length.apply(rules);
    }

    /** Whether its hours end after they begin: asked also of a rule that is not checked now, which may be one day. */
    boolean isInOrder(RuleSettings rules) {
        return from(rules).isBefore(to(rules));
    }

    /** Whether what is asked of it makes sense; whether it fits counts only while it is checked. */
    boolean isSound(RuleSettings rules) {
        return isInOrder(rules) && (rules.strictness(rule) == Strictness.OFF || fits(rules));
    }

    /** Whether it fits into its own hours: else every day would be warned of. */
    boolean fits(RuleSettings rules) {
        return Duration.between(from(rules), to(rules)).compareTo(length(rules)) >= 0;
    }
}
