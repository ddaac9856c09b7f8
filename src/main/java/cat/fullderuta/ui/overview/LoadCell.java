package cat.fullderuta.ui.overview;

import cat.fullderuta.ui.common.Fields;
import java.util.Objects;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;

/**
 * A cell that leads somewhere. Of a whole map Tab reaches one, and the arrows go on from there. It is a label, since a map has many
 * and buttons take long to be made.
 */
final class LoadCell extends Label {

    private final Runnable go;

    LoadCell(String id, String text, String spoken, Runnable go) {
        super(text);
        this.go = go;
        Fields.named(this, id, spoken);
        setAccessibleRole(AccessibleRole.BUTTON);
        setMaxWidth(Double.MAX_VALUE);
        getStyleClass().add("load-cell");
        setOnMouseEntered(_ -> {
            if (getTooltip() == null) {
                setTooltip(new Tooltip(spoken));
            }
        });
        setOnMouseClicked(_ -> go());
        setOnKeyPressed(this::press);
        focusedProperty().addListener((_, _, focused) -> {
            if (focused) {
                takeTab();
            }
        });
    }

    void go() {
        requestFocus();
        go.run();
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            go();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }

    private void press(KeyEvent key) {
        switch (key.getCode()) {
            case ENTER, SPACE -> go();
            case LEFT -> move(-1, 0);
            case RIGHT -> move(1, 0);
            case UP -> move(0, -1);
            case DOWN -> move(0, 1);
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void move(int columns, int rows) {
        int column = GridPane.getColumnIndex(this) + columns;
        int row = GridPane.getRowIndex(this) + rows;
        getParent().getChildrenUnmodifiable().stream().filter(node -> node instanceof LoadCell && at(node, column, row)).findFirst()
                .ifPresent(Node::requestFocus);
    }

    private static boolean at(Node node, int column, int row) {
        return Objects.equals(GridPane.getColumnIndex(node), column) && Objects.equals(GridPane.getRowIndex(node), row);
    }

    /** From now on Tab leads here. */
    private void takeTab() {
        getParent().getChildrenUnmodifiable().stream().filter(LoadCell.class::isInstance).forEach(node -> node.setFocusTraversable(node == this));
    }
}
