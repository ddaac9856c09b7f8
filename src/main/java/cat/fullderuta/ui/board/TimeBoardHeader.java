package cat.fullderuta.ui.board;

import cat.fullderuta.ui.common.Tips;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The headings over the lanes: days, and under each day its lanes. Laid out just as the calendar lays out the lanes. */
final class TimeBoardHeader extends HBox {

    /** A day and the headings of its lanes; without lane headings the day stands over its one lane. */
    record Day(String name, boolean weekend, List<Lane> lanes) {
    }

    /** The name over a lane, and a quiet line under it. */
    record Lane(String name, String below) {
    }

    private final StackPane corner = new StackPane();
    private final HBox days = new HBox();
    private List<Day> shown = List.of();
    private ObservableDoubleValue from = new ReadOnlyDoubleWrapper();
    private ObservableDoubleValue to = new ReadOnlyDoubleWrapper(Double.MAX_VALUE);

    TimeBoardHeader() {
        getStyleClass().add("time-board-header");
        corner.getStyleClass().add("time-board-corner");
        corner.setMinWidth(LaneGrid.SCALE);
        corner.setMaxWidth(LaneGrid.SCALE);
        var gutter = new Region();
        gutter.setMinWidth(LaneGrid.GUTTER);
        HBox.setHgrow(days, Priority.ALWAYS);
        getChildren().setAll(corner, days, gutter);
    }

    /** The place over the scale of hours. */
    Node corner() {
        return corner;
    }

    /** What stands over the scale of hours. */
    void setCorner(Node node) {
        corner.getChildren().setAll(node);
    }

    /** Where headings are seen, in their own pixels: the name of a day stands over what is seen of it. */
    void stayWithin(ObservableDoubleValue left, ObservableDoubleValue right) {
        from = left;
        to = right;
    }

    void show(List<Day> next) {
        if (next.equals(shown)) {
            return;
        }
        shown = next;
        days.getChildren().clear();
        for (Day day : shown) {
            if (!days.getChildren().isEmpty()) {
                days.getChildren().add(separator("large-separator"));
            }
            days.getChildren().add(dayBox(day));
        }
    }

    private Node dayBox(Day day) {
        var name = label(day.name(), "time-board-day");
        var box = new VBox(name);
        name.translateXProperty().bind(Bindings.createDoubleBinding(() -> shift(box, name), from, to, days.layoutXProperty(),
                box.layoutXProperty(), box.widthProperty()));
        box.getStyleClass().add(day.weekend() ? "weekend" : "weekday");
        box.setPrefWidth(0);
        HBox.setHgrow(box, Priority.ALWAYS);
        if (!day.lanes().isEmpty()) {
            var lanes = new HBox();
            for (Lane lane : day.lanes()) {
                if (!lanes.getChildren().isEmpty()) {
                    lanes.getChildren().add(separator("weekday-separator"));
                }
                var heading = new VBox(label(lane.name(), "text-strong"), label(lane.below(), "text-quiet"));
                heading.setAlignment(Pos.TOP_CENTER);
                heading.setPrefWidth(0);
                heading.setMinWidth(0);
                heading.getStyleClass().add("time-board-lane");
                HBox.setHgrow(heading, Priority.ALWAYS);
                lanes.getChildren().add(heading);
            }
            box.getChildren().add(lanes);
        }
        return box;
    }

    /** From the middle of its box to the middle of what is seen of it, as far as it stays within its box. */
    private double shift(Region box, Label name) {
        double left = days.getLayoutX() + box.getLayoutX();
        double right = left + box.getWidth();
        double middle = (Math.max(left, from.get()) + Math.min(right, to.get())) / 2;
        double most = Math.max(0, (box.getWidth() - name.prefWidth(-1)) / 2);
        return Math.rint(Math.clamp(middle - (left + right) / 2, -most, most));
    }

    private static Label label(String text, String styleClass) {
        var label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setAlignment(Pos.CENTER);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinWidth(0);
        label.setTextOverrun(OverrunStyle.ELLIPSIS);
        Tips.sayWhole(label);
        return label;
    }

    private static Region separator(String styleClass) {
        var separator = new Region();
        separator.getStyleClass().add(styleClass);
        return separator;
    }
}
