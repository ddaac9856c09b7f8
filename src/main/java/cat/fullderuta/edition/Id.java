package cat.fullderuta.edition;

import java.util.UUID;

/**
 * Identifies one thing of an edition for ever; the type parameter keeps a defender's id from being used as a host's.
 *
 * @param value opaque, without meaning and without personal data
 */
public record Id<T>(String value) {

    /** @throws IllegalArgumentException when the value is blank */
    public Id {
        if (value.isBlank()) {
            throw new IllegalArgumentException("An id is blank. Maybe use Id.random().");
        }
    }

    /** A new id that no other thing has. */
    public static <T> Id<T> random() {
        return new Id<>(UUID.randomUUID().toString());
    }

    /** The id of that value. */
    public static <T> Id<T> of(String value) {
        return new Id<>(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
