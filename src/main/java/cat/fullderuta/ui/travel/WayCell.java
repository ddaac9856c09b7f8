package cat.fullderuta.ui.travel;

import cat.fullderuta.check.WayInUse;
import java.util.function.BiConsumer;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/** A cell with one control or label that is kept and shown anew whenever its way changes: nothing is replaced under the mouse. */
final class WayCell<N extends Node> extends TableCell<WayLine, WayLine> {

    private final N node;
    private final BiConsumer<N, WayLine> show;
    private final ChangeListener<WayInUse> follow = (_, _, _) -> show();
    private @Nullable WayLine line;

    WayCell(N node, BiConsumer<N, WayLine> show) {
        this.node = node;
        this.show = show;
    }

    /** The row it stands in; null for an empty one. */
    @Nullable WayLine line() {
        return line;
    }

    @Override
    protected void updateItem(@Nullable WayLine next, boolean empty) {
        super.updateItem(next, empty);
        if (line != null) {
            line.wayProperty().removeListener(follow);
        }
        line = empty ? null : next;
        setGraphic(line == null ? null : node);
        if (line != null) {
            line.wayProperty().addListener(follow);
            show();
        }
    }

    private void show() {
        if (line != null) {
            show.accept(node, line);
        }
    }
}
