package cat.fullderuta.edition;

/** Yes, no, or nobody has said yet: the unknown is kept, never guessed. */
public enum Answer { YES, NO, UNKNOWN }
