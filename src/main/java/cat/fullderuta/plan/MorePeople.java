package cat.fullderuta.plan;

import cat.fullderuta.change.Change;
import cat.fullderuta.check.Finding;
import cat.fullderuta.check.Fit;
import cat.fullderuta.check.HostFinding;
import cat.fullderuta.check.Timetable;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who could go as well where fewer go than the host asked for, at the hour it has: as many as are missing, best first. */
final class MorePeople {

    /** So many of the best are tried with each other: pairs of eight are 28 checks of the edition, a few hundredths of a second. */
    private static final int TRIED = 8;
    /** Where more are missing than this, only the best are tried together. */
    private static final int MOST_COMBINED = 2;

    private final Timetable timetable;
    private final Activity activity;
    private final LocalDateTime start;
    private final Reasons reasons;

    private MorePeople(Activity activity, LocalDateTime start, Timetable timetable) {
        this.timetable = timetable;
        this.activity = activity;
        this.start = start;
        reasons = new Reasons(timetable.edition());
    }

    /** What to try against a finding that says so; nothing against any other. */
    static List<Change> list(Finding finding, Activity activity, Timetable timetable) {
        Optional<MorePeople> more = activity.findSlot().map(slot -> new MorePeople(activity, slot.start(), timetable));
        return switch (finding) {
            case HostFinding.TooFewDefenders it -> more.map(who -> who.list(it.asked() - it.going())).orElse(List.of());
            case HostFinding.AskedForMissing it -> List.of(change(activity, it.defenders()));
            default -> List.of();
        };
    }

    private List<Change> list(int missing) {
        Edition edition = timetable.edition();
        List<Id<Defender>> fitting = edition.listComing().stream().map(Defender::id).filter(id -> !activity.defenders().contains(id))
                .map(id -> with(List.of(id))).filter(it -> it.fit().verdict() != Fit.Verdict.CLASHES).sorted(SlotFinder.BETTER)
                .map(it -> it.fit().defenders().getLast()).limit(Math.max(missing, TRIED)).toList();
        if (fitting.size() < missing) {
            return List.of(); // the host gets fewer, whoever goes
        }
        List<List<Id<Defender>>> together = missing > MOST_COMBINED ? List.of(fitting.subList(0, missing)) : combine(fitting, missing);
        return together.stream().map(this::with).sorted(SlotFinder.BETTER)
                .map(Suggestion::activity).map(it -> change(activity, it.defenders().subList(activity.defenders().size(),
                it.defenders().size()))).toList();
    }

    /** Every choice of so many, those of the first before those of the later. */
    private static List<List<Id<Defender>>> combine(List<Id<Defender>> all, int count) {
        if (count == 0) {
            return List.of(List.of());
        }
        List<List<Id<Defender>>> choices = new ArrayList<>();
        for (int first = 0; first + count <= all.size(); first++) {
            Id<Defender> one = all.get(first);
            combine(all.subList(first + 1, all.size()), count - 1)
                    .forEach(rest -> choices.add(Stream.concat(Stream.of(one), rest.stream()).toList()));
        }
        return choices;
    }

    /** The activity with these as well, judged as a place for it is. */
    private Suggestion with(List<Id<Defender>> more) {
        Activity after = activity.withDefenders(Stream.concat(activity.defenders().stream(), more.stream()).toList());
        Fit fit = Fit.of(after, start, after.defenders(), timetable);
        return new Suggestion(after, fit, reasons.list(after, fit.defenders()));
    }

    private static Change change(Activity activity, List<Id<Defender>> more) {
        return more.size() == 1 ? new Change.AddDefender(activity.id(), more.getFirst())
                : new Change.PutActivity(activity.withDefenders(Stream.concat(activity.defenders().stream(), more.stream()).toList()));
    }
}
