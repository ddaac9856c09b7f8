package cat.fullderuta.ui.inspector;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Venue;
import cat.fullderuta.text.Messages;
import cat.fullderuta.text.Names;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.common.StatusActions;
import cat.fullderuta.ui.common.Steady;
import cat.fullderuta.ui.common.TypeLook;
import cat.fullderuta.ui.common.Workspace;
import cat.fullderuta.ui.common.WrapRow;
import cat.fullderuta.ui.findings.ActivityFindings;
import cat.fullderuta.ui.findings.FindingDesk;
import cat.fullderuta.ui.form.Form;
import cat.fullderuta.ui.form.Line;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignG;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;

/** The selected activity: what is known of it and what the check says; and, after "Edit", its fields. */
public final class Inspector extends StackPane {

    private static final double WIDTH = 320;
    /** What is seen above a field that is gone to. */
    private static final double ABOVE = 80;

    private final Workspace workspace;
    private final Messages words;
    private final Form<Id<Activity>, Subject> form;
    private final Actions actions;
    private final EditForm editForm;
    private final Button edit;
    private final MenuButton status;
    private final Label kind = Fields.text("", "text-quiet");
    private final VBox heading = new VBox();
    private final VBox summary = new VBox();
    private final ActivityFindings findings;
    private final HBox offers = new HBox();
    private final VBox details = new VBox();
    private final ReadinessList readiness;
    private final HistoryList history;
    private final ScrollPane scroll;
    private final Steady steady;
    private final Node empty;
    private boolean editing;
    private Runnable emptied = () -> { };
    private final ChangeListener<Object> turn = (_, _, _) -> turn();

    /**
     * Follows the workspace from now on.
     *
     * @param statuses how far the activity can be set
     */
    public Inspector(FindingDesk desk, StatusActions statuses) {
        this(desk, statuses, "inspector");
    }

    /** The same beside another one, with a name of its own for its form. */
    public Inspector(FindingDesk desk, StatusActions statuses, String name) {
        workspace = desk.workspace();
        words = workspace.words();
        form = new Form<>(workspace, "inspector", name, Subject::find);
        editForm = new EditForm(form);
        actions = new Actions(form);
        edit = Fields.button("edit", words.get("inspector.action.edit"), () -> setEditing(!editing));
        edit.getStyleClass().addAll("small");
        findings = new ActivityFindings(desk, edit::requestFocus);
        kind.setId("fact-kind");
        status = new MenuButton();
        status.getItems().addAll(statuses.items());
        status.getStyleClass().addAll("small", "flat");
        status.setMinWidth(USE_PREF_SIZE);
        var bar = new HBox(kind, Fields.spacer(), status, edit);
        bar.getStyleClass().add("inspector-bar");
        readiness = new ReadinessList(words, this::edit);
        history = new HistoryList(words);
        var content = new VBox(bar, heading, summary, offers, findings, readiness, editForm, details, actions, history);
        content.getStyleClass().add("inspector-content");
        scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        steady = Steady.in(scroll);
        empty = Fields.inLittleRoom(Fields.emptyState(MaterialDesignG.GESTURE_TAP, words.get("inspector.empty.title"),
                words.get("inspector.empty.hint")));
        getChildren().addAll(scroll, empty);
        Fields.named(this, "inspector", words.get("inspector.name"));
        getStyleClass().add("inspector");
        setPrefWidth(WIDTH);
        setMinWidth(WIDTH);
        workspace.selection().activityProperty().addListener(turn);
        workspace.session().stateProperty().addListener(turn);
        turn();
    }

    /** Offers something to do with the selected activity, beneath what is known of it. */
    public void offer(Button button) {
        button.getStyleClass().add("small");
        offers.getChildren().add(button);
    }

    /** Is told when what had the keys is gone, so that they do not fall on whatever comes next in the window. */
    public void setOnEmptied(Runnable listener) {
        emptied = listener;
    }

    /** Whether something is typed of an activity that could not be taken. */
    public boolean hasUntaken(Id<Activity> activity) {
        return form.hasUntaken(activity);
    }

    /** Is told when {@link #hasUntaken} answers otherwise than before. */
    public void onUntaken(Runnable listener) {
        form.onUntaken(listener);
    }

    /** Takes what is typed and not taken yet, as when the field is left. */
    public void commit() {
        form.commit();
    }

    /** Takes what is typed, then follows the workspace no more and changes nothing any more. */
    public void dispose() {
        workspace.selection().activityProperty().removeListener(turn);
        workspace.session().stateProperty().removeListener(turn);
        form.turnTo(Optional.empty());
    }

    /** Opens the fields of the selected activity and puts the cursor into its title, unless it is open only to look at. */
    public void edit() {
        setEditing(true);
        if (editing) {
            editForm.lookup("#edit-title").requestFocus();
        }
    }

    /** Opens the fields and puts the keys into the one with this id, or into the first chip of it. */
    private void edit(String field) {
        setEditing(true);
        Node control = editForm.lookup("#" + field);
        if (editing && control != null) {
            Node target = control instanceof WrapRow chips && !chips.getChildrenUnmodifiable().isEmpty()
                    ? chips.getChildrenUnmodifiable().getFirst() : control;
            scroll.applyCss(); // fields that were hidden until now have no place yet
            scroll.layout();
            double y = scroll.getContent().sceneToLocal(target.localToScene(target.getBoundsInLocal())).getMinY();
            double room = scroll.getContent().getBoundsInLocal().getHeight() - scroll.getViewportBounds().getHeight();
            scroll.setVvalue(room <= 0 ? 0 : Math.clamp((y - ABOVE) / room, 0, 1));
            target.requestFocus();
        }
    }

    private void setEditing(boolean on) {
        if (!on) {
            form.commit();
            Optional<Line<Subject>> wrong = form.findWrong();
            if (wrong.isPresent()) { // what cannot be taken stays in sight, with the reason beside it
                wrong.get().control().requestFocus();
                return;
            }
        }
        editing = on && !workspace.session().isReadOnly();
        if (editing) {
            editForm.make();
        }
        steady.beginAnew();
        turn();
    }

    private void turn() {
        var before = form.findSubject().map(it -> it.activity().id());
        form.turnTo(workspace.selection().findActivity());
        if (!editing && !workspace.session().isReadOnly() && form.findKey().filter(form::hasUntaken).isPresent()) {
            // What could not be taken is seen again.
            editing = true;
            editForm.make();
            form.refresh();
        }
        var subject = form.findSubject();
        if (!before.equals(subject.map(it -> it.activity().id()))) {
            actions.reset();
            history.reset();
            steady.beginAnew();
            scroll.setVvalue(0);
        }
        boolean losesKeys = subject.isEmpty() && isFocusWithin();
        Fields.setShown(empty, subject.isEmpty());
        Fields.setShown(scroll, subject.isPresent());
        subject.ifPresent(this::show);
        if (losesKeys) {
            emptied.run();
        }
    }

    private void show(Subject subject) {
        edit.setText(words.get(editing ? "inspector.action.done" : "inspector.action.edit"));
        edit.setAccessibleText(edit.getText().replace("_", ""));
        edit.setDisable(workspace.session().isReadOnly());
        showHeading(subject);
        Fields.setShown(summary, !editing);
        Fields.setShown(offers, !editing && subject.activity().isAlive());
        summary.getChildren().setAll(Facts.summary(subject, words));
        findings.show(subject.activity().id());
        Fields.setShown(editForm, editing);
        Fields.setShown(details, !editing);
        readiness.show(subject);
        if (editing) {
            Fields.setShown(readiness, false);
        }
        history.show(subject);
        if (!editing) {
            details.getChildren().setAll(Facts.details(subject, words));
        }
        actions.show(subject);
    }

    private void showHeading(Subject subject) {
        var activity = subject.activity();
        kind.setText(words.get("domain", activity.type()));
        status.setText(words.get("domain", activity.status()));
        Fields.named(status, "status", words.get("status.menu") + ": " + status.getText());
        status.setDisable(workspace.session().isReadOnly());
        var icons = new HBox(TypeLook.icon(activity.type()));
        icons.getStyleClass().addAll("kind-icons", TypeLook.styleClass(activity.type()));
        if (activity.isLocked()) {
            icons.getChildren().add(new FontIcon(MaterialDesignL.LOCK));
        }
        if (activity.confidential()) {
            icons.getChildren().add(Fields.text(words.get("inspector.fact.confidential"), "text-small", "confidential"));
        }
        kind.setGraphic(icons);
        var title = Fields.text(Names.of(subject.edition(), words).title(activity), "text-title");
        title.setId("fact-title");
        String place = Stream.concat(subject.findHost().map(Host::name).stream(),
                subject.edition().findVenue(activity).map(Inspector::describe).stream())
                .filter(it -> !it.isBlank()).collect(Collectors.joining(" · "));
        var where = Fields.text(place.isEmpty() ? words.get("inspector.fact.noHost") : place);
        where.setId("fact-where");
        heading.getChildren().setAll(title, where);
    }

    private static String describe(Venue venue) {
        return Stream.of(venue.name(), venue.place().address()).filter(it -> !it.isBlank()).collect(Collectors.joining(", "));
    }
}
