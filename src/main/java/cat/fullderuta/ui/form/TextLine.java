package cat.fullderuta.ui.form;

import cat.fullderuta.store.Typed;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * Something typed; taken on Enter (in a text of several lines Ctrl+Enter) or when the field is left, Escape gives up. After a
 * short rest it says what is wrong; after a longer one it takes what is right, so that a crash loses little.
 */
public final class TextLine<S> extends Line<S> {

    /** What follows from something typed. */
    @FunctionalInterface
    public interface Entry<S> {

        /** Finds it out without altering anything, since it is also asked while somebody still types. */
        Entered enter(S subject, String typed);
    }

    private final Form<?, S> form;
    private final TextInputControl control;
    private final Function<S, String> read;
    private final Entry<S> entry;
    private final TypingRest typing = new TypingRest(this::judge, this::takeInPassing);
    private String shown = "";
    /** What was taken in passing and still stands as it was typed, though the edition may word it otherwise. */
    private @Nullable String taken;
    private boolean isTaking;
    /** Nothing is said to be wrong with it here, and yet it is not taken before the field is left. */
    private boolean isHeld;
    private Object visit = new Object();

    /** In a control of one's own; {@link Section#text} and {@link Section#longText} make the usual ones. */
    public TextLine(Form<?, S> form, String id, String label, TextInputControl control, Function<S, String> read, Entry<S> entry) {
        super(id, label, control);
        this.form = form;
        this.control = control;
        this.read = read;
        this.entry = entry;
        control.focusedProperty().addListener((_, _, focused) -> {
            if (focused) {
                visit = new Object();
            } else {
                commit();
            }
        });
        control.textProperty().addListener(_ -> type());
        control.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    /**
     * The entries of both judge what is typed here against what stands in the other: when one is typed in, what was said of the other
     * is judged anew, and what is wrong with both of them is said beside the one typed last.
     */
    public void judgeWith(TextLine<S> other) {
        control.textProperty().addListener(_ -> other.judgeBeside(this));
        other.control.textProperty().addListener(_ -> judgeBeside(other));
    }

    private void judgeBeside(TextLine<S> typedLast) {
        if (isTyped()) {
            form.findSubject().ifPresent(subject -> {
                Entered entered = entry.enter(subject, text());
                boolean isSaidThere = entered instanceof Entered.Wrong && typedLast.isTyped()
                        && entered.equals(typedLast.entry.enter(subject, typedLast.text()));
                if (isSaidThere) {
                    clearProblem();
                    isHeld = true;
                } else {
                    tell(entered);
                }
            });
        }
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

    /** What stands in the field. */
    public String text() {
        return control.getText() == null ? "" : control.getText();
    }

    private boolean isTyped() {
        return !text().equals(shown) && !text().equals(taken);
    }

    /** What is said to be wrong is judged again at each letter, the rest when the typing rests. */
    private void type() {
        boolean wasKept = hasProblem() || isHeld;
        rest();
        if (!isTyped()) {
            clearProblem();
            if (wasKept) {
                form.noteUntaken();
            }
            return;
        }
        isHeld = wasKept; // also what is put right, until it is taken
        if (hasProblem()) {
            tellOfTyped();
            form.noteAtRest();
            typing.typeJudged();
        } else {
            typing.type();
        }
    }

    private void rest() {
        isHeld = false;
        typing.stop();
    }

    private void judge() {
        if (isTyped()) {
            tellOfTyped();
            form.noteUntaken(); // at a rest, since a crash may come before the field is left
        }
    }

    private void tellOfTyped() {
        form.findSubject().ifPresent(subject -> tell(entry.enter(subject, text())));
    }

    /** Takes it and leaves it as it is typed, caret and all. */
    private void takeInPassing() {
        if (!isTyped()) {
            return;
        }
        form.findSubject().ifPresent(subject -> {
            Entered entered = entry.enter(subject, text());
            tell(entered);
            if (entered instanceof Entered.Changes changes && form.canTakeInPassing(changes)) {
                taken = text();
                isTaking = true;
                try {
                    taken = form.apply(changes, visit) ? taken : null;
                    form.refresh();
                } finally {
                    isTaking = false;
                }
            } else {
                isHeld = true;
                form.noteUntaken();
            }
        });
    }

    @Override
    public void show(S subject) {
        String now = read.apply(subject);
        if (isTaking) {
            shown = now;
            return;
        }
        boolean typed = isTyped();
        if (!now.equals(shown)) {
            taken = null; // what was taken has been changed elsewhere, or undone
        }
        shown = now;
        if (!typed && taken == null && !text().equals(shown)) {
            putShown();
        }
        if (!isTyped()) {
            clearProblem();
        }
    }

    /** Whoever only looks sees where the text begins; whoever writes goes on behind it. */
    private void putShown() {
        control.setText(shown);
        if (control.isFocused()) {
            control.end();
        } else {
            control.home();
        }
    }

    @Override
    public Optional<Typed> findUntaken() {
        return isTyped() && (hasProblem() || isHeld) ? Optional.of(Typed.of(text())) : Optional.empty();
    }

    @Override
    public void recall(Typed typed) {
        typed.findText().ifPresent(words -> {
            control.setText(words);
            rest();
            isHeld = true;
            judge();
        });
    }

    @Override
    public void reset() {
        super.reset();
        taken = null;
        isTaking = false; // the form has turned to something else: what it shows next is not what was being taken
        control.setText(shown);
        rest();
        form.noteUntaken();
    }

    @Override
    public void commit() {
        rest();
        if (!isTyped()) {
            clearProblem();
            taken = null;
            if (!text().equals(shown)) {
                putShown();
            }
            return;
        }
        form.findSubject().ifPresentOrElse(subject -> {
            Entered entered = entry.enter(subject, text());
            tell(entered);
            if (entered instanceof Entered.Changes changes) {
                // From here on what is shown is the edition's own wording of it ("16h" becomes "16:00"), also after a no.
                control.setText(shown);
                form.apply(changes, visit);
                form.refresh();
            } else {
                form.noteUntaken();
            }
        }, () -> {
            isHeld = true; // an undo may bring back what it is about
            form.noteUntaken();
        });
    }
}
