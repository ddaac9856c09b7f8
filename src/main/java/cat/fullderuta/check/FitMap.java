package cat.fullderuta.check;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where an activity fits, for each defender, day that the boards show and usual start of a day. Made in a millisecond or two:
 * nothing is worded, and a place that clashes is not judged further.
 */
public final class FitMap {

    /** How many starts of a day fit a defender; both zero means no place. */
    public record Cell(int fits, int warns) {}

    private static final Cell NONE = new Cell(0, 0);

    private final Map<Id<Defender>, Integer> rows = new HashMap<>();
    private final List<LocalDate> days;
    private final List<LocalTime> hours;
    /** By defender, then by day, then by start. */
    private final Fit.Verdict[] verdicts;

    private FitMap(Activity activity, Function<Id<Defender>, List<Id<Defender>>> after, Timetable timetable) {
        Edition edition = timetable.edition();
        LocalDate firstDay = edition.firstDay();
        days = edition.listShownDays().stream().filter(day -> Fit.isDayFor(activity, day, edition)).toList();
        hours = Fit.listStarts(activity, firstDay).stream().map(LocalDateTime::toLocalTime).toList();
        verdicts = new Fit.Verdict[edition.defenders().size() * days.size() * hours.size()];
        var ofHour = new Worst(timetable.rules());
        int next = 0;
        for (Defender defender : edition.defenders()) {
            rows.put(defender.id(), rows.size());
            Placement placement = timetable.placementOf(activity, firstDay.atStartOfDay(), after.apply(defender.id()));
            Worst ofPeople = Checker.worstOfPeople(placement, timetable);
            for (LocalDate day : days) {
                int midnight = placement.start() + (int) (day.toEpochDay() - firstDay.toEpochDay()) * Day.MINUTES;
                for (LocalTime hour : hours) {
                    ofHour.reset();
                    if (!ofPeople.isClash()) {
                        Checker.judgeHour(placement.at(midnight + hour.toSecondOfDay() / 60), timetable, ofHour);
                    }
                    verdicts[next++] = verdict(ofPeople, ofHour);
                }
            }
        }
    }

    private static Fit.Verdict verdict(Worst ofPeople, Worst ofHour) {
        return ofPeople.isClash() || ofHour.isClash() ? Fit.Verdict.CLASHES : ofPeople.isWarning() || ofHour.isWarning()
                ? Fit.Verdict.WARNS : Fit.Verdict.FITS;
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
        return new FitMap(activity, after, timetable);
    }

    /** The hours at which it was tried, see {@link Fit#listStarts}. */
    public List<LocalTime> listHours() {
        return hours;
    }

    /** How it fits at one of those hours; empty for a defender or day that was not tried. */
    public Optional<Fit.Verdict> find(Id<Defender> defender, LocalDate day, LocalTime hour) {
        int index = indexOf(defender, day);
        int at = hours.indexOf(hour);
        return index < 0 || at < 0 ? Optional.empty() : Optional.of(verdicts[index + at]);
    }

    /** How many starts fit there; none for a defender or day that is not shown. */
    public Cell get(Id<Defender> defender, LocalDate day) {
        int index = indexOf(defender, day);
        if (index < 0) {
            return NONE;
        }
        int fits = 0;
        int warns = 0;
        for (int i = index; i < index + hours.size(); i++) {
            switch (verdicts[i]) {
                case FITS -> fits++;
                case WARNS -> warns++;
                case CLASHES -> { }
            }
        }
        return new Cell(fits, warns);
    }

    /** In how many places it fits, with and without a warning, of all that were tried: the fewer, the sooner one plans it. */
    public Cell total() {
        int fits = 0;
        int warns = 0;
        for (Fit.Verdict verdict : verdicts) {
            fits += verdict == Fit.Verdict.FITS ? 1 : 0;
            warns += verdict == Fit.Verdict.WARNS ? 1 : 0;
        }
        return new Cell(fits, warns);
    }

    private int indexOf(Id<Defender> defender, LocalDate day) {
        Integer row = rows.get(defender);
        int number = days.indexOf(day);
        return row == null || number < 0 ? -1 : (row * days.size() + number) * hours.size();
    }
}
