package cat.fullderuta.ui.form;

import cat.fullderuta.ui.common.Columns;
import java.util.List;
import javafx.scene.Node;

/** Sections below each other, in two columns of about the same height where there is room; no wider than a text reads well. */
final class SectionColumns extends Columns {

    private static final double GAP_ACROSS = 32;
    private static final double GAP_DOWN = 20;
    private static final double LEAST_FOR_TWO = 930;
    private static final double WIDEST_COLUMN = 560;
    private static final double USUAL = 480;

    SectionColumns(List<? extends Node> sections) {
        super(USUAL, sections);
    }

    @Override
    protected double arrange(double width, boolean place) {
        double column = columnWidth(width);
        List<Node> shown = getManagedChildren();
        int split = split(shown, width, column);
        List<Node> first = shown.subList(0, split);
        List<Node> second = shown.subList(split, shown.size());
        if (place) {
            place(first, 0, column);
            place(second, column + GAP_ACROSS, column);
        }
        return Math.max(height(first, column), height(second, column));
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
