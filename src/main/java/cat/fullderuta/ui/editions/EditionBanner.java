package cat.fullderuta.ui.editions;

import cat.fullderuta.edition.Edition;
import cat.fullderuta.sample.SampleEdition;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;

/** Says across the window what is unusual about the open edition, with the way out: that it is archived, or a sample. */
public final class EditionBanner extends HBox {

    private EditionBanner(String id, Ikon icon, String text) {
        setId(id);
        getStyleClass().add("edition-banner");
        getChildren().addAll(new FontIcon(icon), Fields.text(text), Fields.spacer());
    }

    /** Of an edition that is put away; empty for another one. */
    public static Optional<EditionBanner> archived(Edition edition, Messages words, Runnable unarchive) {
        if (!edition.archived()) {
            return Optional.empty();
        }
        var banner = new EditionBanner("banner-archived", MaterialDesignA.ARCHIVE_OUTLINE, words.get("editions.banner.archived"));
        banner.getChildren().add(Fields.button("banner-unarchive", words.get("editions.banner.unarchive"), unarchive));
        return Optional.of(banner);
    }

    /** Of the sample, which has a beginner's choice in it; empty for another edition. */
    public static Optional<EditionBanner> sample(Edition edition, Messages words, Runnable begin, Runnable hide) {
        if (!isSample(edition)) {
            return Optional.empty();
        }
        var banner = new EditionBanner("banner-sample", MaterialDesignI.INFORMATION_OUTLINE, words.get("editions.banner.sample"));
        Button close = Fields.iconButton("banner-hide", MaterialDesignC.CLOSE, words.get("editions.banner.hide"), () -> {
            Fields.setShown(banner, false);
            hide.run();
        });
        banner.getChildren().addAll(Fields.button("banner-begin", words.get("editions.banner.begin"), begin), close);
        return Optional.of(banner);
    }

    /** Whether it is the invented one of the first start. */
    static boolean isSample(Edition edition) {
        return edition.id().equals(SampleEdition.SMALL);
    }
}
