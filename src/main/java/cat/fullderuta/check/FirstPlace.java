package cat.fullderuta.check;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Invitation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The first place of the visit at which an activity fits: wanted days first, then day by day, for those who were asked for. */
public final class FirstPlace {

    private FirstPlace() {
    }

    /** The first that fits, else the first that fits with warnings; empty when it clashes everywhere. */
    public static Optional<Fit> find(Activity activity, Timetable timetable) {
        return findFirst(activity, timetable, Fit.Verdict.FITS).or(() -> findFirst(activity, timetable, Fit.Verdict.WARNS));
    }

    private static Optional<Fit> findFirst(Activity activity, Timetable timetable, Fit.Verdict verdict) {
        List<List<Id<Defender>>> candidates = candidates(activity, timetable);
        return days(activity, timetable)
                .flatMap(day -> candidates.stream().flatMap(defenders -> Fit.listFits(activity, day, defenders, timetable).stream()))
                .filter(fit -> fit.verdict() == verdict).findFirst();
    }

    private static Stream<LocalDate> days(Activity activity, Timetable timetable) {
        List<LocalDate> days = new ArrayList<>(activity.wish().days());
        timetable.edition().listDays().stream().filter(day -> !days.contains(day)).forEach(days::add);
        return days.stream();
    }

    private static List<List<Id<Defender>>> candidates(Activity activity, Timetable timetable) {
        return switch (activity.invitation()) {
            case Invitation.AnyWho(_, _, int count) when count == 0 -> List.of(List.of());
            case Invitation.AnyWho any when activity.defenders().isEmpty() -> timetable.edition().defenders().stream()
                    .filter(defender -> any.language() == null || defender.speaks(any.language()))
                    .filter(defender -> any.theme().isEmpty() || defender.themes().contains(any.theme()))
                    .map(Defender::id).map(List::of).toList();
            case Invitation.Everyone _, Invitation.Named _, Invitation.AnyWho _ ->
                    List.of(Fit.defendersWhenPlaced(activity, timetable));
        };
    }
}
