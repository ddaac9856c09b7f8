package cat.fullderuta.ui;

import cat.fullderuta.session.Session;
import cat.fullderuta.text.ChangeText;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Workspace;
import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import org.controlsfx.control.action.Action;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;

/** What the window can do, each once: the same action feeds tool bar, menu and shortcut. */
final class WindowActions {

    final Action undo;
    final Action redo;
    final Action importRequests;
    final Action export;
    final Action print;

    private final Workspace workspace;
    private final InvalidationListener refresh = any -> refresh();

    /** What the actions call in the window. */
    record Calls(Runnable importRequests, Runnable export, Runnable print) {}

    WindowActions(Workspace workspace, Calls calls) {
        this.workspace = workspace;
        Messages words = workspace.words();
        undo = action("", MaterialDesignU.UNDO, "Shortcut+Z", workspace.session()::undo);
        redo = action("", MaterialDesignR.REDO, "Shortcut+Y", workspace.session()::redo);
        importRequests = action(words.get("window.import"), MaterialDesignI.IMPORT, "Shortcut+I", calls.importRequests());
        export = action(words.get("window.export"), MaterialDesignE.EXPORT, "Shortcut+E", calls.export());
        print = action(words.get("window.print"), MaterialDesignP.PRINTER, "Shortcut+P", calls.print());
        importRequests.setDisabled(workspace.session().isReadOnly());
        workspace.session().stateProperty().addListener(new WeakInvalidationListener(refresh));
        refresh();
    }

    List<Action> list() {
        return List.of(undo, redo, importRequests, export, print);
    }

    private void refresh() {
        Session.State state = workspace.state();
        Messages words = workspace.words();
        ChangeText text = ChangeText.of(words);
        name(undo, state.undo().map(step -> text.undo(step.change(), step.before())), words.get("window.undo.nothing"));
        name(redo, state.redo().map(step -> text.redo(step.change(), step.before())), words.get("window.redo.nothing"));
    }

    private static void name(Action action, Optional<String> what, String nothing) {
        action.setText(what.orElse(nothing));
        action.setLongText(what.orElse(nothing));
        action.setDisabled(what.isEmpty());
    }

    private static Action action(String text, Ikon icon, String shortcut, Runnable call) {
        var action = new Action(text, any -> call.run());
        action.setGraphic(new FontIcon(icon));
        action.setLongText(text);
        action.setAccelerator(KeyCombination.valueOf(shortcut));
        return action;
    }

    /** A tooltip that tells what an action does and its keys. */
    static Tooltip tooltip(Action action) {
        var tooltip = new Tooltip();
        tooltip.textProperty().bind(action.longTextProperty().concat("  " + action.getAccelerator().getDisplayText()));
        return tooltip;
    }
}
