package cat.fullderuta.ui;

import cat.fullderuta.edition.Edition;
import cat.fullderuta.ui.common.Workspace;
import cat.fullderuta.ui.editions.EditionBanner;
import cat.fullderuta.ui.settings.Preferences;
import java.time.Clock;
import javafx.scene.layout.VBox;

/** What is unusual about the open edition, below the top bar; mostly nothing. */
final class Banners extends VBox {

    private static final String SAMPLE_SHOWN = "banner.sample";

    Banners(Workspace workspace, MainWindow.Host host, Preferences preferences, Dialogs dialogs) {
        Edition edition = workspace.state().edition();
        host.editions().ifPresent(it -> {
            EditionBanner.archived(edition, workspace.words(), () -> it.setArchived(false)).ifPresent(getChildren()::add);
            if (preferences.isOn(SAMPLE_SHOWN, true)) {
                EditionBanner.sample(edition, workspace.words(), () -> dialogs.editions(workspace, it, Clock.systemDefaultZone(), true),
                        () -> preferences.setOn(SAMPLE_SHOWN, false)).ifPresent(getChildren()::add);
            }
        });
    }
}
