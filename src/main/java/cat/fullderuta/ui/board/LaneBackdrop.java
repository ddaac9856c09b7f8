package cat.fullderuta.ui.board;

import cat.fullderuta.ui.common.Wrapping;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/** What lies behind the entries of a lane: lines of the hours, bands of when somebody is away, and while dragging where it fits. */
final class LaneBackdrop extends Region {

    private static final int HOUR = 60;
    private static final double LABEL_HEIGHT = 14;

    private final Path halves = new Path();
    private final Path full = new Path();
    private final List<LaneBand> bands = new ArrayList<>();
    private List<LaneBand> ofDay = List.of();
    private List<LaneBand> ofDrag = List.of();
    private List<LaneBand> ofProposal = List.of();
    private LaneHours hours;

    LaneBackdrop(LaneHours hours) {
        this.hours = hours;
        setMouseTransparent(true);
        setManaged(false);
        getStyleClass().add("lane-backdrop");
        halves.getStyleClass().add("lane-half-hours");
        full.getStyleClass().add("lane-hours");
        halves.setManaged(false);
        full.setManaged(false);
        getChildren().setAll(halves, full);
    }

    void show(LaneHours newHours, List<LaneBand> newBands) {
        if (!newHours.equals(hours) || !newBands.equals(ofDay)) {
            hours = newHours;
            ofDay = newBands;
            rebuild();
        }
    }

    /** Bands of a drag; none when it is over. */
    void showFits(List<LaneBand> fits) {
        if (!fits.equals(ofDrag)) {
            ofDrag = fits;
            rebuild();
        }
    }

    /** The place that somebody thinks of; none when it is over. */
    void showProposal(List<LaneBand> proposal) {
        if (!proposal.equals(ofProposal)) {
            ofProposal = proposal;
            rebuild();
        }
    }

    List<LaneBand> bands() {
        return List.copyOf(bands);
    }

    private void rebuild() {
        bands.clear();
        ofDay.stream().filter(this::isSeen).forEach(bands::add);
        ofDrag.stream().filter(this::isSeen).forEach(bands::add);
        ofProposal.stream().filter(this::isSeen).forEach(bands::add);
        getChildren().setAll(bands.stream().map(LaneBackdrop::node).toList());
        getChildren().addAll(halves, full);
        requestLayout();
    }

    private boolean isSeen(LaneBand band) {
        return band.to() > hours.firstMinute() && band.from() < hours.lastMinute();
    }

    private static Label node(LaneBand band) {
        var node = new Label(band.words());
        node.setManaged(false);
        Wrapping.on(node);
        node.getStyleClass().addAll("lane-text", "lane-band", band.kind().styleClass());
        node.setAlignment(band.from() == 0 ? Pos.BOTTOM_LEFT : Pos.TOP_LEFT); // in the middle a way between activities would strike it out
        return node;
    }

    @Override
    protected void layoutChildren() {
        for (int i = 0; i < bands.size(); i++) {
            LaneBand band = bands.get(i);
            double top = Math.round(y(Math.max(band.from(), hours.firstMinute())));
            double bottom = Math.round(y(Math.min(band.to(), hours.lastMinute())));
            Label node = (Label) getChildren().get(i);
            node.setText(bottom - top >= LABEL_HEIGHT ? band.words() : "");
            node.resizeRelocate(0, top, getWidth(), bottom - top);
        }
        full.getElements().clear();
        halves.getElements().clear();
        for (int minute = hours.firstMinute() + HOUR / 2; minute < hours.lastMinute(); minute += HOUR / 2) {
            double at = Math.round(y(minute)) + 0.5;
            (minute % HOUR == 0 ? full : halves).getElements().addAll(new MoveTo(0, at), new LineTo(getWidth(), at));
        }
    }

    private double y(int minute) {
        return hours.y(minute, getHeight());
    }
}
