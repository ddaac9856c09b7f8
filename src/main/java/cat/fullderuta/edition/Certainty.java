package cat.fullderuta.edition;

/** How sure the hour is. */
public enum Certainty { EXACT, APPROXIMATE, TO_BE_CONFIRMED }
