package cat.fullderuta.intake;

/** What a column of a sheet of travel times is about; the headings that mean it are in {@code way-headings.properties}. */
public enum WayField { FROM, TO, MINUTES, MODE, BOTH_WAYS }
