package cat.fullderuta.ui.map;

import cat.fullderuta.check.Route;
import cat.fullderuta.document.RouteMap;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Coordinates;
import cat.fullderuta.edition.Id;
import cat.fullderuta.travel.MapLabels;
import cat.fullderuta.travel.Municipality;
import cat.fullderuta.travel.Outline;
import cat.fullderuta.travel.Projection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;

/** The map itself, drawn anew when the route or its own size changes. */
final class RouteView extends Pane {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double MARGIN = 90;
    private static final double LEAST_KM = 14;
    private static final double SPOT = 26;
    private static final double LABEL_GAP = 17;
    private static final double DOT = 2.5;
    private static final double NAME_HEIGHT = 18;
    private static final double LETTER = 7.2;
    /** What a leg takes of the room on either side of it. */
    private static final double LINE = 5;
    private static final List<String> LANDMARKS = List.of("Barcelona", "Girona", "Lleida", "Tarragona");

    private final Consumer<Id<Activity>> select;
    private final Map<Id<Activity>, Button> buttons = new HashMap<>();
    private RouteMap map = new RouteMap(List.of(), List.of(), List.of());
    private List<Municipality> surroundings = List.of();
    private Optional<Id<Activity>> chosen = Optional.empty();
    private @Nullable MapWords words;
    private double drawnWidth;
    private double drawnHeight;

    /** @param select is told the activity of a stop that is pressed; of several at one spot one after the other */
    RouteView(Consumer<Id<Activity>> select) {
        this.select = select;
        setId("route-map");
        getStyleClass().add("route-map");
        var clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        setMinSize(0, 0);
    }

    /** @param near towns that are named quietly where there is room, to show where one is */
    void show(RouteMap next, List<Municipality> near, MapWords said) {
        map = next;
        surroundings = near;
        words = said;
        drawnWidth = 0;
        requestLayout();
    }

    void choose(Optional<Id<Activity>> activity) {
        chosen = activity;
        buttons.values().forEach(button -> button.pseudoClassStateChanged(CHOSEN, false));
        activity.map(buttons::get).ifPresent(button -> button.pseudoClassStateChanged(CHOSEN, true));
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() > 0 && getHeight() > 0 && (getWidth() != drawnWidth || getHeight() != drawnHeight)) {
            drawnWidth = getWidth();
            drawnHeight = getHeight();
            draw();
        }
        super.layoutChildren();
    }

    private void draw() {
        getChildren().clear();
        buttons.clear();
        List<Coordinates> shown = map.spots().isEmpty() ? landmarks().stream().map(Municipality::point).toList()
                : map.spots().stream().map(RouteMap.Spot::point).toList();
        Projection on = Projection.around(shown, drawnWidth, drawnHeight, Math.min(MARGIN, Math.min(drawnWidth, drawnHeight) / 4), LEAST_KM);
        var room = new MapLabels(drawnWidth, drawnHeight);
        drawLand(on);
        List<LegLine> legs = map.lines().stream().filter(line -> line.from() != line.to()).map(line -> new LegLine(
                at(on, line.from()), at(on, line.to()), line, SPOT / 2, said().line(line.legs()))).toList();
        getChildren().addAll(legs);
        for (RouteMap.Spot spot : map.spots()) {
            MapLabels.Box marker = around(on.x(spot.point()), on.y(spot.point()), spotWidth(spot), SPOT);
            room.take(marker);
            room.take(marker); // twice: rather on a line than under a number
        }
        labelTight(legs, room);
        legs.forEach(leg -> leg.samples().forEach(point -> room.take(around(point.getX(), point.getY(), LINE, LINE))));
        map.spots().forEach(spot -> drawSpot(spot, on, room));
        drawSurroundings(on, room);
        choose(chosen);
    }

    private MapWords said() {
        if (words == null) {
            throw new IllegalStateException("The map has no words yet.");
        }
        return words;
    }

    private Point2D at(Projection on, int spot) {
        Coordinates point = map.spots().get(spot).point();
        return new Point2D(on.x(point), on.y(point));
    }

    private static MapLabels.Box around(double x, double y, double width, double height) {
        return new MapLabels.Box(x - width / 2, y - height / 2, width, height);
    }

    private void drawLand(Projection on) {
        for (Outline.Province province : Outline.catalonia().provinces()) {
            for (List<Coordinates> ring : province.rings()) {
                var land = new Polygon();
                ring.forEach(point -> land.getPoints().addAll(on.x(point), on.y(point)));
                land.getStyleClass().add("map-land");
                land.setMouseTransparent(true);
                getChildren().add(land);
            }
        }
    }

    private void labelTight(List<LegLine> legs, MapLabels room) {
        List<RouteMap.Line> drawn = map.lines().stream().filter(line -> line.from() != line.to()).toList();
        for (int i = 0; i < legs.size(); i++) {
            LegLine leg = legs.get(i);
            drawn.get(i).findTightest().ifPresent(tight -> {
                var label = new Label(said().shortOf(tight));
                label.getStyleClass().add("map-short");
                MapLabels.Box box = room.place(leg.middle().getX(), leg.middle().getY(), measured(label), NAME_HEIGHT + 2, 0);
                put(label, box);
            });
        }
    }

    /** The marker of a spot, its town beside it. */
    private void drawSpot(RouteMap.Spot spot, Projection on, MapLabels room) {
        double x = on.x(spot.point());
        double y = on.y(spot.point());
        double width = spotWidth(spot);
        var button = new Button(MapWords.numbers(spot));
        if (spot.base()) {
            button.setGraphic(new FontIcon(MaterialDesignH.HOME));
        }
        button.getStyleClass().addAll("map-spot", spot.visits().isEmpty() ? "map-base" : "map-stop");
        button.setId("map-spot-" + map.spots().indexOf(spot));
        String said = said().spot(spot);
        button.setAccessibleText(said);
        button.setTooltip(new Tooltip(said));
        button.setOnAction(_ -> selectNext(spot));
        button.setManaged(false);
        button.resizeRelocate(x - width / 2, y - SPOT / 2, width, SPOT);
        getChildren().add(button);
        spot.visits().forEach(visit -> buttons.put(visit.activity(), button));
        var name = new Label(spot.town());
        name.getStyleClass().add("map-town");
        double gap = Math.max(LABEL_GAP, width / 2 + 3);
        MapLabels.Box box = room.place(x, y, measured(name), NAME_HEIGHT, gap);
        put(name, box);
        var nearest = new Point2D(Math.clamp(x, box.x(), box.x() + box.width()), Math.clamp(y, box.y(), box.y() + box.height()));
        if (nearest.distance(x, y) > gap * 1.5) {
            var leader = new Line(x, y, nearest.getX(), nearest.getY()); // the name found room only further away
            leader.getStyleClass().add("map-leader");
            leader.setMouseTransparent(true);
            getChildren().add(getChildren().indexOf(button), leader);
        }
    }

    private static double spotWidth(RouteMap.Spot spot) {
        int letters = MapWords.numbers(spot).length();
        return Math.max(SPOT, letters * LETTER + 14 + (spot.base() && letters > 0 ? 16 : 0));
    }

    private void selectNext(RouteMap.Spot spot) {
        List<Id<Activity>> here = spot.visits().stream().map(Route.Visit::activity).toList();
        if (!here.isEmpty()) {
            int now = chosen.map(here::indexOf).orElse(-1);
            select.accept(here.get((now + 1) % here.size()));
        }
    }

    private void drawSurroundings(Projection on, MapLabels room) {
        List<Municipality> quiet = new ArrayList<>(landmarks());
        surroundings.stream().filter(town -> !quiet.contains(town)).forEach(quiet::add);
        for (Municipality town : quiet) {
            boolean stop = map.spots().stream().anyMatch(spot -> spot.town().equals(town.name()));
            if (!stop && on.shows(town.point())) {
                double x = on.x(town.point());
                double y = on.y(town.point());
                var name = new Label(town.name());
                name.getStyleClass().add("map-near");
                room.placeIfClear(x, y, measured(name), NAME_HEIGHT, DOT + 3).ifPresentOrElse(box -> {
                    room.take(around(x, y, 4 * DOT, 4 * DOT));
                    var dot = new Circle(x, y, DOT);
                    dot.getStyleClass().add("map-dot");
                    dot.setMouseTransparent(true);
                    put(name, box);
                    getChildren().add(dot);
                }, () -> getChildren().remove(name));
            }
        }
    }

    private List<Municipality> landmarks() {
        return surroundings.stream().filter(town -> LANDMARKS.contains(town.name())).toList();
    }

    /** How wide a name is in the typeface of the map, for which it has to be on it. */
    private double measured(Label label) {
        label.setManaged(false);
        label.setMouseTransparent(true);
        getChildren().add(label);
        label.applyCss();
        return Math.ceil(label.prefWidth(-1));
    }

    private static void put(Label label, MapLabels.Box box) {
        label.resizeRelocate(Math.round(box.x()), Math.round(box.y()), Math.ceil(box.width()), Math.ceil(box.height()));
    }
}
