package cat.fullderuta.ui.help;

import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.PaneWindow;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.stage.Stage;

/** The guide in a window of its own, which is opened once and stays beside the work until it is closed. */
public final class HelpWindow {

    private static final double WIDTH = 900;
    private static final double HEIGHT = 700;

    private final Parent owner;
    private final Messages words;
    private final Optional<Runnable> tour;
    private Optional<Stage> stage = Optional.empty();
    private Optional<HelpPane> pane = Optional.empty();

    /**
     * Is not shown at first.
     *
     * @param owner whatever dresses the main window
     * @param tour  begins the guided tour; empty where there is none
     */
    public HelpWindow(Parent owner, Messages words, Optional<Runnable> tour) {
        this.owner = owner;
        this.words = words;
        this.tour = tour;
    }

    /** Shows a topic, and brings the guide forward. */
    public void open(Topic topic) {
        if (stage.filter(Stage::isShowing).isEmpty()) {
            stage = Optional.of(PaneWindow.openBeside(owner, words.get("help.name"), WIDTH, HEIGHT, close -> {
                var made = new HelpPane(words, tour, close);
                pane = Optional.of(made);
                return made;
            }));
        }
        stage.ifPresent(it -> {
            it.setIconified(false);
            it.toFront();
            it.requestFocus();
        });
        pane.ifPresent(it -> it.open(topic));
    }

    /** Closes it, when its words or its dress are no longer those of the window. */
    public void close() {
        stage.ifPresent(Stage::close);
    }
}
