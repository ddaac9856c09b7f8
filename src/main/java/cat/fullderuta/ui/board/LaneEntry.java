package cat.fullderuta.ui.board;

import com.calendarfx.model.Entry;
import com.calendarfx.model.Interval;
import java.time.LocalDateTime;
import java.time.ZoneId;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * The calendar's entry for one activity in one lane. Where it stands never changes: an activity that was moved gets a new
 * entry, since the calendar's views keep listening to a moved one. How it looks may change.
 */
final class LaneEntry extends Entry<Void> {

    /** Local hours shown in the calendar as they are: in a zone with clock changes entries would shift. */
    static final ZoneId ZONE = ZoneId.of("UTC");

    private final ObjectProperty<LaneItem> item;

    LaneEntry(LaneItem item) {
        super(item.where(), interval(item));
        this.item = new SimpleObjectProperty<>(item);
    }

    ObjectProperty<LaneItem> itemProperty() {
        return item;
    }

    LaneItem item() {
        return item.get();
    }

    /** An end at midnight is told a little earlier, or the entry would be seen on the next day too. */
    private static Interval interval(LaneItem item) {
        LocalDateTime end = item.slot().end();
        boolean midnight = end.equals(end.toLocalDate().atStartOfDay());
        return new Interval(item.slot().start(), midnight ? end.minusSeconds(1) : end, ZONE);
    }
}
