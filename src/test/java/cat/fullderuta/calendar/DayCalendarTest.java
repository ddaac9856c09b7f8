package cat.fullderuta.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cat.fullderuta.edition.SchoolPeriod;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** When schools are open, and that the table of holidays says what its source says. */
class DayCalendarTest {

    private static final DayCalendar CALENDAR = DayCalendar.standard();

    private static SchoolDay on(String day, String... local) {
        return CALENDAR.schoolDay(LocalDate.parse(day), Stream.of(local).map(LocalDate::parse).toList());
    }

    @Test
    void theTableIsThatOfJollyday() {
        HolidayManager manager = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.SPAIN));
        for (int year = 2020; year <= 2045; year++) {
            Map<LocalDate, String> expected = new TreeMap<>();
            manager.getHolidays(Year.of(year), "ct").forEach(it -> expected.put(it.getDate(), it.getPropertiesKey().replace("christian.",
                    "")));
            Map<LocalDate, String> told = new TreeMap<>();
            LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1))
                    .forEach(day -> CALENDAR.findHoliday(day).ifPresent(holiday -> told.put(day, holiday.name())));
            assertEquals(expected, told);
        }
    }

    @Test
    void schoolsAreOpenOnWorkdaysOfTheTerm() {
        assertEquals(SchoolDay.OPEN, on("2027-04-08"));
        assertEquals(SchoolDay.WEEKEND, on("2027-04-10"));
        assertEquals(SchoolDay.WEEKEND, on("2027-04-11"));
        assertEquals(SchoolDay.PUBLIC_HOLIDAY, on("2026-10-12"), "a Monday");
        assertEquals(SchoolDay.LOCAL_HOLIDAY, on("2027-04-08", "2027-04-07", "2027-04-08"));
    }

    @Test
    void schoolHolidaysHoldFromTheirFirstDayToTheirLast() {
        assertEquals(SchoolDay.OPEN, on("2027-03-19"), "the Friday before");
        assertEquals(SchoolDay.SCHOOL_HOLIDAY, on("2027-03-22"));
        assertEquals(SchoolDay.PUBLIC_HOLIDAY, on("2027-03-29"), "Easter Monday, the last of them");
        assertEquals(SchoolDay.OPEN, on("2027-03-30"));
        assertEquals(SchoolDay.OPEN, on("2026-09-08"), "first day of the term");
        assertEquals(SchoolDay.OPEN, on("2027-06-18"), "last day of the term");
        assertEquals(SchoolDay.SCHOOL_HOLIDAY, on("2026-07-01"), "summer, between two terms that are known");
    }

    @Test
    void aSchoolYearNobodyHasPublishedIsUnknown() {
        assertEquals(SchoolDay.UNKNOWN, on("2027-06-21"));
        assertEquals(SchoolDay.UNKNOWN, on("2027-10-01"));
    }

    @Test
    void anEditionsOwnTermsTakeTheirPlace() {
        var own = List.of(new SchoolPeriod(LocalDate.of(2027, 9, 13), LocalDate.of(2028, 6, 20), true));
        assertEquals(SchoolDay.OPEN, CALENDAR.withSchoolPeriods(own).schoolDay(LocalDate.of(2027, 10, 1), List.of()));
        assertEquals(SchoolDay.OPEN, CALENDAR.withSchoolPeriods(List.of()).schoolDay(LocalDate.of(2027, 4, 8), List.of()));
    }
}
