package cat.fullderuta.calendar;

/** A public holiday of Catalonia, by what is celebrated; {@code REGIONAL} is the National Day of Catalonia, 11 September. */
public enum Holiday {
    NEW_YEAR, EPIPHANY, GOOD_FRIDAY, EASTER_MONDAY, LABOUR_DAY, WHIT_MONDAY, ST_JOHN, ASSUMPTION_DAY, REGIONAL, NATIONAL_DAY,
    ALL_SAINTS, CONSTITUTION_DAY, IMMACULATE_CONCEPTION, CHRISTMAS, BOXING_DAY
}
