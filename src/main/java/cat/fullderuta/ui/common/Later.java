package cat.fullderuta.ui.common;

import javafx.animation.AnimationTimer;

/** Puts off what nobody sees yet until the window has been drawn, so that it does not take part in opening it. */
public final class Later extends AnimationTimer {

    private static final int FRAMES = 12;

    private final Runnable work;
    private int left = FRAMES;

    private Later(Runnable work) {
        this.work = work;
    }

    /** Runs it on the thread of the window after some frames; call on that thread. */
    public static void run(Runnable work) {
        new Later(work).start();
    }

    @Override
    public void handle(long now) {
        if (--left == 0) {
            stop();
            work.run();
        }
    }
}
