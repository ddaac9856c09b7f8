package cat.fullderuta.ui.form;

import javafx.animation.PauseTransition;
import javafx.application.Platform;

/** The rests of somebody who types: after a short one is said what is wrong, and the words are kept; after a longer one they are taken. */
public final class TypingRest {

    private final PauseTransition untilJudged = new PauseTransition(TextLine.UNTIL_JUDGED);
    private final PauseTransition untilTaken = new PauseTransition(TextLine.UNTIL_TAKEN);

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
        untilTaken.playFromStart();
    }

    /** All was said and taken meanwhile. */
    public void stop() {
        untilJudged.stop();
        untilTaken.stop();
    }
}
