package cat.fullderuta.store;

/**
 * A generation that was found on disk and does not verify.
 *
 * @param generation its number, as its file name says
 */
public record Damage(long generation, Kind kind) {

    /** What does not fit. */
    public enum Kind {
        /** It ends too early, or its first bytes were altered. */
        HEADER,
        /** What was sealed was altered or cut. */
        CONTENT,
        /** Whole, but of another edition or number than its place says: somebody moved it. */
        MOVED
    }
}
