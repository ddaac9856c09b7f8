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
import cat.fullderuta.ui.common.Workspace;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
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
    private @Nullable Replacements replacements;

    /** @param close closes the pane */
    public StandDownPane(Workspace workspace, Id<Defender> who, Runnable close) {
        this.workspace = workspace;
        this.who = who;
        words = workspace.words();
        formats = Formats.of(words);
        leave = new LeaveChoice(workspace, who, this::begin);
        calls = new CallList(workspace);
        rows.getStyleClass().add("touched-rows");
        effect.setId("effect");
        agreed = Fields.named(new CheckBox(), "agreed", "");
        agreed.setWrapText(true);
        apply = Fields.button("apply", words.get("people.standDown.apply"), () -> {
            if (replacements != null && workspace.edits().apply(replacements.change(chosen))) {
                close.run();
            }
        });
        apply.setDefaultButton(true);
        apply.setMinWidth(USE_PREF_SIZE);
        agreed.selectedProperty().addListener(_ -> refresh());
        Button cancel = Fields.button("cancel", words.get("people.standDown.cancel"), close);
        cancel.setCancelButton(true);
        cancel.setMinWidth(USE_PREF_SIZE);
        var scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setTop(leave);
        setCenter(scroll);
        setRight(calls);
        var bottom = new HBox(new VBox(6, effect, agreed), Fields.spacer(), cancel, apply);
        bottom.getStyleClass().addAll("pane-bottom", "action-row");
        setBottom(bottom);
        Fields.named(this, "stand-down-pane", words.get("people.standDown.name"));
        getStyleClass().addAll("pane", "stand-down");
        begin(leave.find());
    }

    /** @param leaving when they leave, or that they do not come; empty while that is not known */
    private void begin(Optional<LeaveChoice.Leaving> leaving) {
        chosen.clear();
        replacements = leaving.map(it -> Replacements.of(who, it.at(), workspace.state().timetable())).orElse(null);
        List<Activity> touched = replacements == null ? List.of() : replacements.listTouched();
        rows.getChildren().clear();
        if (replacements != null) {
            chosen.putAll(replacements.propose());
            addRows(touched, replacements);
        }
        long locked = touched.stream().filter(it -> it.isLocked() && it.isScheduled()).count();
        agreed.setSelected(false);
        agreed.setText(words.get("people.standDown.agreed", locked));
        agreed.setAccessibleText(agreed.getText());
        Fields.setShown(agreed, locked > 0);
        refresh();
    }

    private void addRows(List<Activity> touched, Replacements found) {
        Optional<LocalDate> day = Optional.empty();
        List<TouchedRow> made = new ArrayList<>();
        for (Activity activity : touched) {
            Optional<LocalDate> on = activity.findSlot().map(Slot::start).map(LocalDateTime::toLocalDate);
            if (made.isEmpty() || !on.equals(day)) {
                String heading = on.map(formats::day).orElseGet(() -> words.get("people.standDown.backlog"));
                rows.getChildren().add(Fields.text(heading, "text-strong"));
                day = on;
            }
            var row = new TouchedRow(workspace, found, activity, made.size(), chosen, this::refresh);
            made.add(row);
            rows.getChildren().add(row);
        }
        if (touched.isEmpty()) {
            rows.getChildren().add(Fields.text(words.get("people.standDown.none")));
        }
        int everyone = found.listForEveryone().size();
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
