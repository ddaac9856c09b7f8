package cat.fullderuta.ui.rules;

import cat.fullderuta.edition.SchoolPeriod;
import cat.fullderuta.text.Formats;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.common.WrapRow;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** A period of the school year: whether schools are open, from which day, until which. */
final class SchoolRow {

    private static final double DAY_WIDTH = 116;
    private static final double GAP = 8;

    private final Draft draft;
    private final Messages words;
    private final DayText days;
    private final ComboBox<Boolean> classes = new ComboBox<>();
    private final TextField from;
    private final TextField to;
    private final Label beside = Fields.text("", "text-small", "problem");
    private final Button remove;
    private final WrapRow node;

    /** What stands in its fields. */
    record Texts(boolean classes, String from, String to) {

        static final Texts NEW = new Texts(false, "", "");

        static Texts of(SchoolPeriod period, DayText days) {
            return new Texts(period.classes(), days.show(period.from()), days.show(period.to()));
        }
    }

    SchoolRow(Draft draft, Messages words, Texts texts, boolean readOnly,
            Runnable changed, Consumer<SchoolRow> onRemove) {
        this.draft = draft;
        this.words = words;
        days = new DayText(draft.edition(), words);
        classes.getItems().setAll(true, false);
        classes.setConverter(new StringConverter<>() {
            @Override
            public String toString(Boolean open) {
                return open == null ? "" : words.get(open ? "rules.school.classes" : "rules.school.holidays");
            }

            @Override
            public Boolean fromString(String text) {
                return words.get("rules.school.classes").equals(text);
            }
        });
        classes.setValue(texts.classes());
        classes.setDisable(readOnly);
        classes.setPrefWidth(250);
        classes.setMinWidth(250);
        from = field(texts.from(), readOnly);
        to = field(texts.to(), readOnly);
        remove = Fields.iconButton("", MaterialDesignC.CLOSE, words.get("rules.school.remove"), () -> onRemove.accept(this));
        Fields.setShown(remove, !readOnly);
        classes.valueProperty().addListener(_ -> draft.together(changed));
        var fields = new HBox(classes, from, new Label("–"), to, remove);
        fields.getStyleClass().add("school-row");
        HBox.setHgrow(beside, Priority.ALWAYS);
        node = new WrapRow(GAP, fields, beside);
        for (TextField each : new TextField[] {from, to}) {
            each.textProperty().addListener(_ -> {
                judge();
                changed.run();
            });
        }
        judge();
    }

    private TextField field(String text, boolean readOnly) {
        var field = new TextField(text);
        field.focusedProperty().addListener((_, _, focused) -> {
            if (focused) {
                draft.enter();
            } else {
                draft.commit();
            }
        });
        field.setPrefWidth(DAY_WIDTH);
        field.setMinWidth(DAY_WIDTH);
        field.setEditable(!readOnly);
        return field;
    }

    Node node() {
        return node;
    }

    /** Its place in the table, by which its fields are named. */
    void number(int number) {
        Fields.named(classes, "school-kind-" + number, words.get("rules.school.kind") + " " + number);
        Fields.named(from, "school-from-" + number, words.get("rules.school.from") + " " + number);
        Fields.named(to, "school-to-" + number, words.get("rules.school.to") + " " + number);
        Fields.named(remove, "school-remove-" + number, words.get("rules.school.remove") + " " + number);
        beside.setId("school-problem-" + number);
    }

    void focus() {
        from.requestFocus();
    }

    void forget() {
        draft.setWrong(this, false);
    }

    /** The period as typed; nothing while it cannot be read. */
    Optional<SchoolPeriod> findPeriod() {
        return days.find(from.getText()).flatMap(first -> days.find(to.getText()).filter(last -> !last.isBefore(first))
                .map(last -> new SchoolPeriod(first, last, classes.getValue())));
    }

    Texts texts() {
        return new Texts(classes.getValue(), from.getText(), to.getText());
    }

    private void judge() {
        Optional<SchoolPeriod> period = findPeriod();
        beside.setText(period.map(it -> Formats.of(words).dates(it.from(), it.to()) + " · "
                + words.get("rules.school.days", ChronoUnit.DAYS.between(it.from(), it.to()) + 1)).orElseGet(this::problem));
        beside.getStyleClass().remove("wrong");
        if (period.isEmpty()) {
            beside.getStyleClass().add("wrong");
        }
        draft.setWrong(this, period.isEmpty());
    }

    private String problem() {
        for (TextField each : new TextField[] {from, to}) {
            if (days.find(each.getText()).isEmpty()) {
                return days.sayWrong(each.getText().strip());
            }
        }
        return words.get("rules.wrong.order", days.show(days.find(from.getText()).orElseThrow()),
                days.show(days.find(to.getText()).orElseThrow()));
    }
}
