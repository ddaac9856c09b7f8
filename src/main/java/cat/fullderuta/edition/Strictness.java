package cat.fullderuta.edition;

/** How seriously an edition takes a rule, in rising order; {@code OFF} leaves it out of every check. */
public enum Strictness { OFF, HINT, WARNING, CLASH }
