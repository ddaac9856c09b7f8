package cat.fullderuta.ui.common;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/**
 * A view at a side of a page that folds into a slim bar with its name, to give room. Who opens it there has the keys in it; folded, it
 * gives them back.
 */
public final class SidePanel extends BorderPane {

    private static final double SLIM = 34;

    private final BooleanProperty open = new SimpleBooleanProperty(true);
    private final Node content;
    private final double width;
    private final boolean atLeft;
    private final Node head;
    private final Node slimBar;
    private Runnable giveBack = () -> { };

    /**
     * @param name   shown on the slim bar and said by the buttons
     * @param atLeft on which side of the window it stands
     */
    public SidePanel(String id, String name, String openWords, String closeWords, Node content, double width, boolean atLeft) {
        this.content = content;
        this.width = width;
        this.atLeft = atLeft;
        setId(id);
        getStyleClass().addAll("side-panel", atLeft ? "at-left" : "at-right");
        head = head(id, closeWords);
        slimBar = slimBar(id, name, openWords);
        open.addListener(any -> arrange());
        arrange();
    }

    /** Whether its content is seen. */
    public BooleanProperty openProperty() {
        return open;
    }

    /** @param to puts the keys where one goes on when it is folded that had them */
    public void setGiveBack(Runnable to) {
        giveBack = to;
    }

    private void unfold() {
        open.set(true);
        applyCss(); // what was never seen has no parts yet
        layout();
        findFirst(content).or(() -> findFirst(head)).ifPresent(Node::requestFocus);
    }

    /** The first of it that Tab would come to. */
    private static Optional<Node> findFirst(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Optional.empty();
        }
        return node.isFocusTraversable() ? Optional.of(node) : node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().map(SidePanel::findFirst).flatMap(Optional::stream).findFirst()
                : Optional.empty();
    }

    private boolean hasKeys() {
        Node at = getScene() == null ? null : getScene().getFocusOwner();
        while (at != null && at != this) {
            at = at.getParent();
        }
        return at != null;
    }

    private Node head(String id, String closeWords) {
        var close = button(id + "-close", closeWords, atLeft ? MaterialDesignC.CHEVRON_LEFT : MaterialDesignC.CHEVRON_RIGHT);
        close.setOnAction(any -> open.set(false));
        var bar = new HBox(close);
        bar.setAlignment(atLeft ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
        bar.getStyleClass().add("side-head");
        return bar;
    }

    private Node slimBar(String id, String name, String openWords) {
        var unfold = button(id + "-open", openWords, atLeft ? MaterialDesignC.CHEVRON_RIGHT : MaterialDesignC.CHEVRON_LEFT);
        unfold.setOnAction(any -> unfold());
        var title = new Label(name);
        title.setRotate(atLeft ? -90 : 90);
        title.getStyleClass().addAll("text-small", "text-quiet");
        var bar = new VBox(12, unfold, new Group(title));
        bar.setAlignment(Pos.TOP_CENTER);
        bar.getStyleClass().add("slim-bar");
        bar.setOnMouseClicked(any -> unfold());
        return bar;
    }

    private static Button button(String id, String words, Ikon icon) {
        var button = new Button(null, new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().addAll("flat", "button-icon", "small");
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        return button;
    }

    private void arrange() {
        boolean hadKeys = hasKeys();
        setTop(open.get() ? head : null);
        setCenter(open.get() ? content : slimBar);
        double wide = open.get() ? width : SLIM;
        setMinWidth(wide);
        setPrefWidth(wide);
        setMaxWidth(open.get() ? width : Region.USE_PREF_SIZE);
        if (hadKeys && !open.get()) {
            giveBack.run();
        }
    }
}
