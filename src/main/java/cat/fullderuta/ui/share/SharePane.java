package cat.fullderuta.ui.share;

import cat.fullderuta.document.Surroundings;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.export.ItinerarySet;
import cat.fullderuta.export.ItinerarySet.Choice;
import cat.fullderuta.export.ItinerarySet.Result;
import cat.fullderuta.export.TextSize;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.common.Tasks;
import cat.fullderuta.ui.common.Workspace;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Writes the chosen workbooks and agendas into a folder, and says afterwards what was written and what could not be. */
public final class SharePane extends BorderPane {

    private final Workspace workspace;
    private final Messages words;
    private final Supplier<Optional<Path>> chooseFolder;
    private final CheckBox hosts;
    private final CheckBox defenders;
    private final CheckBox edition;
    private final CheckBox agendas;
    private final CheckBox large;
    private final WhoAndWhen whoAndWhen;
    private final TextField folder = new TextField();
    private final Label folderProblem = Fields.text("", "text-small", "problem", "wrong");
    private final Tasks tasks;
    private final Label summary = Fields.text("", "text-strong");
    private final VBox failures = new VBox();
    private final Button retry;
    private final Button open;
    private final Button write;
    private Runnable again = () -> { };
    private Path written = Path.of("");

    /**
     * @param initial      folder to begin with
     * @param chooseFolder asks for another folder
     * @param openFolder   shows a folder in the system's file manager
     * @param close        closes the dialog
     */
    public SharePane(Workspace workspace, Path initial, Supplier<Optional<Path>> chooseFolder, Consumer<Path> openFolder, Runnable close) {
        this.workspace = workspace;
        this.chooseFolder = chooseFolder;
        words = workspace.words();
        var counted = workspace.session().edition();
        hosts = choice("share-hosts", words.get("share.what.hosts", counted.hosts().size()));
        defenders = choice("share-defenders", words.get("share.what.defenders", counted.defenders().size()));
        edition = choice("share-edition", words.get("share.what.edition"));
        agendas = choice("share-agendas", words.get("share.what.agendas"));
        large = choice("share-large", words.get("share.large"));
        large.setSelected(false);
        large.getStyleClass().add("indented");
        whoAndWhen = new WhoAndWhen("share", counted, words);
        whoAndWhen.setOnChange(this::refresh);
        folder.setText(initial.toString());
        Fields.named(folder, "share-folder", words.get("share.folder"));
        folder.textProperty().addListener((_, _, _) -> refresh());
        tasks = new Tasks(words);
        retry = Fields.button("share-retry", words.get("share.retry"), () -> again.run());
        open = Fields.button("share-open", words.get("share.open"), () -> openFolder.accept(written));
        write = Fields.button("share-write", words.get("share.write"), this::write);
        write.getStyleClass().add("accent");
        write.setDefaultButton(true);
        summary.setId("share-summary");
        failures.setId("share-failures");
        failures.getStyleClass().add("form-line");
        var scroll = new ScrollPane(content());
        scroll.setFitToWidth(true);
        setCenter(scroll);
        setBottom(bottom(close));
        Fields.named(this, "share", words.get("share.name"));
        getStyleClass().addAll("pane", "share-pane");
        Fields.dress(this);
        tasks.runningProperty().addListener((_, _, _) -> refresh());
        refresh();
    }

    private CheckBox choice(String id, String name) {
        var box = new CheckBox(name);
        box.setSelected(true);
        box.setOnAction(_ -> refresh());
        return Fields.named(box, id, name);
    }

    private Node content() {
        var change = Fields.button("share-choose", words.get("share.choose"),
                () -> chooseFolder.get().ifPresent(it -> folder.setText(it.toString())));
        HBox.setHgrow(folder, Priority.ALWAYS);
        var where = new HBox(folder, change);
        where.getStyleClass().add("action-row");
        var results = new HBox(summary, Fields.spacer(), retry, open);
        results.getStyleClass().add("action-row");
        var content = new VBox(Fields.text(words.get("share.name"), "text-title"), new OpenIssues(workspace.state().findings(), words),
                section("share.what", edition, hosts, defenders, agendas, large, whoAndWhen), section("share.folder", where, folderProblem),
                tasks, results, failures);
        content.getStyleClass().add("share-content");
        return content;
    }

    private Node section(String key, Node... nodes) {
        var section = new VBox(Fields.text(words.get(key), "text-strong"));
        section.getChildren().addAll(nodes);
        section.getStyleClass().add("form-section");
        return section;
    }

    private Node bottom(Runnable close) {
        var done = Fields.button("share-close", words.get("share.close"), close);
        done.setCancelButton(true);
        done.disableProperty().bind(tasks.runningProperty());
        var bottom = new HBox(Fields.spacer(), done, write);
        bottom.getStyleClass().addAll("action-row", "pane-bottom");
        return bottom;
    }

    private void refresh() {
        boolean running = tasks.runningProperty().get();
        List.of(hosts, defenders, edition, agendas, large, whoAndWhen, folder).forEach(node -> node.setDisable(running));
        Fields.setShown(whoAndWhen, agendas.isSelected());
        Fields.setShown(large, agendas.isSelected());
        boolean anything = hosts.isSelected() || defenders.isSelected() || edition.isSelected()
                || agendas.isSelected() && !whoAndWhen.isEmpty();
        boolean absolute = findFolder().isPresent();
        folderProblem.setText(words.get("share.folder.wrong"));
        Fields.setShown(folderProblem, !absolute);
        write.setDisable(running || !anything || !absolute);
        if (running) {
            Fields.setShown(summary.getParent(), false);
            Fields.setShown(failures, false);
        }
        if (summary.getText().isEmpty()) {
            Fields.setShown(summary.getParent(), false);
        }
    }

    private Optional<Path> findFolder() {
        try {
            return Optional.of(Path.of(folder.getText().strip())).filter(Path::isAbsolute);
        } catch (InvalidPathException notAPath) {
            return Optional.empty();
        }
    }

    private void write() {
        Edition now = workspace.session().edition();
        var who = whoAndWhen.defenders();
        var when = whoAndWhen.days();
        var choice = new Choice(edition.isSelected(), hosts.isSelected(), defenders.isSelected(), agendas.isSelected(),
                (defender, day) -> who.contains(defender) && when.contains(day), large.isSelected() ? TextSize.LARGE : TextSize.NORMAL);
        findFolder().ifPresent(target -> tasks.run(words.get("share.writing"), progress -> {
            var set = ItinerarySet.of(now, Surroundings.of(now), words.locale(), choice);
            return new Written(set, target, set.writeTo(target, progress::report, progress::isStopped), 0);
        }, _ -> words.get("share.failed"), this::show));
    }

    /** What was written, and with what to try again. */
    private record Written(ItinerarySet set, Path folder, Result result, int before) {
        int count() {
            return before + result.files().size();
        }
    }

    private void show(Written now) {
        Result result = now.result();
        written = now.folder();
        summary.setText(words.get(result.cancelled() ? "share.stopped" : "share.written", now.count(), String.valueOf(now.folder())));
        Fields.setShown(summary.getParent(), true);
        Fields.setShown(retry, !result.failures().isEmpty());
        Fields.setShown(open, now.count() > 0);
        failures.getChildren().setAll(result.failures().stream().map(it -> Fields.text(it.describe(words), "problem", "wrong")).toList());
        Fields.setShown(failures, !result.failures().isEmpty());
        again = () -> tasks.run(words.get("share.writing"), progress -> {
            Result second = now.set().retry(result, now.folder(), progress::report, progress::isStopped);
            return new Written(now.set(), now.folder(), second, now.count());
        }, _ -> words.get("share.failed"), this::show);
    }
}
