package cat.fullderuta.ui.release;

import cat.fullderuta.document.ChangeNotice;
import cat.fullderuta.export.NoticeText;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** What changed between two versions, recipient by recipient, in the words of the office. */
final class ChangeList extends VBox {

    private final Messages words;
    private final ComboBox<Version> other = new ComboBox<>();
    private final ListView<ChangeNotice> list = new ListView<>();
    private final Node nothing;
    private final Node nobody;
    private final Button save;
    private final HBox line;
    private final Label said = Fields.text("", "text-quiet");
    private boolean showing;

    /**
     * @param compare is told with which other version to compare
     * @param save    writes what is shown
     */
    ChangeList(Messages words, Consumer<Version> compare, Runnable save) {
        this.words = words;
        Fields.named(other, "changes-other", words.get("release.compare"));
        other.setConverter(new StringConverter<>() {
            @Override
            public String toString(Version version) {
                return version == null ? "" : version.name(words);
            }

            @Override
            public Version fromString(String text) {
                return Version.DRAFT;
            }
        });
        other.valueProperty().addListener((_, _, version) -> {
            if (!showing && version != null) {
                compare.accept(version);
            }
        });
        Fields.named(list, "changes-list", words.get("release.changes"));
        list.setCellFactory(_ -> new Cell());
        nothing = Fields.emptyState(MaterialDesignC.CHECK_CIRCLE_OUTLINE, words.get("release.changes.none"),
                words.get("release.changes.none.hint"));
        nobody = Fields.emptyState(MaterialDesignC.COMPARE_HORIZONTAL, words.get("release.changes.alone"),
                words.get("release.changes.alone.hint"));
        this.save = Fields.button("changes-save", words.get("release.compare.save"), save);
        said.setId("changes-said");
        line = new HBox(Fields.text(words.get("release.compare"), "text-quiet"), other, Fields.spacer(), this.save);
        line.getStyleClass().add("action-row");
        var stack = new StackPane(list, nothing, nobody);
        VBox.setVgrow(stack, Priority.ALWAYS);
        getChildren().addAll(line, said, stack);
        say("");
        getStyleClass().add("release-part");
    }

    void show(Look look, List<Version> versions) {
        showing = true;
        other.getItems().setAll(versions.stream().filter(it -> !it.equals(look.version())).toList());
        other.setValue(look.other().orElse(null));
        Fields.setShown(line, !other.getItems().isEmpty());
        showing = false;
        save.setDisable(look.comparison().isEmpty());
        say("");
        list.getItems().setAll(look.changes());
        Fields.setShown(list, !look.changes().isEmpty());
        Fields.setShown(nothing, look.other().isPresent() && look.changes().isEmpty());
        Fields.setShown(nobody, look.other().isEmpty());
    }

    /** Says what became of saving; nothing for an empty text. */
    void say(String result) {
        said.setText(result);
        Fields.setShown(said, !result.isEmpty());
    }

    /** A recipient with what changed for them. */
    private final class Cell extends ListCell<ChangeNotice> {

        private Cell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable ChangeNotice notice, boolean empty) {
            super.updateItem(notice, empty);
            setText(null);
            if (empty || notice == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            NoticeText text = NoticeText.in(words.locale());
            var box = new VBox(new HBox(8, Fields.text(notice.recipient(), "text-strong"),
                    Fields.text(Kinds.name(notice.to(), words), "text-quiet")));
            for (NoticeText.Entry entry : text.entries(notice)) {
                box.getChildren().add(Fields.text(text.heading(entry)));
                entry.details().forEach(detail -> box.getChildren().add(Fields.text(text.sentence(detail), "text-quiet", "detail")));
            }
            box.getStyleClass().add("change");
            setGraphic(box);
            setAccessibleText(notice.recipient());
        }
    }
}
