package cat.fullderuta.ui.board;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Id;
import cat.fullderuta.text.Formats;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Telling;
import cat.fullderuta.ui.common.Tips;
import cat.fullderuta.ui.common.Wrapping;
import cat.fullderuta.ui.drag.DragHandle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
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

/**
 * The frame of a board of rows and days: headings that stay while the cells scroll, and the cells by row and day.
 *
 * @param <R> what a row stands for
 */
final class VisitGrid<R> {

    private static final double NAME_WIDTH = 116;
    private static final double DAY_MIN_WIDTH = 92;
    /** From this width of a day on, icon, hour and the longest usual town name fit on one line. */
    private static final double ONE_LINE_WIDTH = 172;

    private static final KeyCombination PROFILE = new KeyCodeCombination(KeyCode.F2);
    private static final PseudoClass ABSENT = PseudoClass.getPseudoClass("absent");

    private final Messages words;
    private final Formats formats;
    private final Consumer<LocalDate> openDay;
    private final Consumer<R> openRow;
    private final Function<Chip, Telling> telling;
    private final BiFunction<R, Id<Activity>, DragHandle> handle;
    private final GridPane headings = new GridPane();
    private final ScrollPane header = new ScrollPane(headings);
    private final GridPane body = new GridPane();
    private final ScrollPane scroll = new ScrollPane(body);
    private final List<VisitCell<R>> cells = new ArrayList<>();
    private final List<RowHeading<R>> rowHeadings = new ArrayList<>();
    private final IntegerProperty dayCount = new SimpleIntegerProperty();
    private final ReadOnlyBooleanWrapper onOneLine = new ReadOnlyBooleanWrapper();
    /** By how many pixels the days are scrolled sideways. */
    private final DoubleBinding scrolled = Bindings.createDoubleBinding(
            () -> Math.rint(Math.max(0, body.getWidth() - scroll.getViewportBounds().getWidth()) * scroll.getHvalue()),
            body.widthProperty(), scroll.viewportBoundsProperty(), scroll.hvalueProperty());

    /** What the arrangement depends on; as long as it stays, so do the cells. */
    private record Frame(List<?> rows, List<LocalDate> days) {}

    private record RowHeading<R>(R row, VBox box, Label name, Label about, ProgressBar load) {}

    private Optional<Consumer<R>> openProfile = Optional.empty();
    private Frame frame = new Frame(List.of(), List.of());

    /**
     * What is said of a row.
     *
     * @param key    for ids; may be empty
     * @param absent whether they cannot come
     * @param load how many activities somebody has; empty for a row of nobody, which has a name and no more height than it needs
     */
    record Heading<R>(R row, String key, String name, String about, OptionalInt load, boolean absent) {}

    /**
     * @param telling what is told of a chip
     * @param handle  what a chip of a row hands over when it is dragged
     */
    VisitGrid(Messages words, Consumer<LocalDate> openDay, Consumer<R> openRow, Function<Chip, Telling> telling,
            BiFunction<R, Id<Activity>, DragHandle> handle) {
        this.telling = telling;
        this.handle = handle;
        this.words = words;
        this.formats = Formats.of(words);
        this.openDay = openDay;
        this.openRow = openRow;
        headings.getStyleClass().add("visit-headings");
        body.getStyleClass().add("visit-grid");
        header.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        header.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        header.setFitToHeight(true);
        header.setFocusTraversable(false);
        header.getStyleClass().add("quiet-scroll");
        followSideways();
        scroll.setId("visit-scroll");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("quiet-scroll");
        onOneLine.bind(Bindings.createBooleanBinding(
                () -> dayCount.get() > 0 && (body.getWidth() - NAME_WIDTH) / dayCount.get() >= ONE_LINE_WIDTH,
                body.widthProperty(), dayCount));
    }

    /**
     * Pixel by pixel: beside the headings there is no bar, so they are seen a little wider than the days below them. Only what differs
     * is set: a viewport tells new bounds at each layout, and what is bound to them would ask for the next one for ever.
     */
    private void followSideways() {
        InvalidationListener follow = _ -> align();
        List.<Observable>of(header.viewportBoundsProperty(), scroll.viewportBoundsProperty(), scrolled, headings.widthProperty(),
                body.widthProperty()).forEach(it -> it.addListener(follow));
    }

    private void align() {
        double bar = Math.max(0, header.getViewportBounds().getWidth() - scroll.getViewportBounds().getWidth());
        if (headings.getPadding().getRight() != bar) {
            headings.setPadding(new Insets(0, bar, 0, 0));
        }
        if (headings.getPrefWidth() != body.getWidth() + bar) {
            headings.setPrefWidth(body.getWidth() + bar);
        }
        double hidden = headings.getWidth() - header.getViewportBounds().getWidth();
        header.setHvalue(hidden <= 0 ? 0 : Math.clamp(scrolled.get() / hidden, 0, 1));
    }

    Node header() {
        return header;
    }

    ScrollPane scroll() {
        return scroll;
    }

    List<VisitCell<R>> cells() {
        return cells;
    }

    /** Whether a chip shows all on one line. */
    ReadOnlyBooleanProperty onOneLineProperty() {
        return onOneLine.getReadOnlyProperty();
    }

    void arrange(List<Heading<R>> rows, List<LocalDate> days) {
        var next = new Frame(rows.stream().map(Heading::row).toList(), days);
        if (!next.equals(frame)) {
            frame = next;
            build(rows);
            dayCount.set(days.size());
        }
        int most = rows.stream().mapToInt(row -> row.load().orElse(0)).max().orElse(1);
        for (int i = 0; i < rows.size(); i++) {
            Heading<R> row = rows.get(i);
            RowHeading<R> heading = rowHeadings.get(i);
            heading.name().setText(row.name());
            heading.about().setText(row.about());
            heading.box().setAccessibleText(row.name());
            heading.box().pseudoClassStateChanged(ABSENT, row.absent());
            row.load().ifPresent(load -> {
                heading.load().setProgress(load / (double) Math.max(1, most));
                String count = words.get("board.visit.load", load);
                heading.load().setAccessibleText(count);
                heading.box().setAccessibleText(row.name() + ", " + row.about() + ", " + count);
            });
        }
    }

    Optional<VisitCell<R>> findCell(Point2D scene) {
        if (scroll.sceneToLocal(scene).getX() < NAME_WIDTH) {
            return Optional.empty(); // the names stand over what is scrolled away
        }
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
        scroll.setHvalue(reveal(bounds.getMinX() - NAME_WIDTH, bounds.getMaxX(), scroll.getHvalue(), body.getWidth(), seen.getWidth()));
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

    /** Offers what is known of whom a row stands for: in the menu of its heading, and with F2 on it. */
    void offerProfile(Consumer<R> open) {
        openProfile = Optional.of(open);
    }

    private void build(List<Heading<R>> rows) {
        cells.clear();
        rowHeadings.clear();
        headings.getChildren().clear();
        body.getChildren().clear();
        body.getRowConstraints().clear();
        setColumns(headings);
        setColumns(body);
        var corner = new StackPane();
        corner.getStyleClass().add("visit-corner");
        headings.add(stay(corner), 0, 0);
        for (int column = 0; column < frame.days().size(); column++) {
            headings.add(dayHeading(frame.days().get(column)), column + 1, 0);
        }
        for (Heading<R> row : rows) {
            RowHeading<R> heading = row.load().isPresent() ? rowHeading(row) : nobody(row);
            rowHeadings.add(heading);
            addRow(row, heading.box());
        }
    }

    /** Who it is stays in sight while the days are scrolled. */
    private Node stay(Node node) {
        node.translateXProperty().bind(scrolled);
        node.setViewOrder(-1);
        return node;
    }

    private void setColumns(GridPane pane) {
        pane.getColumnConstraints().clear();
        pane.getColumnConstraints().add(new ColumnConstraints(NAME_WIDTH, NAME_WIDTH, NAME_WIDTH));
        for (int i = 0; i < frame.days().size(); i++) {
            pane.getColumnConstraints().add(new ColumnConstraints(DAY_MIN_WIDTH, DAY_MIN_WIDTH, Double.MAX_VALUE, Priority.ALWAYS, null,
                    true));
        }
    }

    private void addRow(Heading<R> row, VBox heading) {
        int number = body.getRowConstraints().size();
        var constraints = new RowConstraints();
        constraints.setVgrow(row.load().isPresent() ? Priority.ALWAYS : Priority.SOMETIMES);
        constraints.setFillHeight(true);
        body.getRowConstraints().add(constraints);
        heading.getStyleClass().add("row-heading");
        body.add(stay(heading), 0, number);
        for (int column = 0; column < frame.days().size(); column++) {
            var cell = new VisitCell<>(row.row(), row.key(), frame.days().get(column), telling, handle);
            if (GridBoard.isDayOff(cell.day())) {
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
        label.setAccessibleText(GridBoard.nameWithHoliday(day, formats.day(day), words));
        Tips.say(label, label::getAccessibleText);
        opens(label, () -> openDay.accept(day));
        return label;
    }

    private RowHeading<R> nobody(Heading<R> row) {
        var name = new Label();
        Wrapping.on(name);
        name.getStyleClass().addAll("text-quiet", "text-small");
        return new RowHeading<>(row.row(), new VBox(name), name, new Label(), new ProgressBar());
    }

    private RowHeading<R> rowHeading(Heading<R> row) {
        var heading = new RowHeading<>(row.row(), new VBox(2), new Label(), new Label(), new ProgressBar());
        heading.name().getStyleClass().add("text-strong");
        heading.about().getStyleClass().addAll("text-small", "text-quiet");
        Wrapping.on(heading.about());
        heading.load().getStyleClass().add("load");
        heading.load().setMaxWidth(Double.MAX_VALUE);
        VBox box = heading.box();
        box.getChildren().setAll(heading.name(), heading.about(), heading.load());
        box.setId("row-" + row.key());
        Tips.sayWhole(box, heading::name);
        opens(box, () -> openRow.accept(row.row()));
        box.setOnContextMenuRequested(request -> openProfile.ifPresent(open -> {
            var profile = new MenuItem(words.get("people.profile"));
            profile.setId("open-profile");
            profile.setAccelerator(PROFILE);
            profile.setOnAction(_ -> open.accept(row.row()));
            new ContextMenu(profile).show(box, request.getScreenX(), request.getScreenY());
            request.consume();
        }));
        box.addEventHandler(KeyEvent.KEY_PRESSED, key -> openProfile.filter(_ -> PROFILE.match(key)).ifPresent(open -> {
            open.accept(row.row());
            key.consume();
        }));
        return heading;
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
}
