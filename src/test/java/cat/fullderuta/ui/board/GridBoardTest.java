package cat.fullderuta.ui.board;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cat.fullderuta.text.Messages;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which days stand out on every board, and what they are called. */
class GridBoardTest {

    @ParameterizedTest
    @CsvSource({"2028-05-01, true, dia · Festa del Treball", "2028-04-29, true, dia", "2028-04-30, true, dia", "2028-05-02, false, dia"})
    void aPublicHolidayIsADayOffAndSaysWhich(LocalDate day, boolean off, String name) {
        assertEquals(off, GridBoard.isDayOff(day));
        assertEquals(name, GridBoard.nameWithHoliday(day, "dia", Messages.of(Locale.of("ca"))));
    }
}
