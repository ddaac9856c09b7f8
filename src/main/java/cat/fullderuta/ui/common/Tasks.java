package cat.fullderuta.ui.common;

import cat.fullderuta.text.Messages;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.concurrent.Task;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The one shape of slow work: off the thread of the window, with a bar, a way to stop and, when it fails, the reason and
 * another try. It takes no room while there is nothing to show.
 */
public final class Tasks extends VBox {

    /** What slow work says of itself, and hears. Any thread. */
    public interface Progress {

        /**
         * How far it is.
         *
         * @param done so many parts, or below 0 when nobody knows
         * @param what the part it is at, as shown
         */
        void report(long done, long all, String what);

        /** Whether the coordinator has asked to stop. The work then ends with what it has, or by {@link #stopIfAsked()}. */
        boolean isStopped();

        /** @throws CancellationException when the coordinator has asked to stop */
        default void stopIfAsked() {
            if (isStopped()) {
                throw new CancellationException();
            }
        }
    }

    /** Slow work; runs on a thread of its own and touches nothing of the window. */
    @FunctionalInterface
    public interface Work<T> {

        /** The result. */
        T run(Progress progress) throws Exception;
    }

    private final Messages words;
    private final Label what = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final Button stop;
    private final Button retry;
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private Runnable onStopped = () -> { };

    /** With nothing to do yet. */
    public Tasks(Messages words) {
        this.words = words;
        stop = new Button(words.get("tasks.stop"));
        retry = new Button(words.get("tasks.retry"));
        stop.setId("task-stop");
        retry.setId("task-retry");
        what.setId("task-what");
        Wrapping.on(what);
        bar.setId("task-bar");
        bar.setAccessibleText(words.get("tasks.progress"));
        bar.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(bar, Priority.ALWAYS);
        var line = new HBox(bar, stop, retry);
        line.getStyleClass().add("task-line");
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(what, line);
        getStyleClass().add("tasks");
        for (Node node : List.of(this, bar, stop, retry)) {
            node.managedProperty().bind(node.visibleProperty());
        }
        setVisible(false);
    }

    /** Whether work is under way. */
    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** Is told when work ended because the coordinator stopped it. */
    public void setOnStopped(Runnable onStopped) {
        this.onStopped = onStopped;
    }

    /**
     * Starts work, unless some is under way.
     *
     * @param name    what is done, as shown
     * @param explain the words for a failure: what happened and what to do
     * @param done    is given the result, on the thread of the window
     */
    public <T> void run(String name, Work<T> work, Function<Throwable, String> explain, Consumer<T> done) {
        if (running.get()) {
            return;
        }
        var stopped = new AtomicBoolean();
        var task = new Task<T>() {
            @Override
            protected T call() throws Exception {
                return work.run(new Progress() {
                    @Override
                    public void report(long parts, long all, String part) {
                        updateProgress(parts, all);
                        updateMessage(part);
                    }

                    @Override
                    public boolean isStopped() {
                        return stopped.get();
                    }
                });
            }
        };
        Optional<Node> pushedOut = showRunning(name);
        task.messageProperty().addListener((_, _, part) -> what.setText(stopped.get() ? words.get("tasks.stopping") : name + " " + part));
        bar.progressProperty().bind(task.progressProperty());
        stop.setOnAction(_ -> {
            stopped.set(true);
            stop.setDisable(true);
            what.setText(words.get("tasks.stopping"));
        });
        task.setOnSucceeded(_ -> {
            end(false);
            Node before = focusOwner();
            done.accept(task.getValue());
            if (before == focusOwner()) { // nothing else was given the keys
                pushedOut.filter(it -> it.getScene() == getScene() && !it.isDisabled()).ifPresent(Node::requestFocus);
            }
        });
        task.setOnFailed(_ -> {
            boolean asked = task.getException() instanceof CancellationException;
            end(!asked);
            if (asked) {
                onStopped.run();
            } else {
                what.setText(explain.apply(task.getException()));
                retry.setOnAction(_ -> run(name, work, explain, done));
            }
        });
        Thread.ofVirtual().name("slow-work").start(task);
    }

    /** Asks the work under way to stop, as the button does. */
    public void stop() {
        if (running.get()) {
            stop.fire();
        }
    }

    /** Shows nothing any more, when no work is under way. */
    public void clear() {
        if (!running.get()) {
            setVisible(false);
        }
    }

    private @Nullable Node focusOwner() {
        return getScene() == null ? null : getScene().getFocusOwner();
    }

    /** @return what has to let go of the keys meanwhile, since it cannot be used */
    private Optional<Node> showRunning(String name) {
        Node before = focusOwner();
        running.set(true);
        what.setText(name);
        getStyleClass().remove("failed");
        setVisible(true);
        bar.setVisible(true);
        stop.setVisible(true);
        stop.setDisable(false);
        retry.setVisible(false);
        return Optional.ofNullable(before).filter(Node::isDisabled);
    }

    private void end(boolean failed) {
        bar.progressProperty().unbind();
        bar.setVisible(false);
        stop.setVisible(false);
        retry.setVisible(failed);
        setVisible(failed);
        if (failed) {
            getStyleClass().add("failed");
        }
        running.set(false);
    }
}
