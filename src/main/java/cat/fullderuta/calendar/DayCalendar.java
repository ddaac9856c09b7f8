package cat.fullderuta.calendar;

import cat.fullderuta.edition.SchoolPeriod;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The public holidays of Catalonia from 2020 to 2045, and the school terms that are published. */
public final class DayCalendar {

    private static final class Standard {
        static final DayCalendar CALENDAR = read();
    }

    private final Map<LocalDate, Holiday> holidays;
    private final List<SchoolPeriod> schoolPeriods;

    private DayCalendar(Map<LocalDate, Holiday> holidays, List<SchoolPeriod> schoolPeriods) {
        this.holidays = holidays;
        this.schoolPeriods = List.copyOf(schoolPeriods);
    }

    /** The calendar that comes with the program; read once. */
    public static DayCalendar standard() {
        return Standard.CALENDAR;
    }

    /** This calendar with the school terms of an edition, unless it has none of its own. */
    public DayCalendar withSchoolPeriods(List<SchoolPeriod> own) {
        return own.isEmpty() ? this : new DayCalendar(holidays, own);
    }

    /** The public holiday on a day, if there is one. */
    public Optional<Holiday> findHoliday(LocalDate day) {
        return Optional.ofNullable(holidays.get(day));
    }

    /** All school terms and holidays known, as written. */
    public List<SchoolPeriod> listSchoolPeriods() {
        return schoolPeriods;
    }

    /** Whether the schools of a town are open; of several reasons why not, the one that holds for more people. */
    public SchoolDay schoolDay(LocalDate day, List<LocalDate> localHolidays) {
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            return SchoolDay.WEEKEND;
        }
        if (holidays.containsKey(day)) {
            return SchoolDay.PUBLIC_HOLIDAY;
        }
        if (schoolPeriods.stream().anyMatch(period -> !period.classes() && period.contains(day))) {
            return SchoolDay.SCHOOL_HOLIDAY;
        }
        if (localHolidays.contains(day)) {
            return SchoolDay.LOCAL_HOLIDAY;
        }
        if (schoolPeriods.stream().anyMatch(period -> period.classes() && period.contains(day))) {
            return SchoolDay.OPEN;
        }
        return isBetweenTerms(day) ? SchoolDay.SCHOOL_HOLIDAY : SchoolDay.UNKNOWN;
    }

    private boolean isBetweenTerms(LocalDate day) {
        return schoolPeriods.stream().anyMatch(period -> period.classes() && period.to().isBefore(day))
                && schoolPeriods.stream().anyMatch(period -> period.classes() && period.from().isAfter(day));
    }

    private static DayCalendar read() {
        Map<LocalDate, Holiday> holidays = new HashMap<>();
        rows("holidays.csv").forEach(cells -> holidays.put(LocalDate.parse(cells[0]), Holiday.valueOf(cells[1])));
        return new DayCalendar(holidays, rows("school-terms.csv").stream().map(cells ->
                new SchoolPeriod(LocalDate.parse(cells[1]), LocalDate.parse(cells[2]), cells[0].equals("classes"))).toList());
    }

    private static List<String[]> rows(String name) {
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(DayCalendar.class.getResourceAsStream(name), name), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).map(line -> line.split(";")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The calendar " + name + " inside the program cannot be read. Install the program again.", e);
        }
    }
}
