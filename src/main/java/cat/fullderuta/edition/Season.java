package cat.fullderuta.edition;

/** The two times of the year at which a visit takes place. */
public enum Season { SPRING, AUTUMN }
