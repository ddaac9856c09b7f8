package cat.fullderuta.ui.release;

import cat.fullderuta.edition.Release;
import cat.fullderuta.text.Formats;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import java.util.Map;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A version in the list: its number, when and by whom it was made, why, and to how many it went out. */
final class VersionCell extends ListCell<Version> {

    private final Messages words;
    private final Map<Version, Look.Sent> sent;

    VersionCell(Messages words, Map<Version, Look.Sent> sent) {
        this.words = words;
        this.sent = sent;
        setPrefWidth(0); // as wide as the list, so that the note wraps
    }

    @Override
    protected void updateItem(@Nullable Version version, boolean empty) {
        super.updateItem(version, empty);
        setText(null);
        if (empty || version == null) {
            setGraphic(null);
            setAccessibleText(null);
            setId(null);
            return;
        }
        var box = new VBox(Fields.text(version.name(words), "text-strong"));
        version.release().ifPresentOrElse(release -> describe(box, version, release),
                () -> box.getChildren().add(Fields.text(words.get("release.draft.hint"), "text-small", "text-quiet")));
        box.getStyleClass().add("version");
        setGraphic(box);
        setId("version-" + version.number());
        setAccessibleText(version.name(words));
    }

    private void describe(VBox box, Version version, Release release) {
        box.getChildren().add(Fields.text(words.get("release.made.short", Formats.of(words).shortDay(release.at().toLocalDate()),
                Formats.of(words).hour(release.at()), release.by()), "text-small", "text-quiet"));
        if (!release.note().isBlank()) {
            box.getChildren().add(Fields.text(release.note(), "text-small"));
        }
        Look.Sent out = sent.get(version);
        if (out != null) {
            box.getChildren().add(Fields.text(words.get("release.sentTo", out.count(), out.all()), "text-small", "text-quiet"));
        }
    }
}
