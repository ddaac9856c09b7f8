package cat.fullderuta.ui.places;

import cat.fullderuta.check.Fit;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.common.SeverityLook;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** A place: when and with whom, how well it fits, and in words what speaks for it and what against. */
final class PlaceCard extends VBox {

    PlaceCard(PlaceWords place, Fit.Verdict verdict, Messages words) {
        var verdictWords = new Label(place.verdict(), verdictIcon(verdict));
        verdictWords.getStyleClass().addAll("text-small", "place-verdict");
        verdictWords.setMinWidth(USE_PREF_SIZE);
        var when = Fields.text(place.when(), "text-strong");
        when.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(when, Priority.ALWAYS);
        var head = new HBox(when, verdictWords);
        head.getStyleClass().add("place-head");
        getChildren().addAll(head, Fields.text(place.who()));
        if (place.isNow()) {
            getChildren().add(Fields.text(words.get("places.now"), "text-small", "text-quiet"));
        }
        if (!place.reasons().isEmpty()) {
            getChildren().add(line(styled(MaterialDesignP.PLUS_CIRCLE_OUTLINE, "place-plus"),
                    words.get("places.for", String.join(" · ", place.reasons()))));
        }
        if (place.against().isEmpty()) {
            getChildren().add(Fields.text(words.get(place.hasUnsaid() ? "places.nothingElseAgainst" : "places.nothingAgainst"),
                    "text-small", "text-quiet"));
        }
        for (int i = 0; i < place.against().size(); i++) {
            PlaceWords.Against against = place.against().get(i);
            Node line = line(SeverityLook.icon(against.severity()),
                    i == 0 ? words.get("places.against", against.title()) : against.title());
            Tooltip.install(line, new Tooltip(against.sentence()));
            getChildren().add(line);
        }
        getStyleClass().addAll("place-card", "verdict-" + verdict.name().toLowerCase(Locale.ROOT));
        setAccessibleText(place.say(words));
    }

    private static FontIcon verdictIcon(Fit.Verdict verdict) {
        return styled(switch (verdict) {
            case FITS -> MaterialDesignC.CHECK_CIRCLE;
            case WARNS -> MaterialDesignA.ALERT;
            case CLASHES -> MaterialDesignM.MINUS_CIRCLE;
        }, "place-verdict-icon");
    }

    private static FontIcon styled(Ikon ikon, String styleClass) {
        var icon = new FontIcon(ikon);
        icon.getStyleClass().add(styleClass);
        return icon;
    }

    private static Node line(FontIcon icon, String text) {
        var label = Fields.text(text);
        HBox.setHgrow(label, Priority.ALWAYS);
        var line = new HBox(icon, label);
        line.getStyleClass().add("place-line");
        return line;
    }
}
