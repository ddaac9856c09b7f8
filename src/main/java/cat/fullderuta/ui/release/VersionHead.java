package cat.fullderuta.ui.release;

import cat.fullderuta.edition.Release;
import cat.fullderuta.text.Formats;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Which version is shown, how it was made or how far the draft has moved on, and the way back to it. */
final class VersionHead extends VBox {

    private final Messages words;
    private final Label title = Fields.text("", "text-title");
    private final Label about = Fields.text("", "text-quiet");
    private final Label unknown = Fields.text("", "problem", "unusual");
    private final Button back;
    private final Label question = Fields.text("");
    private final VBox confirm;
    private @Nullable Release release;

    /** @param rollBack makes the draft again what a release was */
    VersionHead(Messages words, boolean readOnly, Consumer<Release> rollBack) {
        this.words = words;
        title.setId("version-title");
        about.setId("version-about");
        unknown.setId("version-unknown");
        var yes = Fields.button("rollback-yes", words.get("release.rollBack.yes"), () -> {
            if (release != null) {
                rollBack.accept(release);
            }
        });
        yes.getStyleClass().add("accent");
        var no = Fields.button("rollback-no", words.get("release.cancel"), () -> ask(false));
        var buttons = new HBox(yes, no);
        buttons.getStyleClass().add("action-row");
        confirm = new VBox(question, buttons);
        confirm.setId("rollback");
        confirm.getStyleClass().add("mark-form");
        back = Fields.button("version-back", words.get("release.rollBack"), () -> {
            ask(true);
            no.requestFocus(); // Enter twice would take everything back
        });
        back.setDisable(readOnly);
        var line = new HBox(title, Fields.spacer(), back);
        line.getStyleClass().add("action-row");
        getChildren().addAll(line, about, unknown, confirm);
        getStyleClass().add("form-line");
        Fields.setShown(back, false);
        Fields.setShown(unknown, false);
        ask(false);
    }

    /** @param others that versions are kept which the draft does not know, if there are any */
    void show(Look look, Optional<String> others) {
        release = look.version().release().orElse(null);
        title.setText(look.version().name(words));
        about.setText(look.version().release().map(this::made).orElseGet(() -> look.sent().isEmpty() ? words.get("release.draft.first")
                : words.get("release.draft.changed", look.other().map(Version::number).orElse(0), look.changes().size())));
        unknown.setText(others.orElse(""));
        Fields.setShown(unknown, others.isPresent());
        Fields.setShown(back, release != null);
        ask(false);
    }

    private String made(Release it) {
        var formats = Formats.of(words);
        return words.get(it.note().isBlank() ? "release.made" : "release.made.note", formats.date(it.at().toLocalDate()),
                formats.hour(it.at()), it.by(), it.note());
    }

    private void ask(boolean asking) {
        question.setText(release == null ? "" : words.get("release.rollBack.question", release.number()));
        Fields.setShown(confirm, asking);
        back.setVisible(release != null && !asking);
    }
}
