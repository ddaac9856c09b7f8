package cat.fullderuta.ui.common;

import java.util.ArrayList;
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
public final class WrapRow extends Region {

    private static final double GAP_DOWN = 8;
    private static final double ROUNDING = 0.01;

    private final double gap;

    /** @param gap between its parts, in pixels */
    public WrapRow(double gap, Node... parts) {
        this.gap = gap;
        getChildren().addAll(parts);
    }

    /** Puts more before the last of its parts. */
    public void insertBeforeLast(Node... parts) {
        getChildren().addAll(getChildren().size() - 1, List.of(parts));
    }

    private record Line(List<Node> parts, double width, double height) {}

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
        return around.getLeft() + around.getRight() + list(Double.MAX_VALUE).stream().mapToDouble(Line::width).sum();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets around = getInsets();
        List<Line> lines = list(width < 0 ? Double.MAX_VALUE : width - around.getLeft() - around.getRight());
        return around.getTop() + around.getBottom() + lines.stream().mapToDouble(Line::height).sum() + GAP_DOWN * Math.max(0, lines.size() - 1);
    }

    @Override
    protected void layoutChildren() {
        Insets around = getInsets();
        double width = getWidth() - around.getLeft() - around.getRight();
        List<Line> lines = list(width);
        double high = lines.stream().mapToDouble(Line::height).sum() + GAP_DOWN * Math.max(0, lines.size() - 1);
        double y = around.getTop() + Math.max(0, (getHeight() - around.getTop() - around.getBottom() - high) / 2);
        for (Line line : lines) {
            long growing = line.parts().stream().filter(WrapRow::grows).count();
            double more = growing == 0 ? 0 : Math.max(0, width - line.width()) / growing;
            double x = around.getLeft();
            for (Node part : line.parts()) {
                double wide = snapSizeX(wish(part, width)) + (grows(part) ? more : 0);
                double tall = Math.min(line.height(), part.prefHeight(part.getContentBias() == Orientation.HORIZONTAL ? wide : -1));
                part.resizeRelocate(snapPositionX(x), snapPositionY(y + (line.height() - tall) / 2), snapSizeX(wide), tall);
                x += wide + gap;
            }
            y += line.height() + GAP_DOWN;
        }
    }

    private List<Line> list(double width) {
        List<Line> lines = new ArrayList<>();
        List<Node> parts = new ArrayList<>();
        double used = 0;
        for (Node part : getManagedChildren()) {
            double wish = snapSizeX(wish(part, width));
            if (!parts.isEmpty() && used + gap + wish > width + ROUNDING) {
                lines.add(line(parts, used, width));
                parts = new ArrayList<>();
                used = 0;
            }
            used += (parts.isEmpty() ? 0 : gap) + wish;
            parts.add(part);
        }
        if (!parts.isEmpty()) {
            lines.add(line(parts, used, width));
        }
        return lines;
    }

    private Line line(List<Node> parts, double used, double width) {
        double height = parts.stream().mapToDouble(it -> it.prefHeight(it.getContentBias() == Orientation.HORIZONTAL ? wish(it, width) : -1)).max().orElse(0);
        return new Line(List.copyOf(parts), used, snapSizeY(height));
    }

    private static double wish(Node part, double width) {
        return Math.min(width, Math.max(part.minWidth(-1), part.prefWidth(-1)));
    }

    private static boolean grows(Node part) {
        return HBox.getHgrow(part) == Priority.ALWAYS;
    }
}
