package cat.fullderuta.ui.travel;

import cat.fullderuta.change.Change;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.TravelTime;
import cat.fullderuta.store.Typed;
import cat.fullderuta.store.Untaken;
import cat.fullderuta.text.Formats;
import cat.fullderuta.ui.common.LooseTime;
import cat.fullderuta.ui.common.Workspace;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the table asks of the session: each is one change, so that one undo takes it back. */
final class WayEdits {

    private final Workspace workspace;
    private final Untaken.Place place;

    WayEdits(Workspace workspace) {
        this.workspace = workspace;
        place = new Untaken.Place("travel-times", List.of(workspace.state().edition().id()));
    }

    /**
     * Enters what is typed; a text that is no time is kept in the line with the reason.
     *
     * @param stay the same object from entering the field to leaving it
     */
    void enter(WayLine line, String text, Object stay) {
        Optional<Duration> length = LooseTime.findLength(text);
        if (length.isEmpty()) {
            line.refuse(text, workspace.words().get("ways.refused.short"));
            keep(line, Optional.of(text));
        } else if (workspace.edits().apply(new Change.PutTravelTime(time(line, line.mode(), length.get(), line.isBothWays())), stay)) {
            forget(line);
        }
    }

    /** Keeps what is typed and not entered yet. */
    void note(WayLine line, String text) {
        keep(line, Optional.of(text).filter(it -> !it.equals(Formats.of(workspace.words()).duration(line.way().way().duration()))));
    }

    /** What is typed for it is meant no more. */
    void forget(WayLine line) {
        line.forgetTyped();
        keep(line, Optional.empty());
    }

    /** Shows again what was typed for it before and not entered. */
    WayLine recall(WayLine line) {
        Optional.ofNullable(workspace.session().untaken().list(place).get(key(line))).flatMap(Typed::findText)
                .ifPresent(text -> line.refuse(text, workspace.words().get(LooseTime.findLength(text).isPresent() ? "ways.again.short"
                        : "ways.refused.short")));
        return line;
    }

    private void keep(WayLine line, Optional<String> text) {
        Map<String, Typed> all = new HashMap<>(workspace.session().untaken().list(place));
        text.ifPresentOrElse(it -> all.put(key(line), Typed.of(it)), () -> all.remove(key(line)));
        workspace.session().keepUntaken(place, all);
    }

    private static String key(WayLine line) {
        return line.way().from() + "-" + line.way().to();
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
        forget(line);
        workspace.edits().apply(new Change.RemoveTravelTimes(line.way().from(), line.way().to(),
                line.way().entered().stream().map(TravelTime::id).toList()));
    }

    /** Written from this line's side, whichever direction it was entered for before. */
    private static TravelTime time(WayLine line, TravelTime.Mode mode, Duration duration, boolean bothWays) {
        Id<TravelTime> id = line.findEntered().map(TravelTime::id).orElseGet(Id::random);
        return new TravelTime(id, line.way().from(), line.way().to(), mode, duration, bothWays);
    }

    private void put(WayLine line, TravelTime.Mode mode, Duration duration, boolean bothWays) {
        workspace.edits().apply(new Change.PutTravelTime(time(line, mode, duration, bothWays)));
    }
}
