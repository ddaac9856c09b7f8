package cat.fullderuta.ui.board;

import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Id;
import com.calendarfx.model.Entry;
import com.calendarfx.view.DayEntryView;
import com.calendarfx.view.WeekDayView;
import impl.com.calendarfx.view.WeekDayViewSkin;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Group;
import javafx.scene.control.Skin;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;

/**
 * One defender's day. A week day view, since that is the calendar's lane without an edit controller of its own: what is
 * dragged here is dragged by ours.
 */
final class LaneView extends WeekDayView {

    private final Supplier<Optional<Id<Defender>>> owner;
    private final LaneBackdrop backdrop;
    private final LaneLegLayer legs;
    private final LaneTouchLayer touches;
    private final LaneSkin skin;
    private LaneHours hours;

    LaneView(Supplier<Optional<Id<Defender>>> owner, LaneHours hours, Function<Entry<?>, DayEntryView> entryViews) {
        this.owner = owner;
        this.hours = hours;
        this.backdrop = new LaneBackdrop(hours);
        this.legs = new LaneLegLayer(hours);
        this.touches = new LaneTouchLayer(hours);
        getStyleClass().add("lane");
        setFocusTraversable(false); // the board has the keys; between its lanes Tab would be lost to sight
        setEntryViewFactory(entryViews::apply);
        skin = new LaneSkin(this);
        setSkin(skin);
    }

    Optional<Id<Defender>> owner() {
        return owner.get();
    }

    void show(LaneHours newHours, LaneDay day) {
        hours = newHours;
        backdrop.show(hours, day.bands());
        legs.show(hours, day.legs());
        touches.show(hours, day.touches());
    }

    void showFits(List<LaneBand> fits) {
        backdrop.showFits(fits);
    }

    void showProposal(List<LaneBand> proposal) {
        backdrop.showProposal(proposal);
    }

    List<LaneBand> bands() {
        return backdrop.bands();
    }

    List<LaneLeg> legs() {
        return legs.legs();
    }

    List<LaneEntryView> entries() {
        return skin.entries();
    }

    double y(double minuteOfDay) {
        return hours.y(minuteOfDay, getHeight());
    }

    double minuteAt(double y) {
        return hours.minute(y, getHeight());
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return skin;
    }

    /** The calendar's skin between our layers, without its 47 lines: one path draws them all. */
    private static final class LaneSkin extends WeekDayViewSkin {

        private final LaneView lane;

        LaneSkin(LaneView lane) {
            super(lane);
            this.lane = lane;
            getChildren().removeIf(node -> node instanceof Line || node instanceof Circle);
            getChildren().addFirst(lane.touches);
            getChildren().addFirst(lane.backdrop);
            getChildren().addLast(lane.legs);
        }

        List<LaneEntryView> entries() {
            return getChildren().stream().filter(Group.class::isInstance).flatMap(group -> ((Group) group).getChildren().stream())
                    .map(LaneEntryView.class::cast).toList();
        }

        @Override
        protected void layoutChildren(double x, double y, double width, double height) {
            super.layoutChildren(x, y, width, height);
            lane.backdrop.resizeRelocate(x, y, width, height);
            lane.legs.resizeRelocate(x, y, width, height);
            lane.touches.resizeRelocate(x, y, width, height);
        }
    }
}
