package cat.fullderuta.check;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Where an activity fits, for each defender and day that the boards show: how many of the usual starts fit, and how many with warnings. */
public final class FitMap {

    /** How many starts of a day fit a defender; both zero means no place. */
    public record Cell(int fits, int warns) {}

    private record Key(Id<Defender> defender, LocalDate day) {}

    private final Map<Key, Cell> cells = new HashMap<>();

    private FitMap() {
    }

    /**
     * Tries an activity everywhere.
     *
     * @param from the defender it is taken from, see {@link Fit#defendersAfterDrop}
     */
    public static FitMap of(Activity activity, Optional<Id<Defender>> from, Timetable timetable) {
        return of(activity, onto -> Fit.defendersAfterDrop(activity, from, Optional.of(onto), timetable), timetable);
    }

    /**
     * Tries an activity everywhere.
     *
     * @param after who takes part once it was dropped on a defender
     */
    public static FitMap of(Activity activity, Function<Id<Defender>, List<Id<Defender>>> after, Timetable timetable) {
        var map = new FitMap();
        Edition edition = timetable.edition();
        List<LocalDate> days = edition.listShownDays().stream().filter(day -> Fit.isDayFor(activity, day, edition)).toList();
        for (Defender defender : edition.defenders()) {
            List<Id<Defender>> defenders = after.apply(defender.id());
            for (LocalDate day : days) {
                map.cells.put(new Key(defender.id(), day), cell(Fit.listFits(activity, day, defenders, timetable)));
            }
        }
        return map;
    }

    /** How many starts fit there; none for a defender or day that is not shown. */
    public Cell get(Id<Defender> defender, LocalDate day) {
        return cells.getOrDefault(new Key(defender, day), new Cell(0, 0));
    }

    private static Cell cell(List<Fit> fits) {
        int fit = 0;
        int warn = 0;
        for (Fit each : fits) {
            switch (each.verdict()) {
                case FITS -> fit++;
                case WARNS -> warn++;
                case CLASHES -> { }
            }
        }
        return new Cell(fit, warn);
    }
}
