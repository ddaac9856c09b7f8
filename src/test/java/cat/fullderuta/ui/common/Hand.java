package cat.fullderuta.ui.common;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.robot.BaseRobot;
import org.testfx.robot.Motion;
import org.testfx.robot.SleepRobot;
import org.testfx.robot.impl.ClickRobotImpl;
import org.testfx.robot.impl.KeyboardRobotImpl;
import org.testfx.robot.impl.MouseRobotImpl;
import org.testfx.robot.impl.MoveRobotImpl;
import org.testfx.robot.impl.SleepRobotImpl;
import org.testfx.robot.impl.TypeRobotImpl;
import org.testfx.service.query.PointQuery;
import org.testfx.util.WaitForAsyncUtils;

/**
 * The hand on mouse and keys. TestFX's own sleeps 50 ms and more after every letter, press and release, which was most of the time
 * of the stories. Without a screen, where an event is delivered as it is made, this one goes on as soon as what followed from it is
 * laid out and drawn; in a real window, where events come by way of the display, it waits as TestFX does.
 */
public final class Hand extends FxRobot {

    private static final boolean HEADLESS = "Headless".equals(System.getProperty("glass.platform"));
    /** The second lays out what the layout of the first set going. */
    private static final int PULSES = 2;
    private static final long MOST_SECONDS = 60;
    /** Farther than two clicks of one double click may lie apart, in pixels. */
    private static final double APART = 24;

    private final Mouse mouse = new Mouse(robotContext().getBaseRobot());
    private final Keyboard keyboard = new Keyboard(robotContext().getBaseRobot());
    private final SleepRobot pause = HEADLESS ? new NoPause() : new SleepRobotImpl();
    private final MoveRobotImpl motion = new MoveRobotImpl(robotContext().getBaseRobot(), mouse, pause);
    private final ClickRobotImpl clicks = new ClickRobotImpl(mouse, motion, pause);
    private final TypeRobotImpl keys = new TypeRobotImpl(keyboard, pause);
    private Point2D clicked = new Point2D(-APART, -APART);

    /** Waits until everything asked for so far has happened, what follows from it at once too, and all of it is laid out and drawn. */
    public static void settle() {
        if (!HEADLESS) {
            WaitForAsyncUtils.waitForFxEvents();
            return;
        }
        var done = new CountDownLatch(1);
        Platform.runLater(() -> new AnimationTimer() {
            private int pulses;

            @Override public void handle(long now) {
                pulses++;
                if (pulses == PULSES) {
                    stop();
                    Platform.runLater(done::countDown); // after this pulse: nobody reads nodes while they are laid out
                }
            }
        }.start());
        try {
            if (!done.await(MOST_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("The window drew nothing for " + MOST_SECONDS + " seconds.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted while waiting for the window.", e);
        }
    }

    /** Where a node is on the screen; found out on the thread of the window, which may be laying it out at this moment. */
    public static Bounds onScreen(Node node) {
        return WaitForAsyncUtils.waitForAsyncFx(MOST_SECONDS * 1000, () -> node.localToScreen(node.getBoundsInLocal()));
    }

    @Override
    public Hand clickOn(MouseButton... buttons) {
        clicks.clickOn(buttons);
        return this;
    }

    @Override
    public Hand clickOn(PointQuery point, Motion way, MouseButton... buttons) {
        Point2D place = point.query();
        if (HEADLESS && place.distance(clicked) < APART) {
            motion.moveBy(APART, 0, way); // as fast as this hand is, two clicks at one place would be a double click
        }
        clicks.clickOn(point, way, buttons);
        clicked = place;
        return this;
    }

    @Override
    public Hand doubleClickOn(MouseButton... buttons) {
        clicks.doubleClickOn(buttons);
        return this;
    }

    @Override
    public Hand doubleClickOn(PointQuery point, Motion way, MouseButton... buttons) {
        clicks.doubleClickOn(point, way, buttons);
        return this;
    }

    @Override
    public Hand moveTo(PointQuery point, Motion way) {
        motion.moveTo(point, way);
        return this;
    }

    @Override
    public Hand moveBy(double x, double y, Motion way) {
        motion.moveBy(x, y, way);
        return this;
    }

    @Override
    public Hand press(MouseButton... buttons) {
        mouse.press(buttons);
        return this;
    }

    @Override
    public Hand release(MouseButton... buttons) {
        mouse.release(buttons);
        return this;
    }

    @Override
    public Hand press(KeyCode... codes) {
        keyboard.press(codes);
        return this;
    }

    @Override
    public Hand release(KeyCode... codes) {
        keyboard.release(codes);
        return this;
    }

    @Override
    public Hand push(KeyCode... codes) {
        keys.push(codes);
        return this;
    }

    @Override
    public Hand push(KeyCodeCombination combination) {
        keys.push(combination);
        return this;
    }

    @Override
    public Hand type(KeyCode... codes) {
        keys.type(codes);
        return this;
    }

    @Override
    public Hand type(KeyCode code, int times) {
        keys.type(code, times);
        return this;
    }

    @Override
    public Hand write(String text) {
        Window window = window(Window::isFocused);
        text.chars().mapToObj(Character::toString).forEach(letter -> {
            robotContext().getBaseRobot().typeKeyboard(window.getScene(), keyOf(letter), letter);
            settle();
        });
        return this;
    }

    @Override
    public Hand interact(Runnable work) {
        WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(work));
        settle();
        return this;
    }

    @Override
    public <T> Hand interact(Callable<T> work) {
        WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(work));
        settle();
        return this;
    }

    private static KeyCode keyOf(String letter) {
        return switch (letter) {
            case "\n" -> KeyCode.ENTER;
            case "\t" -> KeyCode.TAB;
            default -> KeyCode.UNDEFINED;
        };
    }

    private static final class Mouse extends MouseRobotImpl {

        private Mouse(BaseRobot base) {
            super(base);
        }

        @Override
        public void press(MouseButton... buttons) {
            pressNoWait(buttons);
            settle();
        }

        @Override
        public void release(MouseButton... buttons) {
            releaseNoWait(buttons);
            settle();
        }

        @Override
        public void move(Point2D point) {
            moveNoWait(point);
            settle();
        }
    }

    private static final class Keyboard extends KeyboardRobotImpl {

        private Keyboard(BaseRobot base) {
            super(base);
        }

        @Override
        public void press(KeyCode... codes) {
            for (KeyCode code : codes) {
                pressNoWait(code);
                settle();
            }
        }

        @Override
        public void release(KeyCode... codes) {
            for (KeyCode code : codes.length == 0 ? List.copyOf(getPressedKeys()) : List.of(codes)) {
                releaseNoWait(code);
                settle();
            }
        }
    }

    /** TestFX pauses between two steps of a movement, after a key and after a double click, for people to watch. */
    private static final class NoPause implements SleepRobot {

        @Override
        public void sleep(long millis) {
        }

        @Override
        public void sleep(long time, TimeUnit unit) {
        }
    }
}
