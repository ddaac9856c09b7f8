package cat.fullderuta.check;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Invitation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The first place of the visit at which an activity fits: wanted days first, then day by day, for those who were asked for.
 */
public final class FirstPlace {

    private FirstPlace() {
    }

    /** Where there is none without a warning, the first with the fewest; empty when it clashes everywhere. */
    public static Optional<Fit> find(Activity activity, Timetable timetable) {
        List<List<Id<Defender>>> candidates = listCandidates(activity, timetable);
        Fit best = null;
        for (LocalDate day : days(activity, timetable)) {
            for (List<Id<Defender>> defenders : candidates) {
                for (Fit fit : Fit.listFits(activity, day, defenders, timetable)) {
                    if (fit.verdict() == Fit.Verdict.FITS) {
                        return Optional.of(fit);
                    }
                    if (fit.verdict() == Fit.Verdict.WARNS && (best == null || Fit.LEAST_BAD.compare(fit, best) < 0)) {
                        best = fit;
                    }
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** The place with the fewest clashes, then warnings, to say why there is no better one; empty without anybody who could go. */
    public static Optional<Fit> findLeastBad(Activity activity, Timetable timetable) {
        return days(activity, timetable).stream().flatMap(day -> listCandidates(activity, timetable).stream()
                .flatMap(defenders -> Fit.listFits(activity, day, defenders, timetable).stream())).min(Fit.LEAST_BAD);
    }

    private static List<LocalDate> days(Activity activity, Timetable timetable) {
        List<LocalDate> days = new ArrayList<>(activity.wish().days());
        timetable.edition().listDays().stream().filter(day -> !days.contains(day)).forEach(days::add);
        return days;
    }

    /** Who could go: those who were named or are assigned, else each who is what the host asked for. */
    public static List<List<Id<Defender>>> listCandidates(Activity activity, Timetable timetable) {
        return switch (activity.invitation()) {
            case Invitation.AnyWho(_, _, int count) when count == 0 -> List.of(List.of());
            case Invitation.AnyWho any when activity.defenders().isEmpty() -> timetable.edition().listComing().stream()
                    .filter(defender -> any.language() == null || defender.speaks(any.language()))
                    .filter(defender -> any.theme().isEmpty() || defender.themes().contains(any.theme()))
                    .map(Defender::id).map(List::of).toList();
            case Invitation.Everyone _, Invitation.Named _, Invitation.AnyWho _ ->
                    List.of(Fit.defendersWhenPlaced(activity, timetable));
        };
    }
}
