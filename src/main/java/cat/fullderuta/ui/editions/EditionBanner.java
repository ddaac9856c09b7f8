package cat.fullderuta.ui.editions;

import cat.fullderuta.edition.Edition;
import cat.fullderuta.sample.SampleEdition;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import java.util.Optional;
import java.util.function.Consumer;
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

    /**
     * Of the sample, which has a beginner's choice in it; empty for another edition.
     *
     * @param tour begins the guided tour; empty when it is not offered
     */
    public static Optional<EditionBanner> sample(Edition edition, Messages words, Runnable begin, Runnable hide, Optional<Runnable> tour) {
        if (!isSample(edition)) {
            return Optional.empty();
        }
        var banner = new EditionBanner("banner-sample", MaterialDesignI.INFORMATION_OUTLINE, words.get("editions.banner.sample"));
        Button close = Fields.iconButton("banner-hide", MaterialDesignC.CLOSE, words.get("editions.banner.hide"), () -> {
            Fields.setShown(banner, false);
            hide.run();
        });
        tour.ifPresent(it -> banner.getChildren().add(Fields.button("banner-tour", words.get("help.tour"), it)));
        banner.getChildren().addAll(Fields.button("banner-begin", words.get("editions.banner.begin"), begin), close);
        return Optional.of(banner);
    }

    /** Of an edition to practise on, once the tour is over. */
    public static EditionBanner practice(Messages words, Runnable leave) {
        var banner = new EditionBanner("banner-practice", MaterialDesignI.INFORMATION_OUTLINE, words.get("tour.practising"));
        banner.getChildren().add(Fields.button("banner-leave", words.get("tour.leaveAndErase"), leave));
        return banner;
    }

    /**
     * Of any other edition while the tour waits in that one.
     *
     * @param giveUp erases it, and then does what it is given
     */
    public static EditionBanner elsewhere(Messages words, Runnable goOn, Consumer<Runnable> giveUp) {
        var banner = new EditionBanner("banner-elsewhere", MaterialDesignI.INFORMATION_OUTLINE, words.get("tour.elsewhere"));
        banner.getChildren().addAll(Fields.button("banner-go-on", words.get("tour.goOn"), goOn),
                Fields.button("banner-give-up", words.get("tour.giveUp"), () -> giveUp.accept(() -> Fields.setShown(banner, false))));
        return banner;
    }

    /** Whether it is the invented one of the first start. */
    static boolean isSample(Edition edition) {
        return edition.id().equals(SampleEdition.SMALL);
    }
}
