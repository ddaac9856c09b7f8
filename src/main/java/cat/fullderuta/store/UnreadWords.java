package cat.fullderuta.store;

/** Why what was typed and not taken cannot be read; the edition itself is whole. */
public enum UnreadWords {
    /** Its file was altered or cut. */
    DAMAGED,
    /** Sealed by a newer program. */
    NEWER_PROGRAM,
    /** Sealed with another key, as a file of another folder is. */
    OTHER_KEY,
    /** The disk does not give it just now. */
    UNREADABLE
}
