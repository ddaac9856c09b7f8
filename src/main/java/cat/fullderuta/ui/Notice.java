package cat.fullderuta.ui;

import cat.fullderuta.ui.common.Wrapping;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/** A sentence at the foot of the window that goes away by itself. */
final class Notice extends Label {

    private static final double MILLIS_PER_LETTER = 60;
    private static final double LEAST_MILLIS = 3000;

    private final PauseTransition rest = new PauseTransition();

    Notice() {
        setId("notice");
        getStyleClass().add("notice");
        Wrapping.on(this);
        setMaxWidth(560);
        setVisible(false);
        setMouseTransparent(true);
        StackPane.setAlignment(this, Pos.BOTTOM_CENTER);
        rest.setOnFinished(any -> setVisible(false));
    }

    void show(String words) {
        setText(words);
        setVisible(true);
        rest.setDuration(Duration.millis(Math.max(LEAST_MILLIS, words.length() * MILLIS_PER_LETTER)));
        rest.playFromStart();
    }
}
