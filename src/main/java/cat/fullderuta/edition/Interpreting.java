package cat.fullderuta.edition;

/**
 * The interpreting an activity needs.
 *
 * @param needed       as the host says; {@code UNKNOWN} when nobody said
 * @param interpreters how many
 */
public record Interpreting(Answer needed, Mode mode, int interpreters) {

    /** Nobody has said whether it is needed. */
    public static final Interpreting UNKNOWN = new Interpreting(Answer.UNKNOWN, Mode.CONSECUTIVE, 1);

    /** How it is done. */
    public enum Mode { CONSECUTIVE, SIMULTANEOUS, WHISPERED }
}
