package cat.fullderuta.travel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds room for the names on a map: beside their points, clear of each other and of all that is drawn, as far as that can be. */
public final class MapLabels {

    private static final double[][] SIDES = {{1, 0}, {-1, 0}, {0, -1}, {0, 1}, {1, -1}, {1, 1}, {-1, -1}, {-1, 1}};
    private static final double[] STEPS = {1, 2, 3.2};
    /** A name may rather lie on a corner of something than far from its point: so much covered for each step away. */
    private static final double COST_OF_A_STEP = 150;

    /** A rectangle; y goes down. */
    public record Box(double x, double y, double width, double height) {

        double overlap(Box other) {
            double across = Math.min(x + width, other.x + other.width) - Math.max(x, other.x);
            double down = Math.min(y + height, other.y + other.height) - Math.max(y, other.y);
            return across > 0 && down > 0 ? across * down : 0;
        }
    }

    private final double width;
    private final double height;
    private final List<Box> taken = new ArrayList<>();

    /** An empty sheet of this size. */
    public MapLabels(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /** Something is drawn there. */
    public void take(Box box) {
        taken.add(box);
    }

    /** A place for a name beside a point that must be named: where it covers least, if it cannot be clear. */
    public Box place(double x, double y, double labelWidth, double labelHeight, double gap) {
        return place(x, y, labelWidth, labelHeight, gap, gap);
    }

    /** The same beside a mark that is wider than high. */
    public Box place(double x, double y, double labelWidth, double labelHeight, double gapAcross, double gapDown) {
        List<Box> boxes = list(x, y, labelWidth, labelHeight, gapAcross, gapDown);
        Box best = IntStream.range(0, boxes.size()).boxed().min(Comparator.comparingDouble(i -> covers(boxes.get(i))
                + COST_OF_A_STEP * (i / SIDES.length))).map(boxes::get).orElseThrow();
        taken.add(best);
        return best;
    }

    /** A place for a name that may as well be left out: empty when there is none that is clear. */
    public Optional<Box> placeIfClear(double x, double y, double labelWidth, double labelHeight, double gap) {
        Optional<Box> clear = list(x, y, labelWidth, labelHeight, gap, gap).stream().limit(SIDES.length).filter(box -> covers(box) == 0).findFirst();
        clear.ifPresent(taken::add);
        return clear;
    }

    /** The nearest first: beside, over and under the point, then further out. */
    private static List<Box> list(double x, double y, double labelWidth, double labelHeight, double gapAcross, double gapDown) {
        List<Box> boxes = new ArrayList<>();
        for (double step : STEPS) {
            for (double[] side : SIDES) {
                boxes.add(new Box(x + side[0] * (gapAcross * step + labelWidth / 2) - labelWidth / 2,
                        y + side[1] * (gapDown * step + labelHeight / 2) - labelHeight / 2, labelWidth, labelHeight));
            }
        }
        return boxes;
    }

    /** What lies outside the sheet counts as covered too. */
    private double covers(Box box) {
        double inside = box.overlap(new Box(0, 0, width, height));
        return taken.stream().mapToDouble(box::overlap).sum() + box.width() * box.height() - inside;
    }
}
