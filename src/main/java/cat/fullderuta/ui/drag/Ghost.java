package cat.fullderuta.ui.drag;

import cat.fullderuta.change.CompanionChange;
import cat.fullderuta.check.Finding;
import cat.fullderuta.check.Fit;
import cat.fullderuta.check.Severity;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Slot;
import cat.fullderuta.text.FindingText;
import cat.fullderuta.text.Formats;
import cat.fullderuta.text.Names;
import cat.fullderuta.ui.common.TypeLook;
import cat.fullderuta.ui.common.Workspace;
import cat.fullderuta.ui.common.Wrapping;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What floats over the boards during a drag: where the activity will land, and beside it what that would mean. */
final class Ghost {

    private static final double GAP = 12;
    private static final double LABEL_WIDTH = 300;
    private static final int REASONS = 3;

    private final Pane overlay;
    private final Workspace workspace;
    private final Label hours = new Label();
    private final Label title = new Label();
    private final VBox landing = new VBox(hours, title);
    private final Label headline = new Label();
    private final Label reasons = new Label();
    private final VBox label = new VBox(2, headline, reasons);
    private @Nullable Drop shown;

    Ghost(Pane overlay, Workspace workspace) {
        this.overlay = overlay;
        this.workspace = workspace;
        landing.getStyleClass().add("ghost");
        landing.setId("ghost");
        hours.getStyleClass().add("text-strong");
        label.getStyleClass().add("ghost-label");
        label.setId("ghost-label");
        label.setMaxWidth(LABEL_WIDTH);
        headline.getStyleClass().add("text-strong");
        Wrapping.on(headline);
        Wrapping.on(reasons);
        landing.setManaged(false);
        label.setManaged(false);
    }

    /**
     * Shows what a release would do; without a drop just what is being carried.
     *
     * @param hint why nothing can be dropped, where there is something special to say
     */
    void show(Gesture gesture, Optional<Drop> drop, Optional<String> hint) {
        if (drop.isPresent() && isShown(drop.get())) {
            return; // the pointer moves by pixels, the activity by quarters of an hour
        }
        shown = drop.orElse(null);
        Edition edition = workspace.state().edition();
        if (landing.getParent() == null) {
            overlay.getChildren().addAll(landing, label);
        }
        title.setText(Names.of(edition, workspace.words()).titleAndPlace(gesture.activity()));
        landing.setVisible(drop.isPresent());
        drop.ifPresent(it -> showLanding(gesture, it));
        showLabel(gesture, drop, hint, edition);
    }

    private boolean isShown(Drop drop) {
        return shown != null && shown.change().equals(drop.change()) && shown.landing().equals(drop.landing());
    }

    void hide() {
        shown = null;
        overlay.getChildren().removeAll(landing, label);
    }

    private void showLanding(Gesture gesture, Drop drop) {
        hours.setText(drop.hours());
        dress(landing, "ghost", TypeLook.styleClass(gesture.activity().type()), look(drop));
        Bounds bounds = overlay.sceneToLocal(drop.landing());
        landing.applyCss();
        if (landing.snappedLeftInset() + hours.prefWidth(-1) + landing.snappedRightInset() > bounds.getWidth()) {
            findStart(gesture, drop).ifPresent(start -> hours.setText(Formats.of(workspace.words()).hour(start)));
        }
        landing.resizeRelocate(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
    }

    /** The hour that a lane too narrow for both still has room for. */
    private Optional<LocalDateTime> findStart(Gesture gesture, Drop drop) {
        return drop.change().applyTo(workspace.state().edition()).activities().find(gesture.activity().id()).flatMap(Activity::findSlot)
                .map(Slot::start);
    }

    private void showLabel(Gesture gesture, Optional<Drop> drop, Optional<String> hint, Edition edition) {
        if (drop.isPresent()) {
            Drop it = drop.get();
            headline.setText(it.change() instanceof CompanionChange.TakeOff ? it.headline() // nothing has to fit to be taken off
                    : workspace.words().get("board.ghost." + (leavesWork(it) ? "arrange" : it.verdict().name().toLowerCase(Locale.ROOT)),
                            it.headline()));
            reasons.setText(lockOf(gesture) + reasonsOf(it, FindingText.of(it.change().applyTo(edition), workspace.words())));
            dress(label, "ghost-label", look(it));
        } else {
            headline.setText(title.getText());
            reasons.setText(hint.orElseGet(() -> workspace.words().get("board.ghost.nowhere")));
            dress(label, "ghost-label");
        }
        reasons.setVisible(!reasons.getText().isEmpty());
        reasons.setManaged(reasons.isVisible());
        placeLabel(gesture, drop);
    }

    /** The place is as good as any, but there will be warnings until something is arranged, such as an interpreter: no plain green then. */
    private static boolean leavesWork(Drop drop) {
        return drop.verdict() == Fit.Verdict.FITS && !drop.findings().list(Severity.WARNING).isEmpty();
    }

    private static String look(Drop drop) {
        return leavesWork(drop) ? "verdict-warns" : verdictClass(drop);
    }

    private String lockOf(Gesture gesture) {
        return gesture.activity().isLocked() ? workspace.words().get("board.ghost.locked") + "\n" : "";
    }

    private static String reasonsOf(Drop drop, FindingText words) {
        List<Finding> worst = drop.findings().list().stream().filter(finding -> drop.findings().severityOf(finding) != Severity.HINT)
                .toList();
        return String.join("\n", worst.stream().limit(REASONS).map(words::sentence).toList());
    }

    /** Beside the landing, or beside the pointer where nothing lands; always whole within the window. */
    private void placeLabel(Gesture gesture, Optional<Drop> drop) {
        label.applyCss();
        double width = Math.min(LABEL_WIDTH, Math.ceil(label.prefWidth(-1)) + 1);
        double height = Math.ceil(label.prefHeight(width));
        Bounds beside = drop.map(it -> overlay.sceneToLocal(it.landing())).orElse(null);
        double left = beside == null ? overlay.sceneToLocal(gesture.at()).getX() + GAP : beside.getMaxX() + GAP;
        double top = beside == null ? overlay.sceneToLocal(gesture.at()).getY() + GAP : beside.getMinY();
        if (left + width > overlay.getWidth()) {
            left = (beside == null ? overlay.sceneToLocal(gesture.at()).getX() : beside.getMinX()) - GAP - width;
        }
        top = Math.max(0, Math.min(top, overlay.getHeight() - height));
        label.resizeRelocate(Math.max(0, left), top, width, height);
    }

    /** Styles are looked up anew whenever the classes are set, even to the same. */
    private static void dress(VBox box, String... styles) {
        if (!box.getStyleClass().equals(List.of(styles))) {
            box.getStyleClass().setAll(styles);
        }
    }

    private static String verdictClass(Drop drop) {
        return "verdict-" + drop.verdict().name().toLowerCase(Locale.ROOT);
    }
}
