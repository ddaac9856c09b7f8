package cat.fullderuta.calendar;

/** Whether schools are open on a day, else why not; {@code UNKNOWN} when nobody knows the terms of that school year. */
public enum SchoolDay { OPEN, WEEKEND, PUBLIC_HOLIDAY, LOCAL_HOLIDAY, SCHOOL_HOLIDAY, UNKNOWN }
