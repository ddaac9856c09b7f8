package cat.fullderuta.ui.board;

import cat.fullderuta.change.Change;
import cat.fullderuta.check.Fit;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Slot;
import cat.fullderuta.session.Session;
import cat.fullderuta.text.Formats;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.drag.DragHandle.Edge;
import cat.fullderuta.ui.drag.Drop;
import cat.fullderuta.ui.drag.Gesture;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;

/** What a release of the mouse over the lanes would do: move or place, add a defender, or stretch. */
final class TimeBoardDrops {

    private final LaneGrid grid;
    private final Session.State state;
    private final Messages words;
    private final Supplier<Bounds> across;
    private final DropRule rule;
    private final boolean grabbedHere;

    /**
     * @param across      what is seen of the lanes from left to right, in the scene
     * @param grabbedHere whether the drag began on this board: then the block keeps where it was grabbed
     */
    TimeBoardDrops(LaneGrid grid, Supplier<Bounds> across, Session.State state, Messages words, boolean grabbedHere) {
        this.grid = grid;
        this.across = across;
        this.state = state;
        this.words = words;
        this.rule = new DropRule(state, words);
        this.grabbedHere = grabbedHere;
    }

    Optional<Drop> findDrop(Gesture gesture) {
        if (!gesture.activity().isAlive()) {
            return Optional.empty();
        }
        if (gesture.handle().edge() != Edge.NONE) {
            return findStretch(gesture);
        }
        Optional<LaneView> lane = grid.findNearestLane(seen(gesture.at())).filter(it -> rule.takes(it.getDate(), gesture.activity()));
        return lane.flatMap(it -> DropRule.isAddition(gesture) ? findAddition(gesture.activity(), it) : Optional.of(move(gesture, it)));
    }

    /** The nearest point where a lane is seen: over the scale of hours it is not the lane that is scrolled under it. */
    private Point2D seen(Point2D at) {
        return new Point2D(Math.clamp(at.getX(), across.get().getMinX(), across.get().getMaxX()), at.getY());
    }

    private Drop move(Gesture gesture, LaneView lane) {
        Activity activity = gesture.activity();
        double top = gesture.at().getY() - (grabbedHere ? gesture.grab().getY() : 0);
        int earliest = grid.hours().firstMinute();
        int latest = grid.hours().lastMinute() - gesture.gridMinutes();
        int minute = Math.clamp(snap(minuteAt(lane, gesture.at().getX(), top), gesture), earliest, latest);
        LocalDateTime start = lane.getDate().atStartOfDay().plusMinutes(minute);
        List<Id<Defender>> defenders = rule.defendersAfterMove(gesture, lane.owner());
        Fit fit = Fit.of(activity, start, defenders, state.timetable());
        return drop(new Change.Schedule(activity.id(), start, defenders), activity, lane, fit);
    }

    /** The activity stays at its hour: the defender comes to it. */
    private Optional<Drop> findAddition(Activity activity, LaneView under) {
        return rule.findAddition(activity, under.owner()).flatMap(fit -> findLane(under.owner(), fit.start().toLocalDate())
                .map(lane -> drop(new Change.AddDefender(activity.id(), under.owner().orElseThrow()), activity, lane, fit)));
    }

    private Optional<Drop> findStretch(Gesture gesture) {
        Activity activity = gesture.activity();
        Optional<Slot> found = activity.findSlot();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Slot slot = found.get();
        boolean atStart = gesture.handle().edge() == Edge.START;
        LocalDate day = (atStart ? slot.start() : slot.end().minusMinutes(1)).toLocalDate();
        return findLane(gesture.handle().from(), day).map(lane -> {
            double y = gesture.at().getY() - gesture.grab().getY();
            double edge = lane.localToScene(0, LaneEntrySkin.EDGE).getY() - lane.localToScene(0, 0).getY();
            LocalDateTime moved = day.atStartOfDay().plusMinutes(snap(minuteAt(lane, gesture.at().getX(), atStart ? y : y + edge),
                    gesture));
            Duration least = Duration.ofMinutes(gesture.gridMinutes());
            LocalDateTime start = !atStart ? slot.start() : earlier(moved, slot.end().minus(least));
            LocalDateTime end = atStart ? slot.end() : later(moved, slot.start().plus(least));
            Activity stretched = activity.withLength(Duration.between(start, end));
            Fit fit = Fit.of(stretched, start, state.edition().assignedTo(activity), state.timetable());
            return drop(new Change.Stretch(activity.id(), start, stretched.length()), stretched, lane, fit);
        });
    }

    private static LocalDateTime earlier(LocalDateTime one, LocalDateTime other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDateTime later(LocalDateTime one, LocalDateTime other) {
        return one.isAfter(other) ? one : other;
    }

    private Optional<LaneView> findLane(Optional<Id<Defender>> owner, LocalDate day) {
        return grid.lanes().stream().filter(lane -> lane.owner().equals(owner) && lane.getDate().equals(day)).findFirst();
    }

    private static double minuteAt(LaneView lane, double sceneX, double sceneY) {
        return lane.minuteAt(lane.sceneToLocal(sceneX, sceneY).getY());
    }

    private static int snap(double minute, Gesture gesture) {
        return (int) Math.round(minute / gesture.gridMinutes()) * gesture.gridMinutes();
    }

    private Drop drop(Change change, Activity activity, LaneView lane, Fit fit) {
        var formats = Formats.of(words);
        return new Drop(change, landing(activity, lane, fit.start()), formats.hours(fit.start(), fit.start().plus(activity.length())),
                rule.headline(activity, lane.owner(), fit), fit.verdict(), fit.findings());
    }

    /** Where the block would lie, as far as the lanes are seen. */
    private Bounds landing(Activity activity, LaneView lane, LocalDateTime start) {
        double from = Duration.between(lane.getDate().atStartOfDay(), start).toMinutes();
        Point2D top = lane.localToScene(0, lane.y(from));
        Point2D bottom = lane.localToScene(lane.getWidth(), lane.y(from + activity.length().toMinutes()));
        Bounds seen = grid.viewport();
        double y = Math.clamp(top.getY(), seen.getMinY(), seen.getMaxY());
        double left = Math.clamp(top.getX(), across.get().getMinX(), across.get().getMaxX());
        double right = Math.clamp(bottom.getX(), left, Math.max(left, across.get().getMaxX()));
        return new BoundingBox(left, y, right - left, Math.max(0, Math.min(bottom.getY(), seen.getMaxY()) - y));
    }
}
