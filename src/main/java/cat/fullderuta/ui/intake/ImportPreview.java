package cat.fullderuta.ui.intake;

import atlantafx.base.controls.CustomTextField;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Language;
import cat.fullderuta.export.CannotWrite;
import cat.fullderuta.intake.AnswerReader;
import cat.fullderuta.intake.Answers;
import cat.fullderuta.intake.Intake;
import cat.fullderuta.intake.IntakeText;
import cat.fullderuta.intake.Request;
import cat.fullderuta.intake.RequestReader;
import cat.fullderuta.intake.RequestTemplate;
import cat.fullderuta.intake.UnreadableWorkbook;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.common.Tasks;
import cat.fullderuta.ui.common.Workspace;
import cat.fullderuta.ui.common.WrapRow;
import cat.fullderuta.ui.intake.Arrivals.Row;
import cat.fullderuta.ui.intake.Arrivals.View;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/** Chooses a request workbook, shows what would arrive and what could not be read, and takes in what is ticked, as one change. */
public final class ImportPreview extends BorderPane {

    private final Workspace workspace;
    private final Messages words;
    private final Supplier<Optional<Path>> chooseWorkbook;
    private final Supplier<Optional<Path>> chooseReport;
    private final Supplier<Optional<Path>> chooseTemplate;
    private final Consumer<Answers> showAnswers;
    private final Runnable close;
    private final Tasks tasks;
    private final Label summary = Fields.text("", "text-strong");
    private final Label said = Fields.text("", "text-quiet");
    private final Map<View, ToggleButton> views = new EnumMap<>(View.class);
    private final ToggleGroup group = new ToggleGroup();
    private final CustomTextField search = new CustomTextField();
    private final ListView<Row> list = new ListView<>();
    private final Node filters;
    private final Node empty;
    private final Node noMatch;
    private final Button copy;
    private final Button save;
    private final Button take;
    private @Nullable Arrivals arrivals;

    /**
     * @param chooseWorkbook asks for the .xlsx to read
     * @param chooseReport   asks where to save the list of problems
     * @param chooseTemplate asks where to save the empty workbook that is sent to towns
     * @param showAnswers    is given what a host answered, when the workbook holds that instead of requests
     * @param close          closes the dialog
     */
    public ImportPreview(Workspace workspace, Supplier<Optional<Path>> chooseWorkbook, Supplier<Optional<Path>> chooseReport,
            Supplier<Optional<Path>> chooseTemplate, Consumer<Answers> showAnswers, Runnable close) {
        this.workspace = workspace;
        this.chooseWorkbook = chooseWorkbook;
        this.chooseReport = chooseReport;
        this.chooseTemplate = chooseTemplate;
        this.showAnswers = showAnswers;
        this.close = close;
        words = workspace.words();
        tasks = new Tasks(words);
        tasks.setOnStopped(() -> said.setText(words.get("intakeview.stopped")));
        copy = Fields.button("problems-copy", words.get("intakeview.problems.copy"), this::copyProblems);
        save = Fields.button("problems-save", words.get("intakeview.problems.save"), this::saveProblems);
        copy.getStyleClass().add("flat");
        save.getStyleClass().add("flat");
        take = Fields.button("import-take", words.get("intakeview.take", 0), this::take);
        take.getStyleClass().add("accent");
        take.setDefaultButton(true);
        filters = filters();
        empty = Fields.emptyState(MaterialDesignF.FILE_EXCEL_OUTLINE, words.get("intakeview.empty.title"),
                words.get("intakeview.empty.hint"));
        noMatch = Fields.text(words.get("intakeview.noMatch"), "text-quiet");
        summary.setId("import-summary");
        said.setId("import-said");
        said.visibleProperty().bind(said.textProperty().isNotEmpty());
        said.managedProperty().bind(said.visibleProperty());
        prepareList();
        setTop(top());
        setCenter(new StackPane(empty, list, noMatch));
        setBottom(bottom());
        Fields.named(this, "import-preview", words.get("intakeview.name"));
        getStyleClass().addAll("pane", "import-preview");
        refresh();
    }

    /** Reads a workbook, off the thread of the window, and shows what is in it. Nothing is taken yet. */
    public void read(Path file) {
        Edition edition = workspace.session().edition();
        var gazetteer = workspace.session().gazetteer();
        said.setText("");
        tasks.run(words.get("intakeview.reading", String.valueOf(file.getFileName())), progress -> {
            Optional<Answers> answers = AnswerReader.find(file, edition);
            Optional<Intake> intake = answers.isPresent() ? Optional.empty() : Optional.of(RequestReader.read(file, edition, gazetteer));
            progress.stopIfAsked();
            return new Found(answers, intake);
        }, this::explain, found -> {
            found.intake().ifPresent(this::show);
            found.answers().ifPresent(showAnswers);
        });
    }

    /** What a workbook holds: one of the two. */
    private record Found(Optional<Answers> answers, Optional<Intake> intake) { }

    private void show(Intake intake) {
        arrivals = new Arrivals(intake);
        views.get(View.COMPLETE).setSelected(true);
        search.clear();
        refresh();
    }

    private String explain(Throwable failure) {
        return failure instanceof UnreadableWorkbook unreadable ? IntakeText.of(words.locale()).unreadable(unreadable)
                : words.get("intakeview.failed");
    }

    private Node top() {
        var choose = Fields.button("import-choose", words.get("intakeview.choose"), () -> chooseWorkbook.get().ifPresent(this::read));
        choose.disableProperty().bind(tasks.runningProperty());
        var template = Fields.button("import-template", words.get("intakeview.template"), this::saveTemplate);
        template.disableProperty().bind(tasks.runningProperty());
        var line = new WrapRow(8, summary, Fields.spacer(), choose, template);
        line.getStyleClass().add("action-row");
        HBox.setHgrow(summary, Priority.SOMETIMES);
        var top = new VBox(line, tasks, said, filters);
        top.getStyleClass().add("pane-top");
        return top;
    }

    private Node filters() {
        var segments = new HBox();
        segments.getStyleClass().add("segments");
        for (View view : View.values()) {
            var button = new ToggleButton();
            button.setId("import-" + view.name().toLowerCase(Locale.ROOT));
            button.setToggleGroup(group);
            button.getStyleClass().add(view == View.COMPLETE ? "left-pill" : view == View.NOTICES ? "right-pill" : "center-pill");
            button.setOnAction(_ -> {
                button.setSelected(true);
                refresh();
            });
            views.put(view, button);
            segments.getChildren().add(button);
        }
        views.get(View.COMPLETE).setSelected(true);
        search.setLeft(new FontIcon(MaterialDesignM.MAGNIFY));
        search.setPromptText(words.get("intakeview.search"));
        Fields.named(search, "import-search", words.get("intakeview.search"));
        search.textProperty().addListener((_, _, _) -> refresh());
        HBox.setHgrow(search, Priority.ALWAYS);
        var line = new HBox(segments, search);
        line.getStyleClass().add("action-row");
        return line;
    }

    private Node bottom() {
        var cancel = Fields.button("import-cancel", words.get("intakeview.cancel"), close);
        cancel.setCancelButton(true);
        var bottom = new HBox(copy, save, Fields.spacer(), cancel, take);
        bottom.getStyleClass().addAll("action-row", "pane-bottom");
        return bottom;
    }

    private void prepareList() {
        Fields.named(list, "import-list", words.get("intakeview.name"));
        list.setCellFactory(_ -> new ArrivalCell(words, request -> arrivals != null && arrivals.isChosen(request), this::choose));
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.SPACE && list.getSelectionModel().getSelectedItem() instanceof Row.Arriving(Request request)
                    && arrivals != null) {
                choose(request, !arrivals.isChosen(request));
                list.refresh();
                event.consume();
            }
        });
    }

    private void choose(Request request, boolean chosen) {
        if (arrivals != null) {
            arrivals.choose(request, chosen);
            refreshCount();
        }
    }

    private void refresh() {
        Arrivals now = arrivals;
        Fields.setShown(empty, now == null);
        Fields.setShown(list, now != null);
        Fields.setShown(filters, now != null);
        boolean problems = now != null && !now.intake().problems().isEmpty();
        Fields.setShown(copy, problems);
        Fields.setShown(save, problems);
        Fields.setShown(noMatch, false);
        summary.setText(now == null ? words.get("intakeview.name")
                : words.get("intakeview.summary", now.intake().source(), now.intake().rows(), now.intake().complete().size(),
                        now.intake().rows() - now.intake().complete().size()));
        if (now != null) {
            views.forEach((view, button) -> {
                button.setText(words.get("intakeview.view." + view, now.count(view, words)));
                button.setAccessibleText(button.getText());
            });
            View view = views.entrySet().stream().filter(it -> it.getValue().isSelected()).map(Map.Entry::getKey).findFirst()
                    .orElse(View.COMPLETE);
            list.getItems().setAll(now.list(view, search.getText(), words));
            Fields.setShown(noMatch, list.getItems().isEmpty());
        }
        refreshCount();
    }

    private void refreshCount() {
        int count = arrivals == null ? 0 : arrivals.listChosen().size();
        take.setText(words.get("intakeview.take", count));
        take.setAccessibleText(take.getText().replace("_", ""));
        take.setDisable(count == 0);
    }

    private void take() {
        if (arrivals != null) {
            int count = arrivals.listChosen().size();
            if (workspace.edits().apply(arrivals.change())) {
                workspace.edits().tell(words.get("intakeview.taken", count, arrivals.intake().source()));
                close.run();
            }
        }
    }

    private void copyProblems() {
        if (arrivals != null) {
            var content = new ClipboardContent();
            content.putString(ProblemReport.of(arrivals.intake(), words));
            Clipboard.getSystemClipboard().setContent(content);
            said.setText(words.get("intakeview.problems.copied", arrivals.intake().problems().size()));
        }
    }

    private void saveProblems() {
        if (arrivals == null) {
            return;
        }
        String text = ProblemReport.of(arrivals.intake(), words);
        chooseReport.get().ifPresent(file -> tasks.run(words.get("intakeview.problems.saving"), _ -> {
            ProblemReport.write(file, text);
            return file;
        }, failure -> failure instanceof CannotWrite cannot ? cannot.describe(words) : words.get("intakeview.failed"),
                written -> said.setText(words.get("intakeview.problems.saved", String.valueOf(written.getFileName())))));
    }

    private void saveTemplate() {
        Edition edition = workspace.session().edition();
        chooseTemplate.get().ifPresent(file -> tasks.run(words.get("intakeview.template.saving"),
                _ -> RequestTemplate.write(file, edition), _ -> words.get("intakeview.template.failed", String.valueOf(file.getFileName())),
                language -> said.setText(words.get("intakeview.template.saved", String.valueOf(file.getFileName()),
                        Fields.languageName(new Language(language.getLanguage()), words)))));
    }
}
