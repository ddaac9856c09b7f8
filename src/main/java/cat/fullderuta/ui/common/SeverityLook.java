package cat.fullderuta.ui.common;

import cat.fullderuta.check.Severity;
import java.util.Locale;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/** How bad things look: an icon, a sign and a colour, never the colour alone. */
public final class SeverityLook {

    private SeverityLook() {
    }

    /** A new icon. */
    public static FontIcon icon(Severity severity) {
        var icon = new FontIcon(switch (severity) {
            case CLASH -> MaterialDesignM.MINUS_CIRCLE;
            case WARNING -> MaterialDesignA.ALERT;
            case HINT -> MaterialDesignL.LIGHTBULB_OUTLINE;
            case UNKNOWN -> MaterialDesignH.HELP_CIRCLE_OUTLINE;
        });
        icon.getStyleClass().addAll("severity-icon", styleClass(severity));
        return icon;
    }

    /** A sign for places that show text only. */
    public static String sign(Severity severity) {
        return switch (severity) {
            case CLASH -> "×";
            case WARNING -> "!";
            case HINT -> "•";
            case UNKNOWN -> "?";
        };
    }

    /** The style class, such as "severity-clash". */
    public static String styleClass(Severity severity) {
        return "severity-" + severity.name().toLowerCase(Locale.ROOT);
    }
}
