package cat.fullderuta.ui.editions;

import cat.fullderuta.ui.common.WrapRow;
import cat.fullderuta.ui.form.Line;
import java.util.Arrays;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Lines side by side, each with what is wrong with it right below. */
final class Beside extends WrapRow {

    private static final double GAP = 8;

    Beside(Line<?>... lines) {
        super(GAP, true, Arrays.stream(lines).map(Beside::alone).toArray(Node[]::new));
    }

    private static Node alone(Line<?> line) {
        Node alone = Line.row(line);
        HBox.setHgrow(alone, Priority.ALWAYS);
        return alone;
    }
}
