package cat.fullderuta.plan;

import cat.fullderuta.check.FirstPlace;
import cat.fullderuta.check.Fit;
import cat.fullderuta.check.Severity;
import cat.fullderuta.check.Timetable;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Companion;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Invitation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The best places for one activity: those with the fewest clashes, then the fewest warnings, then the most that speaks for them;
 * of equal ones the earlier. The same edition always gives the same places.
 */
public final class SlotFinder {

    /** How many places are suggested. */
    public static final int MOST = 5;
    /** So many of the best, without regard to companions, are looked at more closely. */
    private static final int LOOKED_AT = 60;
    private static final int MOST_COMPANIONS_ADDED = 3;

    /** What is arranged afterwards, such as an interpreter, counts only among places that fit alike. */
    private static final Comparator<Fit> LESS_BAD = Comparator.comparingInt((Fit fit) -> fit.findings().list(Severity.CLASH).size())
            .thenComparing(Fit::verdict)
            .thenComparingInt(fit -> fit.findings().list(Severity.WARNING).size());
    static final Comparator<Suggestion> BETTER = Comparator.comparing(Suggestion::fit, LESS_BAD)
            .thenComparing(it -> -it.reasons().size());
    private static final Comparator<Suggestion> BEST = BETTER.thenComparing(it -> it.fit().start());

    private final Timetable timetable;
    private final Reasons reasons;

    private SlotFinder(Timetable timetable) {
        this.timetable = timetable;
        reasons = new Reasons(timetable.edition());
    }

    /** Is told on the thread of a search how far it is. */
    @FunctionalInterface
    public interface Progress {

        /** So many parts of all are done; what it throws ends the search. */
        void report(int done, int all);
    }

    /** The best places, best first; none that clashes. */
    public static List<Suggestion> find(Activity activity, Timetable timetable) {
        return search(activity, timetable, (_, _) -> { }).suggestions();
    }

    /** The same, and where there is none, why not. Of equally good places those come first that differ in day and people. */
    public static BestPlaces search(Activity activity, Timetable timetable, Progress progress) {
        return new SlotFinder(timetable).search(activity, progress);
    }

    private BestPlaces search(Activity activity, Progress progress) {
        List<List<Id<Defender>>> candidates = FirstPlace.listCandidates(activity, timetable);
        List<LocalDate> days = timetable.edition().listDays();
        int parts = candidates.size() * days.size() + LOOKED_AT;
        int done = 0;
        List<Suggestion> all = new ArrayList<>();
        for (List<Id<Defender>> defenders : candidates) {
            for (LocalDate day : days) {
                progress.report(done++, parts);
                for (Fit fit : Fit.listFits(activity, day, defenders, timetable)) {
                    all.add(suggestion(activity, fit));
                }
            }
        }
        all.sort(BEST);
        List<Suggestion> looked = new ArrayList<>();
        for (Suggestion suggestion : Variety.bestOfEachFirst(all).subList(0, Math.min(LOOKED_AT, all.size()))) {
            progress.report(done++, parts);
            looked.add(withCompanions(suggestion));
        }
        looked.sort(BEST);
        List<Suggestion> fitting = looked.stream().filter(it -> it.fit().verdict() != Fit.Verdict.CLASHES).toList();
        return fitting.isEmpty()
                ? BestPlaces.none(looked.stream().findFirst(), all.stream().map(Suggestion::fit).toList())
                : BestPlaces.found(Variety.choose(Variety.bestOfEachFirst(fitting), MOST, BETTER), all.size());
    }

    private Suggestion suggestion(Activity activity, Fit fit) {
        Activity placed = activity.with(it -> it.start(fit.start())
                .defenders(activity.invitation() instanceof Invitation.Everyone ? activity.defenders() : fit.defenders()));
        return new Suggestion(placed, fit, reasons.list(placed, fit.defenders()));
    }

    /** Adds companions, each time the one who takes away the most, as long as somebody takes away anything. */
    private Suggestion withCompanions(Suggestion suggestion) {
        Suggestion best = suggestion;
        for (int i = 0; i < MOST_COMPANIONS_ADDED; i++) {
            Suggestion better = best;
            for (Companion companion : timetable.edition().companions()) {
                if (!best.activity().companions().contains(companion.id())) {
                    List<Id<Companion>> more = new ArrayList<>(best.activity().companions());
                    more.add(companion.id());
                    Activity with = best.activity().withCompanions(more);
                    Fit fit = Fit.of(with, best.fit().start(), best.fit().defenders(), timetable);
                    if (LESS_BAD.compare(fit, better.fit()) < 0) {
                        better = new Suggestion(with, fit, best.reasons());
                    }
                }
            }
            if (better == best) {
                return best;
            }
            best = better;
        }
        return best;
    }
}
