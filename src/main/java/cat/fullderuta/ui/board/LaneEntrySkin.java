package cat.fullderuta.ui.board;

import cat.fullderuta.check.Severity;
import cat.fullderuta.ui.common.SeverityLook;
import cat.fullderuta.ui.common.TypeLook;
import cat.fullderuta.ui.common.Wrapping;
import cat.fullderuta.ui.drag.DragHandle;
import cat.fullderuta.ui.drag.DragHandle.Edge;
import java.util.Arrays;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SkinBase;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;

/**
 * The face of an entry. By the room there is: the town on as many lines as it needs, a line with icon, type and marks, the
 * hours; in a flat one icon, town and marks on one line; in a slim one the town upright. A town that is too wide for its
 * entry gets a smaller type before it is cut.
 */
final class LaneEntrySkin extends SkinBase<LaneEntryView> {

    static final double EDGE = 6;
    private static final double FLAT = 12;
    private static final double GAP = 3;
    /** How much of the last line may be missing: nothing but the room under its letters. */
    private static final double SLACK = 3;
    /** Narrower than this no town can be read across. */
    private static final double SLIM = 36;
    /** Type sizes of the style sheet: the usual one, and how much smaller the narrow one is. */
    private static final double SIZE = 11;
    private static final double NARROW_SCALE = 9.5 / SIZE;
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final Label where = new Label();
    private final Label kind = new Label();
    private final Label hours = new Label();
    private final HBox marks = new HBox(GAP);
    private final Region start = new Region();
    private final Region end = new Region();
    private Node icon = new Region();
    private String measured = "";
    private String measuredIn = "";
    private double widestWord;

    LaneEntrySkin(LaneEntryView view) {
        super(view);
        consumeMouseEvents(false);
        dress(where, "lane-entry-where");
        dress(kind, "lane-entry-kind");
        dress(hours, "lane-entry-hours");
        marks.setAlignment(Pos.CENTER_RIGHT);
        for (Region text : new Region[] {where, kind, hours, marks}) {
            text.setMouseTransparent(true);
        }
        start.setCursor(Cursor.N_RESIZE);
        end.setCursor(Cursor.S_RESIZE);
        getChildren().setAll(where, kind, hours, marks, start, end);
    }

    void show(LaneItem item) {
        where.setText(item.where());
        kind.setText(item.kind());
        hours.setText(item.hours());
        getChildren().remove(icon);
        icon = TypeLook.mark(TypeLook.ikon(item.type()));
        icon.setMouseTransparent(true);
        getChildren().addFirst(icon);
        marks.getChildren().clear();
        if (item.has(Severity.UNKNOWN)) {
            marks.getChildren().add(SeverityLook.icon(Severity.UNKNOWN));
        }
        if (item.defenders() > 1) {
            var people = new Label(String.valueOf(item.defenders()), TypeLook.mark(MaterialDesignA.ACCOUNT));
            dress(people, "lane-entry-people");
            people.setMinWidth(Region.USE_PREF_SIZE);
            marks.getChildren().add(people);
        }
        if (item.locked()) {
            marks.getChildren().add(TypeLook.mark(MaterialDesignL.LOCK));
        }
        new DragHandle(item.activity(), item.owner(), Edge.START).putOn(start);
        new DragHandle(item.activity(), item.owner(), Edge.END).putOn(end);
    }

    private static void dress(Label text, String styleClass) {
        text.getStyleClass().setAll("lane-text", "lane-entry-text", styleClass); // not also "label", see TypeLook.mark
    }

    @Override
    protected void layoutChildren(double x, double y, double width, double height) {
        double line = Math.ceil(hours.prefHeight(-1));
        double lines = Math.floor((height + SLACK) / line);
        boolean slim = width < SLIM && height > width + line;
        where.setRotate(slim ? -90 : 0);
        marks.setVisible(true);
        fitTown(slim ? height : width - (lines < 2 ? FLAT + GAP : 0));
        if (slim) {
            layoutSlim(x, y, width, height, line);
        } else if (lines < 2) {
            layoutFlat(x, y, width, height);
        } else {
            double needed = where.isWrapText() ? Math.ceil(where.prefHeight(width) / line) : 1;
            double town = Math.min(needed, lines - 1);
            if (town < needed && town == 1) {
                getSkinnable().pseudoClassStateChanged(NARROW, true);
                where.setWrapText(false);
            }
            where.resizeRelocate(x, y, width, Math.min(height, town * line));
            layoutMarks(x, y + town * line, width, line);
            boolean room = lines > town + 1 && hours.prefWidth(-1) <= width;
            hours.setVisible(room);
            hours.resizeRelocate(x, y + (town + 1) * line, width, line);
        }
        layoutEdges();
    }

    private void layoutFlat(double x, double y, double width, double height) {
        double taken = Math.min(marks.prefWidth(-1), width / 2);
        place(icon, x, y, height);
        where.setWrapText(false);
        where.resizeRelocate(x + FLAT + GAP, y, Math.max(0, width - taken - FLAT - GAP), height);
        marks.resizeRelocate(x + width - taken, y, taken, height);
        kind.setVisible(false);
        hours.setVisible(false);
    }

    /** Beside others in a narrow lane: the town stands upright beside the icon, read from below. */
    private void layoutSlim(double x, double y, double width, double height, double line) {
        double beside = Math.max(FLAT, width - line);
        place(icon, x, y, line);
        marks.setVisible(marks.prefWidth(-1) <= beside);
        marks.resizeRelocate(x, y + line, marks.prefWidth(-1), line);
        where.setWrapText(false);
        where.resizeRelocate(x + beside + (line - height) / 2, y + (height - line) / 2, height, line);
        kind.setVisible(false);
        hours.setVisible(false);
    }

    private void layoutMarks(double x, double y, double width, double line) {
        double taken = Math.min(marks.prefWidth(-1), width - FLAT);
        double room = width - FLAT - GAP - taken - (taken > 0 ? GAP : 0);
        place(icon, x, y, line);
        kind.setVisible(kind.prefWidth(-1) <= room);
        kind.resizeRelocate(x + FLAT + GAP, y, Math.max(0, room), line);
        marks.resizeRelocate(x + width - taken, y, taken, line);
    }

    private static void place(Node icon, double x, double y, double height) {
        icon.relocate(x, y + Math.round((height - icon.getLayoutBounds().getHeight()) / 2));
    }

    /** Wraps between words only: a word that is too wide is better cut with dots than broken. */
    private void fitTown(double width) {
        boolean narrow = widestWord() > width;
        getSkinnable().pseudoClassStateChanged(NARROW, narrow);
        where.setWrapText(widestWord() * (narrow ? NARROW_SCALE : 1) <= width && Wrapping.isSafe(where.getText()));
    }

    /** In the type that is not narrow. */
    private double widestWord() {
        String family = where.getFont().getFamily();
        if (!where.getText().equals(measured) || !family.equals(measuredIn)) {
            measured = where.getText();
            measuredIn = family;
            var text = new Text();
            text.setFont(Font.font(family, FontWeight.BOLD, SIZE));
            widestWord = Arrays.stream(measured.split("[ -]")).mapToDouble(word -> {
                text.setText(word);
                return Math.ceil(text.getLayoutBounds().getWidth());
            }).max().orElse(0);
        }
        return widestWord;
    }

    private void layoutEdges() {
        double width = getSkinnable().getWidth();
        double height = getSkinnable().getHeight();
        double edge = Math.min(EDGE, height / 4);
        start.resizeRelocate(0, 0, width, edge);
        end.resizeRelocate(0, height - edge, width, edge);
    }

    @Override
    protected double computeMinHeight(double width, double top, double right, double bottom, double left) {
        return FLAT + top + bottom;
    }
}
