package cat.fullderuta.ui.board;

import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.sample.SampleEdition;
import cat.fullderuta.session.Session;
import cat.fullderuta.text.Messages;
import cat.fullderuta.travel.Gazetteer;
import cat.fullderuta.ui.common.Edits;
import cat.fullderuta.ui.common.Selection;
import cat.fullderuta.ui.common.Theme;
import cat.fullderuta.ui.common.Workspace;
import cat.fullderuta.ui.drag.DragController;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** Opens one time board alone in a window: {@code days|defender WIDTH HEIGHT light|dark small|large [DAY] [DEFENDER]}. */
public final class TimeBoardPreview {

    private TimeBoardPreview() {
    }

    public static void main(String[] args) {
        Application.launch(Window.class, args);
    }

    /** The window. */
    public static final class Window extends Application {

        @Override
        public void start(Stage stage) {
            List<String> args = getParameters().getRaw();
            Edition edition = args.get(4).equals("large") ? SampleEdition.large() : SampleEdition.small();
            Session session = Session.of(edition, Gazetteer.standard(), any -> { }, Platform::runLater, Clock.systemDefaultZone());
            var selection = new Selection(args.size() > 5 ? LocalDate.parse(args.get(5)) : edition.firstDay());
            if (args.size() > 6) {
                selection.defenderProperty().set(Optional.of(Id.of(args.get(6))));
            }
            var workspace = new Workspace(session, selection, Messages.of(Locale.of("ca")), new Edits(session, any -> true, System.out::println, ""));
            long before = System.nanoTime();
            TimeBoard board = args.getFirst().equals("days") ? TimeBoard.days(workspace, id -> System.out.println("open " + id))
                    : TimeBoard.defender(workspace, id -> System.out.println("open " + id));
            var overlay = new Pane();
            overlay.setMouseTransparent(true);
            var root = new StackPane(board, overlay);
            Theme.valueOf(args.get(3).toUpperCase(Locale.ROOT)).applyTo(root);
            new DragController(root, overlay, workspace, List.of(board));
            stage.setScene(new Scene(root, Double.parseDouble(args.get(1)), Double.parseDouble(args.get(2))));
            stage.setX(0);
            stage.setY(0);
            stage.setOnCloseRequest(any -> session.close());
            stage.show();
            Platform.runLater(() -> System.out.println("shown after ms " + (System.nanoTime() - before) / 1_000_000));
        }
    }
}
