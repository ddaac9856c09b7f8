package cat.fullderuta.ui.editions;

import cat.fullderuta.store.Shelf;
import cat.fullderuta.text.Formats;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** An edition in the list: its name, its days and how much is in it; the open one says so. */
final class EditionRow extends ListCell<Shelf.Entry> {

    private final Messages words;
    private final EditionsModel model;

    EditionRow(Messages words, EditionsModel model) {
        this.words = words;
        this.model = model;
    }

    @Override
    protected void updateItem(Shelf.@Nullable Entry entry, boolean empty) {
        super.updateItem(entry, empty);
        setText(null);
        setId(null);
        setGraphic(empty || entry == null ? null : node(entry));
    }

    private VBox node(Shelf.Entry entry) {
        var box = new VBox();
        box.getStyleClass().add("edition-row");
        switch (entry) {
            case Shelf.Entry.Whole(var summary) -> {
                var name = new Label(summary.name());
                name.getStyleClass().add("text-strong");
                var head = new HBox(name, Fields.spacer());
                head.getStyleClass().add("action-row");
                if (model.isOpen(summary.id())) {
                    var badge = new Label(words.get("editions.open.now"));
                    badge.getStyleClass().add("edition-badge");
                    head.getChildren().add(badge);
                }
                box.getChildren().addAll(head, Fields.text(Formats.of(words).dates(summary.firstDay(), summary.lastDay()), "text-quiet"),
                        Fields.text(words.get("editions.counts", summary.towns(), summary.defenders(), summary.activities()), "text-small",
                                "text-quiet"));
                setId("edition-" + summary.id());
            }
            case Shelf.Entry.Unreadable(var id, _) -> {
                box.getChildren().addAll(Fields.text(words.get("editions.unreadable"), "text-strong"),
                        Fields.text(id.value(), "text-small", "text-quiet"));
                setId("edition-" + id);
            }
        }
        return box;
    }
}
