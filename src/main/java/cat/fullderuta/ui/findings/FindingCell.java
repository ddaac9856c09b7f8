package cat.fullderuta.ui.findings;

import cat.fullderuta.text.FindingText;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.common.SeverityLook;
import java.util.function.Supplier;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** One row of the list: a heading with a count, or a finding's card. */
final class FindingCell extends ListCell<FindingRow> {

    private final Messages words;
    private final Supplier<FindingText> texts;

    FindingCell(Messages words, Supplier<FindingText> texts) {
        this.words = words;
        this.texts = texts;
        setPrefWidth(0); // as wide as the list, so that the sentence wraps
    }

    @Override
    protected void updateItem(@Nullable FindingRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        switch (row) {
            case FindingRow.Head(var severity, var count) -> {
                String text = words.get("findinglist.count." + severity, count);
                var head = new HBox(SeverityLook.icon(severity), Fields.text(text, "text-strong"));
                head.getStyleClass().addAll("severity-head", SeverityLook.styleClass(severity));
                setGraphic(head);
                setAccessibleText(text);
            }
            case FindingRow.Item(var finding, var severity) -> {
                var card = new FindingCard(finding, severity, texts.get());
                setGraphic(card);
                setAccessibleText(card.getAccessibleText());
            }
        }
    }
}
