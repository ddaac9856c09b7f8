package cat.fullderuta.ui.common;

import cat.fullderuta.edition.PlainWords;
import cat.fullderuta.text.Messages;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.collections.transformation.FilteredList;
import javafx.event.Event;
import javafx.event.EventDispatcher;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Skin;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.controlsfx.control.SearchableComboBox;
import org.jspecify.annotations.Nullable;

/**
 * A choice among many that is searched by typing: what stays is that in which each typed word begins a word, whatever accents and
 * case. What its field asks for is said in the language of the window.
 */
public final class SearchCombo<T> extends SearchableComboBox<T> {

    private final Messages words;
    private @Nullable T before;

    /** With nothing to choose from yet. */
    public SearchCombo(Messages words) {
        this.words = words;
        showingProperty().addListener((_, _, showing) -> before = showing ? getValue() : before);
        EventDispatcher own = getEventDispatcher();
        // ControlsFX opens the list at any letter, also at that of a shortcut, which is the window's.
        setEventDispatcher((event, rest) -> isShortcut(event) ? rest.dispatchEvent(event) : own.dispatchEvent(event, rest));
    }

    /** One whose neighbours the arrows choose while the list is closed, as in any other choice; F4, the space bar and a letter open it. */
    public static <T> SearchCombo<T> stepped(Messages words) {
        var combo = new SearchCombo<T>(words);
        combo.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (!combo.isShowing() && !event.isAltDown() && combo.takes(event.getCode())) {
                event.consume();
            }
        });
        return combo;
    }

    private boolean takes(KeyCode key) {
        switch (key) {
            case UP -> getSelectionModel().selectPrevious();
            case DOWN -> getSelectionModel().selectNext();
            case F4 -> show();
            default -> {
                return false;
            }
        }
        return true;
    }

    private static boolean isShortcut(Event event) {
        return event instanceof KeyEvent key && (key.isControlDown() || key.isAltDown() || key.isMetaDown())
                && (key.getCode().isLetterKey() || key.getCode().isDigitKey());
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        Skin<?> skin = super.createDefaultSkin();
        List<Node> parts = getChildrenUnmodifiable().stream().flatMap(SearchCombo::within).toList();
        find(parts, TextField.class).ifPresent(field -> {
            addEventHandler(KeyEvent.KEY_TYPED, event -> begin(field, event));
            field.setPromptText(words.get("form.combo.search")); // ControlsFX has no translation into Catalan
            find(parts, ComboBox.class).ifPresent(list -> field.textProperty().addListener(_ -> {
                narrow(list, field.getText());
                if (field.getText().isEmpty() && getValue() == null) { // the list had left out what was chosen, and nothing else was
                    setValue(before);
                }
            }));
        });
        return skin;
    }

    /** The first letter counts too, also one that has no key of its own, such as "à", which does not open the list of ControlsFX. */
    private void begin(TextField field, KeyEvent event) {
        if (!isShowing() && !event.isShortcutDown() && event.getCharacter().codePoints().anyMatch(Character::isLetterOrDigit)) {
            show();
            field.appendText(event.getCharacter());
        }
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
