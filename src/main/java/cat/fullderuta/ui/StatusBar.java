package cat.fullderuta.ui;

import cat.fullderuta.check.Severity;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Status;
import cat.fullderuta.session.SaveState;
import cat.fullderuta.session.StoreText;
import cat.fullderuta.text.Formats;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.SeverityLook;
import cat.fullderuta.ui.common.Tips;
import cat.fullderuta.ui.common.Workspace;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** The bottom of the window: what was found (each opens the list), how far the plan is, and whether it is saved. */
final class StatusBar extends HBox {

    private static final List<Severity> SHOWN = List.of(Severity.CLASH, Severity.WARNING, Severity.UNKNOWN);

    private final Workspace workspace;
    private final Messages words;
    private final Map<Severity, Button> counts = new EnumMap<>(Severity.class);
    private final FontIcon noClashes = new FontIcon(MaterialDesignC.CHECK_CIRCLE_OUTLINE);
    private final Label progress = new Label();
    private final Label saved = new Label();
    private final Hyperlink again = new Hyperlink();
    private final InvalidationListener refresh = any -> refresh();
    private final InvalidationListener resave = any -> showSaveState();

    StatusBar(Workspace workspace, Consumer<Severity> openFindings) {
        super(16);
        this.workspace = workspace;
        this.words = workspace.words();
        setId("status-bar");
        getStyleClass().add("status-bar");
        setAlignment(Pos.CENTER_LEFT);
        noClashes.setId("no-clashes");
        for (Severity severity : SHOWN) {
            var button = new Button("", SeverityLook.icon(severity));
            button.setId("count-" + severity.name().toLowerCase(Locale.ROOT));
            button.getStyleClass().addAll("flat", "small", "count", SeverityLook.styleClass(severity));
            button.setOnAction(any -> openFindings.accept(severity));
            button.setMinWidth(USE_PREF_SIZE);
            counts.put(severity, button);
        }
        progress.setId("progress");
        progress.getStyleClass().add("text-quiet");
        progress.setMinWidth(0); // the first to give way in a narrow window; its tooltip says it whole
        Tips.say(progress, progress::getText);
        saved.setId("saved");
        saved.getStyleClass().add("text-quiet");
        again.setId("save-again");
        again.setText(words.get("window.saved.again"));
        again.setMinWidth(USE_PREF_SIZE);
        Tips.say(saved, () -> workspace.session().saveStateProperty().get() instanceof SaveState.Failed(Throwable problem)
                ? words.get("window.saved.failed", StoreText.of(words).sentence(problem)) : saved.getText());
        again.setOnAction(any -> workspace.session().saveAgain());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(counts.get(Severity.CLASH), counts.get(Severity.WARNING), counts.get(Severity.UNKNOWN), progress, gap, saved, again);
        workspace.session().stateProperty().addListener(new WeakInvalidationListener(refresh));
        workspace.session().saveStateProperty().addListener(new WeakInvalidationListener(resave));
        refresh();
        showSaveState();
    }

    private void refresh() {
        Edition edition = workspace.state().edition();
        counts.forEach((severity, button) -> {
            int count = workspace.state().findings().list(severity).size();
            button.setText(words.get("window.count." + severity.name().toLowerCase(Locale.ROOT), count));
            button.setVisible(count > 0 || severity == Severity.CLASH);
            button.setManaged(button.isVisible());
            button.pseudoClassStateChanged(PseudoClass.getPseudoClass("none"), count == 0);
            boolean calm = button.getGraphic() == noClashes;
            if (severity == Severity.CLASH && calm != (count == 0)) {
                button.setGraphic(calm ? SeverityLook.icon(severity) : noClashes);
            }
        });
        long alive = edition.activities().stream().filter(Activity::isAlive).count();
        progress.setText(words.get("window.progress", edition.listScheduled().size(), alive,
                edition.activities().stream().filter(activity -> activity.status() == Status.CONFIRMED).count()));
    }

    private void showSaveState() {
        SaveState state = workspace.session().saveStateProperty().get();
        saved.setText(switch (state) {
            case SaveState.Saved(var at) -> words.get("window.saved", Formats.of(words).hour(at));
            case SaveState.Saving _ -> words.get("window.saving");
            case SaveState.Failed(Throwable problem) -> words.get("window.saved.failed", StoreText.of(words).brief(problem));
            case SaveState.ReadOnly _ -> words.get(workspace.state().edition().archived() ? "editions.status.archived" : "window.readOnly");
        });
        boolean failed = state instanceof SaveState.Failed;
        saved.pseudoClassStateChanged(PseudoClass.getPseudoClass("failed"), failed);
        saved.setMinWidth(failed ? 0 : USE_PREF_SIZE); // a problem is told in a long sentence; its tooltip says it whole
        again.setVisible(failed);
        again.setManaged(failed);
    }
}
