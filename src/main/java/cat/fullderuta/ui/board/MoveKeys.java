package cat.fullderuta.ui.board;

import cat.fullderuta.change.Change;
import cat.fullderuta.check.Fit;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Slot;
import cat.fullderuta.ui.common.Workspace;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * What the keys do on every board. Arrows select the next activity; with Ctrl they move the selected one: up and down by 15
 * minutes (with Alt by 5), left and right by a day, with Shift as well to the defender above or below. Shift alone with up
 * and down makes it shorter or longer. Enter opens it, Delete returns it to the backlog.
 */
public final class MoveKeys {

    private static final Duration GRID = Duration.ofMinutes(15);
    private static final Duration FINE_GRID = Duration.ofMinutes(5);

    private final Workspace workspace;
    private final Board board;
    private final Consumer<Id<Activity>> open;

    /** @param open is told which activity Enter opens */
    public MoveKeys(Workspace workspace, Board board, Consumer<Id<Activity>> open) {
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
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            selected.ifPresent(activity -> open.accept(activity.id()));
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
            selected.filter(Activity::isScheduled).ifPresent(activity -> workspace.edits().apply(new Change.ReturnToBacklog(activity.id())));
            event.consume();
        }
    }

    private void arrow(KeyEvent event, Direction direction, Activity activity) {
        Slot slot = activity.findSlot().orElseThrow();
        Duration step = event.isAltDown() ? FINE_GRID : GRID;
        boolean vertical = direction == Direction.UP || direction == Direction.DOWN;
        int sign = direction == Direction.UP || direction == Direction.LEFT ? -1 : 1;
        Optional<Change> change;
        if (!event.isShortcutDown()) {
            Duration length = slot.length().plus(step.multipliedBy(sign));
            change = vertical && length.isPositive() ? Optional.of(new Change.Stretch(activity.id(), slot.start(), length)) : Optional.empty();
        } else if (event.isShiftDown()) {
            change = vertical ? toNextDefender(activity, slot, sign) : Optional.empty();
        } else {
            change = Optional.of(new Change.Schedule(activity.id(),
                    vertical ? slot.start().plus(step.multipliedBy(sign)) : slot.start().plusDays(sign), activity.defenders()));
        }
        change.ifPresent(it -> {
            if (workspace.edits().apply(it)) {
                board.reveal();
            }
        });
    }

    private Optional<Change> toNextDefender(Activity activity, Slot slot, int sign) {
        List<Id<Defender>> all = workspace.state().edition().defenders().stream().map(Defender::id).toList();
        List<Id<Defender>> now = workspace.state().edition().defendersOf(activity);
        Optional<Id<Defender>> row = workspace.selection().defenderProperty().get().filter(now::contains).or(() -> now.stream().findFirst());
        int next = row.map(all::indexOf).orElse(-1) + sign;
        if (next < 0 || next >= all.size()) {
            return Optional.empty();
        }
        Id<Defender> onto = all.get(next);
        List<Id<Defender>> after = Fit.defendersAfterDrop(activity, row, onto, workspace.state().timetable());
        workspace.selection().defenderProperty().set(Optional.of(onto));
        return Optional.of(new Change.Schedule(activity.id(), slot.start(), after));
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
