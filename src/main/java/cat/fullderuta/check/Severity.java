package cat.fullderuta.check;

/** How bad a finding is, worst first; {@code UNKNOWN} means that a fact is missing to judge: never a clash, never silence. */
public enum Severity { CLASH, WARNING, HINT, UNKNOWN }
