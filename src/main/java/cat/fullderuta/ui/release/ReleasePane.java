package cat.fullderuta.ui.release;

import cat.fullderuta.change.Change;
import cat.fullderuta.check.Finding;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Dispatch;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Recipient;
import cat.fullderuta.edition.Release;
import cat.fullderuta.export.ComparisonFiles;
import cat.fullderuta.export.ItinerarySet;
import cat.fullderuta.session.StoreText;
import cat.fullderuta.store.StoreException;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.common.Tasks;
import cat.fullderuta.ui.common.Workspace;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The versions of an edition: makes one of the draft, compares them, says who has which, and takes one to those who are behind. */
public final class ReleasePane extends BorderPane {

    private static final double LIST_WIDTH = 240;

    private final Workspace workspace;
    private final Messages words;
    private final Calls calls;
    private final Tasks tasks;
    private final ListView<Version> versions = new ListView<>();
    private final Map<Version, Look.Sent> sent = new HashMap<>();
    private final VersionHead head;
    private final ReleaseForm form;
    private final VersionTabs tabs;
    private final RecipientTable recipients;
    private final ChangeList changes;
    private final SendBar sendBar;
    private final Button make;
    private String signature;
    private @Nullable Look look;
    private boolean listing;

    /**
     * What the pane asks of the window.
     *
     * @param clock        says when a version was made or sent
     * @param signature    who signs, as remembered
     * @param remember     remembers who signs
     * @param chooseFolder asks where to write
     * @param openFolder   shows a folder in the system's file manager
     * @param lead         closes the pane and brings an activity of a finding into sight
     * @param close        closes the pane
     */
    public record Calls(Clock clock, String signature, Consumer<String> remember, Supplier<Optional<Path>> chooseFolder,
            Consumer<Path> openFolder, BiConsumer<Finding, Id<Activity>> lead, Runnable close) { }

    public ReleasePane(Workspace workspace, Calls calls) {
        this.workspace = workspace;
        this.calls = calls;
        words = workspace.words();
        signature = calls.signature();
        tasks = new Tasks(words);
        tasks.setOnStopped(this::showAgain);
        boolean readOnly = workspace.session().isReadOnly();
        make = Fields.button("release-new", words.get("release.make.open", 1), this::openForm);
        make.getStyleClass().add("accent");
        make.setMaxWidth(Double.MAX_VALUE);
        head = new VersionHead(words, readOnly, this::rollBack);
        form = new ReleaseForm(words, signature, new OpenMatters(words, calls.lead()), this::make, () -> showForm(false));
        sendBar = new SendBar(words, tasks, new SendBar.Outside(calls.chooseFolder(), calls.openFolder(), () -> signature,
                this::past, this::edition, readOnly), this::send);
        recipients = new RecipientTable(words, this::showChosen);
        changes = new ChangeList(words, other -> load(shown(), Optional.of(other)), this::saveComparison);
        tabs = new VersionTabs(words, recipients, sendBar, changes);
        Fields.named(versions, "versions", words.get("release.versions"));
        versions.setCellFactory(_ -> new VersionCell(words, sent));
        versions.getSelectionModel().selectedItemProperty().addListener((_, _, version) -> {
            if (!listing && version != null) {
                showForm(false);
                load(version, Optional.empty());
            }
        });
        var left = new VBox(make, versions);
        VBox.setVgrow(versions, Priority.ALWAYS);
        left.getStyleClass().add("versions");
        left.setPrefWidth(LIST_WIDTH);
        var right = new VBox(head, form, tasks, tabs);
        VBox.setVgrow(tabs, Priority.ALWAYS);
        VBox.setVgrow(form, Priority.ALWAYS);
        right.getStyleClass().add("release-content");
        setLeft(left);
        setCenter(right);
        setBottom(bottom());
        Fields.named(this, "release", words.get("release.name"));
        getStyleClass().addAll("pane", "release-pane");
        List.of(left, form, tabs).forEach(node -> node.disableProperty().bind(tasks.runningProperty()));
        showForm(false);
        list(Version.DRAFT);
        load(Version.DRAFT, Optional.empty());
    }

    private HBox bottom() {
        var done = Fields.button("release-close", words.get("release.close"), calls.close());
        done.setCancelButton(true);
        done.disableProperty().bind(tasks.runningProperty());
        var bottom = new HBox(Fields.spacer(), done);
        bottom.getStyleClass().addAll("action-row", "pane-bottom");
        return bottom;
    }

    private Version shown() {
        Version selected = versions.getSelectionModel().getSelectedItem();
        return selected == null ? Version.DRAFT : selected;
    }

    /** Lists the versions anew, with this one selected. */
    private void list(Version selected) {
        listing = true;
        versions.getItems().setAll(Version.list(edition().ledger()));
        versions.getSelectionModel().select(selected);
        listing = false;
        make.setText(words.get("release.make.open", nextNumber()));
        make.setAccessibleText(make.getText().replace("_", ""));
    }

    private Edition edition() {
        return workspace.session().edition();
    }

    /** What everybody was sent by now; slow to read the first time. */
    private ItinerarySet.Past past() {
        Edition now = edition();
        return ItinerarySet.Past.of(now.ledger(), release -> workspace.session().archive().load(release, now), calls.clock());
    }

    private int nextNumber() {
        return workspace.session().archive().next(edition().ledger(), now(), "", "").number();
    }

    private void load(Version version, Optional<Version> other) {
        Edition draft = edition();
        var archive = workspace.session().archive();
        tasks.run(words.get("release.comparing"), progress -> Look.at(version, other, draft, archive, progress), this::explain, this::show);
    }

    private String explain(Throwable failure) {
        return failure instanceof StoreException ? StoreText.of(words).sentence(failure) : words.get("release.failed");
    }

    private void show(Look now) {
        look = now;
        sent.clear();
        sent.putAll(now.sent());
        list(now.version());
        head.show(now, StoreText.of(words).unknownReleases(workspace.session().archive(), edition().ledger()));
        changes.show(now, versions.getItems());
        recipients.show(now.standings());
        tabs.show(now);
        Fields.setShown(tabs, !form.isVisible());
    }

    /** Whoever stops a comparison goes on looking at what was there. */
    private void showAgain() {
        if (look != null) {
            show(look);
        }
    }

    private void showChosen() {
        if (look != null) {
            sendBar.show(look, recipients.chosen());
        }
    }

    private void saveComparison() {
        if (look == null || look.comparison().isEmpty()) {
            return;
        }
        var comparison = look.comparison().get();
        calls.chooseFolder().get().ifPresent(folder -> tasks.run(words.get("release.writing"), progress ->
                ComparisonFiles.writeTo(comparison, words.locale(), folder, progress::report, progress::isStopped), this::explain,
                        result -> {
                    var lines = new ArrayList<String>();
                    lines.add(words.get("release.compare.saved", result.files().size(), String.valueOf(folder)));
                    lines.addAll(result.describe(folder, words));
                    changes.say(String.join("\n", lines));
                }));
    }

    private void openForm() {
        if (!shown().isDraft()) {
            list(Version.DRAFT);
            load(Version.DRAFT, Optional.empty());
        }
        showForm(true);
    }

    private void showForm(boolean shown) {
        Fields.setShown(form, shown);
        Fields.setShown(tabs, !shown && look != null);
        make.setDisable(shown || workspace.session().isReadOnly());
        if (shown) {
            form.show(workspace.state(), nextNumber());
        }
    }

    private LocalDateTime now() {
        return LocalDateTime.now(calls.clock()).truncatedTo(ChronoUnit.SECONDS);
    }

    private void sign(String by) {
        signature = by;
        calls.remember().accept(by);
    }

    /** Freezes the draft off the thread of the window; the version counts when it is entered. */
    private void make(String by, String note) {
        sign(by);
        Edition draft = edition();
        var archive = workspace.session().archive();
        Release release = archive.next(draft.ledger(), now(), by, note);
        tasks.run(words.get("release.making", release.number()), _ -> {
            archive.freeze(release, draft);
            return release;
        }, this::explain, made -> {
            if (workspace.edits().apply(new Change.PutRelease(made))) {
                showForm(false);
                var version = new Version(Optional.of(made));
                list(version);
                load(version, Optional.empty());
            }
        });
    }

    private void send(MarkForm.Sent out) {
        sign(out.by());
        shown().release().ifPresent(release -> {
            LocalDateTime at = now();
            List<Dispatch> dispatches = out.recipients().stream()
                    .map(to -> new Dispatch(Id.random(), release.id(), to, out.form(), at, out.by())).toList();
            if (workspace.edits().apply(new Change.Send(dispatches))) {
                sendBar.say(words.get("release.marked", dispatches.size(), release.number()));
                recipients.focus(); // the button that had the keys is gone
                load(shown(), look == null ? Optional.empty() : look.other());
            }
        });
    }

    private void rollBack(Release release) {
        Look now = look;
        if (now != null && workspace.edits().apply(new Change.RollBack(release, now.edition()))) {
            workspace.edits().tell(words.get("release.rolledBack", release.number()));
            list(Version.DRAFT);
            load(Version.DRAFT, Optional.empty());
        }
    }
}
