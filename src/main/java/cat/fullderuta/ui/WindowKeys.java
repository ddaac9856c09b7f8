package cat.fullderuta.ui;

import cat.fullderuta.ui.common.Zoom;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.IntSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** What the keys do wherever one is in the window. */
final class WindowKeys {

    private final WindowActions actions;
    private final Calls calls;

    /**
     * What they lead to.
     *
     * @param percent     how large everything is now, in hundredths of the usual size
     * @param setPercent  makes it larger or smaller
     * @param openBoard   shows a board
     * @param openPage    shows the page whose key it is, if it is one
     * @param focusFurther puts the keys on the next part of the window
     */
    record Calls(IntSupplier percent, IntConsumer setPercent, Consumer<View> openBoard, Predicate<KeyEvent> openPage, Runnable focusFurther) {}

    WindowKeys(Node window, WindowActions actions, Calls calls) {
        this.actions = actions;
        this.calls = calls;
        window.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        window.addEventFilter(KeyEvent.KEY_PRESSED, this::undoPastAField);
    }

    private void press(KeyEvent event) {
        resize(event);
        actions.list().stream().filter(action -> action.getAccelerator().match(event) && !action.isDisabled())
                .findFirst().ifPresent(action -> {
            action.handle(null);
            event.consume();
        });
        Stream.of(View.values()).filter(each -> each.keys().match(event)).findFirst().ifPresent(each -> {
            calls.openBoard().accept(each);
            event.consume();
        });
        if (calls.openPage().test(event)) {
            event.consume();
        }
        if (event.getCode() == KeyCode.F6) {
            calls.focusFurther().run();
            event.consume();
        }
    }

    private void resize(KeyEvent event) {
        int percent = calls.percent().getAsInt();
        if (!event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        OptionalInt next = switch (event.getCode()) {
            case PLUS, ADD, EQUALS -> OptionalInt.of(Zoom.step(percent, 1));
            case MINUS, SUBTRACT -> OptionalInt.of(Zoom.step(percent, -1));
            case DIGIT0, NUMPAD0 -> OptionalInt.of(Zoom.STEPS.getFirst());
            default -> OptionalInt.empty();
        };
        if (next.isPresent()) {
            event.consume();
            if (next.getAsInt() != percent) {
                calls.setPercent().accept(next.getAsInt());
            }
        }
    }

    /** A field in which nothing was typed since would swallow the keys of undo and redo: they mean what was done before it. */
    private void undoPastAField(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl field) {
            Stream.of(field.isUndoable() ? null : actions.undo, field.isRedoable() ? null : actions.redo).filter(Objects::nonNull)
                    .filter(action -> action.getAccelerator().match(event)).findFirst().ifPresent(action -> {
                        if (!action.isDisabled()) {
                            action.handle(null);
                        }
                        event.consume();
                    });
        }
    }
}
