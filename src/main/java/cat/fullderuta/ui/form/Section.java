package cat.fullderuta.ui.form;

import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.common.Wrapping;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/**
 * A part of a form under a heading, and the ways to make its lines. The control of a line has the id {@code edit-NAME}, what is
 * wrong with it {@code edit-NAME-problem}; labels are the texts {@code field.NAME} of the form's bundle.
 */
public final class Section<S> {

    private final Form<?, S> form;
    private final Messages words;
    private final VBox box = new VBox();

    /** @param key of the heading, {@code section.KEY} in the form's bundle */
    public Section(Form<?, S> form, String key) {
        this.form = form;
        words = form.workspace().words();
        box.getStyleClass().add("form-section");
        box.getChildren().add(Fields.text(words.get(form.bundle() + ".section." + key), "text-strong"));
    }

    /** The section to be put somewhere. */
    public Node node() {
        return box;
    }

    /** The form it belongs to. */
    public Form<?, S> form() {
        return form;
    }

    /** The words of the window. */
    public Messages words() {
        return words;
    }

    /** The same section with these below. */
    public Section<S> with(Node... nodes) {
        box.getChildren().addAll(nodes);
        return this;
    }

    /** The same section with this line below; several side by side are put with {@link Line#row}. */
    public Section<S> with(Line<S> line) {
        return with(Line.row(line));
    }

    /** A line of text. */
    public TextLine<S> text(String name, Function<S, String> read, TextLine.Entry<S> entry) {
        return form.add(new TextLine<>(form, "edit-" + name, label(name), new TextField(), read, entry));
    }

    /** A text of several lines. */
    public TextLine<S> longText(String name, Function<S, String> read, TextLine.Entry<S> entry) {
        var area = new TextArea();
        Wrapping.on(area);
        area.setPrefRowCount(3);
        return form.add(new TextLine<>(form, "edit-" + name, label(name), area, read, entry));
    }

    /** One of the constants of an enum, with their words from a bundle. */
    public <E extends Enum<E>> ChoiceLine<S, E> constants(String name, String bundle, Class<E> type, Function<S, E> read,
            ChoiceLine.Entry<S, E> entry) {
        return constants(name, new ComboBox<>(), bundle, type, read, entry);
    }

    /** The same in a control of one's own. */
    public <E extends Enum<E>> ChoiceLine<S, E> constants(String name, ComboBox<Option<E>> control, String bundle, Class<E> type,
            Function<S, E> read, ChoiceLine.Entry<S, E> entry) {
        List<Option<E>> options = List.of(type.getEnumConstants()).stream()
                .map(constant -> new Option<>(constant, words.get(bundle, constant))).toList();
        return choice(name, control, _ -> options, read, entry);
    }

    /** One of several. */
    public <T> ChoiceLine<S, T> choice(String name, ComboBox<Option<T>> control, Function<S, List<Option<T>>> options,
            Function<S, T> read, ChoiceLine.Entry<S, T> entry) {
        return form.add(new ChoiceLine<>(form, "edit-" + name, label(name), control, options, read, entry));
    }

    /** Any of several; the chip at place i has the id {@code edit-NAME-i}. */
    public <T> ChipsLine<S, T> chips(String name, Function<S, List<Option<T>>> options, BiFunction<S, T, Boolean> isOn,
            ChipsLine.Entry<S, T> entry) {
        return form.add(new ChipsLine<>(form, "edit-" + name, label(name), options, isOn, entry));
    }

    /** On or off. */
    public SwitchLine<S> onOff(String name, Predicate<S> read, SwitchLine.Entry<S> entry) {
        return form.add(new SwitchLine<>(form, "edit-" + name, label(name), read, entry));
    }

    /** The label of a line. */
    public String label(String name) {
        return words.get(form.bundle() + ".field." + name);
    }
}
