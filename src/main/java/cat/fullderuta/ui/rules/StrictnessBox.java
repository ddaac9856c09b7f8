package cat.fullderuta.ui.rules;

import cat.fullderuta.check.Severity;
import cat.fullderuta.edition.RuleKey;
import cat.fullderuta.edition.Strictness;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.common.SeverityLook;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** How seriously a rule is taken: an icon and a word, the usual one named. */
final class StrictnessBox extends ComboBox<Strictness> {

    private final RuleKey rule;
    private final Messages words;

    StrictnessBox(RuleKey rule, Strictness now, Messages words, Consumer<Strictness> take) {
        this.rule = rule;
        this.words = words;
        Fields.named(this, "strictness-" + rule, words.get("rules.strictness.name", words.get("rules", rule)));
        getItems().setAll(Strictness.values());
        setCellFactory(_ -> new Cell());
        setButtonCell(new Cell());
        setValue(now);
        valueProperty().addListener((_, _, chosen) -> take.accept(chosen)); // of what it has already nothing follows
        setMaxWidth(Double.MAX_VALUE);
    }

    private final class Cell extends ListCell<Strictness> {

        @Override
        protected void updateItem(@Nullable Strictness how, boolean empty) {
            super.updateItem(how, empty);
            if (empty || how == null) {
                setText(null);
                setGraphic(null);
                return;
            }
            String name = words.get("rules", how);
            setText(how == rule.usual() ? words.get("rules.strictness.usual", name) : name);
            setGraphic(switch (how) {
                case OFF -> new FontIcon(MaterialDesignC.CIRCLE_OFF_OUTLINE);
                case HINT -> SeverityLook.icon(Severity.HINT);
                case WARNING -> SeverityLook.icon(Severity.WARNING);
                case CLASH -> SeverityLook.icon(Severity.CLASH);
            });
        }
    }
}
