package cat.fullderuta.ui.board;

import cat.fullderuta.check.Fit;
import cat.fullderuta.check.Timetable;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Id;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where a dragged activity fits on the lanes of a time board. A band begins at the first of some starts in a row that fit
 * and ends where the activity would end at the last of them: anywhere inside it, it fits.
 */
final class TimeBoardFits {

    private record Key(LocalDate day, List<Id<Defender>> defenders) {}

    private final Activity activity;
    private final Timetable timetable;
    private final LaneHours hours;
    private final int length;
    /** Lanes of defenders who take part together have the same bands. */
    private final Map<Key, List<LaneBand>> known = new HashMap<>();

    TimeBoardFits(Activity activity, Timetable timetable, LaneHours hours) {
        this.activity = activity;
        this.timetable = timetable;
        this.hours = hours;
        this.length = (int) activity.length().toMinutes();
    }

    /** Bands for moving it onto a lane, where these will take part. */
    List<LaneBand> listMoves(List<Id<Defender>> defenders, LocalDate day) {
        return known.computeIfAbsent(new Key(day, defenders), this::tryAll);
    }

    /** The one band for adding a defender: the activity stays where it is. */
    List<LaneBand> listAdditions(Optional<Fit> addition, LocalDate day) {
        var bands = new ArrayList<LaneBand>();
        addition.filter(fit -> fit.start().toLocalDate().equals(day)).ifPresent(fit -> {
            int start = LaneHours.minuteOfDay(fit.start());
            add(fit.verdict(), start, start, bands);
        });
        return bands;
    }

    private List<LaneBand> tryAll(Key key) {
        List<LaneBand> bands = new ArrayList<>();
        Fit.Verdict run = Fit.Verdict.CLASHES;
        int first = 0;
        int minute = hours.firstMinute();
        for (; minute < hours.lastMinute(); minute += Fit.GRID_MINUTES) {
            Fit.Verdict here = Fit.of(activity, key.day().atStartOfDay().plusMinutes(minute), key.defenders(), timetable).verdict();
            if (here != run) {
                add(run, first, minute - Fit.GRID_MINUTES, bands);
                run = here;
                first = minute;
            }
        }
        add(run, first, minute - Fit.GRID_MINUTES, bands);
        bands.sort(Comparator.comparing(LaneBand::kind)); // what fits is painted over what only might
        return bands;
    }

    private void add(Fit.Verdict verdict, int firstStart, int lastStart, List<LaneBand> bands) {
        switch (verdict) {
            case FITS -> bands.add(LaneBand.of(LaneBand.Kind.FITS, firstStart, lastStart + length));
            case WARNS -> bands.add(LaneBand.of(LaneBand.Kind.WARNS, firstStart, lastStart + length));
            case CLASHES -> { }
        }
    }
}
