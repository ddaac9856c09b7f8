package cat.fullderuta.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ExampleDayTest {

    private static String example(String first, String last) {
        return ExampleDay.of(LocalDate.parse(first), LocalDate.parse(last)).typedWithYear();
    }

    @Test
    void isADayOfTheVisitWhoseMonthIsPlain() {
        assertEquals("13/4/2027", example("2027-04-07", "2027-04-16"));
        assertEquals("27/9/2027", example("2027-09-27", "2027-10-06"));
        assertEquals("1/10/2027", example("2027-10-01", "2027-10-10"), "none can be told apart");
        assertEquals("13/4", ExampleDay.of(LocalDate.of(2027, 4, 13), LocalDate.of(2027, 4, 13)).typed());
    }
}
