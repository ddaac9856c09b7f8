package cat.fullderuta.ui.rules;

import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

/** One figure of a rule: its name, its field, and beside it what is usual and what may be typed. */
final class FigureField {

    private static final double FIELD_WIDTH = 92;

    private final Draft draft;
    private final Figure figure;
    private final Messages words;
    private final TypedField<Integer> field;

    FigureField(Draft draft, Figure figure, Messages words) {
        this.draft = draft;
        this.figure = figure;
        this.words = words;
        String id = "figure-" + figure.name().toLowerCase(Locale.ROOT).replace('_', '-');
        field = new TypedField<>(draft, id, words.get("rules", figure), () -> figure.read(draft.edition().rules()),
                it -> figure.unit().show(it, words), _ -> about(), this::read, value -> draft.change(rules -> figure.write(rules, value)));
        field.control().setPrefWidth(FIELD_WIDTH);
        field.control().setMaxWidth(FIELD_WIDTH);
        field.control().setMinWidth(FIELD_WIDTH);
    }

    void addTo(GridPane grid) {
        Label name = Fields.text(words.get("rules", figure));
        name.setLabelFor(field.control());
        name.setMinWidth(Region.USE_PREF_SIZE); // a long reason beside the field wraps instead
        grid.addRow(grid.getRowCount(), name, field.control(), field.beside());
    }

    void setEditable(boolean editable) {
        field.control().setEditable(editable);
    }

    boolean isUsual() {
        return figure.read(draft.rules()) == figure.usual();
    }

    String sayUsual() {
        return figure.unit().say(figure.usual(), words);
    }

    /** Shows the usual figure, also in place of something that could not be taken. */
    void reset() {
        draft.change(rules -> figure.write(rules, figure.usual()));
        field.set(figure.usual());
    }

    Figure figure() {
        return figure;
    }

    /** Says beside it what speaks against it together with other figures; empty when nothing does. */
    void object(Optional<String> reason) {
        field.object(reason);
    }

    private String about() {
        return words.get("rules.about", sayUsual(), say(figure.least()), say(figure.most()));
    }

    private TypedField.Reading<Integer> read(String typed) {
        OptionalInt value = figure.unit().find(typed);
        if (value.isEmpty()) {
            return new TypedField.Reading.Wrong<>(words.get(figure.unit().wrongKey(), typed.strip(), say(figure.least()),
                    say(figure.most())));
        }
        int read = value.getAsInt();
        return read < figure.least() || read > figure.most()
                ? new TypedField.Reading.Wrong<>(words.get("rules.wrong.range", figure.unit().say(read, words), say(figure.least()),
                        say(figure.most())))
                : new TypedField.Reading.Read<>(read);
    }

    private String say(int value) {
        return figure.unit().show(value, words);
    }
}
