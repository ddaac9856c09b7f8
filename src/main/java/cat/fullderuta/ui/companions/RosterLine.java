package cat.fullderuta.ui.companions;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Companion;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Slot;
import cat.fullderuta.text.Formats;
import cat.fullderuta.text.Messages;
import cat.fullderuta.text.Names;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.form.Form;
import cat.fullderuta.ui.form.Line;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Where somebody goes, in order; each leads to the activity on the board. */
final class RosterLine extends Line<Companion> {

    private static final double DAY_WIDTH = 92;
    private static final double HOURS_WIDTH = 92;

    private final Form<Id<Companion>, Companion> form;
    private final Messages words;
    private final VBox list;
    private final Consumer<Id<Activity>> goTo;

    private RosterLine(Form<Id<Companion>, Companion> form, VBox list, Consumer<Id<Activity>> goTo) {
        super("roster", form.workspace().words().get("companions.section.roster"), list);
        this.form = form;
        this.list = list;
        this.goTo = goTo;
        words = form.workspace().words();
        list.getStyleClass().add("roster");
    }

    /** @param goTo brings an activity into sight on the board */
    static RosterLine of(Form<Id<Companion>, Companion> form, Consumer<Id<Activity>> goTo) {
        return form.add(new RosterLine(form, new VBox(), goTo));
    }

    /** The activities of the calendar to which somebody goes, by start. */
    static List<Activity> listActivities(Edition edition, Id<Companion> companion) {
        return edition.listScheduled().stream().filter(it -> it.companions().contains(companion)).toList();
    }

    @Override
    public void show(Companion companion) {
        Edition edition = form.workspace().state().edition();
        List<Activity> activities = listActivities(edition, companion.id());
        Formats formats = Formats.of(words);
        Duration work = activities.stream().map(Activity::length).reduce(Duration.ZERO, Duration::plus);
        Label sum = Fields.text(activities.isEmpty() ? words.get("companions.roster.empty")
                : words.get("companions.roster.sum", activities.size(), formats.duration(work)), "text-quiet");
        sum.setId("roster-sum");
        list.getChildren().setAll(sum);
        Names names = Names.of(edition, words);
        activities.forEach(activity -> list.getChildren().add(row(activity, names, formats)));
    }

    /** Not a button, which does not ask how high a text is that wraps; it does as one. */
    private Node row(Activity activity, Names names, Formats formats) {
        Slot slot = activity.findSlot().orElseThrow();
        var day = new Label(formats.shortDay(slot.start().toLocalDate()));
        day.setMinWidth(DAY_WIDTH);
        var hours = new Label(formats.hours(slot.start(), slot.end()));
        hours.setMinWidth(HOURS_WIDTH);
        hours.getStyleClass().add("text-strong");
        Label what = Fields.text(names.titleAndPlace(activity));
        var row = new HBox(day, hours, what) {
            @Override public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
                if (action == AccessibleAction.FIRE) {
                    goTo.accept(activity.id());
                } else {
                    super.executeAccessibleAction(action, parameters);
                }
            }
        };
        HBox.setHgrow(what, Priority.ALWAYS);
        what.setMaxWidth(Double.MAX_VALUE);
        row.getStyleClass().addAll("button", "flat", "small", "roster-row");
        row.setFocusTraversable(true);
        row.setAccessibleRole(AccessibleRole.BUTTON);
        row.setOnMousePressed(_ -> row.requestFocus());
        row.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.isStillSincePress()) {
                goTo.accept(activity.id());
            }
        });
        row.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
                goTo.accept(activity.id());
                key.consume();
            }
        });
        return Fields.named(row, "roster-" + activity.id(), String.join(", ", day.getText(), hours.getText(), what.getText()));
    }
}
