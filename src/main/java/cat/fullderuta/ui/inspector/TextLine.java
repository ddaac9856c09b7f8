package cat.fullderuta.ui.inspector;

import java.util.function.Function;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Something typed; taken on Enter (in a text of several lines Ctrl+Enter) or when the field is left, Escape gives up. */
final class TextLine extends Line {

    /** What follows from something typed. */
    interface Entry {
        Entered enter(Subject subject, String typed);
    }

    private final Form form;
    private final TextInputControl control;
    private final Function<Subject, String> read;
    private final Entry entry;
    private String shown = "";

    TextLine(Form form, String id, String label, TextInputControl control, Function<Subject, String> read, Entry entry) {
        super(id, label, control);
        this.form = form;
        this.control = control;
        this.read = read;
        this.entry = entry;
        control.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                commit();
            }
        });
        control.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && (!(control instanceof TextArea) || event.isShortcutDown())) {
            commit();
            event.consume();
        } else if (event.getCode() == KeyCode.TAB && control instanceof TextArea && !event.isShortcutDown()) {
            control.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && (isTyped() || hasProblem())) {
            reset();
            event.consume();
        }
    }

    String text() {
        return control.getText() == null ? "" : control.getText();
    }

    private boolean isTyped() {
        return !text().equals(shown);
    }

    @Override
    void show(Subject subject) {
        boolean typed = isTyped();
        shown = read.apply(subject);
        if (!typed && !text().equals(shown)) {
            control.setText(shown);
            control.end();
        }
        if (!isTyped()) {
            clearProblem();
        }
    }

    @Override
    void reset() {
        super.reset();
        control.setText(shown);
    }

    @Override
    void commit() {
        if (!isTyped()) {
            clearProblem();
            return;
        }
        form.findSubject().ifPresent(subject -> {
            switch (entry.enter(subject, text())) {
                case Entered.Wrong(String reason) -> showProblem(reason, true);
                case Entered.Waits(String hint) -> showProblem(hint, false);
                case Entered.Changes(var changes) -> {
                    // From here on what is shown is the edition's own wording of it ("16h" becomes "16:00"), also after a no.
                    clearProblem();
                    control.setText(shown);
                    form.apply(changes);
                    form.refresh();
                }
            }
        });
    }
}
