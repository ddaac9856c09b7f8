package cat.fullderuta.ui.common;

import cat.fullderuta.edition.PlainWords;
import cat.fullderuta.text.Messages;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.collections.transformation.FilteredList;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Skin;
import javafx.scene.control.TextField;
import org.controlsfx.control.SearchableComboBox;

/**
 * A choice among many that is searched by typing: what stays is that in which each typed word begins a word, whatever accents and
 * case. What its field asks for is said in the language of the window.
 */
public final class SearchCombo<T> extends SearchableComboBox<T> {

    private final Messages words;

    /** With nothing to choose from yet. */
    public SearchCombo(Messages words) {
        this.words = words;
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        Skin<?> skin = super.createDefaultSkin();
        List<Node> parts = getChildrenUnmodifiable().stream().flatMap(SearchCombo::within).toList();
        find(parts, TextField.class).ifPresent(field -> {
            field.setPromptText(words.get("form.combo.search")); // ControlsFX has no translation into Catalan
            find(parts, ComboBox.class).ifPresent(list -> field.textProperty().addListener(_ -> narrow(list, field.getText())));
        });
        return skin;
    }

    private static Stream<Node> within(Node node) {
        return node instanceof Parent parent && !(node instanceof ComboBox<?>)
                ? Stream.concat(Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(SearchCombo::within)) : Stream.of(node);
    }

    private static <N> Optional<N> find(List<Node> parts, Class<N> kind) {
        return parts.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    /** After ControlsFX, which looks for the very letters anywhere in a word. */
    private void narrow(ComboBox<?> list, String typed) {
        List<String> wanted = PlainWords.of(typed);
        if (list.getItems() instanceof FilteredList<?> shown) {
            shown.setPredicate(item -> isWanted(item, wanted));
        }
    }

    @SuppressWarnings("unchecked") // the list inside holds the items of this one
    private boolean isWanted(Object item, List<String> wanted) {
        List<String> name = PlainWords.of(getConverter() == null ? String.valueOf(item) : getConverter().toString((T) item));
        return wanted.stream().allMatch(word -> name.stream().anyMatch(it -> it.startsWith(word)));
    }
}
