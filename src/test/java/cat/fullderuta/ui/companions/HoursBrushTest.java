package cat.fullderuta.ui.companions;

import static cat.fullderuta.Editions.span;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cat.fullderuta.edition.Availability;
import cat.fullderuta.edition.TimeSpan;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a stroke makes of the hours that were stated. */
class HoursBrushTest {

    private static TimeSpan hours(String from, String to) {
        return span("2027-04-08 " + from, "2027-04-08 " + to);
    }

    private static Availability can(String from, String to) {
        return Availability.available(hours(from, to), "");
    }

    private static Availability cannot(String from, String to) {
        return Availability.unavailable(hours(from, to), "");
    }

    private static List<Availability> paint(HoursBrush brush, String from, String to, Availability... stated) {
        return brush.paint(List.of(stated), List.of(hours(from, to)));
    }

    @Test
    void onNothing() {
        assertEquals(List.of(can("09:00", "11:00")), paint(HoursBrush.AVAILABLE, "09:00", "11:00"));
        assertEquals(List.of(cannot("09:00", "11:00")), paint(HoursBrush.UNAVAILABLE, "09:00", "11:00"));
        assertEquals(List.of(), paint(HoursBrush.CLEAR, "09:00", "11:00"));
    }

    @Test
    void touching() {
        assertEquals(List.of(can("09:00", "13:00")), paint(HoursBrush.AVAILABLE, "11:00", "13:00", can("09:00", "11:00")));
        assertEquals(List.of(can("09:00", "17:00")), paint(HoursBrush.AVAILABLE, "11:00", "13:00", can("09:00", "11:00"), can("13:00", "17:00")));
        assertEquals(List.of(can("09:00", "11:00"), cannot("11:00", "13:00")), paint(HoursBrush.UNAVAILABLE, "11:00", "13:00", can("09:00", "11:00")));
    }

    @Test
    void overlapping() {
        assertEquals(List.of(can("09:00", "13:00")), paint(HoursBrush.AVAILABLE, "10:00", "13:00", can("09:00", "11:00")));
        assertEquals(List.of(can("09:00", "10:00"), cannot("10:00", "13:00")), paint(HoursBrush.UNAVAILABLE, "10:00", "13:00", can("09:00", "11:00")));
    }

    @Test
    void contained() {
        assertEquals(List.of(can("09:00", "13:00")), paint(HoursBrush.AVAILABLE, "10:00", "11:00", can("09:00", "13:00")));
        assertEquals(List.of(can("09:00", "10:00"), cannot("10:00", "11:00"), can("11:00", "13:00")),
                paint(HoursBrush.UNAVAILABLE, "10:00", "11:00", can("09:00", "13:00")));
        assertEquals(List.of(can("09:00", "10:00"), can("11:00", "13:00")), paint(HoursBrush.CLEAR, "10:00", "11:00", can("09:00", "13:00")));
    }

    @Test
    void exact() {
        assertEquals(List.of(cannot("09:00", "11:00")), paint(HoursBrush.UNAVAILABLE, "09:00", "11:00", can("09:00", "11:00")));
        assertEquals(List.of(), paint(HoursBrush.CLEAR, "09:00", "11:00", can("09:00", "11:00"), cannot("10:00", "11:00")));
    }

    @Test
    void whatWasRefusedWithinWhatIsOfferedIsOfferedOnceItIsPainted() {
        assertEquals(List.of(can("09:00", "13:00")), paint(HoursBrush.AVAILABLE, "10:00", "11:00", can("09:00", "13:00"), cannot("10:00", "11:00")));
    }

    @Test
    void acrossMidnight() {
        var night = Availability.available(span("2027-04-08 20:00", "2027-04-09 04:00"), "");
        assertEquals(List.of(Availability.available(span("2027-04-08 22:00", "2027-04-09 04:00"), "")),
                HoursBrush.CLEAR.paint(List.of(night), List.of(hours("20:00", "22:00"))));
    }

    @Test
    void notesStayWithTheirHours() {
        var doctor = Availability.unavailable(hours("10:00", "12:00"), "metge");
        assertEquals(List.of(doctor), paint(HoursBrush.UNAVAILABLE, "10:30", "11:00", doctor), "said already");
        assertEquals(List.of(doctor, cannot("12:00", "14:00")), paint(HoursBrush.UNAVAILABLE, "11:00", "14:00", doctor), "only the rest is new");
        assertEquals(List.of(Availability.unavailable(hours("10:00", "10:30"), "metge"), can("10:30", "11:30"),
                Availability.unavailable(hours("11:30", "12:00"), "metge")), paint(HoursBrush.AVAILABLE, "10:30", "11:30", doctor));
    }

    @Test
    void severalDaysAtOnce() {
        TimeSpan next = span("2027-04-09 09:00", "2027-04-09 11:00");
        assertEquals(List.of(can("09:00", "11:00"), Availability.available(next, "")),
                HoursBrush.AVAILABLE.paint(List.of(), List.of(hours("09:00", "11:00"), next)));
    }
}
