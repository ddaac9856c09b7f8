package cat.fullderuta.ui.tour;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Dimension2D;

/** Where a card goes beside what it speaks of: near it, whole in the room there is, and never over it where that can be. */
final class Placing {

    private static final double GAP = 14;
    /** What a button opens may begin so far to the side of it. */
    private static final double MENU = 40;
    /** What takes up more of the room than this is worked in, so the card goes to its end. */
    private static final double LARGE = 0.3;

    private Placing() {
    }

    /**
     * In the coordinates of all four. Of all places the one that covers least of the target, and then of what is kept; of several
     * such ones the nearest at its side, and where no side has room the corner farthest from it.
     *
     * @param target what it speaks of
     * @param kept   what else is not covered where that can be
     * @param card   how large it is
     * @param room   what is seen of the window
     */
    static Bounds of(Bounds target, List<Bounds> kept, Dimension2D card, Bounds room) {
        Stream<Bounds> beside = target.getHeight() > room.getHeight() * LARGE ? besideLarge(target, card) : besideSmall(target, card, room);
        return Stream.concat(beside.map(place -> within(place, room)), corners(target, card, room)).min(
                Comparator.<Bounds>comparingDouble(place -> overlap(place, target))
                        .thenComparingDouble(place -> kept.stream().mapToDouble(each -> overlap(place, each)).sum())).orElseThrow();
    }

    private static Stream<Bounds> besideLarge(Bounds target, Dimension2D card) {
        double low = target.getMaxY() - card.getHeight();
        double right = target.getMaxX() + GAP;
        double left = target.getMinX() - GAP - card.getWidth();
        return Stream.of(at(right, low, card), at(left, low, card), at(right, target.getMinY(), card), at(left, target.getMinY(), card));
    }

    /** Not straight below: what a button opens comes there. */
    private static Stream<Bounds> besideSmall(Bounds target, Dimension2D card, Bounds room) {
        boolean isHigh = target.getCenterY() < room.getCenterY();
        double y = isHigh ? target.getMaxY() + GAP : target.getMinY() - GAP - card.getHeight();
        double left = target.getMinX() - MENU - card.getWidth();
        double right = target.getMaxX() + MENU;
        return Stream.of(at(target.getCenterX() < room.getCenterX() ? right : left, y, card), at(target.getCenterX() < room.getCenterX()
                ? left : right, y, card),
                at(target.getCenterX() - card.getWidth() / 2, y, card));
    }

    /** The farthest first. */
    private static Stream<Bounds> corners(Bounds target, Dimension2D card, Bounds room) {
        double right = room.getMaxX() - card.getWidth() - GAP;
        double low = room.getMaxY() - card.getHeight() - GAP;
        return Stream.of(at(right, low, card), at(room.getMinX() + GAP, low, card), at(right, room.getMinY() + GAP, card),
                at(room.getMinX() + GAP, room.getMinY() + GAP, card)).map(place -> within(place, room))
                .sorted(Comparator.comparingDouble(place -> -Math.hypot(place.getCenterX() - target.getCenterX(),
                        place.getCenterY() - target.getCenterY())));
    }

    private static Bounds at(double x, double y, Dimension2D card) {
        return new BoundingBox(x, y, card.getWidth(), card.getHeight());
    }

    private static Bounds within(Bounds place, Bounds room) {
        return new BoundingBox(clamp(place.getMinX(), room.getMinX(), room.getMaxX() - place.getWidth()),
                clamp(place.getMinY(), room.getMinY(), room.getMaxY() - place.getHeight()), place.getWidth(), place.getHeight());
    }

    private static double clamp(double value, double least, double most) {
        return Math.max(least, Math.min(value, most));
    }

    private static double overlap(Bounds one, Bounds other) {
        double width = Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX());
        double height = Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY());
        return width <= 0 || height <= 0 ? 0 : width * height;
    }
}
