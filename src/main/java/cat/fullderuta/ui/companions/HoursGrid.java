package cat.fullderuta.ui.companions;

import cat.fullderuta.edition.Availability;
import cat.fullderuta.edition.TimeSpan;
import cat.fullderuta.text.Formats;
import cat.fullderuta.text.Messages;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * A row for each day, a cell for each half hour, to be painted with the mouse or the keys. Arrows move, with Shift they select
 * more; A, U and Delete paint what is selected, Space with the brush in hand. Escape lets go of a stroke.
 */
final class HoursGrid extends Pane {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass CURSOR = PseudoClass.getPseudoClass("cursor");
    private static final double NAME_WIDTH = 56;
    private static final int PLACES_PER_HOUR = 60 / HoursFrame.MINUTES;
    private static final double HEAD_HEIGHT = 18;
    private static final double ROW_HEIGHT = 24;
    private static final double USUAL_WIDTH = 480;
    /** Between two hours of the head. */
    private static final double HOUR_GAP = 2;

    /** Something painted. */
    record Stroke(HoursBrush brush, List<TimeSpan> spans) {}

    private record At(int day, int place) {}

    private final Messages words;
    private final Formats formats;
    private final Consumer<Stroke> paint;
    private final List<Label> hours = new ArrayList<>();
    private final List<Label> names = new ArrayList<>();
    /** By day, then by half hour. */
    private final List<Cell> cells = new ArrayList<>();
    private HoursFrame frame = new HoursFrame(List.of(), LocalTime.MIN, 0);
    private HoursBrush brush = HoursBrush.AVAILABLE;
    private At anchor = new At(0, 0);
    private At cursor = new At(0, 0);
    private @Nullable At strokeFrom;

    /** @param paint is told of each stroke */
    HoursGrid(Messages words, Consumer<Stroke> paint) {
        this.words = words;
        this.paint = paint;
        formats = Formats.of(words);
        getStyleClass().add("hours-grid");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
        addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventFilter(MouseEvent.MOUSE_RELEASED, this::release);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    /** With what the mouse paints. */
    void setBrush(HoursBrush next) {
        brush = next;
    }

    /** Shows what is stated of these hours. */
    void show(HoursFrame next, List<Availability> stated) {
        if (!next.equals(frame)) {
            frame = next;
            build();
        }
        cells.forEach(cell -> cell.show(stated));
        select();
    }

    /** Lets go of what was selected for somebody else. */
    void forget() {
        strokeFrom = null;
        anchor = new At(0, 0);
        cursor = anchor;
        select();
    }

    private void build() {
        getChildren().clear();
        hours.clear();
        names.clear();
        cells.clear();
        for (int place = 0; place < frame.count(); place++) {
            if (frame.isFullHour(place)) {
                var hour = new Label(String.valueOf(frame.hour(place).getHour()));
                hour.getStyleClass().addAll("text-small", "text-quiet");
                hour.setUserData(place);
                hours.add(hour);
            }
        }
        for (int day = 0; day < frame.days().size(); day++) {
            var name = new Label(formats.weekday(frame.days().get(day)));
            name.getStyleClass().add("text-small");
            names.add(name);
            for (int place = 0; place < frame.count(); place++) {
                cells.add(new Cell(new At(day, place)));
            }
        }
        getChildren().addAll(hours);
        getChildren().addAll(names);
        getChildren().addAll(cells);
        forget();
    }

    private void press(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || cells.isEmpty()) {
            strokeFrom = null; // a second button lets go
            return;
        }
        requestFocus();
        if (event.getX() >= NAME_WIDTH && event.getY() >= HEAD_HEIGHT) {
            strokeFrom = at(event);
            moveTo(strokeFrom, event.isShiftDown());
            event.consume();
        }
    }

    private void drag(MouseEvent event) {
        if (strokeFrom != null) {
            moveTo(at(event), true);
            event.consume();
        }
    }

    private void release(MouseEvent event) {
        if (strokeFrom != null && event.getButton() == MouseButton.PRIMARY) {
            strokeFrom = null;
            paint(brush);
            event.consume();
        }
    }

    private At at(MouseEvent event) {
        return new At(Math.clamp((int) Math.floor((event.getY() - HEAD_HEIGHT) / ROW_HEIGHT), 0, frame.days().size() - 1),
                Math.clamp((int) Math.floor((event.getX() - NAME_WIDTH) / cellWidth()), 0, frame.count() - 1));
    }

    private void key(KeyEvent event) {
        if (cells.isEmpty() || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        boolean known = true;
        switch (event.getCode()) {
            case LEFT -> move(0, -1, event);
            case RIGHT -> move(0, 1, event);
            case UP -> move(-1, 0, event);
            case DOWN -> move(1, 0, event);
            case HOME -> move(0, -frame.count(), event);
            case END -> move(0, frame.count(), event);
            case A -> paint(HoursBrush.AVAILABLE);
            case U -> paint(HoursBrush.UNAVAILABLE);
            case DELETE, BACK_SPACE -> paint(HoursBrush.CLEAR);
            case SPACE -> paint(brush);
            case ESCAPE -> known = letGo();
            default -> known = false;
        }
        if (known) {
            event.consume();
        }
    }

    private boolean letGo() {
        boolean had = strokeFrom != null || !anchor.equals(cursor);
        strokeFrom = null;
        moveTo(cursor, false);
        return had;
    }

    private void move(int days, int places, KeyEvent event) {
        moveTo(new At(Math.clamp(cursor.day() + days, 0, frame.days().size() - 1),
                Math.clamp(cursor.place() + places, 0, frame.count() - 1)), event.isShiftDown());
    }

    private void moveTo(At next, boolean extend) {
        cursor = next;
        anchor = extend ? anchor : next;
        select();
    }

    private void paint(HoursBrush with) {
        int first = Math.min(anchor.place(), cursor.place());
        int last = Math.max(anchor.place(), cursor.place());
        paint.accept(new Stroke(with, IntStream.rangeClosed(Math.min(anchor.day(), cursor.day()), Math.max(anchor.day(), cursor.day()))
                .mapToObj(day -> frame.span(day, first, last)).toList()));
    }

    private void select() {
        for (Cell cell : cells) {
            cell.pseudoClassStateChanged(SELECTED, isBetween(cell.at.day(), anchor.day(), cursor.day())
                    && isBetween(cell.at.place(), anchor.place(), cursor.place()));
            cell.pseudoClassStateChanged(CURSOR, cell.at.equals(cursor));
        }
        if (!cells.isEmpty()) {
            Cell cell = cells.get(cursor.day() * frame.count() + cursor.place());
            TimeSpan span = frame.span(cursor.day(), cursor.place(), cursor.place());
            setAccessibleText(words.get("companions.hours.cell", formats.day(frame.days().get(cursor.day())),
                    formats.hours(span.from(), span.to()),
                    cell.brush == HoursBrush.CLEAR ? words.get("companions.hours.blank") : words.get("companions", cell.brush)));
            notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        }
    }

    private static boolean isBetween(int one, int from, int to) {
        return one >= Math.min(from, to) && one <= Math.max(from, to);
    }

    private double cellWidth() {
        return Math.max(4, (getWidth() - NAME_WIDTH) / Math.max(1, frame.count()));
    }

    @Override
    protected double computePrefWidth(double height) {
        return USUAL_WIDTH;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEAD_HEIGHT + ROW_HEIGHT * frame.days().size();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double width = cellWidth();
        double widest = Math.ceil(hours.stream().mapToDouble(hour -> hour.prefWidth(-1)).max().orElse(0));
        int step = PLACES_PER_HOUR * width >= widest + HOUR_GAP ? 1 : 2;
        for (int i = 0; i < hours.size(); i++) {
            Label hour = hours.get(i);
            double x = NAME_WIDTH + (int) hour.getUserData() * width;
            hour.setVisible(i % step == 0 && x + widest <= getWidth()); // the last may have room for half of it
            hour.resizeRelocate(x, 0, widest, HEAD_HEIGHT);
        }
        for (int day = 0; day < names.size(); day++) {
            names.get(day).resizeRelocate(0, HEAD_HEIGHT + day * ROW_HEIGHT, NAME_WIDTH, ROW_HEIGHT);
        }
        for (Cell cell : cells) {
            double left = snapPositionX(NAME_WIDTH + cell.at.place() * width);
            double right = snapPositionX(NAME_WIDTH + (cell.at.place() + 1) * width);
            cell.resizeRelocate(left, HEAD_HEIGHT + cell.at.day() * ROW_HEIGHT, right - left, ROW_HEIGHT);
        }
    }

    /** One half hour. */
    private final class Cell extends Region {

        private static final PseudoClass AVAILABLE = PseudoClass.getPseudoClass("available");
        private static final PseudoClass UNAVAILABLE = PseudoClass.getPseudoClass("unavailable");
        private static final PseudoClass PARTLY = PseudoClass.getPseudoClass("partly");

        private final At at;
        private HoursBrush brush = HoursBrush.CLEAR;

        Cell(At at) {
            this.at = at;
            LocalDate day = frame.days().get(at.day());
            setId("hours-" + day + "-" + frame.hour(at.place()).toString().replace(":", ""));
            getStyleClass().add("hours-cell");
            if (frame.isFullHour(at.place())) {
                getStyleClass().add("full-hour");
            }
        }

        /** That somebody cannot counts before that they can, as in the rules. */
        void show(List<Availability> stated) {
            TimeSpan span = frame.span(at.day(), at.place(), at.place());
            List<Availability> here = stated.stream().filter(it -> it.span().overlaps(span)).toList();
            brush = here.stream().anyMatch(it -> it.kind() == Availability.Kind.UNAVAILABLE) ? HoursBrush.UNAVAILABLE
                    : here.isEmpty() ? HoursBrush.CLEAR : HoursBrush.AVAILABLE;
            Availability.Kind kind = brush == HoursBrush.UNAVAILABLE ? Availability.Kind.UNAVAILABLE : Availability.Kind.AVAILABLE;
            pseudoClassStateChanged(AVAILABLE, brush == HoursBrush.AVAILABLE);
            pseudoClassStateChanged(UNAVAILABLE, brush == HoursBrush.UNAVAILABLE);
            pseudoClassStateChanged(PARTLY, !here.isEmpty()
                    && here.stream().noneMatch(it -> it.kind() == kind && it.span().contains(span)));
        }
    }
}
