package cat.fullderuta.ui.backlog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;

/** A choice of any number of values, folded into a button that tells how many are chosen. */
final class FilterButton<T> extends MenuButton {

    private final String name;
    private final Runnable changed;
    private final Map<T, CheckMenuItem> items = new LinkedHashMap<>();

    FilterButton(String id, String name, Runnable changed) {
        super(name);
        this.name = name;
        this.changed = changed;
        setId(id);
        getStyleClass().add("filter-button");
    }

    /** Offers these values; those chosen before stay chosen if they are still there. */
    void offer(List<T> values, Function<T, String> words) {
        if (List.copyOf(items.keySet()).equals(values)) {
            return;
        }
        Set<T> before = chosen();
        items.clear();
        for (T value : values) {
            var item = new CheckMenuItem(words.apply(value));
            item.setMnemonicParsing(false);
            item.setSelected(before.contains(value));
            item.selectedProperty().addListener(any -> choose());
            items.put(value, item);
        }
        getItems().setAll(items.values());
        setDisable(values.isEmpty());
        showCount();
    }

    Set<T> chosen() {
        return items.entrySet().stream().filter(entry -> entry.getValue().isSelected()).map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    private void choose() {
        showCount();
        changed.run();
    }

    private void showCount() {
        int count = chosen().size();
        setText(count == 0 ? name : name + " " + count);
        pseudoClassStateChanged(PseudoClass.getPseudoClass("chosen"), count > 0);
    }
}
