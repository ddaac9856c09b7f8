package cat.fullderuta.ui.overview;

import java.util.List;
import javafx.scene.layout.Region;

/** Values side by side, each as wide as its share of the whole; what is not nothing can be seen. */
final class ShareBar extends Region {

    private static final double HEIGHT = 14;
    private static final double LEAST = 4;

    private final List<Share> shares;
    private final double whole;

    /** A value and the style class that draws it. */
    record Share(double value, String styleClass) {}

    /** @param whole what the full width stands for; 0 when there is nothing */
    ShareBar(double whole, List<Share> shares) {
        this.whole = whole;
        this.shares = shares.stream().filter(share -> share.value() > 0).toList();
        for (Share share : this.shares) {
            var part = new Region();
            part.getStyleClass().addAll("share", share.styleClass());
            getChildren().add(part);
        }
        getStyleClass().add("share-bar");
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        setMouseTransparent(true);
    }

    @Override
    protected void layoutChildren() {
        double x = 0;
        for (int i = 0; i < shares.size(); i++) {
            double width = Math.max(LEAST, snapSizeX(getWidth() * shares.get(i).value() / whole));
            getChildren().get(i).resizeRelocate(x, 0, Math.min(width, getWidth() - x), getHeight());
            x += width;
        }
    }
}
