package cat.fullderuta.ui.common;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/**
 * A row that goes on below where there is too little room, so that none of its parts is cut off. What may grow, see
 * {@link HBox#setHgrow}, takes the room that is left in its line.
 */
public class WrapRow extends Region {

    private static final double GAP_DOWN = 8;
    private static final double ROUNDING = 0.01;

    private final double gap;
    private final double gapDown;
    private final boolean isSqueezed;

    /** @param gap between its parts, in pixels */
    public WrapRow(double gap, Node... parts) {
        this(gap, GAP_DOWN, false, parts);
    }

    /** Of small parts, such as chips, in lines that stand close to each other. */
    public static WrapRow close(double gap, double gapDown) {
        return new WrapRow(gap, gapDown, false);
    }

    /**
     * @param gap        between its parts, in pixels
     * @param isSqueezed whether parts give way down to their least width before they stand below each other, and stand at the top of
     *                   their line
     */
    public WrapRow(double gap, boolean isSqueezed, Node... parts) {
        this(gap, GAP_DOWN, isSqueezed, parts);
    }

    private WrapRow(double gap, double gapDown, boolean isSqueezed, Node... parts) {
        this.gap = gap;
        this.gapDown = gapDown;
        this.isSqueezed = isSqueezed;
        getChildren().addAll(parts);
    }

    /** Puts more before the last of its parts. */
    public void insertBeforeLast(Node... parts) {
        getChildren().addAll(getChildren().size() - 1, List.of(parts));
    }

    /** Shows these in the place of what it showed. */
    public void setParts(List<? extends Node> parts) {
        getChildren().setAll(parts);
    }

    private record Line(List<Node> parts, double[] widths, double height) {}

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        Insets around = getInsets();
        return around.getLeft() + around.getRight() + getManagedChildren().stream().mapToDouble(it -> it.minWidth(-1)).max().orElse(0);
    }

    @Override
    protected double computePrefWidth(double height) {
        Insets around = getInsets();
        List<Node> parts = getManagedChildren();
        return around.getLeft() + around.getRight() + parts.stream().mapToDouble(it -> snapSizeX(wish(it, Double.MAX_VALUE))).sum()
                + gap * Math.max(0, parts.size() - 1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets around = getInsets();
        return around.getTop() + around.getBottom()
                + high(list(width < 0 ? computePrefWidth(-1) : width - around.getLeft() - around.getRight()));
    }

    private double high(List<Line> lines) {
        return lines.stream().mapToDouble(Line::height).sum() + gapDown * Math.max(0, lines.size() - 1);
    }

    @Override
    protected void layoutChildren() {
        Insets around = getInsets();
        List<Line> lines = list(getWidth() - around.getLeft() - around.getRight());
        double y = around.getTop() + (isSqueezed ? 0 : Math.max(0, (getHeight() - around.getTop() - around.getBottom() - high(lines)) / 2));
        for (Line line : lines) {
            double x = around.getLeft();
            for (int i = 0; i < line.parts().size(); i++) {
                Node part = line.parts().get(i);
                double wide = line.widths()[i];
                double tall = Math.min(line.height(), prefHeight(part, wide));
                part.resizeRelocate(snapPositionX(x), snapPositionY(isSqueezed ? y : y + (line.height() - tall) / 2), wide, tall);
                x += wide + gap;
            }
            y += line.height() + gapDown;
        }
    }

    private List<Line> list(double width) {
        List<Line> lines = new ArrayList<>();
        List<Node> parts = new ArrayList<>();
        double used = 0;
        for (Node part : getManagedChildren()) {
            double need = snapSizeX(isSqueezed ? Math.min(width, part.minWidth(-1)) : wish(part, width));
            if (!parts.isEmpty() && used + gap + need > width + ROUNDING) {
                lines.add(line(parts, width));
                parts = new ArrayList<>();
                used = 0;
            }
            used += (parts.isEmpty() ? 0 : gap) + need;
            parts.add(part);
        }
        if (!parts.isEmpty()) {
            lines.add(line(parts, width));
        }
        return lines;
    }

    /** What is left over goes to the parts that grow; what is missing is taken from each by how much it can give. */
    private Line line(List<Node> parts, double width) {
        double[] widths = parts.stream().mapToDouble(it -> snapSizeX(wish(it, width))).toArray();
        double left = width - Arrays.stream(widths).sum() - gap * (parts.size() - 1);
        long growing = parts.stream().filter(WrapRow::grows).count();
        double giving = 0;
        for (int i = 0; i < widths.length; i++) {
            giving += Math.max(0, widths[i] - parts.get(i).minWidth(-1));
        }
        for (int i = 0; i < widths.length; i++) {
            if (left > 0 && grows(parts.get(i))) {
                widths[i] += left / growing;
            } else if (left < 0 && giving > 0) {
                widths[i] += Math.max(-1, left / giving) * Math.max(0, widths[i] - parts.get(i).minWidth(-1));
            }
        }
        double height = 0;
        double x = 0;
        for (int i = 0; i < widths.length; i++) {
            double end = x + widths[i];
            widths[i] = snapPositionX(end) - snapPositionX(x); // the edges are rounded, so that no row is wider than another
            x = end + gap;
            height = Math.max(height, prefHeight(parts.get(i), widths[i]));
        }
        return new Line(List.copyOf(parts), widths, snapSizeY(height));
    }

    private static double prefHeight(Node part, double width) {
        return part.prefHeight(part.getContentBias() == Orientation.HORIZONTAL ? width : -1);
    }

    private static double wish(Node part, double width) {
        return Math.min(width, Math.max(part.minWidth(-1), part.prefWidth(-1)));
    }

    private static boolean grows(Node part) {
        return HBox.getHgrow(part) == Priority.ALWAYS;
    }
}
