package cat.fullderuta.ui.board;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;

/** The ways between the entries of a lane, drawn over them; the mouse goes through. */
final class LaneLegLayer extends Region {

    private static final double LABEL_GAP = 3;

    private final List<Line> lines = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();
    private LaneHours hours;
    private List<LaneLeg> legs = List.of();

    LaneLegLayer(LaneHours hours) {
        this.hours = hours;
        setMouseTransparent(true);
        setManaged(false);
    }

    void show(LaneHours newHours, List<LaneLeg> newLegs) {
        if (newHours.equals(hours) && newLegs.equals(legs)) {
            return;
        }
        hours = newHours;
        legs = newLegs;
        lines.clear();
        labels.clear();
        for (LaneLeg leg : legs) {
            var line = new Line();
            line.setManaged(false);
            line.getStyleClass().setAll("leg", leg.kind().styleClass());
            lines.add(line);
            var label = new Label(leg.words());
            label.setManaged(false);
            label.getStyleClass().addAll("lane-text", "leg-label", leg.kind().styleClass());
            labels.add(label);
        }
        getChildren().setAll(lines);
        getChildren().addAll(labels);
        requestLayout();
    }

    List<LaneLeg> legs() {
        return legs;
    }

    @Override
    protected void layoutChildren() {
        double middle = Math.round(getWidth() / 2) + 0.5;
        for (int i = 0; i < legs.size(); i++) {
            double top = hours.y(legs.get(i).from(), getHeight());
            double bottom = hours.y(legs.get(i).to(), getHeight());
            Line line = lines.get(i);
            line.setStartX(middle);
            line.setEndX(middle);
            line.setStartY(top);
            line.setEndY(bottom);
            layoutLabel(legs.get(i), labels.get(i), middle, top, bottom);
        }
    }

    /** Beside its line; what is too tight stands on the line, over the entries if there is no room between them. */
    private void layoutLabel(LaneLeg leg, Label label, double middle, double top, double bottom) {
        double width = Math.min(getWidth(), Math.ceil(label.prefWidth(-1)));
        double height = Math.ceil(label.prefHeight(-1));
        boolean tight = leg.kind() == LaneLeg.Kind.TIGHT;
        label.setVisible(tight || height <= bottom - top);
        double x = tight ? middle - width / 2 : middle + LABEL_GAP;
        label.resizeRelocate(Math.round(x), Math.round((top + bottom - height) / 2), Math.min(width, getWidth() - x), height);
    }
}
