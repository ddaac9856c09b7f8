package cat.fullderuta.ui.common;

import cat.fullderuta.edition.ActivityType;
import java.util.Locale;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignV;

/** How a type of activity looks: an icon and a colour, never the colour alone. */
public final class TypeLook {

    private TypeLook() {
    }

    /** A new icon of this type. */
    public static FontIcon icon(ActivityType type) {
        var icon = new FontIcon(ikon(type));
        icon.getStyleClass().add("type-icon");
        return icon;
    }

    /**
     * A new icon in the colours of the type it stands on, on boards, where there are hundreds. It has a style class of its own only: the
     * theme has some forty rules for icons and as many for labels in this or that control, and tries each of them up to the window.
     */
    public static FontIcon mark(Ikon ikon) {
        var mark = new FontIcon(ikon);
        mark.getStyleClass().setAll("type-icon");
        return mark;
    }

    /** The style class that sets {@code -type-fill} and {@code -type-ink}, such as "type-school-visit". */
    public static String styleClass(ActivityType type) {
        return "type-" + type.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The icon of this type. */
    public static Ikon ikon(ActivityType type) {
        return switch (type) {
            case SCHOOL_VISIT -> MaterialDesignS.SCHOOL;
            case WORKSHOP -> MaterialDesignP.PENCIL_RULER;
            case PUBLIC_TALK -> MaterialDesignA.ACCOUNT_VOICE;
            case INTERVIEW -> MaterialDesignM.MICROPHONE;
            case ADVOCACY_MEETING -> MaterialDesignB.BANK;
            case ORGANISATIONS_MEETING -> MaterialDesignH.HANDSHAKE;
            case CEREMONY -> MaterialDesignS.STAR;
            case RECORDING -> MaterialDesignV.VIDEO;
            case CULTURAL_ACT -> MaterialDesignD.DRAMA_MASKS;
            case MEAL -> MaterialDesignS.SILVERWARE_FORK_KNIFE;
            case INTERNAL -> MaterialDesignC.COFFEE;
        };
    }
}
