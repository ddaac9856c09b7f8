package cat.fullderuta.ui;

import cat.fullderuta.session.Session;
import cat.fullderuta.text.ChangeText;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.StatusActions;
import cat.fullderuta.ui.common.Workspace;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.input.KeyCombination;
import org.controlsfx.control.action.Action;

/** What the window can do, each once: the same action feeds tool bar, menu and shortcut. */
final class WindowActions {

    final Action undo;
    final Action redo;
    final Action importRequests;
    final Action export;
    final Action print;
    final Action travelTimes;
    final Action map;
    final Action bestPlaces;
    final Action rules;
    final Action versions;
    final Action newActivity;
    final Action sign;
    final StatusActions status;
    final Action search;
    final Action editions;
    final Action help;
    final Action keys;
    final Action tour;

    private final Workspace workspace;
    private final InvalidationListener refresh = any -> refresh();

    /** What the actions call in the window. */
    record Calls(Runnable importRequests, Runnable export, Runnable print, Runnable travelTimes, Runnable map, Runnable bestPlaces,
            Runnable rules, Runnable versions, Runnable search, Runnable newActivity, Runnable sign, Runnable editions,
            Runnable help, Runnable keys, Runnable tour) {}

    WindowActions(Workspace workspace, Calls calls) {
        this.workspace = workspace;
        Messages words = workspace.words();
        undo = action("", "Shortcut+Z", workspace.session()::undo);
        redo = action("", "Shortcut+Y", workspace.session()::redo);
        importRequests = action(words.get("window.import"), "Shortcut+I", calls.importRequests());
        export = action(words.get("window.export"), "Shortcut+E", calls.export());
        print = action(words.get("window.print"), "Shortcut+P", calls.print());
        travelTimes = action(words.get("window.travelTimes"), "Shortcut+T", calls.travelTimes());
        map = action(words.get("window.map"), "Shortcut+M", calls.map());
        bestPlaces = action(words.get("places.open").replace("_", ""), "Shortcut+B", calls.bestPlaces());
        rules = action(words.get("rules.open"), "Shortcut+R", calls.rules());
        versions = action(words.get("window.versions"), "Shortcut+Shift+E", calls.versions());
        newActivity = action(words.get("window.newActivity"), "Shortcut+N", calls.newActivity());
        sign = new Action(words.get("window.sign"), any -> calls.sign().run());
        status = new StatusActions(workspace);
        newActivity.setDisabled(workspace.session().isReadOnly());
        search = action(words.get("search.open"), "Shortcut+K", calls.search());
        editions = action(words.get("editions.menu"), "Shortcut+O", calls.editions());
        help = action(words.get("help.menu"), "F1", calls.help());
        keys = action(words.get("window.keys"), "Shift+F1", calls.keys());
        tour = new Action(words.get("help.tour"), any -> calls.tour().run());
        importRequests.setDisabled(workspace.session().isReadOnly());
        workspace.session().stateProperty().addListener(new WeakInvalidationListener(refresh));
        refresh();
    }

    List<Action> list() {
        return Stream.concat(Stream.of(undo, redo, importRequests, export, print, travelTimes, map, bestPlaces, rules, versions, search,
                newActivity, editions, help, keys), status.list().stream()).toList();
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
        tell(action);
        action.setDisabled(what.isEmpty());
    }

    private static Action action(String text, String shortcut, Runnable call) {
        var action = new Action(text, any -> call.run());
        action.setAccelerator(KeyCombination.valueOf(shortcut));
        tell(action);
        return action;
    }

    /** The tooltip: what it does, whole, and its keys. */
    private static void tell(Action action) {
        action.setLongText(action.getText() + "  " + action.getAccelerator().getDisplayText());
    }
}
