package cat.fullderuta.ui.inspector;

import cat.fullderuta.check.Readiness;
import cat.fullderuta.check.Readiness.Item;
import cat.fullderuta.check.Readiness.State;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/** What is still to be settled before the activity can take place; each item leads to its field. */
final class ReadinessList extends VBox {

    private final Messages words;
    private final Consumer<String> goTo;

    /** @param goTo opens the fields and puts the keys into the one with this id */
    ReadinessList(Messages words, Consumer<String> goTo) {
        this.words = words;
        this.goTo = goTo;
        setId("readiness");
        getStyleClass().addAll("readiness");
    }

    void show(Subject subject) {
        Readiness readiness = Readiness.of(subject.activity(), subject.state().timetable());
        Fields.setShown(this, readiness.needed() > 0 && subject.activity().isAlive());
        Label title = Fields.text(words.get("readiness.title", readiness.settled(), readiness.needed()), "text-strong");
        title.setId("readiness-title");
        getChildren().setAll(title);
        for (Item item : Item.values()) {
            getChildren().add(row(item, readiness.state(item)));
        }
    }

    private Node row(Item item, State state) {
        String name = words.get("readiness", item);
        String said = words.get("readiness", state);
        var icon = new FontIcon(icon(state));
        var row = new Button(null, new HBox(icon, new Label(name), Fields.spacer(), new Label(said)));
        row.getGraphic().getStyleClass().add("readiness-row");
        row.setMaxWidth(Double.MAX_VALUE);
        row.getStyleClass().addAll("flat", "readiness-item", "readiness-" + state.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        row.setOnAction(_ -> goTo.accept(fieldOf(item)));
        return Fields.named(row, "readiness-" + item.name().toLowerCase(Locale.ROOT), name + ": " + said);
    }

    private static Ikon icon(State state) {
        return switch (state) {
            case YES -> MaterialDesignC.CHECK_CIRCLE_OUTLINE;
            case NO -> MaterialDesignA.ALERT_CIRCLE_OUTLINE;
            case UNKNOWN -> MaterialDesignH.HELP_CIRCLE_OUTLINE;
            case NOT_NEEDED -> MaterialDesignM.MINUS_CIRCLE_OUTLINE;
        };
    }

    /** The field in which an item is settled. */
    private static String fieldOf(Item item) {
        return switch (item) {
            case HOST -> "edit-host";
            case ADDRESS -> "edit-venue-address";
            case CONTACT -> "edit-contact";
            case LANGUAGE -> "edit-languages";
            case INTERPRETER -> "edit-interpreting";
            case ESCORT -> "edit-companions";
            case CONSENT -> "edit-photo";
            case MATERIALS -> "edit-materials";
            case AUDIENCE -> "edit-number";
        };
    }
}
