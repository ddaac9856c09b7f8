package cat.fullderuta.ui.common;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import org.jspecify.annotations.Nullable;

/**
 * Lets long texts go on below, but for those in Arabic, Hebrew and other scripts that JavaFX sets as a whole: on Linux it breaks their
 * lines wrongly (up to 27-ea at least), shows words twice or fails, and a label that fails stops the layout of the whole window. They
 * stay on one line, and the resting pointer tells what does not stand there.
 */
public final class Wrapping {

    private static final int FIRST_MARK = 0x0300;
    private static final int LAST_MARK = 0x036F;
    private static final int FIRST_SCRIPT = 0x0590;
    private static final int LAST_SCRIPT = 0x1DFF;
    private static final int FIRST_SIGN = 0x200C;

    private Wrapping() {
    }

    /** Lets the words of a label, button or cell wrap wherever they may, now and when they change. */
    public static void on(Labeled label) {
        follow(label.textProperty(), safe -> {
            label.setWrapText(safe);
            if (!safe && label.getProperties().put(Wrapping.class, true) == null) {
                Tips.sayWhole(label);
            }
        });
    }

    /** The same while somebody writes. */
    public static void on(TextArea area) {
        follow(area.textProperty(), area::setWrapText);
    }

    private static void follow(ObservableValue<String> text, Consumer<Boolean> wrap) {
        wrap.accept(isSafe(text.getValue()));
        text.addListener((_, before, now) -> {
            if (isSafe(before) != isSafe(now)) {
                wrap.accept(isSafe(now));
            }
        });
    }

    /** Whether a text may be broken into lines. */
    public static boolean isSafe(@Nullable String text) {
        return text == null || text.codePoints().noneMatch(Wrapping::isSetAsAWhole);
    }

    /** Marks over the letter before, scripts from Hebrew on, signs that only say how to set, and what is written from the right. */
    private static boolean isSetAsAWhole(int letter) {
        if (letter < FIRST_MARK) {
            return false;
        }
        byte direction = Character.getDirectionality(letter);
        return letter <= LAST_MARK || letter >= FIRST_SCRIPT && letter <= LAST_SCRIPT
                || letter >= FIRST_SIGN && Character.getType(letter) == Character.FORMAT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
