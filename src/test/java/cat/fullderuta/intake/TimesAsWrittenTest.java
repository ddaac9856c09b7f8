package cat.fullderuta.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Season;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates, hours and lengths in the forms in which people write them. */
class TimesAsWrittenTest {

    private static final CellAt D2 = new CellAt("Full1", 2, "D");
    private static final Edition SPRING = visit("2027-04-07", "2027-04-16");

    private final Margin margin = new Margin();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "14/4 | 2027-04-14", "14/04/2027 | 2027-04-14", "14-4-27 | 2027-04-14", "08-04-27 | 2027-04-08", "8.4.2027 | 2027-04-08",
        "2027-04-08 | 2027-04-08", "dijous 8 d'abril | 2027-04-08", "Dijous, 8 d’abril de 2027 | 2027-04-08",
                "jueves 8 de abril | 2027-04-08",
        "Thursday 8 April | 2027-04-08", "Thu 8th April 2027 | 2027-04-08", "April 8 | 2027-04-08", "8 abr. | 2027-04-08",
                "dj. 8 abril | 2027-04-08",
        "el dia 8 d'abril | 2027-04-08", "8 i 9 d'abril | 2027-04-08 2027-04-09", "8/4 o 9/4 | 2027-04-08 2027-04-09",
        "dimarts 13 o dimecres 14 d'abril | 2027-04-13 2027-04-14"})
    void usualFormsOfADateNeedNoRemark(String written, String days) {
        assertEquals(days, read(written, SPRING));
        assertEquals(List.of(), margin.readings());
        assertEquals(List.of(), margin.problems());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "04/14/2027 | 2027-04-14 | DAY_AND_MONTH_SWAPPED", "04/08/27 | 2027-04-08 | DAY_AND_MONTH_SWAPPED",
                "27-04-15 | 2027-04-15 | YEAR_TAKEN_FOR_DAY",
        "dijous | 2027-04-08 2027-04-15 | DAYS_OF_THE_WEEK", "martes o miércoles | 2027-04-07 2027-04-13 2027-04-14 | DAYS_OF_THE_WEEK"})
    void theOnePlausibleReadingIsTakenAndNoted(String written, String days, Reading.Why why) {
        assertEquals(days, read(written, SPRING));
        assertEquals(List.of(why), margin.readings().stream().map(Reading::why).toList());
        assertEquals(written, margin.readings().getFirst().written());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "24/04/2027 | OutsideVisit", "8 de maig | OutsideVisit", "divendres 8 d'abril | WrongWeekday", "31/04/2027 | NoDate",
                "aviat | NoDate",
        "la setmana del 12 | NoDate", "14 | NoDate", "8/4/27/3 | NoDate", "diumenge 11 o dilluns | NoDate", "202-04-08 | NoDate"})
    void whatCannotBeADayOfTheVisitIsAProblemAndNoDay(String written, String problem) {
        assertEquals("", read(written, SPRING));
        assertEquals(List.of(problem), margin.problems().stream().map(one -> one.getClass().getSimpleName()).toList());
    }

    @Test
    void noDateHasTwoPlausibleReadingsWithinOneVisit() {
        for (LocalDate date = LocalDate.of(2001, 1, 1); date.getYear() < 2032; date = date.plusDays(1)) {
            int day = date.getDayOfMonth();
            int month = date.getMonthValue();
            int shortYear = date.getYear() - 2000;
            if (day <= 12 && shortYear <= YearMonth.of(2000 + day, month).lengthOfMonth()) {
                LocalDate swapped = LocalDate.of(date.getYear(), day, month);
                LocalDate turned = LocalDate.of(2000 + day, month, shortYear);
                assertTrue(swapped.equals(turned) || turned.equals(date) || swapped.equals(date)
                        || Math.abs(ChronoUnit.DAYS.between(swapped, turned)) >= 31,
                        date + " may be " + swapped + " and " + turned);
            }
        }
    }

    @Test
    void aDateInTheYearThatHasItWithinTheVisit() {
        Edition newYear = visit("2027-12-28", "2028-01-06");
        assertEquals("2027-12-30", read("30/12", newYear));
        assertEquals("2028-01-03", read("3 de gener", newYear));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "9.30 | 09:30", "9:30h | 09:30", "16h | 16:00", "16 h. | 16:00", "9h30 | 09:30", "10:00 hores | 10:00", "a les 10 | 10:00",
                "a las 10:15 | 10:15",
        "at 4 pm | 16:00", "4 p.m. | 16:00", "4 de la tarda | 16:00", "11 in the morning | 11:00", "14 | 14:00",
        "de 10 a 12 | 10:00-12:00", "10-12 | 10:00-12:00", "10:00–12:00 h | 10:00-12:00", "from 10 to 11.30 | 10:00-11:30",
                "de 4 a 6 de la tarda | 16:00-18:00",
        "des de les 9.30 fins a les 11 | 09:30-11:00"})
    void usualFormsOfAnHour(String written, String expected) {
        var hours = HourReader.read(text(written), Field.START, margin).orElseThrow();
        assertEquals(expected, hours.start() + (hours.end() == null ? "" : "-" + hours.end()));
        assertEquals(List.of(), margin.readings());
    }

    @ParameterizedTest
    @CsvSource({"25h", "9:75", "al matí", "quan vulgueu", "10-12-14"})
    void whatIsNoHourIsAProblem(String written) {
        assertEquals(Optional.empty(), HourReader.read(text(written), Field.START, margin));
        assertEquals(List.of(new Problem.Unread(D2, Field.START, written)), margin.problems());
    }

    @ParameterizedTest
    @CsvSource({"14, 14:00", "0.4375, 10:30", "9.3, 09:30", "18.45, 18:45", "9.15, 09:15", "930, 09:30", "1630, 16:30"})
    void plainNumbersThatCanBeOneHourOnlyAreReadAndNoted(double number, String hour) {
        Written cell = new Written(D2, String.valueOf(number), number, null, false);
        assertEquals(hour, HourReader.read(cell, Field.START, margin).orElseThrow().start().toString());
        assertEquals(List.of(Reading.Why.PLAIN_NUMBER), margin.readings().stream().map(Reading::why).toList());
    }

    @ParameterizedTest
    @CsvSource({"9.5", "9.25", "24", "47", "1675", "-3", "9.33"})
    void plainNumbersThatCanBeTwoHoursOrNoneAreProblems(double number) {
        Written cell = new Written(D2, String.valueOf(number), number, null, false);
        assertEquals(Optional.empty(), HourReader.read(cell, Field.START, margin));
        assertEquals(1, margin.problems().size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value =
            {"90 | 90", "90 min | 90", "90' | 90", "1h | 60", "1 h 30 | 90", "1h30 | 90", "1:30 | 90", "1,5 h | 90", "2 hores | 120",
        "1 hora i 15 minuts | 75", "45 minutos | 45"})
    void usualFormsOfALength(String written, int minutes) {
        assertEquals(Duration.ofMinutes(minutes), LengthReader.read(text(written), false, margin).orElseThrow());
        assertEquals(List.of(), margin.readings());
    }

    @ParameterizedTest
    @CsvSource({"una estona", "0", "5000", "2"})
    void whatIsNoLengthIsAProblem(String written) {
        assertEquals(Optional.empty(), LengthReader.read(text(written), false, margin));
        assertEquals(List.of(new Problem.Unread(D2, Field.LENGTH, written)), margin.problems());
    }

    @Test
    void numbersTooSmallForMinutesAreHoursAndNotedUnlessTheHeadingSaysHours() {
        Written oneAndAHalf = new Written(D2, "1.5", 1.5, null, false);
        assertEquals(Duration.ofMinutes(90), LengthReader.read(oneAndAHalf, false, margin).orElseThrow());
        assertEquals(List.of(Reading.Why.HOURS_NOT_MINUTES), margin.readings().stream().map(Reading::why).toList());
        Margin clean = new Margin();
        assertEquals(Duration.ofMinutes(90), LengthReader.read(oneAndAHalf, true, clean).orElseThrow());
        assertEquals(List.of(), clean.readings());
    }

    private String read(String written, Edition visit) {
        return new DateReader(visit).read(text(written), margin).stream().map(LocalDate::toString).collect(Collectors.joining(" "));
    }

    private static Written text(String written) {
        return new Written(D2, written, null, null, false);
    }

    private static Edition visit(String first, String last) {
        return Edition.of(Id.of("visit"), Season.SPRING, "Visit", LocalDate.parse(first), LocalDate.parse(last));
    }
}
