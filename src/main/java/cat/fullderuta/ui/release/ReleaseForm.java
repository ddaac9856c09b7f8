package cat.fullderuta.ui.release;

import atlantafx.base.theme.Styles;
import cat.fullderuta.check.Severity;
import cat.fullderuta.session.Session;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Makes a version of the draft: why, who signs, what stands in the way and what stays open. */
final class ReleaseForm extends VBox {

    private final Messages words;
    private final TextField note = new TextField();
    private final TextField by = new TextField();
    private final Label title = Fields.text("", "text-strong");
    private final Label missing = Fields.text("", "text-small", "problem", "wrong");
    private final Button make;
    private final OpenMatters matters;
    private boolean blocked;

    /**
     * @param signature who signs unless another name is typed
     * @param make      is given who signs and why
     * @param cancel    folds the form away
     */
    ReleaseForm(Messages words, String signature, OpenMatters matters, BiConsumer<String, String> make, Runnable cancel) {
        this.words = words;
        this.matters = matters;
        Fields.named(note, "release-note", words.get("release.note"));
        note.setPromptText(words.get("release.note.prompt"));
        Fields.named(by, "release-by", words.get("release.by"));
        by.setText(signature);
        by.textProperty().addListener((_, _, _) -> refresh());
        this.make = Fields.button("release-make", words.get("release.make", 1),
                () -> make.accept(by.getText().strip(), note.getText().strip()));
        this.make.getStyleClass().add("accent");
        note.setOnAction(_ -> this.make.fire());
        by.setOnAction(_ -> this.make.fire());
        var back = Fields.button("release-cancel", words.get("release.cancel"), cancel);
        var lines = new HBox(line("release.note", note), line("release.by", by));
        lines.getStyleClass().add("form-row");
        HBox.setHgrow(lines.getChildren().getFirst(), Priority.ALWAYS);
        missing.setId("release-missing");
        var buttons = new HBox(this.make, back, missing);
        buttons.getStyleClass().add("action-row");
        var scroll = new ScrollPane(matters);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(title, lines, buttons, scroll);
        getStyleClass().addAll("form-section", "release-form");
        setId("release-form");
    }

    private static VBox line(VBox box, TextField field) {
        box.getChildren().add(field);
        box.getStyleClass().add("form-line");
        return box;
    }

    private VBox line(String key, TextField field) {
        return line(new VBox(Fields.text(words.get(key), "text-small", "text-quiet")), field);
    }

    /** Begins anew, for the release that comes next. */
    void show(Session.State state, int number) {
        title.setText(words.get("release.make.title", number));
        make.setText(words.get("release.make", number));
        make.setAccessibleText(make.getText().replace("_", ""));
        note.clear();
        blocked = !state.findings().list(Severity.CLASH).isEmpty();
        matters.show(state);
        refresh();
        note.requestFocus();
    }

    /** A button that cannot be pressed says why, beside it. */
    private void refresh() {
        boolean isUnsigned = by.getText().isBlank();
        make.setDisable(blocked || isUnsigned);
        missing.setText(Stream.of(blocked ? "clashes" : "", isUnsigned ? "by" : "").filter(it -> !it.isEmpty())
                .map(it -> words.get("release.missing." + it)).collect(Collectors.joining(" ")));
        Fields.setShown(missing, blocked || isUnsigned);
        by.pseudoClassStateChanged(Styles.STATE_DANGER, isUnsigned);
        by.setAccessibleHelp(isUnsigned ? words.get("release.missing.by") : null);
    }
}
