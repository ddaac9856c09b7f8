package cat.fullderuta.edition;

import static cat.fullderuta.Editions.span;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which hours are left of a day to somebody who stated some. */
class AvailabilityTest {

    private static final TimeSpan DAY = span("2027-04-08 08:00", "2027-04-08 22:00");

    private static Availability can(String from, String to) {
        return Availability.available(span("2027-04-08 " + from, "2027-04-08 " + to), "");
    }

    private static Availability cannot(String from, String to) {
        return Availability.unavailable(span("2027-04-08 " + from, "2027-04-08 " + to), "");
    }

    private static TimeSpan hours(String from, String to) {
        return span("2027-04-08 " + from, "2027-04-08 " + to);
    }

    private static List<TimeSpan> free(Availability... stated) {
        return Availability.listFree(List.of(stated), DAY);
    }

    @Test
    void whoStatedNothingOrOtherDaysHasTheWholeDayOrNone() {
        assertEquals(List.of(DAY), free());
        assertEquals(List.of(), free(Availability.available(span("2027-04-09 08:00", "2027-04-09 20:00"), "")));
        assertEquals(List.of(DAY), free(Availability.unavailable(span("2027-04-09 08:00", "2027-04-09 20:00"), "")));
    }

    @Test
    void onlyWhatIsOffered() {
        assertEquals(List.of(hours("09:00", "13:00"), hours("16:00", "18:00")), free(can("16:00", "18:00"), can("09:00", "13:00")));
        assertEquals(List.of(hours("09:00", "18:00")), free(can("09:00", "13:00"), can("13:00", "18:00")), "touching");
        assertEquals(List.of(hours("09:00", "18:00")), free(can("09:00", "15:00"), can("10:00", "12:00"), can("14:00", "18:00")), "overlapping");
        assertEquals(List.of(DAY), free(Availability.available(span("2027-04-07 00:00", "2027-04-20 00:00"), "")), "longer than the day");
    }

    @Test
    void withoutWhatIsRefused() {
        assertEquals(List.of(hours("08:00", "12:00"), hours("13:00", "22:00")), free(cannot("12:00", "13:00")));
        assertEquals(List.of(), free(cannot("07:00", "23:00")));
        assertEquals(List.of(hours("10:00", "12:00")), free(can("09:00", "12:00"), cannot("08:30", "10:00")));
        assertEquals(List.of(hours("09:00", "10:00"), hours("17:00", "18:00")),
                free(can("09:00", "18:00"), cannot("10:00", "13:00"), cannot("12:00", "17:00")));
        assertEquals(List.of(), free(can("09:00", "10:00"), cannot("09:00", "10:00")), "exact");
    }

    @Test
    void acrossMidnight() {
        assertEquals(List.of(hours("20:00", "22:00")), free(Availability.available(span("2027-04-08 20:00", "2027-04-09 02:00"), "")));
    }
}
