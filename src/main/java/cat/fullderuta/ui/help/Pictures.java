package cat.fullderuta.ui.help;

import cat.fullderuta.check.Finding;
import cat.fullderuta.check.Fit;
import cat.fullderuta.check.Severity;
import cat.fullderuta.document.Audience;
import cat.fullderuta.document.Field;
import cat.fullderuta.document.HostAnswer;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Answer;
import cat.fullderuta.text.FindingText;
import cat.fullderuta.text.Formats;
import cat.fullderuta.text.Messages;
import cat.fullderuta.text.Names;
import cat.fullderuta.ui.board.CompanionsBoard;
import cat.fullderuta.ui.board.VisitBoard;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.common.SeverityLook;
import cat.fullderuta.ui.common.TypeLook;
import cat.fullderuta.ui.common.Workspace;
import cat.fullderuta.ui.drag.DragHandle;
import cat.fullderuta.ui.drag.Gesture;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/**
 * A drawing for each topic, made of the program's own parts and of the sample, checked by the real rules: so it is always as the
 * program looks now, in its language and theme. Drawings are to be looked at only.
 */
final class Pictures {

    private static final double ROW_HEIGHT = 112;
    private static final double HEADINGS_HEIGHT = 36;
    private static final double CARD_WIDTH = 260;
    private static final List<Field> FIELDS = List.of(Field.HOURS, Field.VENUE, Field.ALIAS, Field.STAY, Field.INTERNAL_NOTES,
            Field.REAL_NAME, Field.BASE);
    private static final int SAMPLE_NUMBER = 2;

    private final Messages words;

    Pictures(Messages words) {
        this.words = words;
    }

    /** A new one. */
    Node of(Topic topic) {
        return switch (topic) {
            case WINDOW -> visit(Slice.of(13, 16, List.of("copal", "cedre"), List.of("nour")));
            case REQUESTS -> requests();
            case PLANNING -> drag();
            case FINDINGS -> legend();
            case PEOPLE -> consents();
            case HOSTS -> visit(Slice.of(13, 14, List.of("ceiba"), List.of("pau", "marti")));
            case COMPANIONS -> companions();
            case DOCUMENTS -> audiences();
            case VERSIONS -> versions();
            case ANSWERS -> answers();
            case FOLLOW_UP -> totals();
            case EDITIONS -> next();
            case SAFETY -> saved();
            case KEYS -> new KeysSheet(words);
        };
    }

    /** Nothing in it takes the keys or the pointer; to be called once it stands in the window. */
    static void quieten(Node picture) {
        picture.setMouseTransparent(true);
        picture.setFocusTraversable(false);
        picture.lookupAll("*").forEach(node -> node.setFocusTraversable(false));
    }

    private VisitBoard visit(Slice slice) {
        var board = new VisitBoard(slice.workspace(words), _ -> { }, _ -> { }, _ -> { });
        board.setPrefHeight(HEADINGS_HEIGHT + slice.defenders().size() * ROW_HEIGHT);
        return board;
    }

    /** What waits is being dragged: the days where it fits, and the label that says so. */
    private Node drag() {
        Slice slice = Slice.of(13, 16, List.of("ceiba", "copal"), List.of("pau", "marti"));
        VisitBoard board = visit(slice);
        Workspace workspace = slice.workspace(words);
        Activity waiting = workspace.state().edition().listBacklog().getFirst();
        board.start(new Gesture(new DragHandle(waiting.id(), Optional.empty(), DragHandle.Edge.NONE), waiting, Point2D.ZERO, Point2D.ZERO,
                false,
                false));
        Names names = Names.of(workspace.state().edition(), words);
        Formats formats = Formats.of(words);
        Fit fit = Fit.findFirst(waiting, slice.from().plusDays(1), slice.defenders().subList(0, 1),
                workspace.state().timetable()).orElseThrow();
        String place = words.get("timeboard.headline", names.defender(fit.defenders().getFirst()),
                formats.shortDay(fit.start().toLocalDate()),
                formats.hour(fit.start()));
        var label = new VBox(Fields.text(words.get("board.ghost." + fit.verdict().name().toLowerCase(Locale.ROOT), place), "text-strong"),
                Fields.text(names.titleAndPlace(waiting)));
        label.getStyleClass().addAll("ghost-label", "verdict-" + fit.verdict().name().toLowerCase(Locale.ROOT));
        label.setMaxWidth(Region.USE_PREF_SIZE);
        return new VBox(8, board, label);
    }

    /** A card of the backlog with what the host wrote. */
    private Node requests() {
        Workspace workspace = Slice.of(13, 16, List.of("ceiba"), List.of()).workspace(words);
        Names names = Names.of(workspace.state().edition(), words);
        var cards = new HBox(8);
        workspace.state().edition().listBacklog().stream().limit(SAMPLE_NUMBER).forEach(activity -> {
            var head = new HBox(6, TypeLook.icon(activity.type()), Fields.text(names.where(activity), "text-strong"));
            var card = new VBox(head, Fields.text(names.title(activity)), Fields.text(Formats.of(words).minutes(activity.length())
                    + " · " + activity.wish().words(), "text-small", "text-quiet"));
            card.getStyleClass().addAll("card", TypeLook.styleClass(activity.type()));
            HBox.setHgrow(card, Priority.ALWAYS);
            card.setPrefWidth(CARD_WIDTH);
            cards.getChildren().add(card);
        });
        return cards;
    }

    /** The signs with what they mean, and a clash as the list tells it. */
    private Node legend() {
        var signs = new VBox(6);
        for (Severity severity : List.of(Severity.CLASH, Severity.WARNING, Severity.UNKNOWN, Severity.HINT)) {
            signs.getChildren().add(new HBox(8, SeverityLook.icon(severity), Fields.text(words.get("help.legend." + severity))));
        }
        signs.getChildren().add(line(MaterialDesignL.LOCK, words.get("help.legend.locked")));
        Workspace workspace = Slice.of(15, 15, List.of("copal"), List.of()).workspace(words);
        Finding clash = workspace.state().findings().list(Severity.CLASH).getFirst();
        FindingText text = FindingText.of(workspace.state().edition(), words);
        var heading = new HBox(SeverityLook.icon(Severity.CLASH), Fields.text(text.title(clash), "text-strong", "finding-title"));
        heading.getStyleClass().add("finding-heading");
        var card = new VBox(heading, Fields.text(text.sentence(clash)));
        card.getStyleClass().addAll("finding-card", SeverityLook.styleClass(Severity.CLASH));
        return new VBox(12, signs, card);
    }

    private Node consents() {
        var lines = new GridPane(12, 8);
        for (String kind : List.of("photo", "recording", "press")) {
            var answers = new HBox(4);
            for (Answer answer : Answer.values()) {
                var chip = new ToggleButton(words.get("people", answer));
                chip.getStyleClass().add("chip-button");
                chip.setSelected(answer == (kind.equals("photo") ? Answer.NO : kind.equals("press") ? Answer.YES : Answer.UNKNOWN));
                answers.getChildren().add(chip);
            }
            lines.addRow(lines.getRowCount(), Fields.text(words.get("people.field.consent-" + kind)), answers);
        }
        lines.addRow(lines.getRowCount(), Fields.text(words.get("people.field.realName")), line(MaterialDesignE.EYE_OFF_OUTLINE,
                "• • • • • •"));
        return lines;
    }

    private Node companions() {
        Slice slice = Slice.of(13, 15, List.of("olivera", "cedre", "jacaranda"), List.of("nour", "pau"));
        var board = new CompanionsBoard(slice.workspace(words), _ -> { }, _ -> { }, _ -> { });
        board.setPrefHeight(HEADINGS_HEIGHT + 3.4 * ROW_HEIGHT);
        return board;
    }

    /** Who sees what, from the very table that documents are made by. */
    private Node audiences() {
        var table = new GridPane(16, 6);
        List<Audience> readers = List.of(Audience.HOST, Audience.DEFENDER, Audience.PUBLIC);
        table.addRow(0, new Label(""), reader("outgoing.Kind.HOST"), reader("outgoing.Kind.DEFENDER"), reader("outgoing.Kind.PRESS"));
        for (Field field : FIELDS) {
            table.addRow(table.getRowCount(), Stream.concat(Stream.of(Fields.text(words.get("outgoing.Field." + field))),
                    readers.stream().map(it -> sign(it.maySee(field)))).toArray(Node[]::new));
        }
        return table;
    }

    private Label reader(String key) {
        return Fields.text(words.get(key), "text-strong", "text-small");
    }

    private Node sign(boolean sees) {
        var icon = new FontIcon(sees ? MaterialDesignC.CHECK : MaterialDesignE.EYE_OFF_OUTLINE);
        icon.getStyleClass().add(sees ? "help-yes" : "help-no");
        icon.setAccessibleText(words.get(sees ? "help.picture.sees" : "help.picture.hidden"));
        return icon;
    }

    private Node versions() {
        var box = new VBox(4, line(MaterialDesignP.PENCIL_OUTLINE, words.get("release.draft") + " · " + words.get("release.draft.hint")));
        for (int number = SAMPLE_NUMBER; number > 0; number--) {
            box.getChildren().add(line(MaterialDesignL.LOCK, words.get("release.version", number)));
        }
        box.getChildren().add(line(MaterialDesignA.ALERT_CIRCLE_OUTLINE, words.get("release.draft.changed", SAMPLE_NUMBER, 1)));
        return box;
    }

    private Node answers() {
        var table = new GridPane(16, 6);
        table.addRow(0, reader("answers.column.date"), reader("answers.column.activity"), reader("answers.column.answer"));
        Workspace workspace = Slice.of(13, 15, List.of("ceiba"), List.of()).workspace(words);
        Names names = Names.of(workspace.state().edition(), words);
        List<Activity> asked = workspace.state().edition().listScheduled();
        for (HostAnswer answer : HostAnswer.values()) {
            Activity activity = asked.get(answer.ordinal());
            LocalDate day = activity.findSlot().orElseThrow().start().toLocalDate();
            table.addRow(table.getRowCount(), Fields.text(Formats.of(words).shortDay(day)),
                    Fields.text(names.titleAndPlace(activity)), line(switch (answer) {
                        case CONFIRMED -> MaterialDesignC.CHECK;
                        case CHANGE -> MaterialDesignP.PENCIL_OUTLINE;
                        case IMPOSSIBLE -> MaterialDesignM.MINUS_CIRCLE_OUTLINE;
                    }, words.get("answers." + answer)));
        }
        return table;
    }

    private Node totals() {
        var row = new HBox(24);
        Map<String, Integer> sums = new TreeMap<>(Map.of("done", 64, "links", 19, "reached", 3480, "towns", 27));
        sums.forEach((sum, number) -> row.getChildren().add(new VBox(Fields.text(NumberFormat.getInstance(words.locale()).format(number),
                "text-title"),
                Fields.text(words.get("followup.sum." + sum, number), "text-small", "text-quiet"))));
        return row;
    }

    private Node next() {
        return new HBox(48, names("help.picture.carried", MaterialDesignC.CHECK, "window.page.hosts", "window.page.companions",
                "window.travelTimes.title", "rules.title"),
                names("help.picture.left", MaterialDesignM.MINUS, "window.page.defenders", "window.page.activities", "people.field.notes"));
    }

    private VBox names(String heading, Ikon icon, String... keys) {
        var box = new VBox(6, Fields.text(words.get(heading), "text-strong"));
        Stream.of(keys).forEach(key -> box.getChildren().add(line(icon, words.get(key))));
        return box;
    }

    /** From the change to the disk. */
    private Node saved() {
        return new HBox(12, line(MaterialDesignP.PENCIL_OUTLINE, words.get("window.saving")), new FontIcon(MaterialDesignA.ARROW_RIGHT),
                new FontIcon(MaterialDesignL.LOCK_OUTLINE), new FontIcon(MaterialDesignA.ARROW_RIGHT), line(MaterialDesignH.HARDDISK,
                        words.get("window.saved", Formats.of(words).hour(LocalTime.of(10, 42)))));
    }

    private static HBox line(Ikon icon, String text) {
        var line = new HBox(8, new FontIcon(icon), Fields.text(text));
        line.getStyleClass().add("help-line");
        return line;
    }
}
