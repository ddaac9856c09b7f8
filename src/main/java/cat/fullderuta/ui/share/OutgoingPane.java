package cat.fullderuta.ui.share;

import cat.fullderuta.document.Outgoing;
import cat.fullderuta.document.Surroundings;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.export.ItinerarySet;
import cat.fullderuta.export.ItinerarySet.Choice;
import cat.fullderuta.export.ItinerarySet.Document;
import cat.fullderuta.export.ItinerarySet.Past;
import cat.fullderuta.export.Transcript;
import cat.fullderuta.session.StoreText;
import cat.fullderuta.store.StoreException;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.share.OutgoingCells.Row;
import cat.fullderuta.ui.share.OutgoingCells.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * The documents of a set, and for the chosen one what leaves, read back from the very file that would be written, and what is held
 * back and why. Both are made off the thread of the window; only the newest question is answered.
 */
final class OutgoingPane extends HBox {

    private final Messages words;
    private final OutgoingText text;
    private final ListView<Document> documents = new ListView<>();
    private final ListView<Row> lines = new ListView<>();
    private final Label hint;
    private final VBox right;
    private Optional<ItinerarySet> set = Optional.empty();
    private long asked;
    private long read;

    OutgoingPane(Messages words) {
        this.words = words;
        text = new OutgoingText(words);
        hint = Fields.text(words.get("outgoing.preparing"), "text-quiet");
        hint.setId("outgoing-hint");
        documents.setCellFactory(_ -> new OutgoingCells.OfDocument(text, words));
        documents.getStyleClass().add("outgoing-documents");
        Fields.named(documents, "outgoing-documents", words.get("outgoing.list"));
        lines.setCellFactory(_ -> new OutgoingCells.OfRow());
        lines.getStyleClass().add("outgoing-lines");
        Fields.named(lines, "outgoing-lines", words.get("outgoing.preview"));
        documents.getSelectionModel().selectedItemProperty().addListener((_, _, now) -> open(Optional.ofNullable(now)));
        var left = new VBox(Fields.text(words.get("outgoing.name"), "text-strong"), documents);
        right = new VBox(Fields.text(words.get("outgoing.preview"), "text-strong"), hint, lines);
        left.getStyleClass().add("form-section");
        right.getStyleClass().add("form-section");
        VBox.setVgrow(documents, Priority.ALWAYS);
        VBox.setVgrow(lines, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        getChildren().addAll(left, right);
        Fields.named(this, "outgoing", words.get("outgoing.name"));
        getStyleClass().add("outgoing");
    }

    /**
     * Lists what would be written of a version, which is asked off the thread of the window, and keeps the document that was open where it
     * is still among them.
     */
    void show(Supplier<Edition> version, Past past, Choice choice) {
        long question = ++asked;
        hint(words.get("outgoing.preparing"));
        work(() -> {
            Edition edition = version.get();
            return ItinerarySet.of(edition, Surroundings.of(edition), words.locale(), choice, past);
        }, () -> question == asked, this::list, this::forget);
    }

    private void list(ItinerarySet made) {
        var open = documents.getSelectionModel().getSelectedItem();
        set = Optional.of(made);
        List<Document> all = made.listDocuments();
        documents.setItems(FXCollections.observableList(all));
        all.stream().filter(it -> open != null && it.file().equals(open.file())).findFirst()
                .ifPresentOrElse(documents.getSelectionModel()::select, documents.getSelectionModel()::selectFirst);
        if (all.isEmpty()) {
            open(Optional.empty());
        }
    }

    /** The version cannot be read: what is listed would be of another one, and is taken away. */
    private void forget(String why) {
        set = Optional.empty();
        documents.setItems(FXCollections.observableArrayList());
        lines.getItems().clear();
        read++;
        hint(why);
    }

    private void open(Optional<Document> chosen) {
        long question = ++read;
        if (chosen.isEmpty() || set.isEmpty()) {
            lines.getItems().clear();
            hint(words.get("outgoing.nothing"));
            return;
        }
        ItinerarySet from = set.get();
        hint(words.get("outgoing.preparing"));
        work(() -> rows(chosen.get().about(), from.read(chosen.get())), () -> question == read, rows -> {
            lines.getItems().setAll(rows);
            lines.scrollTo(0);
            hint("");
        }, this::hint);
    }

    private List<Row> rows(Outgoing about, List<Transcript.Line> found) {
        var rows = new ArrayList<Row>();
        rows.add(new Row(Style.FIRST, text.about(about)));
        if (!text.told(about).isEmpty()) {
            rows.add(new Row(Style.TEXT, text.told(about)));
        }
        rows.add(new Row(Style.HEADING, words.get("outgoing.withheld")));
        if (about.withheld().isEmpty()) {
            rows.add(new Row(Style.TEXT, words.get("outgoing.withheld.none")));
        }
        text.withheld(about.withheld()).forEach(it -> rows.add(new Row(it.routine() ? Style.ROUTINE : Style.HELD_BACK, it.text())));
        rows.add(new Row(Style.HEADING, words.get("outgoing.reads")));
        found.forEach(line -> rows.add(new Row(line.heading() ? Style.PART : Style.TEXT, line.text())));
        return rows;
    }

    private void hint(String said) {
        hint.setText(said);
        Fields.setShown(hint, !said.isEmpty());
        Fields.setShown(lines, said.isEmpty());
    }

    /**
     * @param wanted whether the question still stands when the answer, or the failure, comes
     * @param failed is told why it could not be done, in words
     */
    private <T> void work(Callable<T> work, BooleanSupplier wanted, Consumer<T> done, Consumer<String> failed) {
        Thread.ofVirtual().name("outgoing").start(() -> {
            try {
                T result = work.call();
                answer(wanted, () -> done.accept(result));
            } catch (StoreException trouble) {
                answer(wanted, () -> failed.accept(StoreText.of(words).sentence(trouble)));
            } catch (Exception unexpected) {
                answer(wanted, () -> failed.accept(words.get("outgoing.unreadable")));
            }
        });
    }

    private static void answer(BooleanSupplier wanted, Runnable show) {
        Platform.runLater(() -> {
            if (wanted.getAsBoolean()) {
                show.run();
            }
        });
    }
}
