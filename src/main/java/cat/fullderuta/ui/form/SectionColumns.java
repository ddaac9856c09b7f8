package cat.fullderuta.ui.form;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Sections below each other, in two columns of about the same height where there is room; no wider than a text reads well. */
final class SectionColumns extends Pane {

    private static final double GAP_ACROSS = 32;
    private static final double GAP_DOWN = 20;
    private static final double LEAST_FOR_TWO = 930;
    private static final double WIDEST_COLUMN = 560;
    private static final double USUAL = 480;

    SectionColumns(List<? extends Node> sections) {
        getChildren().addAll(sections);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return USUAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double wide = width < 0 ? USUAL : width;
        double column = columnWidth(wide);
        List<Node> shown = getManagedChildren();
        int split = split(shown, wide, column);
        return Math.max(height(shown.subList(0, split), column), height(shown.subList(split, shown.size()), column));
    }

    @Override
    protected void layoutChildren() {
        double column = columnWidth(getWidth());
        List<Node> shown = getManagedChildren();
        int split = split(shown, getWidth(), column);
        place(shown.subList(0, split), 0, column);
        place(shown.subList(split, shown.size()), column + GAP_ACROSS, column);
    }

    private static double columnWidth(double width) {
        return Math.floor(Math.min(WIDEST_COLUMN, width < LEAST_FOR_TWO ? width : (width - GAP_ACROSS) / 2));
    }

    /** How many stand in the first column, so that the higher of the two is as low as can be: their order stays. */
    private static int split(List<Node> shown, double width, double column) {
        int best = shown.size();
        if (width >= LEAST_FOR_TWO) {
            double least = height(shown, column);
            for (int i = shown.size() - 1; i > 0; i--) {
                double higher = Math.max(height(shown.subList(0, i), column), height(shown.subList(i, shown.size()), column));
                if (higher < least) {
                    least = higher;
                    best = i;
                }
            }
        }
        return best;
    }

    private static double height(List<Node> sections, double column) {
        return sections.stream().mapToDouble(it -> Math.ceil(it.prefHeight(column)) + GAP_DOWN).sum();
    }

    private static void place(List<Node> sections, double x, double column) {
        double y = 0;
        for (Node section : sections) {
            double height = Math.ceil(section.prefHeight(column));
            section.resizeRelocate(x, y, column, height);
            y += height + GAP_DOWN;
        }
    }
}
