package cat.fullderuta.ui.people;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Skin;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.TextFieldSkin;

/** A text that only its length is seen of, until somebody asks to see it: nobody reads it over a shoulder, nor hears it read out. */
final class MaskedField extends TextField {

    private static final String DOT = "•";

    private final BooleanProperty masked = new SimpleBooleanProperty(true);

    MaskedField() {
        masked.addListener(_ -> setSkin(createDefaultSkin())); // a skin asks for its mask only when the text changes
    }

    /** Whether the text is hidden; it is to begin with. */
    BooleanProperty maskedProperty() {
        return masked;
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new TextFieldSkin(this) {
            @Override
            protected String maskText(String text) {
                return isMasked() ? DOT.repeat(text.length()) : text;
            }
        };
    }

    /** Asked for while the field itself is made, too. */
    @SuppressWarnings("ConstantValue")
    private boolean isMasked() {
        return masked == null || masked.get();
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return isMasked() && attribute == AccessibleAttribute.TEXT ? "" : super.queryAccessibleAttribute(attribute, parameters);
    }
}
