package cat.fullderuta.ui.common;

import java.util.Collection;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Things in columns, of which there are as many as the width has room for. It may be as narrow as its place, and is as high as it needs then. */
public abstract class Columns extends Pane {

    private final double usual;

    /** @param usual width in px, where nobody says how wide it is */
    protected Columns(double usual, Collection<? extends Node> shown) {
        this.usual = usual;
        getChildren().addAll(shown);
    }

    /**
     * Works out where everything stands in so much width.
     *
     * @param place whether to put it there too
     * @return the height it takes, in px
     */
    protected abstract double arrange(double width, boolean place);

    @Override
    public final Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected final double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected final double computePrefWidth(double height) {
        return usual;
    }

    @Override
    protected final double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected final double computePrefHeight(double width) {
        return arrange(width < 0 ? usual : width, false);
    }

    @Override
    protected final void layoutChildren() {
        arrange(getWidth(), true);
    }
}
