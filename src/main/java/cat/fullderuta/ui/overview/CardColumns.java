package cat.fullderuta.ui.overview;

import cat.fullderuta.ui.common.Columns;
import java.util.Arrays;
import java.util.List;
import javafx.scene.Node;

/**
 * Cards in as many columns as have room, up to three; each goes below the shortest column, the first of them at a tie. Those that
 * stand in one row are equally high.
 */
final class CardColumns extends Columns {

    private static final double LEAST_WIDTH = 370;
    private static final int MOST = 3;
    private static final double GAP = 16;

    CardColumns(Node... cards) {
        super(LEAST_WIDTH, List.of(cards));
    }

    @Override
    protected double arrange(double width, boolean place) {
        List<Node> cards = getManagedChildren();
        int columns = (int) Math.clamp((long) ((width + GAP) / (LEAST_WIDTH + GAP)), 1, Math.min(MOST, Math.max(1, cards.size())));
        double column = Math.floor((width - GAP * (columns - 1)) / columns);
        double[] heights = new double[columns];
        double row = columns == cards.size() ? cards.stream().mapToDouble(card -> Math.ceil(card.prefHeight(column))).max().orElse(0) : 0;
        for (Node card : cards) {
            int at = shortest(heights);
            double height = Math.max(row, Math.ceil(card.prefHeight(column)));
            if (place) {
                card.resizeRelocate(at * (column + GAP), heights[at], column, height);
            }
            heights[at] += height + GAP;
        }
        return Math.max(0, Arrays.stream(heights).max().orElse(GAP) - GAP);
    }

    private static int shortest(double[] heights) {
        int at = 0;
        for (int i = 1; i < heights.length; i++) {
            at = heights[i] < heights[at] ? i : at;
        }
        return at;
    }
}
