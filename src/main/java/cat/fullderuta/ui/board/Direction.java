package cat.fullderuta.ui.board;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;

/** Where an arrow key points on a board. */
public enum Direction {
    LEFT, RIGHT, UP, DOWN;

    private static final double SIDEWAYS_WEIGHT = 3;

    /** The nearest of the nodes that lies in this direction; nodes are in one scene. */
    public <N extends Node> Optional<N> findNearest(Node from, List<N> nodes) {
        Bounds here = from.localToScene(from.getBoundsInLocal());
        return nodes.stream().filter(node -> node != from && along(here, sceneBounds(node)) > 1)
                .min(Comparator.comparingDouble(node -> along(here, sceneBounds(node)) + SIDEWAYS_WEIGHT * across(here, sceneBounds(node))));
    }

    private double along(Bounds from, Bounds to) {
        return switch (this) {
            case LEFT -> from.getCenterX() - to.getCenterX();
            case RIGHT -> to.getCenterX() - from.getCenterX();
            case UP -> from.getCenterY() - to.getCenterY();
            case DOWN -> to.getCenterY() - from.getCenterY();
        };
    }

    private double across(Bounds from, Bounds to) {
        return this == LEFT || this == RIGHT ? Math.abs(from.getCenterY() - to.getCenterY()) : Math.abs(from.getCenterX() - to.getCenterX());
    }

    private static Bounds sceneBounds(Node node) {
        return node.localToScene(node.getBoundsInLocal());
    }
}
