package cat.fullderuta.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class FormatsTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2027, 4, 7);
    private static final LocalDate LAST_OF_MARCH = LocalDate.of(2027, 3, 31);
    private static final LocalDate FRIDAY = LocalDate.of(2027, 4, 16);

    /** In Catalan, Spanish, English and French. */
    private static List<String> inEachLanguage(Function<Formats, String> format) {
        return List.of("ca", "es", "en", "fr").stream().map(language ->
                format.apply(Formats.of(Messages.of(Locale.of(language))))).toList();
    }

    @Test
    void hours() {
        LocalDateTime half = LocalDateTime.parse("2027-04-07T09:30");
        assertEquals(List.of("9:30", "9:30", "09:30", "09:30"), inEachLanguage(it -> it.hour(half)));
        assertEquals(List.of("9:30–11:00", "9:30–11:00", "09:30–11:00", "09:30–11:00"), inEachLanguage(it -> it.hours(half,
                half.plusMinutes(90))));
    }

    @Test
    void aDayWithItsWeekday() {
        assertEquals(List.of("dimecres, 7 d’abril", "miércoles, 7 de abril", "Wednesday, 7 April", "mercredi 7 avril"),
                inEachLanguage(it -> it.day(WEDNESDAY)));
        assertEquals(List.of("dc., 7 d’abr.", "mié, 7 abr", "Wed 7 Apr", "mer. 7 avr."), inEachLanguage(it -> it.shortDay(WEDNESDAY)));
    }

    @Test
    void aDate() {
        assertEquals(List.of("7 d’abril del 2027", "7 de abril de 2027", "7 April 2027", "7 avril 2027"), inEachLanguage(it ->
                it.date(WEDNESDAY)));
        assertEquals(List.of("dimecres, 7 d’abril del 2027", "miércoles, 7 de abril de 2027", "Wednesday, 7 April 2027",
                "mercredi 7 avril 2027"),
                inEachLanguage(it -> it.fullDate(WEDNESDAY)));
    }

    @Test
    void daysOfOneMonthNameItOnce() {
        assertEquals(List.of("7–16 d’abril", "7–16 de abril", "7–16 April", "7–16 avril"), inEachLanguage(it -> it.days(WEDNESDAY,
                FRIDAY)));
        assertEquals(List.of("7–16 d’abril del 2027", "7–16 de abril de 2027", "7–16 April 2027", "7–16 avril 2027"),
                inEachLanguage(it -> it.dates(WEDNESDAY, FRIDAY)));
    }

    @Test
    void daysOfTwoMonthsNameBoth() {
        assertEquals(List.of("31 de març – 7 d’abril", "31 de marzo – 7 de abril", "31 March – 7 April", "31 mars – 7 avril"),
                inEachLanguage(it -> it.days(LAST_OF_MARCH, WEDNESDAY)));
    }

    @Test
    void datesOfTwoYearsNameBoth() {
        assertEquals("31 December 2026 – 2 January 2027",
                Formats.of(Messages.of(Locale.ENGLISH)).dates(LocalDate.of(2026, 12, 31), LocalDate.of(2027, 1, 2)));
    }

    @Test
    void oneDayIsNoSpan() {
        assertEquals("7 d’abril", Formats.of(Messages.of(Locale.of("ca"))).days(WEDNESDAY, WEDNESDAY));
    }

    @Test
    void durations() {
        Formats formats = Formats.of(Messages.of(Locale.of("ca")));
        assertEquals("80 min", formats.minutes(Duration.ofMinutes(80)));
        assertEquals("59 min", formats.duration(Duration.ofMinutes(59)));
        assertEquals("1 h", formats.duration(Duration.ofMinutes(60)));
        assertEquals("1 h 20 min", formats.duration(Duration.ofMinutes(80)));
    }
}
