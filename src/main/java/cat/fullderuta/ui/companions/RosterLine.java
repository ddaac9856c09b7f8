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
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Where somebody goes, in order; each leads to the activity on the board. */
final class RosterLine extends Line<Companion> {

    private static final double DAY_WIDTH = 92;
    private static final double HOURS_WIDTH = 92;
    /** What the style sheet leaves free beside the words of a row. */
    private static final double AROUND = 16;

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

    private Node row(Activity activity, Names names, Formats formats) {
        Slot slot = activity.findSlot().orElseThrow();
        var day = new Label(formats.shortDay(slot.start().toLocalDate()));
        day.setPrefWidth(DAY_WIDTH);
        var hours = new Label(formats.hours(slot.start(), slot.end()));
        hours.setPrefWidth(HOURS_WIDTH);
        hours.getStyleClass().add("text-strong");
        hours.setMinWidth(HOURS_WIDTH);
        day.setMinWidth(DAY_WIDTH);
        var what = new Label(names.titleAndPlace(activity));
        what.setWrapText(true);
        // A button does not ask how high a text is in the room there is, only how high it is in the width it would like to have.
        what.prefWidthProperty().bind(list.widthProperty().subtract(DAY_WIDTH + HOURS_WIDTH + AROUND));
        var button = Fields.button("roster-" + activity.id(), "", () -> goTo.accept(activity.id()));
        button.setGraphic(new HBox(day, hours, what));
        button.setAccessibleText(String.join(", ", day.getText(), hours.getText(), what.getText()));
        button.getStyleClass().addAll("flat", "small", "roster-row");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(0);
        return button;
    }
}
