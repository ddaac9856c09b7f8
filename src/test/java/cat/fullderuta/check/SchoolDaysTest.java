package cat.fullderuta.check;

import static cat.fullderuta.Editions.activityId;
import static cat.fullderuta.Editions.at;
import static cat.fullderuta.Editions.edition;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cat.fullderuta.Editions;
import cat.fullderuta.calendar.Holiday;
import cat.fullderuta.calendar.SchoolDay;
import cat.fullderuta.check.HostFinding.NoSchool;
import cat.fullderuta.check.HostFinding.UnknownSchoolDay;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.RuleKey;
import cat.fullderuta.edition.SchoolPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Schools are visited when they are open. */
class SchoolDaysTest {

    private static final LocalDate THURSDAY = LocalDate.of(2027, 4, 8);

    private static Editions schoolOn(String day) {
        return edition(day, day).judging(RuleKey.SCHOOL_DAY).defender("Ara").on(day).school("Reus", "10:00", "11:00");
    }

    private static List<Finding> closed(String day, SchoolDay reason, Optional<Holiday> holiday) {
        return List.of(new NoSchool(activityId("Reus"), LocalDate.parse(day), reason, holiday));
    }

    @Test
    void aDayOfClasses() {
        assertEquals(List.of(), schoolOn("2027-04-08").found());
    }

    @Test
    void aWeekend() {
        assertEquals(closed("2027-04-10", SchoolDay.WEEKEND, Optional.empty()), schoolOn("2027-04-10").found());
        assertEquals(closed("2027-03-28", SchoolDay.WEEKEND, Optional.empty()), schoolOn("2027-03-28").found());
    }

    @Test
    void aPublicHoliday() {
        assertEquals(closed("2026-10-12", SchoolDay.PUBLIC_HOLIDAY, Optional.of(Holiday.NATIONAL_DAY)), schoolOn("2026-10-12").found());
    }

    @Test
    void aSchoolHoliday() {
        assertEquals(closed("2027-03-23", SchoolDay.SCHOOL_HOLIDAY, Optional.empty()), schoolOn("2027-03-23").found());
    }

    @Test
    void aHolidayOfTheTown() {
        assertEquals(closed("2027-04-08", SchoolDay.LOCAL_HOLIDAY, Optional.empty()),
                schoolOn("2027-04-08").host(it -> it.withLocalHolidays(List.of(THURSDAY))).found());
        assertEquals(List.of(), schoolOn("2027-04-08").host(it -> it.withLocalHolidays(List.of(THURSDAY.plusDays(1)))).found());
    }

    @Test
    void acrossMidnight() {
        // A date is one of the calendar: on Saturday at one in the night it is weekend.
        assertEquals(closed("2027-04-10", SchoolDay.WEEKEND, Optional.empty()),
                schoolOn("2027-04-10").last(it -> it.withStart(at("2027-04-10 00:00"))).found());
        assertEquals(List.of(), schoolOn("2027-04-09").last(it -> it.withStart(at("2027-04-09 23:59"))).found());
    }

    @Test
    void aYearWhoseTermsNobodyKnowsIsUnknownUntilTheyAreEntered() {
        Editions autumn = schoolOn("2027-10-05");
        assertEquals(List.of(new UnknownSchoolDay(activityId("Reus"), LocalDate.of(2027, 10, 5))), autumn.found());
        assertEquals(Optional.of(Severity.UNKNOWN), autumn.findings().findWorst());
        assertEquals(List.of(), autumn.rules(it -> it.withSchoolPeriods(List.of(new SchoolPeriod(LocalDate.of(2027, 9, 13),
                LocalDate.of(2028, 6, 20), true)))).found());
    }

    @Test
    void aPreparatoryWorkshopNeedsTheSchoolToo() {
        assertEquals(1, schoolOn("2027-04-10").last(it -> it.withType(ActivityType.WORKSHOP)).found().size());
    }

    @Test
    void onlySchoolsClose() {
        assertEquals(List.of(), schoolOn("2027-04-10").last(it -> it.withType(ActivityType.PUBLIC_TALK)).found());
    }

    @Test
    void theDaysOfAVisitOfEightAndOfTwelveDays() {
        for (String last : List.of("2027-04-14", "2027-04-18")) {
            Editions visit = edition("2027-04-07", last).judging(RuleKey.SCHOOL_DAY).defender("Ara");
            for (LocalDate day : visit.get().listDays()) {
                visit.on(day.toString()).school("Reus", "10:00", "11:00");
            }
            long weekends = visit.get().listDays().stream().filter(day -> day.getDayOfWeek().getValue() > 5).count();
            assertEquals(weekends, visit.found().size());
        }
    }
}
