package cat.fullderuta.ui.map;

import cat.fullderuta.document.RouteMap;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.control.Tooltip;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.QuadCurve;
import javafx.scene.shape.StrokeLineCap;
import javafx.util.Duration;

/** A leg as a slight bow to its right, so that the way there and the way back part, with a head that tells the direction. */
final class LegLine extends Group {

    private static final double BEND = 0.14;
    private static final double MOST_BEND = 34;
    private static final double HEAD = 9;
    private static final double REACH = 14;
    private static final Duration SOON = Duration.millis(150);

    private static final int SAMPLES = 40;

    private final Point2D from;
    private final Point2D control;
    private final Point2D to;
    private final Point2D middle;

    /** @param spotRadius the head stops that far from the end */
    LegLine(Point2D from, Point2D to, RouteMap.Line line, double spotRadius, String said) {
        Point2D along = to.subtract(from);
        double length = Math.max(1, along.magnitude());
        Point2D direction = along.multiply(1 / length);
        var right = new Point2D(-direction.getY(), direction.getX());
        this.from = from;
        this.to = to;
        control = from.midpoint(to).add(right.multiply(Math.min(MOST_BEND, length * BEND) * 2));
        middle = from.midpoint(to).midpoint(control);
        String kind = line.findTightest().isPresent() ? "map-leg-tight" : line.legs().stream().anyMatch(leg -> leg.way().isEmpty())
                ? "map-leg-unknown" : "map-leg-enough";
        var curve = curve(from, control, to);
        curve.getStyleClass().addAll("map-leg", kind);
        Point2D arrives = to.subtract(control).normalize();
        Point2D tip = to.subtract(arrives.multiply(spotRadius));
        Point2D foot = tip.subtract(arrives.multiply(HEAD));
        var aside = new Point2D(-arrives.getY(), arrives.getX()).multiply(HEAD / 2);
        var head = new Polygon(tip.getX(), tip.getY(), foot.getX() + aside.getX(), foot.getY() + aside.getY(),
                foot.getX() - aside.getX(), foot.getY() - aside.getY());
        head.getStyleClass().addAll("map-leg-head", kind);
        var reach = curve(from, control, to);
        reach.getStyleClass().add("map-leg-reach");
        reach.setStrokeWidth(REACH);
        var tooltip = new Tooltip(said);
        tooltip.setShowDelay(SOON);
        Tooltip.install(this, tooltip);
        getChildren().addAll(curve, head, reach);
        setAccessibleText(said);
    }

    /** Where its label stands. */
    Point2D middle() {
        return middle;
    }

    /** Points along it, so that no name is put over it. */
    List<Point2D> samples() {
        return IntStream.rangeClosed(0, SAMPLES).mapToObj(i -> {
            double t = i / (double) SAMPLES;
            return from.multiply((1 - t) * (1 - t)).add(control.multiply(2 * t * (1 - t))).add(to.multiply(t * t));
        }).toList();
    }

    private static QuadCurve curve(Point2D from, Point2D control, Point2D to) {
        var curve = new QuadCurve(from.getX(), from.getY(), control.getX(), control.getY(), to.getX(), to.getY());
        curve.setFill(null);
        curve.setStrokeLineCap(StrokeLineCap.ROUND);
        return curve;
    }
}
