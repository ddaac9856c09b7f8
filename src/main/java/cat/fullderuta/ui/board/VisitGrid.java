package cat.fullderuta.ui.board;

import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.text.Formats;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Telling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The frame of the visit board: headings that stay while the cells scroll, and the cells by row and day. */
final class VisitGrid {

    private static final double NAME_WIDTH = 116;
    private static final double DAY_MIN_WIDTH = 92;
    /** From this width of a day on, icon, hour and the longest usual town name fit on one line. */
    private static final double ONE_LINE_WIDTH = 172;

    private static final KeyCombination PROFILE = new KeyCodeCombination(KeyCode.F2);
    private static final PseudoClass ABSENT = PseudoClass.getPseudoClass("absent");

    private final Messages words;
    private final Formats formats;
    private final Consumer<LocalDate> openDay;
    private final Consumer<Id<Defender>> openDefender;
    private Consumer<Id<Defender>> openProfile = _ -> { };
    private final Function<Chip, Telling> telling;
    private final GridPane headings = new GridPane();
    private final ScrollPane header = new ScrollPane(headings);
    private final GridPane body = new GridPane();
    private final ScrollPane scroll = new ScrollPane(body);
    private final List<VisitCell> cells = new ArrayList<>();
    private final List<RowHeading> rowHeadings = new ArrayList<>();
    private final IntegerProperty dayCount = new SimpleIntegerProperty();
    private final ReadOnlyBooleanWrapper onOneLine = new ReadOnlyBooleanWrapper();

    /** What the arrangement depends on; as long as it stays, so do the cells. */
    private record Frame(List<Id<Defender>> rows, boolean hasRowWithoutDefender, List<LocalDate> days) {}

    private record RowHeading(Id<Defender> defender, VBox box, Label name, Label about, ProgressBar load) {}

    private Frame frame = new Frame(List.of(), false, List.of());

    /** @param telling what is told of a chip */
    VisitGrid(Messages words, Consumer<LocalDate> openDay, Consumer<Id<Defender>> openDefender, Function<Chip, Telling> telling) {
        this.telling = telling;
        this.words = words;
        this.formats = Formats.of(words);
        this.openDay = openDay;
        this.openDefender = openDefender;
        headings.getStyleClass().add("visit-headings");
        body.getStyleClass().add("visit-grid");
        header.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        header.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        header.setFitToHeight(true);
        header.setFocusTraversable(false);
        header.getStyleClass().add("quiet-scroll");
        header.hvalueProperty().bind(scroll.hvalueProperty());
        scroll.setId("visit-scroll");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("quiet-scroll");
        headings.prefWidthProperty().bind(body.widthProperty());
        onOneLine.bind(Bindings.createBooleanBinding(
                () -> dayCount.get() > 0 && (body.getWidth() - NAME_WIDTH) / dayCount.get() >= ONE_LINE_WIDTH,
                body.widthProperty(), dayCount));
    }

    Node header() {
        return header;
    }

    ScrollPane scroll() {
        return scroll;
    }

    List<VisitCell> cells() {
        return cells;
    }

    /** Whether a chip shows all on one line. */
    ReadOnlyBooleanProperty onOneLineProperty() {
        return onOneLine.getReadOnlyProperty();
    }

    void arrange(Edition edition, boolean hasRowWithoutDefender, ToIntFunction<Id<Defender>> load) {
        var next = new Frame(edition.listShownDefenders().stream().map(Defender::id).toList(), hasRowWithoutDefender, edition.listShownDays());
        if (!next.equals(frame)) {
            frame = next;
            build();
            dayCount.set(frame.days().size());
        }
        int most = rowHeadings.stream().mapToInt(heading -> load.applyAsInt(heading.defender())).max().orElse(1);
        for (RowHeading heading : rowHeadings) {
            Defender defender = edition.defenders().get(heading.defender());
            heading.name().setText(defender.alias());
            heading.about().setText(about(defender));
            heading.box().pseudoClassStateChanged(ABSENT, !defender.coming());
            heading.load().setProgress(load.applyAsInt(heading.defender()) / (double) Math.max(1, most));
            String count = words.get("board.visit.load", load.applyAsInt(heading.defender()));
            heading.load().setAccessibleText(count);
            heading.box().setAccessibleText(defender.alias() + ", " + about(defender) + ", " + count);
        }
    }

    Optional<VisitCell> findCell(Point2D scene) {
        return cells.stream().filter(cell -> cell.localToScene(cell.getBoundsInLocal()).contains(scene)).findFirst();
    }

    /** Scrolls by these shares of the whole; whether it moved. */
    boolean scrollBy(double horizontal, double vertical) {
        double left = scroll.getHvalue();
        double top = scroll.getVvalue();
        scroll.setHvalue(Math.clamp(left + horizontal, 0, 1));
        scroll.setVvalue(Math.clamp(top + vertical, 0, 1));
        return left != scroll.getHvalue() || top != scroll.getVvalue();
    }

    /** Scrolls so that a node of the body is seen whole. */
    void reveal(Node node) {
        Bounds bounds = body.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        Bounds seen = scroll.getViewportBounds();
        scroll.setVvalue(reveal(bounds.getMinY(), bounds.getMaxY(), scroll.getVvalue(), body.getHeight(), seen.getHeight()));
        scroll.setHvalue(reveal(bounds.getMinX(), bounds.getMaxX(), scroll.getHvalue(), body.getWidth(), seen.getWidth()));
    }

    /** The share to scroll by so that a stretch is seen: the same when it is already. */
    private static double reveal(double from, double to, double share, double whole, double seen) {
        double hidden = whole - seen;
        if (hidden <= 0) {
            return share;
        }
        double first = share * hidden;
        return from < first ? from / hidden : to > first + seen ? (to - seen) / hidden : share;
    }

    void offerProfile(Consumer<Id<Defender>> open) {
        openProfile = open;
    }

    private void build() {
        cells.clear();
        rowHeadings.clear();
        headings.getChildren().clear();
        body.getChildren().clear();
        body.getRowConstraints().clear();
        setColumns(headings);
        setColumns(body);
        headings.add(new StackPane(), 0, 0);
        for (int column = 0; column < frame.days().size(); column++) {
            headings.add(dayHeading(frame.days().get(column)), column + 1, 0);
        }
        frame.rows().forEach(defender -> addRow(Optional.of(defender), rowHeading(defender)));
        if (frame.hasRowWithoutDefender()) {
            var nobody = new Label(words.get("board.nobody"));
            nobody.setWrapText(true);
            nobody.getStyleClass().addAll("text-quiet", "text-small");
            addRow(Optional.empty(), new VBox(nobody));
        }
    }

    private void setColumns(GridPane pane) {
        pane.getColumnConstraints().clear();
        pane.getColumnConstraints().add(new ColumnConstraints(NAME_WIDTH, NAME_WIDTH, NAME_WIDTH));
        for (int i = 0; i < frame.days().size(); i++) {
            pane.getColumnConstraints().add(new ColumnConstraints(DAY_MIN_WIDTH, DAY_MIN_WIDTH, Double.MAX_VALUE, Priority.ALWAYS, null,
                    true));
        }
    }

    private void addRow(Optional<Id<Defender>> row, VBox heading) {
        int number = body.getRowConstraints().size();
        var constraints = new RowConstraints();
        constraints.setVgrow(row.isPresent() ? Priority.ALWAYS : Priority.SOMETIMES);
        constraints.setFillHeight(true);
        body.getRowConstraints().add(constraints);
        heading.getStyleClass().add("row-heading");
        body.add(heading, 0, number);
        for (int column = 0; column < frame.days().size(); column++) {
            var cell = new VisitCell(row, frame.days().get(column), telling);
            if (VisitBoard.isWeekend(cell.day())) {
                cell.getStyleClass().add("weekend");
            }
            cells.add(cell);
            body.add(cell, column + 1, number);
        }
    }

    private Node dayHeading(LocalDate day) {
        var label = new Label(formats.weekday(day));
        label.getStyleClass().addAll("day-heading", "text-strong");
        label.setMaxWidth(Double.MAX_VALUE);
        label.setId("day-" + day);
        label.setAccessibleText(formats.day(day));
        opens(label, () -> openDay.accept(day));
        return label;
    }

    private VBox rowHeading(Id<Defender> defender) {
        var heading = new RowHeading(defender, new VBox(2), new Label(), new Label(), new ProgressBar());
        heading.name().getStyleClass().add("text-strong");
        heading.about().getStyleClass().addAll("text-small", "text-quiet");
        heading.about().setWrapText(true);
        heading.load().getStyleClass().add("load");
        heading.load().setMaxWidth(Double.MAX_VALUE);
        rowHeadings.add(heading);
        VBox box = heading.box();
        box.getChildren().setAll(heading.name(), heading.about(), heading.load());
        box.setId("row-" + defender);
        opens(box, () -> openDefender.accept(defender));
        box.setOnContextMenuRequested(request -> {
            var profile = new MenuItem(words.get("people.profile"));
            profile.setId("open-profile");
            profile.setAccelerator(PROFILE);
            profile.setOnAction(_ -> openProfile.accept(defender));
            new ContextMenu(profile).show(box, request.getScreenX(), request.getScreenY());
            request.consume();
        });
        box.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (PROFILE.match(key)) {
                openProfile.accept(defender);
                key.consume();
            }
        });
        return box;
    }

    /** A double click or, on the focused heading, Enter or Space. */
    private static void opens(Node heading, Runnable open) {
        heading.setAccessibleRole(AccessibleRole.BUTTON);
        heading.setFocusTraversable(true);
        heading.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                open.run();
            }
        });
        heading.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
                open.run();
                key.consume(); // else the board would open the selected activity
            }
        });
    }

    private String about(Defender defender) {
        if (!defender.coming()) {
            return words.get("board.visit.absent");
        }
        String languages = defender.languages().stream().map(skill -> skill.language().code()).collect(Collectors.joining(", "));
        return defender.country().isEmpty() || languages.isEmpty() ? defender.country() + languages : defender.country()
                + " · " + languages;
    }
}
