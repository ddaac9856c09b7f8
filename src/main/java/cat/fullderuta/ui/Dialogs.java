package cat.fullderuta.ui;

import cat.fullderuta.check.Severity;
import cat.fullderuta.document.Outgoing;
import cat.fullderuta.edition.Companion;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.RuleKey;
import cat.fullderuta.store.UnreadWords;
import cat.fullderuta.text.Messages;
import cat.fullderuta.text.Program;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.common.PaneWindow;
import cat.fullderuta.ui.common.SeverityLook;
import cat.fullderuta.ui.common.Theme;
import cat.fullderuta.ui.common.Workspace;
import cat.fullderuta.ui.common.Wrapping;
import cat.fullderuta.ui.common.Zoom;
import cat.fullderuta.ui.editions.EditionsHost;
import cat.fullderuta.ui.editions.EditionsPane;
import cat.fullderuta.ui.intake.ImportPane;
import cat.fullderuta.ui.map.MapPane;
import cat.fullderuta.ui.people.StandDownPane;
import cat.fullderuta.ui.release.ReleasePane;
import cat.fullderuta.ui.rules.RulesPane;
import cat.fullderuta.ui.share.PrintPane;
import cat.fullderuta.ui.share.SharePane;
import cat.fullderuta.ui.travel.TravelPane;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;

/** The questions and sheets that the window opens. */
final class Dialogs {

    private static final double TEXT_WIDTH = 560;
    private static final double GAP = 8;
    private static final double TEXT_SIZE = 13;
    private static final int PARTS_ROWS = 8;
    /** Height of what stands over and under the content of a sheet. */
    private static final double AROUND = 160;
    private static final double PADDING = 12;
    /** So that it stays in sight over a window as high as the screen. */
    private static final double TITLE_BAR = 40;
    /** So many of the confirmed activities a question names. */
    private static final int MOST_NAMED = 6;

    private final @Nullable Parent owner;
    private final Messages words;

    /** @param owner a node of the window they belong to; null before there is one */
    Dialogs(@Nullable Parent owner, Messages words) {
        this.owner = owner;
        this.words = words;
    }

    /** From when to when a confirmed activity would move; {@code to} is blank where it would go back to the backlog. */
    record Move(String from, String to) {}

    /**
     * Asks once whether these confirmed activities may be changed. The answer at hand is that they stay.
     *
     * @param move of the only one of them, if its time would be another
     */
    boolean mayChangeLocked(List<String> activities, Optional<Move> move) {
        if (activities.size() > 1) {
            String some = activities.stream().limit(MOST_NAMED).collect(Collectors.joining("; "));
            return askSafely("locked", words.get("window.locked.several.title"), words.get("window.locked.several", activities.size(),
                    activities.size() > MOST_NAMED ? some + "…" : some), words.get("window.locked.several.move"));
        }
        String activity = activities.getFirst();
        return askSafely("locked", words.get("window.locked.title"), move.map(it -> it.to().isBlank()
                ? words.get("window.locked.unplaced", activity, it.from()) : words.get("window.locked.moved", activity, it.from(), it.to()))
                .orElseGet(() -> words.get("window.locked.question", activity)), words.get("window.locked.move"));
    }

    /** Asks whether data that are open elsewhere shall be opened to look at. */
    boolean mayLookOnly() {
        return ask("elsewhere", words.get("window.elsewhere.title"), words.get("window.elsewhere.question"),
                words.get("window.elsewhere.look"));
    }

    /** Asks whether data in a folder that cannot be written shall be opened to look at. */
    boolean mayLookAtUnwritable(Path data) {
        return ask("unwritable", words.get("window.unwritable.title"), words.get("window.unwritable.question", data.toString()),
                words.get("window.elsewhere.look"));
    }

    /** Asks whether to close although the last changes are not on the disk. */
    boolean mayCloseUnsaved(String reason) {
        return askSafely("unsaved", words.get("window.unsaved.title"), words.get("window.unsaved.question", reason),
                words.get("window.unsaved.close"));
    }

    /** Asks whether to open another edition although the last changes of this one are not on the disk. */
    boolean mayLeaveUnsaved(String reason) {
        return askSafely("unsaved", words.get("editions.unsaved.title"), words.get("editions.unsaved.question", reason),
                words.get("editions.unsaved.open"));
    }

    /**
     * Tells, until it is read, that the newest saved state was damaged and the one before it is shown.
     *
     * @param others that versions are kept which the state shown does not know, if there are any
     */
    void showDamaged(Optional<String> others) {
        sheet(Alert.AlertType.WARNING, "damaged", words.get("window.damaged.title"), words.get("window.opened.damaged")
                + others.map(sentence -> "\n\n" + sentence).orElse("")).showAndWait();
    }

    /** Tells, until it is read, that what was typed and not taken cannot be read, and what to do next. */
    void showUnreadWords(UnreadWords why) {
        sheet(Alert.AlertType.WARNING, "unread-words", words.get("window.unread.title"), words.get("window", why)).showAndWait();
    }

    void showCannotOpen(String reason) {
        sheet(Alert.AlertType.ERROR, "failed", words.get("window.failed.title"), reason).showAndWait();
    }

    /**
     * Tells the version, whose work is inside, and where the data are.
     *
     * @param data the folder with the data
     */
    void showAbout(Path data) {
        var alert = sheet(Alert.AlertType.INFORMATION, "about-sheet", words.get("window.aboutProgram"),
                words.get("window.about.text", Program.version(), data.toString()));
        List<String> all = Program.listParts();
        var heading = new Label(words.get("window.about.parts", all.size()));
        var parts = new TextArea(String.join("\n", all));
        parts.setId("about-parts");
        parts.setEditable(false);
        Wrapping.on(parts);
        parts.setPrefRowCount(PARTS_ROWS);
        parts.setPrefWidth(TEXT_WIDTH);
        heading.setLabelFor(parts);
        alert.getDialogPane().setContent(scrolling(new VBox(12, alert.getDialogPane().getContent(), heading, parts)));
        alert.showAndWait();
    }

    /** What would be higher than the window scrolls, so that its buttons stay in sight. */
    private ScrollPane scrolling(Region content) {
        double most = owner == null || owner.getScene() == null ? Double.MAX_VALUE : owner.getScene().getHeight() - factor() * AROUND;
        content.setPadding(new Insets(PADDING));
        var scroll = new ScrollPane(content) {
            @Override
            protected double computePrefHeight(double width) {
                return Math.min(super.computePrefHeight(width), most);
            }
        };
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("quiet-scroll");
        return scroll;
    }

    /** Shows what a town's workbook holds, before anything of it is taken in. */
    void importRequests(Workspace workspace, Choosers choosers) {
        window(words.get("window.import.title"), 980, 700,
                close -> new ImportPane(workspace, choosers.workbook(), choosers.report(), choosers.requests(), close));
    }

    /** Chooses what to write, and where. */
    void export(Workspace workspace, Choosers choosers) {
        window(words.get("window.export.title"), 1280, 720,
                close -> new SharePane(workspace, choosers.usualFolder(), choosers.folder(), choosers.openFolder(), close));
    }

    /** Writes what came of the visit, and whatever else is chosen, where the coordinator wants it. */
    void exportReport(Workspace workspace, Choosers choosers) {
        window(words.get("window.export.title"), 1280, 720, close -> new SharePane(workspace, choosers.usualFolder(), choosers.folder(),
                choosers.openFolder(), close, Optional.of(SharePane.Only.of(Outgoing.Kind.REPORT))));
    }

    /** Writes the workbook of a host, or of all. */
    void exportWorkbooks(Workspace workspace, Choosers choosers, Optional<Id<Host>> host) {
        window(words.get("window.export.title"), 1280, 720, close -> new SharePane(workspace, choosers.usualFolder(), choosers.folder(),
                choosers.openFolder(), close, Optional.of(SharePane.Only.workbooks(host))));
    }

    /** Writes the rosters of a companion, or of all. */
    void exportRosters(Workspace workspace, Choosers choosers, Optional<Id<Companion>> companion) {
        window(words.get("window.export.title"), 1280, 720, close -> new SharePane(workspace, choosers.usualFolder(), choosers.folder(),
                choosers.openFolder(), close, Optional.of(SharePane.Only.rosters(companion))));
    }

    /** Chooses whose agendas of which days to print. */
    void print(Workspace workspace, Choosers choosers) {
        window(words.get("window.print.title"), 980, 720, close -> new PrintPane(workspace, choosers.pdf(), close));
    }

    /** Makes versions, compares them, and says who has which. */
    void versions(Workspace workspace, Function<Runnable, ReleasePane.Calls> calls) {
        window(words.get("window.versions.title"), 1120, 720, close -> new ReleasePane(workspace, calls.apply(close)));
    }

    /** Shows and edits how long the ways take. */
    void travelTimes(Workspace workspace, Choosers choosers) {
        var stage = window(words.get("window.travelTimes.title"), 1500, 820,
                close -> new TravelPane(workspace, choosers.workbook(), choosers.template(), close));
        if (stage.getScene().lookup("#travel-pane") instanceof TravelPane pane) {
            stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, _ -> pane.leave());
        }
    }

    /** Decides what follows when a defender cannot come or leaves early. */
    void standDown(Workspace workspace, Defender defender) {
        window(words.get("people.standDown.title", defender.alias()), 1120, 780, close -> new StandDownPane(workspace, defender.id(), close));
    }

    /** Shows where a defender goes on a day. */
    void map(Workspace workspace) {
        window(words.get("window.map.title"), 1400, 860, close -> new MapPane(workspace, close));
    }

    /**
     * Shows the rules, to read and to set; what is typed in it is taken or kept when it closes.
     *
     * @param rule to begin with; all when empty
     */
    void rules(Workspace workspace, Optional<RuleKey> rule) {
        var stage = PaneWindow.open(Objects.requireNonNull(owner), words.get("rules.title"), 1080, 860,
                close -> new RulesPane(workspace, rule, close));
        if (stage.getScene().lookup("#rules") instanceof RulesPane pane) {
            stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, _ -> pane.leave());
        }
    }

    /**
     * Shows the editions there are; what is typed in it is taken or kept when it closes.
     *
     * @param begin what is done in it at once
     */
    void editions(Workspace workspace, EditionsHost host, Clock clock, Consumer<EditionsPane> begin) {
        Parent over = Objects.requireNonNull(owner);
        var stage = PaneWindow.open(over, words.get("editions.title"), 1080, Math.min(760, over.getScene().getHeight() - TITLE_BAR),
                close -> new EditionsPane(workspace, host, clock, close));
        if (stage.getScene().lookup("#editions") instanceof EditionsPane pane) {
            stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, _ -> pane.leave());
            begin.accept(pane);
        }
    }

    private Stage window(String title, double width, double height, Function<Runnable, Parent> pane) {
        Parent over = Objects.requireNonNull(owner);
        return PaneWindow.open(over, title, width, Math.min(height, over.getScene().getHeight() - TITLE_BAR), pane);
    }

    /** Asks how whoever works here signs; empty when they leave it as it is. */
    Optional<String> findName(String now) {
        var field = new TextField(now);
        Fields.named(field, "sign-name", words.get("window.sign.name"));
        var agree = new ButtonType(words.get("window.sign.yes"), ButtonBar.ButtonData.OK_DONE);
        var alert = sheet(Alert.AlertType.CONFIRMATION, "sign-sheet", words.get("window.sign.title"), words.get("window.sign.text"));
        alert.getDialogPane().setContent(new VBox(GAP, alert.getDialogPane().getContent(), field));
        alert.getButtonTypes().setAll(agree, new ButtonType(words.get("window.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE));
        alert.getDialogPane().lookupButton(agree).setId("sign-yes");
        alert.setOnShown(any -> field.requestFocus());
        return alert.showAndWait().filter(agree::equals).map(any -> field.getText().strip());
    }

    private double factor() {
        return owner == null ? 1 : Zoom.percentOf(owner) / 100.0;
    }

    private boolean ask(String id, String title, String question, String yes) {
        return ask(id, title, question, yes, false);
    }

    /** The same, where Enter means no. */
    private boolean askSafely(String id, String title, String question, String yes) {
        return ask(id, title, question, yes, true);
    }

    private boolean ask(String id, String title, String question, String yes, boolean noIsAtHand) {
        var agree = new ButtonType(yes, ButtonBar.ButtonData.OK_DONE);
        var keep = new ButtonType(words.get("window.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
        var alert = sheet(Alert.AlertType.CONFIRMATION, id, title, question);
        alert.getButtonTypes().setAll(agree, keep);
        Button agreeing = (Button) alert.getDialogPane().lookupButton(agree);
        agreeing.setId(id + "-yes");
        if (noIsAtHand) {
            Button keeping = (Button) alert.getDialogPane().lookupButton(keep);
            keeping.setId(id + "-no");
            agreeing.setDefaultButton(false);
            keeping.setDefaultButton(true);
            alert.setOnShown(_ -> keeping.requestFocus());
        }
        return alert.showAndWait().filter(agree::equals).isPresent();
    }

    /** An icon like all others; the platform's own is a picture of another time. */
    private static @Nullable Node icon(Alert.AlertType type) {
        return switch (type) {
            case WARNING -> SeverityLook.icon(Severity.WARNING);
            case ERROR -> SeverityLook.icon(Severity.CLASH);
            default -> null; // the words say it
        };
    }

    private Alert sheet(Alert.AlertType type, String id, String title, String text) {
        var alert = new Alert(type);
        alert.getButtonTypes().setAll(new ButtonType(words.get("window.close"), ButtonBar.ButtonData.OK_DONE));
        alert.setTitle(title);
        alert.setHeaderText(title);
        alert.setGraphic(icon(type));
        var label = new Label(text);
        label.setId(id + "-text");
        Wrapping.on(label);
        label.setMaxWidth(factor() * TEXT_WIDTH);
        label.setPrefWidth(factor() * TEXT_WIDTH);
        label.setMinHeight(Region.USE_PREF_SIZE);
        alert.getDialogPane().setContent(label);
        alert.getDialogPane().setId(id);
        alert.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
        Window window = owner == null || owner.getScene() == null ? null : owner.getScene().getWindow();
        if (window != null) {
            alert.initOwner(window);
            Theme.dressLike(owner, alert.getDialogPane());
            alert.getDialogPane().setStyle("-fx-font-size: " + factor() * TEXT_SIZE + "px;");
        }
        return alert;
    }
}
