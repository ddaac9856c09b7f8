package cat.fullderuta.ui.editions;

import cat.fullderuta.ui.form.Line;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Lines side by side, each with what is wrong with it right below. */
final class Beside extends HBox {

    Beside(Line<?>... lines) {
        for (Line<?> line : lines) {
            var each = Line.row(line);
            HBox.setHgrow(each, Priority.ALWAYS);
            getChildren().add(each);
        }
        getStyleClass().add("form-row");
    }
}
