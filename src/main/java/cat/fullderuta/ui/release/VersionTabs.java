package cat.fullderuta.ui.release;

import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Two ways to look at a version: who has it, and what changed. */
final class VersionTabs extends VBox {

    private final Messages words;
    private final ToggleButton who = new ToggleButton();
    private final ToggleButton what = new ToggleButton();
    private final Node whoPart;
    private final Node whatPart;

    VersionTabs(Messages words, RecipientTable recipients, SendBar sendBar, ChangeList changes) {
        this.words = words;
        var first = new VBox(recipients, sendBar);
        first.getStyleClass().add("release-part");
        VBox.setVgrow(recipients, Priority.ALWAYS);
        whoPart = first;
        whatPart = changes;
        var group = new ToggleGroup();
        who.setId("tab-who");
        what.setId("tab-what");
        who.getStyleClass().add("left-pill");
        what.getStyleClass().add("right-pill");
        for (ToggleButton button : List.of(who, what)) {
            button.setToggleGroup(group);
            button.setOnAction(_ -> {
                button.setSelected(true);
                refresh();
            });
        }
        who.setSelected(true);
        var segments = new HBox(who, what);
        segments.getStyleClass().add("segments");
        var stack = new StackPane(whoPart, whatPart);
        VBox.setVgrow(stack, Priority.ALWAYS);
        getChildren().addAll(segments, stack);
        getStyleClass().add("release-part");
        Fields.setShown(this, false);
        refresh();
    }

    void show(Look look) {
        who.setText(words.get("release.tab.who", look.countDue()));
        what.setText(words.get("release.tab.what", look.changes().size()));
        who.setAccessibleText(who.getText());
        what.setAccessibleText(what.getText());
    }

    private void refresh() {
        Fields.setShown(whoPart, who.isSelected());
        Fields.setShown(whatPart, what.isSelected());
    }
}
