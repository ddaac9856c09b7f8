package cat.fullderuta.edition;

/** Yes, no, or nobody has said yet: the unknown is kept, never guessed. */
public enum Answer {
    YES, NO, UNKNOWN;

    /** The stricter of two: a no counts most, then that nobody has asked. */
    public Answer and(Answer other) {
        return this == NO || other == NO ? NO : this == UNKNOWN || other == UNKNOWN ? UNKNOWN : YES;
    }
}
