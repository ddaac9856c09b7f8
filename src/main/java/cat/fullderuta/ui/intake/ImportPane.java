package cat.fullderuta.ui.intake;

import cat.fullderuta.ui.common.Workspace;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.layout.StackPane;

/** Reads a workbook that came from a town: requests are shown to be taken in, and answers to what the town was sent likewise. */
public final class ImportPane extends StackPane {

    private final ImportPreview requests;

    /** See {@link ImportPreview}. */
    public ImportPane(Workspace workspace, Supplier<Optional<Path>> chooseWorkbook, Supplier<Optional<Path>> chooseReport,
            Supplier<Optional<Path>> chooseTemplate, Runnable close) {
        requests = new ImportPreview(workspace, chooseWorkbook, chooseReport, chooseTemplate,
                answers -> getChildren().setAll(new AnswersPreview(workspace, answers, close)), close);
        getChildren().add(requests);
    }

    /** Reads a workbook, off the thread of the window, and shows what is in it. Nothing is taken yet. */
    public void read(Path file) {
        requests.read(file);
    }
}
