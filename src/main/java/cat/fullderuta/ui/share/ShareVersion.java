package cat.fullderuta.ui.share;

import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Ledger;
import cat.fullderuta.edition.Release;
import cat.fullderuta.text.Formats;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.common.Workspace;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Which version is to be written: the draft as it is now, or one of the releases. */
final class ShareVersion extends VBox {

    private final Workspace workspace;
    private final ComboBox<Optional<Release>> box = new ComboBox<>();

    ShareVersion(Workspace workspace, Runnable onChange) {
        this.workspace = workspace;
        Messages words = workspace.words();
        box.getItems().add(Optional.empty());
        workspace.session().edition().ledger().releases().stream().sorted(Comparator.comparingInt(Release::number).reversed())
                .forEach(release -> box.getItems().add(Optional.of(release)));
        box.setValue(Optional.empty());
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Optional<Release> version) {
                return version == null ? "" : version.map(release -> words.get("share.version.release", release.number(),
                        Formats.of(words).day(release.at().toLocalDate()))).orElseGet(() -> words.get("share.version.draft"));
            }

            @Override
            public Optional<Release> fromString(String text) {
                return Optional.empty();
            }
        });
        box.valueProperty().addListener((_, _, _) -> onChange.run());
        Fields.named(box, "share-version", words.get("share.version"));
        getChildren().addAll(Fields.text(words.get("share.version"), "text-strong"), box);
        getStyleClass().add("form-section");
        Fields.setShown(this, box.getItems().size() > 1);
    }

    /** The chosen release; none for the draft. */
    Optional<Release> release() {
        return box.getValue();
    }

    /** Gives the chosen edition; slow for a release, so it is asked off the thread of the window. */
    Supplier<Edition> edition() {
        Edition draft = workspace.session().edition();
        var archive = workspace.session().archive();
        return box.getValue().<Supplier<Edition>>map(release -> () -> archive.load(release, draft).withLedger(Ledger.of(release)))
                .orElse(() -> draft);
    }
}
