package cat.fullderuta.ui.common;

import cat.fullderuta.edition.Language;
import cat.fullderuta.text.Messages;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** The small parts that forms and panes are made of. */
public final class Fields {

    private Fields() {
    }

    /** A text of one of the three sizes; it wraps. */
    public static Label text(String words, String... styleClasses) {
        var label = new Label(words);
        Wrapping.on(label);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styleClasses);
        return label;
    }

    /** A button with its words, never cut off, where an underscore marks the mnemonic. */
    public static Button button(String id, String words, Runnable action) {
        var button = new Button(words);
        button.setMnemonicParsing(true);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return named(button, id, words.replace("_", ""));
    }

    /** A button that shows an icon only, with its words for screen readers and for the resting pointer. */
    public static Button iconButton(String id, Ikon icon, String words, Runnable action) {
        var button = new Button();
        button.setGraphic(new FontIcon(icon));
        Tips.say(button, button::getAccessibleText);
        button.getStyleClass().addAll("button-icon", "flat");
        button.setOnAction(_ -> action.run());
        return named(button, id, words);
    }

    /** Gives a node its id and what a screen reader says of it. */
    public static <N extends Node> N named(N node, String id, String accessibleText) {
        node.setId(id);
        node.setAccessibleText(accessibleText);
        return node;
    }

    /** Takes up the room that is left in a row. */
    public static Region spacer() {
        var spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        return spacer;
    }

    /** Shows a node, or takes it and its room away. */
    public static void setShown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /** Nothing is there yet: an icon, what that means and what to do about it. */
    public static Node emptyState(Ikon icon, String title, String hint) {
        var box = new VBox(new FontIcon(icon), text(title, "text-strong"), text(hint, "text-quiet"));
        box.getStyleClass().add("empty-state");
        return box;
    }

    /** The same, which scrolls where it has little room: else, with large text on a small screen, the whole window would. */
    public static Node inLittleRoom(Node node) {
        var pane = new ScrollPane(node);
        pane.setFitToWidth(true);
        pane.setFitToHeight(true);
        pane.setFocusTraversable(false);
        pane.getStyleClass().add("quiet-scroll");
        return pane;
    }

    /** Whether a button is one of those that do something that cannot be overlooked: it is drawn in the colour of clashes. */
    public static <B extends ButtonBase> B dangerous(B button) {
        button.getStyleClass().add("danger");
        return button;
    }

    /** The words of a language, such as "català". */
    public static String languageName(Language language, Messages words) {
        return language.locale().getDisplayLanguage(words.locale());
    }
}
