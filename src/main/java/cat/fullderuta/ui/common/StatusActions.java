package cat.fullderuta.ui.common;

import cat.fullderuta.change.ActivityChange;
import cat.fullderuta.change.Change;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Status;
import cat.fullderuta.text.Messages;
import cat.fullderuta.text.Names;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;
import org.controlsfx.control.action.Action;

/**
 * How far the selected activities are, each step once for the menus and the keys. Several are one change; what is cancelled is
 * reopened by the same key, as a request, since nobody has agreed to it again.
 */
public final class StatusActions {

    private static final Map<Status, String> KEYS = new EnumMap<>(Map.of(Status.REQUESTED, "R", Status.PROPOSED, "P", Status.CONFIRMED, "C",
            Status.DONE, "D", Status.CANCELLED, "X"));

    private final Workspace workspace;
    private final Messages words;
    private final Map<Status, Action> actions = new EnumMap<>(Status.class);
    private final InvalidationListener refresh = _ -> refresh();

    /** About what is selected in the workspace, now and later. */
    public StatusActions(Workspace workspace) {
        this.workspace = workspace;
        words = workspace.words();
        for (Status status : Status.values()) {
            var action = new Action(_ -> put(status));
            action.setAccelerator(KeyCombination.valueOf("Shortcut+Shift+" + KEYS.get(status)));
            actions.put(status, action);
        }
        workspace.session().stateProperty().addListener(new WeakInvalidationListener(refresh));
        workspace.selection().activityProperty().addListener(new WeakInvalidationListener(refresh));
        workspace.selection().severalProperty().addListener(new WeakInvalidationListener(refresh));
        refresh();
    }

    /** In the order in which an activity goes through them. */
    public List<Action> list() {
        return new ArrayList<>(actions.values());
    }

    /** The same as items for one more menu; each has the id {@code status-} and its status in lower case. */
    public List<MenuItem> items() {
        List<MenuItem> items = new ArrayList<>();
        actions.forEach((status, action) -> {
            var item = new MenuItem();
            item.setId("status-" + status.name().toLowerCase(Locale.ROOT));
            item.textProperty().bind(action.longTextProperty()); // as an accelerator the keys would be taken twice
            item.disableProperty().bind(action.disabledProperty());
            item.setOnAction(_ -> action.handle(null));
            items.add(item);
        });
        return items;
    }

    private void refresh() {
        boolean reopens = isReopening(listSelected());
        actions.forEach((status, action) -> {
            action.setText(words.get("status." + (status == Status.CANCELLED && reopens ? "reopen" : status.name())));
            action.setLongText(action.getText() + "  " + action.getAccelerator().getDisplayText());
            action.setDisabled(workspace.session().isReadOnly());
        });
    }

    private List<Activity> listSelected() {
        var activities = workspace.state().edition().activities();
        return workspace.selection().listSelected().stream().flatMap(id -> activities.find(id).stream()).toList();
    }

    private static boolean isReopening(List<Activity> selected) {
        return !selected.isEmpty() && selected.stream().noneMatch(Activity::isAlive);
    }

    private void put(Status status) {
        List<Activity> selected = listSelected();
        if (selected.isEmpty()) {
            workspace.edits().tell(words.get("status.choose"));
            return;
        }
        Status next = status == Status.CANCELLED && isReopening(selected) ? Status.REQUESTED : status;
        List<Activity> after = selected.stream().map(it -> it.withStatus(next)).toList();
        String names = after.size() > 1 ? words.get("status.several", after.size())
                : Names.of(workspace.state().edition(), words).titleAndPlace(after.getFirst());
        Change change = after.size() > 1 ? new ActivityChange.PutActivities(after) : new Change.PutActivity(after.getFirst());
        if (workspace.edits().apply(change)) {
            workspace.edits().tell(words.get("status.told", names, words.get("domain", next).toLowerCase(words.locale())));
        }
    }
}
