package cat.fullderuta.document;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What of an activity can change for those who were told of it. Compared as they see it, after redaction: what they may not
 * see cannot bother them.
 */
public enum Aspect {
    /** Day, hours and how sure they are. */
    HOURS(Engagement::slot, Engagement::certainty),
    VENUE(Engagement::where),
    TITLE(Engagement::title, Engagement::type),
    /** Whether it is confirmed. */
    CONFIRMATION(Engagement::status),
    HOST(Engagement::host),
    DEFENDERS(Engagement::defenders),
    COMPANIONS(Engagement::companions),
    CONTACT(Engagement::person),
    AUDIENCE(Engagement::attendance),
    SPEAKERS(Engagement::speakers),
    LANGUAGES(Engagement::languages, Engagement::interpreting),
    MEAL(Engagement::meal, Engagement::diets),
    TRANSPORT(Engagement::transport, Engagement::hostTransport),
    CONSENTS(Engagement::consents),
    DESCRIPTION(Engagement::description),
    NOTES(Engagement::publicNotes),
    CONFIDENTIAL(Engagement::confidential);

    private final List<Function<Engagement, @Nullable Object>> values;

    @SafeVarargs
    Aspect(Function<Engagement, @Nullable Object>... values) {
        this.values = List.of(values);
    }

    /** What differs from one version to the other, most important first. */
    static List<Aspect> between(Engagement before, Engagement after) {
        return Stream.of(values()).filter(aspect -> !aspect.of(before).equals(aspect.of(after))).toList();
    }

    private List<@Nullable Object> of(Engagement activity) {
        return Arrays.asList(values.stream().map(value -> value.apply(activity)).toArray());
    }
}
