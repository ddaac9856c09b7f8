package cat.fullderuta.ui.people;

import atlantafx.base.theme.Styles;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.text.ExampleDay;
import cat.fullderuta.text.Formats;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.common.LooseTime;
import cat.fullderuta.ui.common.Workspace;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Whether somebody does not come at all, or when they leave. */
final class LeaveChoice extends VBox {

    private final Workspace workspace;
    private final Messages words;
    private final Id<Defender> who;
    private final RadioButton never;
    private final RadioButton early;
    private final TextField day;
    private final TextField hour;
    private final Label problem = Fields.text("", "text-small", "problem");
    private Optional<Leaving> told = Optional.empty();

    /** @param at when they leave; null when they do not come at all */
    record Leaving(@Nullable LocalDateTime at) {}

    LeaveChoice(Workspace workspace, Id<Defender> who, Consumer<Optional<Leaving>> chosen) {
        this.workspace = workspace;
        this.who = who;
        words = workspace.words();
        var group = new ToggleGroup();
        never = radio("never", group);
        early = radio("early", group);
        never.setSelected(true);
        day = field("leaves-day", "people.standDown.day", 110);
        hour = field("leaves-hour", "people.standDown.hour", 72);
        problem.setId("leaves-problem");
        var row = new HBox(never, early, day, hour);
        row.getStyleClass().add("action-row");
        getChildren().addAll(row, problem);
        getStyleClass().add("pane-top");
        Runnable tell = () -> {
            Optional<Leaving> now = find();
            if (!now.equals(told)) {
                told = now;
                chosen.accept(now);
            }
        };
        told = find();
        early.selectedProperty().addListener((_, _, on) -> {
            day.setDisable(!on);
            hour.setDisable(!on);
            tell.run();
            if (on) {
                day.requestFocus();
            }
        });
        day.textProperty().addListener(_ -> tell.run());
        hour.textProperty().addListener(_ -> tell.run());
    }

    private RadioButton radio(String id, ToggleGroup group) {
        String name = words.get("people.standDown." + id);
        RadioButton radio = Fields.named(new RadioButton(name), "leaves-" + id, name.replace("_", ""));
        radio.setMnemonicParsing(true);
        radio.setToggleGroup(group);
        return radio;
    }

    private TextField field(String id, String name, double width) {
        TextField field = Fields.named(new TextField(), id, words.get(name));
        field.setPromptText(words.get(name));
        field.setPrefWidth(width);
        field.setDisable(true);
        return field;
    }

    /** What is chosen, once it is whole and can be; else the reason stands below. */
    Optional<Leaving> find() {
        tell(null, "");
        if (!early.isSelected()) {
            return Optional.of(new Leaving(null));
        }
        Edition edition = workspace.state().edition();
        Optional<LocalDate> on = LooseTime.findDay(day.getText(), edition.firstDay(), edition.lastDay());
        Optional<LocalTime> at = LooseTime.findHour(hour.getText());
        if (on.isEmpty() || at.isEmpty()) {
            TextField open = on.isEmpty() ? day : hour;
            if (open.getText().isBlank()) {
                tell(null, words.get(on.isEmpty() ? "people.standDown.waits.day" : "people.standDown.waits.hour"));
            } else {
                tell(open, words.get(on.isEmpty() ? "people.wrong.day" : "people.wrong.hour", open.getText().strip(),
                        ExampleDay.of(edition).typed()));
            }
            return Optional.empty();
        }
        LocalDateTime leaves = on.get().atTime(at.get());
        LocalDateTime arrival = edition.defenders().get(who).stay().arrival();
        if (arrival != null && leaves.isBefore(arrival)) {
            tell(day, words.get("people.wrong.order", moment(leaves), moment(arrival)));
            return Optional.empty();
        }
        return Optional.of(new Leaving(leaves));
    }

    private String moment(LocalDateTime time) {
        Formats formats = Formats.of(words);
        return formats.shortDay(time.toLocalDate()) + " " + formats.hour(time);
    }

    private void tell(@Nullable TextField wrong, String said) {
        day.pseudoClassStateChanged(Styles.STATE_DANGER, wrong == day);
        hour.pseudoClassStateChanged(Styles.STATE_DANGER, wrong == hour);
        problem.setText(said);
        problem.getStyleClass().remove("wrong");
        if (wrong != null) {
            problem.getStyleClass().add("wrong");
        }
        Fields.setShown(problem, !said.isEmpty());
    }
}
