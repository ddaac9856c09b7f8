package cat.fullderuta.ui.people;

import cat.fullderuta.change.Instead;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Slot;
import cat.fullderuta.plan.Replacements;
import cat.fullderuta.text.Formats;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.common.Tasks;
import cat.fullderuta.ui.common.Workspace;
import cat.fullderuta.ui.common.Wrapping;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * Somebody cannot come, or leaves early: every activity that touches, by day, with who could go instead; whom to call; and what
 * the plan would be like. Nothing changes before "apply", and then all at once. Confirmed activities are asked about once.
 */
public final class StandDownPane extends BorderPane {

    private final Workspace workspace;
    private final Messages words;
    private final Formats formats;
    private final Id<Defender> who;
    private final LeaveChoice leave;
    private final VBox rows = new VBox();
    private final CallList calls;
    private final Label effect = Fields.text("", "text-strong");
    private final CheckBox agreed;
    private final Button apply;
    private final Map<Id<Activity>, Instead> chosen = new LinkedHashMap<>();
    private final Tasks tasks;
    private Optional<LeaveChoice.Leaving> wanted = Optional.empty();
    private int asked;
    private int searched;
    private @Nullable Replacements replacements;

    /** @param close closes the pane */
    public StandDownPane(Workspace workspace, Id<Defender> who, Runnable close) {
        this.workspace = workspace;
        this.who = who;
        words = workspace.words();
        formats = Formats.of(words);
        tasks = new Tasks(words);
        leave = new LeaveChoice(workspace, who, this::begin);
        calls = new CallList(workspace);
        rows.getStyleClass().add("touched-rows");
        effect.setId("effect");
        agreed = Fields.named(new CheckBox(), "agreed", "");
        Wrapping.on(agreed);
        apply = Fields.button("apply", words.get("people.standDown.apply"), () -> {
            if (replacements != null && workspace.edits().apply(replacements.change(chosen))) {
                close.run();
            }
        });
        apply.setDefaultButton(true);
        agreed.selectedProperty().addListener(_ -> refresh());
        Button cancel = Fields.button("cancel", words.get("people.standDown.cancel"), () -> {
            tasks.stop();
            close.run();
        });
        cancel.setCancelButton(true);
        var scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setTop(leave);
        tasks.setOnStopped(this::searchAgain);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        setCenter(new VBox(tasks, scroll));
        setRight(calls);
        var bottom = new HBox(new VBox(6, effect, agreed), Fields.spacer(), cancel, apply);
        bottom.getStyleClass().addAll("pane-bottom", "action-row");
        setBottom(bottom);
        Fields.named(this, "stand-down-pane", words.get("people.standDown.name"));
        getStyleClass().addAll("pane", "stand-down");
        begin(leave.find());
    }

    /** What is found out at once: it takes its time where somebody is counted on everywhere. */
    private record Proposal(Replacements replacements, List<Activity> touched, Map<Id<Activity>, Instead> chosen,
            Map<Id<Activity>, List<Replacements.Candidate>> candidates) {

        static Proposal of(Replacements replacements, Tasks.Progress progress) {
            List<Activity> touched = replacements.listTouched();
            Map<Id<Activity>, Instead> chosen = replacements.propose();
            Map<Id<Activity>, List<Replacements.Candidate>> candidates = new HashMap<>();
            for (Activity activity : touched) {
                progress.stopIfAsked();
                candidates.put(activity.id(), replacements.listCandidates(activity, chosen));
            }
            return new Proposal(replacements, touched, chosen, candidates);
        }
    }

    /**
     * What was found for another answer is shown no more, neither what is still being found.
     *
     * @param leaving when they leave, or that they do not come; empty while that is not known
     */
    private void begin(Optional<LeaveChoice.Leaving> leaving) {
        wanted = leaving;
        asked++;
        chosen.clear();
        replacements = null;
        rows.getChildren().clear();
        Fields.setShown(agreed, false);
        refresh();
        if (tasks.runningProperty().get()) {
            tasks.stop(); // and then it starts with this answer
        } else {
            search();
        }
    }

    private void search() {
        searched = asked;
        int now = asked;
        wanted.ifPresent(leaving -> {
            var timetable = workspace.state().timetable();
            tasks.run(words.get("people.standDown.searching"),
                    progress -> Proposal.of(Replacements.of(who, leaving.at(), timetable), progress),
                    _ -> words.get("people.standDown.failed"), found -> {
                        if (asked == now) {
                            show(found);
                        } else {
                            search();
                        }
                    });
        });
    }

    private void searchAgain() {
        if (searched != asked) { // it was not the coordinator who stopped it
            search();
        } else {
            rows.getChildren().setAll(Fields.button("stand-down-again", words.get("tasks.retry"), () -> {
                rows.getChildren().clear();
                search();
            }));
        }
    }

    private void show(Proposal found) {
        replacements = found.replacements();
        chosen.putAll(found.chosen());
        addRows(found);
        long locked = found.touched().stream().filter(it -> it.isLocked() && it.isScheduled()).count();
        agreed.setSelected(false);
        agreed.setText(words.get("people.standDown.agreed", locked));
        agreed.setAccessibleText(agreed.getText());
        Fields.setShown(agreed, locked > 0);
        refresh();
    }

    private void addRows(Proposal found) {
        Optional<LocalDate> day = Optional.empty();
        List<TouchedRow> made = new ArrayList<>();
        for (Activity activity : found.touched()) {
            Optional<LocalDate> on = activity.findSlot().map(Slot::start).map(LocalDateTime::toLocalDate);
            if (made.isEmpty() || !on.equals(day)) {
                String heading = on.map(formats::day).orElseGet(() -> words.get("people.standDown.backlog"));
                rows.getChildren().add(Fields.text(heading, "text-strong"));
                day = on;
            }
            var row = new TouchedRow(workspace, found.replacements(), activity, made.size(),
                    found.candidates().getOrDefault(activity.id(), List.of()), chosen, this::refresh);
            made.add(row);
            rows.getChildren().add(row);
        }
        if (found.touched().isEmpty()) {
            rows.getChildren().add(Fields.text(words.get("people.standDown.none")));
        }
        int everyone = found.replacements().listForEveryone().size();
        if (everyone > 0) {
            rows.getChildren().add(Fields.text(words.get("people.standDown.everyone", everyone), "text-quiet"));
        }
    }

    private void refresh() {
        Replacements found = replacements;
        apply.setDisable(found == null || agreed.isVisible() && !agreed.isSelected());
        if (found == null) {
            effect.setText("");
            calls.clear();
            return;
        }
        Replacements.Effect after = found.findEffect(chosen);
        effect.setText(words.get("people.standDown.effect", after.clashesBefore(), after.clashesAfter(), after.warningsBefore(),
                after.warningsAfter()));
        calls.show(found, chosen);
    }
}
