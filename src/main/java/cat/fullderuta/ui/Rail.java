package cat.fullderuta.ui;

import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** The pages of the window, at its far left: each an icon above its name. */
final class Rail extends VBox {

    private final ObjectProperty<Page> page;
    private final Map<Page, ToggleButton> buttons = new EnumMap<>(Page.class);

    Rail(Messages words, ObjectProperty<Page> page) {
        this.page = page;
        Fields.named(this, "rail", words.get("window.pages"));
        setAccessibleRole(AccessibleRole.TOOL_BAR);
        getStyleClass().add("rail");
        var group = new ToggleGroup();
        for (Page each : Page.values()) {
            ToggleButton button = button(each, words);
            button.setToggleGroup(group);
            button.setSelected(page.get() == each);
            buttons.put(each, button);
            getChildren().add(button);
        }
        page.addListener((_, _, now) -> buttons.get(now).setSelected(true));
    }

    /** The page whose key this is, Alt with its place, is shown. */
    boolean press(KeyEvent event) {
        for (Page each : Page.values()) {
            if (each.keys().match(event)) {
                page.set(each);
                return true;
            }
        }
        return false;
    }

    /** Puts the keys on the page that is shown. */
    void focus() {
        buttons.get(page.get()).requestFocus();
    }

    private ToggleButton button(Page each, Messages words) {
        String key = each.name().toLowerCase(Locale.ROOT);
        String name = each.name(words);
        var button = new ToggleButton(name, new FontIcon(each.icon()));
        button.setContentDisplay(ContentDisplay.TOP);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setTooltip(new Tooltip(name + "  " + each.keys().getDisplayText()));
        button.getStyleClass().add("rail-button");
        button.setOnAction(_ -> {
            page.set(each);
            button.setSelected(true);
        });
        return Fields.named(button, "page-" + key, name);
    }

    /** Whether a node stands on it. */
    boolean has(Node node) {
        return buttons.containsValue(node);
    }
}
