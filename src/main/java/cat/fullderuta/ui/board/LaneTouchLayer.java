package cat.fullderuta.ui.board;

import cat.fullderuta.ui.common.Tips;
import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;

/** Between the entries of a lane, under them: where the pointer is told of the ways. */
final class LaneTouchLayer extends Region {

    private LaneHours hours;
    private List<LaneTouch> touches = List.of();

    LaneTouchLayer(LaneHours hours) {
        this.hours = hours;
        setManaged(false);
        setPickOnBounds(false);
    }

    void show(LaneHours newHours, List<LaneTouch> newTouches) {
        List<LaneTouch> seen = newTouches.stream().filter(it -> it.to() > newHours.firstMinute() && it.from() < newHours.lastMinute()
                && it.to() > it.from()).toList();
        if (!newHours.equals(hours) || !seen.equals(touches)) {
            hours = newHours;
            touches = seen;
            getChildren().setAll(touches.stream().map(LaneTouchLayer::area).toList());
            requestLayout();
        }
    }

    private static Area area(LaneTouch touch) {
        return new Area(touch);
    }

    @Override
    protected void layoutChildren() {
        for (int i = 0; i < touches.size(); i++) {
            double top = hours.y(Math.max(touches.get(i).from(), hours.firstMinute()), getHeight());
            double bottom = hours.y(Math.min(touches.get(i).to(), hours.lastMinute()), getHeight());
            ((Region) getChildren().get(i)).resizeRelocate(0, top, getWidth(), bottom - top);
        }
    }

    private static final class Area extends Region {

        private final Line line = new Line();

        Area(LaneTouch touch) {
            setManaged(false);
            getStyleClass().addAll("lane-touch", touch.isBase() ? "lane-touch-base" : "lane-touch-leg");
            line.getStyleClass().addAll("leg", LaneLeg.Kind.ENOUGH.styleClass());
            line.setManaged(false);
            line.setMouseTransparent(true);
            if (touch.isBase()) {
                line.visibleProperty().bind(hoverProperty());
                getChildren().add(line);
            }
            setAccessibleText(touch.telling().words());
            Tips.put(this, touch::telling);
        }

        @Override
        protected void layoutChildren() {
            double middle = Math.round(getWidth() / 2) + 0.5;
            line.setStartX(middle);
            line.setEndX(middle);
            line.setEndY(getHeight());
        }
    }
}
