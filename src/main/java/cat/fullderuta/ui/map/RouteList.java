package cat.fullderuta.ui.map;

import cat.fullderuta.check.Route;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Id;
import cat.fullderuta.text.Formats;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.common.Wrapping;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;

/** The same route in words beside the map: stops to choose, and between them the legs. */
final class RouteList extends ScrollPane {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Messages words;
    private final Consumer<Id<Activity>> select;
    private final VBox rows = new VBox();
    private final Map<Id<Activity>, Button> buttons = new HashMap<>();

    RouteList(Messages words, Consumer<Id<Activity>> select) {
        this.words = words;
        this.select = select;
        rows.getStyleClass().add("route-list");
        setContent(rows);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        Fields.named(this, "route-list", words.get("map.list"));
    }

    void show(Route route, MapWords said) {
        rows.getChildren().clear();
        buttons.clear();
        LocalDate day = null;
        boolean severalDays = route.stops().stream().map(Route.Stop::day).distinct().count() > 1;
        for (Route.Stop stop : route.stops()) {
            if (severalDays && !stop.day().equals(day)) {
                rows.getChildren().add(Fields.text(Formats.of(words).day(stop.day()), "text-strong", "route-day"));
            }
            boolean first = !stop.day().equals(day);
            day = stop.day();
            findLegTo(route, stop, first).ifPresent(leg -> rows.getChildren().add(leg(leg, said)));
            rows.getChildren().add(switch (stop) {
                case Route.Base base -> base(base);
                case Route.Visit visit -> visit(visit, said);
            });
        }
        if (route.stops().isEmpty()) {
            rows.getChildren().add(Fields.text(words.get("map.nothing"), "text-quiet"));
        }
    }

    void choose(Optional<Id<Activity>> activity) {
        buttons.values().forEach(button -> button.pseudoClassStateChanged(CHOSEN, false));
        activity.map(buttons::get).ifPresent(button -> button.pseudoClassStateChanged(CHOSEN, true));
    }

    /** No leg leads to the base in the morning. */
    private static Optional<Route.Leg> findLegTo(Route route, Route.Stop stop, boolean morning) {
        return route.legs().stream().filter(leg -> leg.to().equals(stop) && leg.to().day().equals(stop.day()))
                .filter(_ -> !(morning && stop instanceof Route.Base)).findFirst();
    }

    private Node base(Route.Base base) {
        var line = new HBox(new FontIcon(MaterialDesignH.HOME), Fields.text(words.get("map.base"), "text-quiet"));
        line.getStyleClass().add("route-base");
        return line;
    }

    private Node visit(Route.Visit visit, MapWords said) {
        String text = visit.number() + ". " + said.visit(visit) + (visit.point().isEmpty() ? " " + words.get("map.nowhere") : "");
        var button = Fields.button("route-stop-" + visit.number(), text.replace("_", "__"), () -> select.accept(visit.activity()));
        button.setMaxWidth(Double.MAX_VALUE);
        Wrapping.on(button);
        button.setMinWidth(0); // it wraps rather than to run over the edge
        button.getStyleClass().addAll("flat", "route-stop");
        buttons.put(visit.activity(), button);
        return button;
    }

    private static Node leg(Route.Leg leg, MapWords said) {
        FontIcon icon = leg.isTight() ? new FontIcon(MaterialDesignA.ALERT) : new FontIcon(MaterialDesignA.ARROW_DOWN);
        var line = new HBox(icon, Fields.text(said.leg(leg), "text-small"));
        line.getStyleClass().addAll(List.of("route-leg", leg.isTight() ? "route-tight" : "route-calm"));
        return line;
    }
}
