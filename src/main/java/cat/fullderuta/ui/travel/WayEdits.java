package cat.fullderuta.ui.travel;

import cat.fullderuta.change.Change;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.TravelTime;
import cat.fullderuta.ui.common.LooseTime;
import cat.fullderuta.ui.common.Workspace;
import java.time.Duration;
import java.util.Optional;

/** What the table asks of the session: each is one change, so that one undo takes it back. */
final class WayEdits {

    private final Workspace workspace;

    WayEdits(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Enters what is typed; a text that is no time is kept in the line with the reason. */
    boolean enter(WayLine line, String text) {
        Optional<Duration> length = LooseTime.findLength(text);
        if (length.isEmpty()) {
            line.refuse(text, workspace.words().get("ways.refused.short"));
            return false;
        }
        line.forgetTyped();
        return put(line, line.mode(), length.get(), line.isBothWays());
    }

    /** Changes the means; of an estimate nothing changes until a time is entered. */
    void setMode(WayLine line, TravelTime.Mode mode) {
        line.chooseMode(mode);
        line.findEntered().ifPresent(time -> put(line, mode, time.duration(), time.bothWays()));
    }

    void setBothWays(WayLine line, boolean bothWays) {
        line.findEntered().ifPresent(time -> put(line, time.mode(), time.duration(), bothWays));
    }

    /** Back to the estimate. */
    void remove(WayLine line) {
        line.forgetTyped();
        workspace.edits().apply(new Change.RemoveTravelTimes(line.way().from(), line.way().to(),
                line.way().entered().stream().map(TravelTime::id).toList()));
    }

    /** Written from this line's side, whichever direction it was entered for before. */
    private boolean put(WayLine line, TravelTime.Mode mode, Duration duration, boolean bothWays) {
        Id<TravelTime> id = line.findEntered().map(TravelTime::id).orElseGet(Id::random);
        return workspace.edits().apply(new Change.PutTravelTime(new TravelTime(id, line.way().from(), line.way().to(), mode, duration,
                bothWays)));
    }
}
