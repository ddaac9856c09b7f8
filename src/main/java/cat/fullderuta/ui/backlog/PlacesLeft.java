package cat.fullderuta.ui.backlog;

import cat.fullderuta.check.FirstPlace;
import cat.fullderuta.check.Fit;
import cat.fullderuta.check.FitMap;
import cat.fullderuta.check.Timetable;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.travel.Gazetteer;
import cat.fullderuta.travel.TravelTimes;
import cat.fullderuta.ui.common.Later;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/**
 * In how many places each waiting activity still fits, a place being one defender's day. Worked out beside the window after
 * each change; what is worked out for an edition that is no longer the newest is thrown away.
 */
final class PlacesLeft {

    /**
     * How many days of defenders take it.
     *
     * @param free        without a warning
     * @param withWarning only with a warning
     * @param best        where none takes it without a warning, the least bad place
     */
    record Count(int free, int withWarning, Optional<Fit> best) {}

    private final Gazetteer gazetteer;
    private final Runnable changed;
    private final AtomicReference<@Nullable Edition> newest = new AtomicReference<>();
    private Map<Id<Activity>, Count> counts = Map.of();

    /** @param changed called on the thread of the window when new counts are there */
    PlacesLeft(Gazetteer gazetteer, Runnable changed) {
        this.gazetteer = gazetteer;
        this.changed = changed;
    }

    /** What is known by now; of an edition just changed, still what was known before. */
    Optional<Count> find(Id<Activity> activity) {
        return Optional.ofNullable(counts.get(activity));
    }

    /** Works it out anew for this edition. */
    void follow(Edition edition) {
        Edition before = newest.getAndSet(edition);
        if (before == null) {
            Later.run(() -> begin(edition)); // opening the window goes first
        } else if (before != edition) {
            begin(edition);
        }
    }

    private void begin(Edition edition) {
        Thread.ofVirtual().start(() -> workOut(edition));
    }

    private void workOut(Edition edition) {
        Timetable timetable = Timetable.of(edition, TravelTimes.of(gazetteer, edition.travelTimes()));
        Map<Id<Activity>, Count> found = new HashMap<>();
        for (Activity activity : edition.listBacklog()) {
            if (newest.get() != edition) {
                return;
            }
            found.put(activity.id(), count(activity, timetable));
        }
        Platform.runLater(() -> {
            if (newest.get() == edition) {
                counts = found;
                changed.run();
            }
        });
    }

    private static Count count(Activity activity, Timetable timetable) {
        FitMap map = FitMap.of(activity, Optional.empty(), timetable);
        Edition edition = timetable.edition();
        int free = 0;
        int withWarning = 0;
        for (Defender defender : edition.listComing()) {
            for (LocalDate day : edition.listDays()) {
                FitMap.Cell cell = map.get(defender.id(), day);
                free += cell.fits() > 0 ? 1 : 0;
                withWarning += cell.fits() == 0 && cell.warns() > 0 ? 1 : 0;
            }
        }
        return new Count(free, withWarning, free > 0 ? Optional.empty() : FirstPlace.findLeastBad(activity, timetable));
    }
}
