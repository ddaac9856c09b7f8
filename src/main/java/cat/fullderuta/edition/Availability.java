package cat.fullderuta.edition;

/**
 * Hours at which a person can or cannot be asked for anything.
 * Somebody with any {@code AVAILABLE} hours is available only then; {@code UNAVAILABLE} hours always count.
 *
 * @param note why; internal, may be empty
 */
public record Availability(Kind kind, TimeSpan span, String note) {

    /** Can or cannot. */
    public enum Kind { AVAILABLE, UNAVAILABLE }

    /** Hours at which nothing may be asked. */
    public static Availability unavailable(TimeSpan span, String note) {
        return new Availability(Kind.UNAVAILABLE, span, note);
    }

    /** Hours offered. */
    public static Availability available(TimeSpan span, String note) {
        return new Availability(Kind.AVAILABLE, span, note);
    }
}
