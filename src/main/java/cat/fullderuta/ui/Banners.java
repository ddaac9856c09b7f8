package cat.fullderuta.ui;

import cat.fullderuta.edition.Edition;
import cat.fullderuta.ui.common.Workspace;
import cat.fullderuta.ui.editions.EditionBanner;
import cat.fullderuta.ui.editions.EditionsPane;
import cat.fullderuta.ui.settings.Preferences;
import java.time.Clock;
import java.util.Optional;
import javafx.scene.layout.VBox;

/** What is unusual about the open edition, below the top bar; mostly nothing. */
final class Banners extends VBox {

    private static final String SAMPLE_SHOWN = "banner.sample";

    private final Workspace workspace;
    private final Optional<TourPlace> tour;

    Banners(Workspace workspace, MainWindow.Host host, Preferences preferences, Dialogs dialogs, Optional<TourPlace> tour) {
        this.workspace = workspace;
        this.tour = tour;
        Edition edition = workspace.state().edition();
        host.editions().ifPresent(it -> {
            EditionBanner.archived(edition, workspace.words(), () -> it.setArchived(false)).ifPresent(getChildren()::add);
            if (preferences.isOn(SAMPLE_SHOWN, true)) {
                EditionBanner.sample(edition, workspace.words(),
                        () -> dialogs.editions(workspace, it, Clock.systemDefaultZone(), EditionsPane::beginNew),
                        () -> preferences.setOn(SAMPLE_SHOWN, false),
                                tour.filter(TourPlace::isOffered).map(place -> () -> place.begin(edition)))
                        .ifPresent(getChildren()::add);
            }
        });
        showTour();
    }

    /** Says when one practises without the tour, or the tour waits in another edition. */
    void showTour() {
        tour.ifPresent(place -> addTour(place, workspace.state().edition()));
    }

    private void addTour(TourPlace place, Edition edition) {
        if (place.isPractice(edition) && place.findStep(edition).isEmpty()) {
            getChildren().add(EditionBanner.practice(workspace.words(), () -> place.leave(true)));
        }
        place.whenElsewhere(edition, () -> getChildren().add(EditionBanner.elsewhere(workspace.words(), place::goOn, place::giveUp)));
    }
}
