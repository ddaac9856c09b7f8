package cat.fullderuta.ui.inspector;

import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.inspector.ChoiceLine.Option;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** A part of the form under a heading, and the ways to make its lines. Keys are those of bundle {@code inspector}. */
final class Section {

    private final Form form;
    private final Messages words;
    private final VBox box = new VBox();

    Section(Form form, String key) {
        this.form = form;
        words = form.workspace().words();
        box.getStyleClass().add("form-section");
        box.getChildren().add(Fields.text(words.get("inspector.section." + key), "text-strong"));
    }

    Node node() {
        return box;
    }

    Form form() {
        return form;
    }

    Messages words() {
        return words;
    }

    Section with(Node... nodes) {
        box.getChildren().addAll(nodes);
        return this;
    }

    Section with(Line line) {
        return with(Line.row(line));
    }

    /** A line of text. */
    TextLine text(String name, Function<Subject, String> read, TextLine.Entry entry) {
        return form.add(new TextLine(form, "edit-" + name, label(name), new TextField(), read, entry));
    }

    /** A text of several lines. */
    TextLine longText(String name, Function<Subject, String> read, TextLine.Entry entry) {
        var area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(3);
        return form.add(new TextLine(form, "edit-" + name, label(name), area, read, entry));
    }

    /** One of the constants of an enum, with their words from a bundle. */
    <E extends Enum<E>> ChoiceLine<E> constants(String name, String bundle, Class<E> type, Function<Subject, E> read,
            ChoiceLine.Entry<E> entry) {
        List<Option<E>> options = List.of(type.getEnumConstants()).stream()
                .map(constant -> new Option<>(constant, words.get(bundle, constant))).toList();
        return choice(name, new ComboBox<>(), _ -> options, read, entry);
    }

    /** One of several. */
    <T> ChoiceLine<T> choice(String name, ComboBox<Option<T>> control, Function<Subject, List<Option<T>>> options,
            Function<Subject, T> read, ChoiceLine.Entry<T> entry) {
        return form.add(new ChoiceLine<>(form, "edit-" + name, label(name), control, options, read, entry));
    }

    String label(String name) {
        return words.get("inspector.field." + name);
    }
}
