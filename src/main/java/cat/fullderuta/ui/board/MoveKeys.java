package cat.fullderuta.ui.board;

import cat.fullderuta.change.Change;
import cat.fullderuta.check.Fit;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Slot;
import cat.fullderuta.ui.common.Workspace;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * What the keys do on every board. Arrows select the next activity; with Ctrl they move the selected one: up and down by 15
 * minutes (with Alt by 5), left and right by a day. With Ctrl and Shift, up and down give it to the next row above or below, left
 * and right let it start earlier or later and end as before. Shift alone with up and down makes it shorter or longer. Plus or
 * Insert adds the next one, Enter opens it, Delete takes it away: whom the rows stand for, and from what, see {@link RowKeys}.
 */
public final class MoveKeys {

    private static final Duration GRID = Duration.ofMinutes(15);
    private static final Duration FINE_GRID = Duration.ofMinutes(5);
    private static final Duration LONGEST = Duration.ofDays(1);

    private final Workspace workspace;
    private final Board board;
    private final Consumer<Id<Activity>> open;
    private final RowKeys rows;

    /** @param open is told which activity Enter opens */
    public MoveKeys(Workspace workspace, Board board, Consumer<Id<Activity>> open) {
        rows = board.rowKeys();
        this.workspace = workspace;
        this.board = board;
        this.open = open;
    }

    /** To be called for each key pressed on the board; consumes those that mean something. */
    public void handle(KeyEvent event) {
        Optional<Activity> selected = workspace.selection().findActivity().flatMap(workspace.state().edition().activities()::find);
        Optional<Direction> direction = directionOf(event.getCode());
        if (direction.isPresent()) {
            if (event.isShortcutDown() || event.isShiftDown()) {
                selected.filter(Activity::isScheduled).ifPresent(activity -> arrow(event, direction.get(), activity));
            } else {
                board.selectNext(direction.get());
            }
            board.tell();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            selected.ifPresent(activity -> open.accept(activity.id()));
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
            selected.filter(Activity::isScheduled).ifPresent(rows::takeAway);
            event.consume();
        } else if (!event.isShortcutDown() && (event.getCode() == KeyCode.INSERT || event.getCode() == KeyCode.PLUS
                || event.getCode() == KeyCode.ADD || event.getText().equals("+"))) { // with Ctrl it makes all larger
            selected.filter(Activity::isScheduled).ifPresent(rows::addNext);
            event.consume();
        }
    }

    private void arrow(KeyEvent event, Direction direction, Activity activity) {
        Slot slot = activity.findSlot().orElseThrow();
        Duration step = event.isAltDown() ? FINE_GRID : GRID;
        boolean vertical = direction == Direction.UP || direction == Direction.DOWN;
        int sign = direction == Direction.UP || direction == Direction.LEFT ? -1 : 1;
        if (!event.isShortcutDown()) {
            if (vertical) {
                stretch(activity, slot.start(), slot.length().plus(step.multipliedBy(sign)));
            }
        } else if (!event.isShiftDown()) {
            LocalDateTime start = vertical ? slot.start().plus(step.multipliedBy(sign)) : slot.start().plusDays(sign);
            move(activity, slot.start(), start);
        } else if (vertical) {
            rows.toNext(activity, sign);
        } else {
            stretch(activity, slot.start().plus(step.multipliedBy(sign)), slot.length().minus(step.multipliedBy(sign)));
        }
    }

    private void apply(Change change) {
        if (workspace.edits().apply(change)) {
            board.reveal();
        }
    }

    private void stretch(Activity activity, LocalDateTime start, Duration length) {
        if (length.isPositive() && length.compareTo(LONGEST) <= 0) {
            apply(new Change.Stretch(activity.id(), start, length));
        }
    }

    /** Not out of the days that take it; what stands outside them already may go anywhere, so that it finds its way back. */
    private void move(Activity activity, LocalDateTime from, LocalDateTime to) {
        if (isDayFor(activity, to) || !isDayFor(activity, from)) {
            apply(new Change.Schedule(activity.id(), to, activity.defenders()));
        }
    }

    private boolean isDayFor(Activity activity, LocalDateTime time) {
        return Fit.isDayFor(activity, time.toLocalDate(), workspace.state().edition());
    }

    private static Optional<Direction> directionOf(KeyCode code) {
        return switch (code) {
            case LEFT -> Optional.of(Direction.LEFT);
            case RIGHT -> Optional.of(Direction.RIGHT);
            case UP -> Optional.of(Direction.UP);
            case DOWN -> Optional.of(Direction.DOWN);
            default -> Optional.empty();
        };
    }
}
