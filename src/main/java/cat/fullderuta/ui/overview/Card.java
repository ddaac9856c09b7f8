package cat.fullderuta.ui.overview;

import cat.fullderuta.ui.common.Fields;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A part of the overview under its heading. */
final class Card extends VBox {

    private final Label heading;
    private final VBox content = new VBox();

    Card(String id, String name) {
        heading = Fields.text(name, "text-strong");
        content.getStyleClass().add("overview-content");
        getChildren().addAll(heading, content);
        getStyleClass().add("overview-card");
        Fields.named(this, id, name);
    }

    /** Shows these in the place of what it showed. */
    void show(Node... nodes) {
        content.getChildren().setAll(nodes);
    }

    void add(Node node) {
        content.getChildren().add(node);
    }

    VBox content() {
        return content;
    }

    /** A word or two within a line; cut where there is no room, so that a line stays one. */
    static Label label(String words, String... styleClasses) {
        var label = new Label(words);
        label.getStyleClass().addAll(styleClasses);
        return label;
    }

    /** A number, which is never cut. */
    static Label number(int number) {
        var label = label(String.valueOf(number), "text-strong");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    /** A line that leads somewhere: the whole of it is the button. */
    static Button line(String id, String spoken, Runnable go, Node... parts) {
        var row = new HBox(parts);
        row.getStyleClass().add("overview-line");
        var button = new Button();
        button.setGraphic(row);
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().addAll("flat", "overview-link");
        button.setOnAction(_ -> go.run());
        row.minWidthProperty().bind(button.widthProperty().subtract(16));
        row.maxWidthProperty().bind(row.minWidthProperty());
        return Fields.named(button, id, spoken);
    }
}
