package cat.fullderuta.ui.share;

import cat.fullderuta.document.Outgoing.Kind;
import cat.fullderuta.document.Surroundings;
import cat.fullderuta.edition.Companion;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Id;
import cat.fullderuta.export.ItinerarySet;
import cat.fullderuta.export.ItinerarySet.Result;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.common.Tasks;
import cat.fullderuta.ui.common.Workspace;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * Chooses documents, shows what would leave with each and what is held back, and writes them into a folder; says afterwards what was
 * written and what could not be.
 */
public final class SharePane extends BorderPane {

    /** Of what could not be written: a hundred names scroll, and the buttons stay in sight. */
    private static final double MOST_HEIGHT = 120;

    private final Workspace workspace;
    private final Messages words;
    private final Supplier<Optional<Path>> chooseFolder;
    private final ShareVersion version;
    private final ShareChoice choice;
    private final TextField password = new TextField();
    private final OutgoingPane outgoing;
    private final TextField folder = new TextField();
    private final Label folderProblem = Fields.text("", "text-small", "problem", "wrong");
    private final Tasks tasks;
    private final Label summary = Fields.text("", "text-strong");
    private final VBox failures = new VBox();
    private final ScrollPane unwritten = new ScrollPane(failures) {
        @Override
        protected double computePrefHeight(double width) {
            return Math.min(failures.prefHeight(getWidth()) + 2, MOST_HEIGHT);
        }
    };
    private final Button retry;
    private final Button open;
    private final Button write;
    private Runnable again = () -> { };
    private Path written = Path.of("");

    /**
     * What is chosen at the beginning.
     *
     * @param companion whose rosters; of all when empty
     * @param host      whose workbook; of all when empty
     */
    public record Only(Set<Kind> kinds, Optional<Id<Companion>> companion, Optional<Id<Host>> host) {
        public Only {
            kinds = Set.copyOf(kinds);
        }

        /** One kind of document. */
        public static Only of(Kind kind) {
            return new Only(Set.of(kind), Optional.empty(), Optional.empty());
        }

        /** The rosters and sheets of drives of a companion, or of all. */
        public static Only rosters(Optional<Id<Companion>> companion) {
            return new Only(Set.of(Kind.COMPANION, Kind.DRIVER), companion, Optional.empty());
        }

        /** The workbook of a host, or of all. */
        public static Only workbooks(Optional<Id<Host>> host) {
            return new Only(Set.of(Kind.HOST), Optional.empty(), host);
        }
    }

    /**
     * @param initial      folder to begin with
     * @param chooseFolder asks for another folder
     * @param openFolder   shows a folder in the system's file manager
     * @param close        closes the dialog
     */
    public SharePane(Workspace workspace, Path initial, Supplier<Optional<Path>> chooseFolder, Consumer<Path> openFolder, Runnable close) {
        this(workspace, initial, chooseFolder, openFolder, close, Optional.empty());
    }

    /**
     * The same, beginning with a part of the documents.
     *
     * @param only the usual ones when empty
     */
    public SharePane(Workspace workspace, Path initial, Supplier<Optional<Path>> chooseFolder, Consumer<Path> openFolder, Runnable close,
            Optional<Only> only) {
        this.workspace = workspace;
        this.chooseFolder = chooseFolder;
        words = workspace.words();
        choice = new ShareChoice(workspace.session().edition(), words, only);
        outgoing = new OutgoingPane(words);
        version = new ShareVersion(workspace, this::preview);
        password.setPromptText(words.get("share.password.none"));
        Fields.named(password, "share-password", words.get("share.password"));
        choice.setOnChange(() -> {
            refresh();
            preview();
        });
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
        unwritten.setFitToWidth(true);
        unwritten.setMinHeight(USE_PREF_SIZE);
        unwritten.getStyleClass().add("quiet-scroll");
        Fields.named(unwritten, "share-unwritten", words.get("share.unwritten"));
        Fields.setShown(unwritten, false);
        var scroll = new ScrollPane(content());
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("share-left");
        setLeft(scroll);
        setCenter(outgoing);
        setBottom(bottom(close));
        Fields.named(this, "share", words.get("share.name"));
        getStyleClass().addAll("pane", "share-pane");
        tasks.runningProperty().addListener((_, _, _) -> refresh());
        refresh();
        preview();
    }

    /** Shows what would leave if it were written now. */
    private void preview() {
        outgoing.show(version.edition(), past(), choice.choice());
    }

    private Node content() {
        var content = new VBox(Fields.text(words.get("share.name"), "text-title"), new OpenIssues(workspace.state(), words),
                version, choice, sealing());
        content.getStyleClass().add("share-content");
        return content;
    }

    /** Whoever is sent a workbook has to be told the password some other way, so it is typed in sight. */
    private Node sealing() {
        var sealing = new VBox(Fields.text(words.get("share.password"), "text-strong"), password,
                Fields.text(words.get("share.password.hint"), "text-small", "text-quiet"));
        sealing.getStyleClass().add("form-section");
        return sealing;
    }

    private ItinerarySet.Past past() {
        var session = workspace.session();
        return ItinerarySet.Past.of(session.edition().ledger(), release -> session.archive().load(release, session.edition()),
                Clock.systemDefaultZone()).withRelease(version.release());
    }

    private Node bottom(Runnable close) {
        var done = Fields.button("share-close", words.get("share.close"), close);
        done.setCancelButton(true);
        done.disableProperty().bind(tasks.runningProperty());
        var results = new HBox(summary, Fields.spacer(), retry, open);
        results.getStyleClass().add("action-row");
        var change = Fields.button("share-choose", words.get("share.choose"),
                () -> chooseFolder.get().ifPresent(it -> folder.setText(it.toString())));
        HBox.setHgrow(folder, Priority.ALWAYS);
        var of = Fields.text(words.get("share.folder"), "text-strong");
        of.setMinWidth(USE_PREF_SIZE);
        var buttons = new HBox(of, folder, change, done, write);
        buttons.getStyleClass().add("action-row");
        var bottom = new VBox(tasks, results, unwritten, folderProblem, buttons);
        bottom.getStyleClass().addAll("form-section", "pane-bottom");
        return bottom;
    }

    private void refresh() {
        boolean running = tasks.runningProperty().get();
        choice.setDisable(running);
        folder.setDisable(running);
        version.setDisable(running);
        password.setDisable(running);
        boolean absolute = findFolder().isPresent();
        folderProblem.setText(words.get("share.folder.wrong"));
        Fields.setShown(folderProblem, !absolute);
        write.setDisable(running || choice.isEmpty() || !absolute);
        if (running) {
            Fields.setShown(summary.getParent(), false);
            Fields.setShown(unwritten, false);
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
        var chosenVersion = version.edition();
        var past = past();
        var chosen = choice.choice();
        String key = password.getText();
        findFolder().ifPresent(target -> tasks.run(words.get("share.writing"), progress -> {
            Edition edition = chosenVersion.get();
            var set = ItinerarySet.of(edition, Surroundings.of(edition), words.locale(), chosen, past).sealedWith(key);
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
        failures.getChildren().setAll(result.describe(now.folder(), words).stream().map(it -> Fields.text(it, "problem", "wrong")).toList());
        Fields.setShown(unwritten, !result.failures().isEmpty());
        again = () -> tasks.run(words.get("share.writing"), progress -> {
            Result second = now.set().retry(result, now.folder(), progress::report, progress::isStopped);
            return new Written(now.set(), now.folder(), second, now.count());
        }, _ -> words.get("share.failed"), this::show);
    }
}
