package cat.fullderuta.ui.common;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;

/**
 * Whether a window gives little room, as a small one does, or large text: then panels stand one at a time, and style sheets show
 * icons alone in what is {@code :narrow}.
 */
public final class Narrow {

    /** Below it the bars of the window, in its longest language, no longer have room for their words; in the content's own pixels. */
    private static final double BELOW = 1040;
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private Narrow() {
    }

    /**
     * Keeps the pseudo-class of a window's content to its width.
     *
     * @param width that it will have, before it is laid out for the first time
     */
    public static ReadOnlyBooleanProperty follow(Region content, double width) {
        var narrow = new ReadOnlyBooleanWrapper(width < BELOW);
        narrow.subscribe(now -> content.pseudoClassStateChanged(NARROW, now));
        content.widthProperty().subscribe(now -> {
            if (now.doubleValue() > 0) {
                narrow.set(now.doubleValue() < BELOW);
            }
        });
        return narrow.getReadOnlyProperty();
    }
}
