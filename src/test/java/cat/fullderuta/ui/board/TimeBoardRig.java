package cat.fullderuta.ui.board;

import static cat.fullderuta.Editions.activityId;
import static cat.fullderuta.Editions.defenderId;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.session.Session;
import cat.fullderuta.ui.common.Bench;
import cat.fullderuta.ui.common.Selection;
import cat.fullderuta.ui.common.Workspace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.geometry.Point2D;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;

/** A time board on a stage, asked by names and hours. */
final class TimeBoardRig {

    private static final double WIDTH = 980;
    private static final double HEIGHT = 800;
    private static final int PATIENCE_MILLIS = 60_000;

    /** What a double click opened. */
    final List<Id<Activity>> opened = new ArrayList<>();
    private final Bench bench;
    private TimeBoard board;

    private TimeBoardRig(Bench bench) {
        this.bench = bench;
    }

    static TimeBoardRig days(Stage stage, Edition edition, LocalDate firstDay) {
        return show(stage, new Bench(edition), (rig, workspace) -> {
            workspace.selection().dayProperty().set(firstDay);
            return TimeBoard.days(workspace, rig.opened::add);
        });
    }

    static TimeBoardRig show(Stage stage, Bench bench, Function<Workspace, TimeBoard> make) {
        return show(stage, bench, (rig, workspace) -> make.apply(workspace));
    }

    private static TimeBoardRig show(Stage stage, Bench bench, BiFunction<TimeBoardRig, Workspace, TimeBoard> make) {
        var rig = new TimeBoardRig(bench);
        rig.board = rig.get(() -> bench.show(stage, WIDTH, HEIGHT, workspace -> make.apply(rig, workspace)));
        rig.run(() -> { });
        return rig;
    }

    /** Does something on the thread of the window, then lays out. */
    void run(Runnable action) {
        get(() -> {
            action.run();
            board.getScene().getRoot().applyCss();
            board.getScene().getRoot().layout();
            return true;
        });
    }

    /** Asks something on the thread of the window. */
    <T> T get(Supplier<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MILLIS, question::get);
    }

    TimeBoard board() {
        return board;
    }

    Session session() {
        return bench.workspace.session();
    }

    Selection selection() {
        return bench.workspace.selection();
    }

    LaneGrid grid() {
        return board.grid();
    }

    LaneHours hours() {
        return grid().hours();
    }

    List<LaneView> lanes() {
        return grid().lanes();
    }

    /** Whose lanes stand on the first day, in order. */
    List<Optional<Id<Defender>>> owners() {
        LocalDate first = lanes().getFirst().getDate();
        return lanes().stream().filter(lane -> lane.getDate().equals(first)).map(LaneView::owner).toList();
    }

    LaneView lane(String alias, LocalDate day) {
        return lanes().stream().filter(lane -> lane.owner().equals(Optional.of(defenderId(alias))) && lane.getDate().equals(day))
                .findFirst().orElseThrow();
    }

    LaneEntryView entry(String town, String alias) {
        return grid().entries().filter(entry -> entry.item().activity().equals(activityId(town))
                && entry.item().owner().equals(Optional.of(defenderId(alias)))).findFirst().orElseThrow();
    }

    /** The point of the scene in the middle of a lane at a minute of the day. */
    Point2D point(LaneView lane, double minuteOfDay) {
        return lane.localToScene(lane.getWidth() / 2, lane.y(minuteOfDay));
    }
}
