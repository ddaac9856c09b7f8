package cat.fullderuta.ui.common;

import java.util.Optional;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Somebody asks for help on what they are at: F1. With Shift, for the list of keys. */
public final class HelpAsked extends Event {

    /** The only kind there is. */
    public static final EventType<HelpAsked> ASKED = new EventType<>(Event.ANY, "HELP_ASKED");

    private final transient Node about;
    private final boolean keys;

    private HelpAsked(Node about, boolean keys) {
        super(ASKED);
        this.about = about;
        this.keys = keys;
    }

    /** What a key asks that nobody else has taken; it is taken then. */
    public static Optional<HelpAsked> find(KeyEvent key, Scene scene) {
        if (key.getCode() != KeyCode.F1 || key.isControlDown() || key.isAltDown() || key.isMetaDown()) {
            return Optional.empty();
        }
        key.consume();
        return Optional.of(new HelpAsked(scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner(), key.isShiftDown()));
    }

    /** Where the keys are. */
    public Node about() {
        return about;
    }

    /** Whether it is the list of keys that is asked for. */
    public boolean keys() {
        return keys;
    }
}
