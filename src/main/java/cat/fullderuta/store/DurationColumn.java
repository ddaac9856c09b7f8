package cat.fullderuta.store;

import java.time.Duration;
import org.jooq.impl.AbstractConverter;
import org.jspecify.annotations.Nullable;

/** A length in whole seconds, so that the databases can add and compare. Public for the generated table classes only. */
public final class DurationColumn extends AbstractConverter<Long, Duration> {

    private static final long serialVersionUID = 1;

    public DurationColumn() {
        super(Long.class, Duration.class);
    }

    @Override
    public @Nullable Duration from(@Nullable Long seconds) {
        return seconds == null ? null : Duration.ofSeconds(seconds);
    }

    /** @throws IllegalArgumentException when a fraction of a second would be lost */
    @Override
    public @Nullable Long to(@Nullable Duration length) {
        if (length == null) {
            return null;
        }
        if (length.getNano() != 0) {
            throw new IllegalArgumentException("A length of " + length + " cannot be kept. Round it to whole seconds.");
        }
        return length.toSeconds();
    }
}
