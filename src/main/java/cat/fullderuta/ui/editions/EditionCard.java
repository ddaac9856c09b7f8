package cat.fullderuta.ui.editions;

import cat.fullderuta.session.StoreText;
import cat.fullderuta.store.EditionSummary;
import cat.fullderuta.store.Shelf;
import cat.fullderuta.text.Formats;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What is known of the selected edition, and what can be done with it. */
final class EditionCard extends VBox {

    private final Messages words;
    private final EditionsModel model;
    private final boolean readOnly;
    private final Calls calls;

    private Shelf.@Nullable Entry shown;

    /** What its buttons do with the selected edition. */
    record Calls(Runnable open, Runnable from, Runnable details, Runnable archive, Runnable erase) {}

    EditionCard(Messages words, EditionsModel model, boolean readOnly, Calls calls) {
        this.words = words;
        this.model = model;
        this.readOnly = readOnly;
        this.calls = calls;
        getStyleClass().add("edition-card");
    }

    /** Leaves its buttons as they are while it is the same one: somebody may be about to press one. */
    void show(Shelf.Entry entry) {
        if (entry.equals(shown)) {
            return;
        }
        shown = entry;
        getChildren().clear();
        switch (entry) {
            case Shelf.Entry.Whole(var summary) -> show(summary);
            case Shelf.Entry.Unreadable(_, var trouble) -> getChildren().addAll(Fields.text(words.get("editions.unreadable"), "text-title"),
                    Fields.text(StoreText.of(words).sentence(trouble)),
                    row(shown(dangerous("editions-erase", "editions.erase", calls.erase()), !readOnly)));
        }
    }

    private void show(EditionSummary summary) {
        boolean open = model.isOpen(summary.id());
        long days = summary.lastDay().toEpochDay() - summary.firstDay().toEpochDay() + 1;
        getChildren().addAll(Fields.text(summary.name(), "text-title"),
                Fields.text(words.get("domain", summary.season()) + " · " + Formats.of(words).dates(summary.firstDay(), summary.lastDay()) + " · "
                        + words.get("editions.length", days)),
                Fields.text(words.get("editions.counts", summary.towns(), summary.defenders(), summary.activities()), "text-quiet"));
        if (summary.archived()) {
            getChildren().add(Fields.text(words.get("editions.archived.hint"), "text-quiet"));
        }
        Button openIt = button("editions-open", "editions.open", calls.open());
        openIt.getStyleClass().add("accent");
        openIt.setDefaultButton(!open);
        Button erase = dangerous("editions-erase", "editions.erase", calls.erase());
        erase.setDisable(open);
        getChildren().addAll(row(shown(openIt, !open), shown(button("editions-from", "editions.from", calls.from()), !readOnly),
                shown(button("editions-details", "editions.details", calls.details()), !readOnly && !summary.archived()),
                shown(button("editions-archive", summary.archived() ? "editions.unarchive" : "editions.archive", calls.archive()), !readOnly),
                shown(erase, !readOnly)));
        if (open && !readOnly) {
            getChildren().add(Fields.text(words.get("editions.erase.open"), "text-small", "text-quiet"));
        }
    }

    private static FlowPane row(Button... buttons) {
        var row = new FlowPane();
        for (Button button : buttons) {
            if (button.isVisible()) {
                row.getChildren().add(button);
            }
        }
        row.getStyleClass().add("edition-actions");
        return row;
    }

    private Button button(String id, String key, Runnable call) {
        return Fields.button(id, words.get(key), call);
    }

    private Button dangerous(String id, String key, Runnable call) {
        return Fields.dangerous(button(id, key, call));
    }

    private static Button shown(Button button, boolean shown) {
        button.setVisible(shown);
        return button;
    }
}
