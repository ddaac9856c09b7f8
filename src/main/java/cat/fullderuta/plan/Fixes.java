package cat.fullderuta.plan;

import cat.fullderuta.change.Change;
import cat.fullderuta.check.Checker;
import cat.fullderuta.check.Finding;
import cat.fullderuta.check.Findings;
import cat.fullderuta.check.Fit;
import cat.fullderuta.check.PeopleFinding;
import cat.fullderuta.check.Resource;
import cat.fullderuta.check.Severity;
import cat.fullderuta.check.Timetable;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Companion;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.RuleKey;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What could be done about a finding: move one of its activities to the nearest hour of the day that helps, or take another
 * companion. Each is tried on the whole edition, and only what makes it better without a new clash is offered. Confirmed
 * activities are not moved.
 */
public final class Fixes {

    /** How many are offered. */
    public static final int MOST = 3;

    /**
     * A change that helps.
     *
     * @param after what is to be said of the edition once it is made
     */
    public record Offer(Change change, Findings after) {}

    private Fixes() {
    }

    /** What helps most, first. */
    public static List<Offer> list(Finding finding, Findings before, Timetable timetable) {
        List<Change> changes = new ArrayList<>();
        for (Id<Activity> id : finding.activities()) {
            timetable.edition().activities().find(id).filter(Activity::isScheduled).ifPresent(activity -> {
                findMove(activity, finding, timetable).ifPresent(changes::add);
                addOtherCompanions(activity, finding, timetable.edition(), changes);
            });
        }
        return changes.stream().map(change -> new Offer(change, Checker.check(timetable.of(change.applyTo(timetable.edition())))))
                .filter(offer -> !offer.after().list().contains(finding) && isBetter(offer.after(), before))
                .sorted(Comparator.comparingInt((Offer offer) -> count(offer.after(), Severity.CLASH))
                        .thenComparingInt(offer -> count(offer.after(), Severity.WARNING)))
                .limit(MOST).toList();
    }

    private static boolean isBetter(Findings after, Findings before) {
        int clashes = count(after, Severity.CLASH) - count(before, Severity.CLASH);
        return clashes < 0 || clashes == 0 && count(after, Severity.WARNING) + count(after, Severity.HINT)
                <= count(before, Severity.WARNING) + count(before, Severity.HINT);
    }

    private static int count(Findings findings, Severity severity) {
        return findings.list(severity).size();
    }

    /** The nearest hour of its day at which nothing clashes and the finding is gone. */
    private static Optional<Change> findMove(Activity activity, Finding finding, Timetable timetable) {
        if (activity.isLocked()) {
            return Optional.empty();
        }
        LocalDateTime now = activity.findSlot().orElseThrow().start();
        List<Id<Defender>> defenders = timetable.edition().defendersOf(activity);
        return Fit.listStarts(activity, now.toLocalDate()).stream()
                .sorted(Comparator.comparing((LocalDateTime start) -> Duration.between(now, start).abs()).thenComparing(start -> start))
                .map(start -> Fit.of(activity, start, defenders, timetable))
                .filter(fit -> fit.verdict() != Fit.Verdict.CLASHES && !fit.findings().list().contains(finding)).findFirst()
                .map(fit -> new Change.Schedule(activity.id(), fit.start(), activity.defenders()));
    }

    /** In the place of the one whom the finding is about; one more where somebody is missing. */
    private static void addOtherCompanions(Activity activity, Finding finding, Edition edition, List<Change> changes) {
        Optional<Id<Companion>> instead = findCompanion(finding);
        boolean isMissing = finding.rule() == RuleKey.INTERPRETER || finding.rule() == RuleKey.ESCORT;
        if (instead.isEmpty() && !isMissing) {
            return;
        }
        for (Companion other : edition.companions()) {
            if (!activity.companions().contains(other.id())) {
                List<Id<Companion>> companions = new ArrayList<>(activity.companions());
                instead.ifPresent(companions::remove);
                companions.add(other.id());
                changes.add(new Change.PutActivity(activity.withCompanions(companions)));
            }
        }
    }

    private static Optional<Id<Companion>> findCompanion(Finding finding) {
        return switch (finding) {
            case Finding.DoubleBooked(Resource.OfCompanion(var id), _, _, _) -> Optional.of(id);
            case Finding.TooTightTransfer it when it.resource() instanceof Resource.OfCompanion(var id) -> Optional.of(id);
            case Finding.Unavailable(_, Resource.OfCompanion(var id), _) -> Optional.of(id);
            case Finding.OutsideAvailability(_, Resource.OfCompanion(var id)) -> Optional.of(id);
            case PeopleFinding.InterpreterArrivesLate it -> Optional.of(it.interpreter());
            case PeopleFinding.HalfDayTooLong it -> Optional.of(it.interpreter());
            default -> Optional.empty();
        };
    }
}
