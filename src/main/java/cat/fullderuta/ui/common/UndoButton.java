package cat.fullderuta.ui.common;

import cat.fullderuta.session.Session;
import cat.fullderuta.text.ChangeText;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** Takes the last change back in a window over the main one, and says which that is. */
public final class UndoButton extends Button {

    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination REDO = new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN);

    private final Workspace workspace;
    private final InvalidationListener follow = _ -> refresh();

    /** @param pane in which the keys of the main window undo and redo, too */
    public UndoButton(String id, Workspace workspace, Node pane) {
        this.workspace = workspace;
        Session session = workspace.session();
        setId(id);
        setOnAction(_ -> session.undo());
        Fields.setShown(this, !session.isReadOnly());
        pane.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (session.isReadOnly() || !UNDO.match(key) && !REDO.match(key)) {
                return;
            }
            if (UNDO.match(key)) {
                session.undo();
            } else {
                session.redo();
            }
            key.consume();
        });
        session.stateProperty().addListener(new WeakInvalidationListener(follow));
        refresh();
    }

    private void refresh() {
        Session.State state = workspace.state();
        setText(state.undo().map(step -> ChangeText.of(workspace.words()).undo(step.change(), step.before()))
                .orElseGet(() -> workspace.words().get("window.undo.nothing")));
        setAccessibleText(getText());
        setDisable(state.undo().isEmpty());
    }
}
