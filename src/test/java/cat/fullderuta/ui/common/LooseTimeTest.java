package cat.fullderuta.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LooseTimeTest {

    private static final LocalDate FIRST = LocalDate.of(2027, 4, 7);
    private static final LocalDate LAST = LocalDate.of(2027, 4, 16);

    @ParameterizedTest
    @CsvSource({"9:30, 09:30", "9.30, 09:30", "9h30, 09:30", "9 h 30 min, 09:30", "9.30 h, 09:30", "930, 09:30", "0930, 09:30",
            "1600h, 16:00",
            "16h, 16:00", "16, 16:00", "9, 09:00", "00:00, 00:00", "23:59, 23:59", "' 9:30 ', 09:30", "16 H, 16:00"})
    void hoursAsPeopleTypeThem(String typed, LocalTime expected) {
        assertEquals(Optional.of(expected), LooseTime.findHour(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"25:00", "24:00", "9:60", "9:5", "", "morning", "9-10", "-9", "99", "12345", "9:30 pm?"})
    void anHourThatIsNoneIsNotGuessed(String typed) {
        assertEquals(Optional.empty(), LooseTime.findHour(typed));
    }

    @ParameterizedTest
    @CsvSource({"14/4, 2027-04-14", "14.4., 2027-04-14", "14-4, 2027-04-14", "14 / 04, 2027-04-14", "14/4/2027, 2027-04-14",
            "14/4/27, 2027-04-14", "14/4/2028, 2028-04-14", "2027-04-14, 2027-04-14", "14, 2027-04-14", "dc. 14/4, 2027-04-14",
            "dimecres 14, 2027-04-14", "30/12, 2026-12-30", "1/5, 2027-05-01"})
    void daysAsPeopleTypeThem(String typed, LocalDate expected) {
        assertEquals(Optional.of(expected), LooseTime.findDay(typed, FIRST, LAST));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/4", "14/13", "0/4", "20", "", "abril", "14/", "4/14", "14/4/203"})
    void aDayThatIsNoneIsNotGuessed(String typed) {
        assertEquals(Optional.empty(), LooseTime.findDay(typed, FIRST, LAST));
    }

    @Test
    void withoutAYearTheOneNearestToTheVisitIsMeant() {
        assertEquals(Optional.of(LocalDate.of(2026, 12, 29)), LooseTime.findDay("29/12", LocalDate.of(2027, 1, 3),
                LocalDate.of(2027, 1, 9)));
        assertEquals(Optional.of(LocalDate.of(2027, 1, 3)), LooseTime.findDay("3/1", LocalDate.of(2026, 12, 28), LocalDate.of(2027, 1, 5)));
    }

    @ParameterizedTest
    @CsvSource({"90, 90", "90 min, 90", "90’, 90", "1h30, 90", "1:30, 90", "1 h 30 min, 90", "2h, 120", "2 hores, 120", "'1,5 h', 90",
            "5, 5", "24h, 1440"})
    void lengthsAsPeopleTypeThem(String typed, long minutes) {
        assertEquals(Optional.of(Duration.ofMinutes(minutes)), LooseTime.findLength(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0 min", "-5", "25h", "1441", "", "long", "1h75", "1,5", "1.30 h"})
    void aLengthThatIsNoneIsNotGuessed(String typed) {
        assertEquals(Optional.empty(), LooseTime.findLength(typed));
    }
}
