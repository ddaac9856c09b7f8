package cat.fullderuta.ui.form;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.util.Duration;

/** The rests of somebody who types: after a short one is said what is wrong, and the words are kept; after a longer one they are taken. */
public final class TypingRest {

    static final Duration UNTIL_JUDGED = Duration.millis(600);
    private static final Duration UNTIL_TAKEN = Duration.seconds(2);

    private final PauseTransition untilJudged = new PauseTransition(UNTIL_JUDGED);
    private final PauseTransition untilTaken = new PauseTransition(UNTIL_TAKEN);

    /**
     * Nobody types yet.
     *
     * @param judge after 600 ms
     * @param take  after two seconds
     */
    public TypingRest(Runnable judge, Runnable take) {
        untilJudged.setOnFinished(_ -> judge.run());
        untilTaken.setOnFinished(_ -> Platform.runLater(take)); // whoever listens may lay out, which a pulse may not
    }

    /** A letter more: both rests begin anew. */
    public void type() {
        untilJudged.playFromStart();
        typeJudged();
    }

    /** A letter more in what is judged at each: only the longer rest begins anew. */
    void typeJudged() {
        untilTaken.playFromStart();
    }

    /** All was said and taken meanwhile. */
    public void stop() {
        untilJudged.stop();
        untilTaken.stop();
    }
}
