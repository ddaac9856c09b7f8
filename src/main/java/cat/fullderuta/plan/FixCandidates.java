package cat.fullderuta.plan;

import cat.fullderuta.change.Change;
import cat.fullderuta.check.Acknowledging;
import cat.fullderuta.check.Finding;
import cat.fullderuta.check.Fit;
import cat.fullderuta.check.PeopleFinding;
import cat.fullderuta.check.Resource;
import cat.fullderuta.check.Timetable;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Companion;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.RuleKey;
import cat.fullderuta.edition.Wish;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What is worth trying against a finding, the smallest change first; whether it helps is not known yet. */
final class FixCandidates {

    private final Finding finding;
    private final Timetable timetable;
    private final Edition edition;
    private final Set<Change> changes = new LinkedHashSet<>();

    FixCandidates(Finding finding, Timetable timetable) {
        this.finding = finding;
        this.timetable = timetable;
        edition = timetable.edition();
    }

    Collection<Change> list() {
        List<Activity> activities = finding.activities().stream().flatMap(id -> edition.activities().find(id).stream())
                .filter(Activity::isScheduled).toList();
        activities.stream().filter(it -> !it.isLocked()).forEach(this::addMoves);
        activities.forEach(this::addOtherCompanions);
        activities.forEach(activity -> changes.addAll(MorePeople.list(finding, activity, timetable)));
        activities.stream().filter(it -> !it.isLocked()).forEach(this::addSwaps);
        return changes;
    }

    /** The nearest hour of its day without a clash; unless that fits without a warning, also the first hour of the next free day. */
    private void addMoves(Activity activity) {
        LocalDateTime now = start(activity);
        List<Fit> sameDay = listHelping(activity, now.toLocalDate())
                .sorted(Comparator.comparing((Fit fit) -> distance(now, fit.start())).thenComparing(Fit::start)).toList();
        Optional<Fit> nearest = sameDay.stream().filter(FixCandidates::fits).findFirst().or(() -> sameDay.stream().findFirst());
        nearest.ifPresent(fit -> addMove(activity, fit));
        if (nearest.filter(FixCandidates::fits).isEmpty()) {
            listOtherDays(now.toLocalDate()).stream().flatMap(day -> listHelping(activity, day)).filter(FixCandidates::fits).findFirst()
                    .ifPresent(fit -> addMove(activity, fit));
        }
    }

    private Stream<Fit> listHelping(Activity activity, LocalDate day) {
        List<Id<Defender>> defenders = edition.defendersOf(activity);
        return Fit.listStarts(activity, day).stream().filter(start -> !start.equals(activity.start()))
                .map(start -> Fit.of(activity, start, defenders, timetable))
                .filter(fit -> fit.verdict() != Fit.Verdict.CLASHES
                        && fit.findings().list().stream().noneMatch(it -> Acknowledging.isSameMatter(it, finding)));
    }

    private void addMove(Activity activity, Fit fit) {
        changes.add(new Change.Schedule(activity.id(), fit.start(), activity.defenders()));
    }

    /** Those after it, then those before it, nearest first. */
    private List<LocalDate> listOtherDays(LocalDate day) {
        List<LocalDate> days = edition.listDays();
        return Stream.concat(days.stream().filter(day::isBefore), days.reversed().stream().filter(day::isAfter)).toList();
    }

    /** With each that shares somebody or a venue with it, nearest first: to exchange with a stranger is no better than to move. */
    private void addSwaps(Activity activity) {
        edition.listScheduled().stream()
                .filter(other -> !other.id().equals(activity.id()) && !other.isLocked() && !start(other).equals(start(activity)))
                .filter(other -> sharesSomething(activity, other) && mayStart(activity, start(other)) && mayStart(other, start(activity)))
                .sorted(Comparator.comparing((Activity other) -> distance(start(activity), start(other))).thenComparing(it -> it.id().value()))
                .forEach(other -> changes.add(activity.id().value().compareTo(other.id().value()) < 0
                        ? new Change.Swap(activity.id(), other.id()) : new Change.Swap(other.id(), activity.id())));
    }

    private boolean sharesSomething(Activity one, Activity other) {
        return !Collections.disjoint(edition.defendersOf(one), edition.defendersOf(other))
                || !Collections.disjoint(one.companions(), other.companions())
                || one.venue() != null && Objects.equals(one.venue(), other.venue());
    }

    /** Whether such a one usually starts then, or was asked for then: no school is visited at seven in the evening. */
    private boolean mayStart(Activity activity, LocalDateTime at) {
        LocalTime hour = at.toLocalTime();
        Wish wish = activity.wish();
        boolean isUsual = !hour.isBefore(activity.type().earliestStart()) && !hour.isAfter(activity.type().latestStart());
        boolean isWanted = wish.from() != null && !hour.isBefore(wish.from()) && (wish.to() == null || !hour.isAfter(wish.to()));
        return (isUsual || isWanted) && Fit.isDayFor(activity, at.toLocalDate(), edition);
    }

    /** In the place of the one whom the finding is about; one more where somebody is missing. */
    private void addOtherCompanions(Activity activity) {
        Optional<Id<Companion>> instead = findCompanion();
        boolean isMissing = finding.rule() == RuleKey.INTERPRETER || finding.rule() == RuleKey.INTERPRETER_ALONE
                || finding.rule() == RuleKey.ESCORT;
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

    private Optional<Id<Companion>> findCompanion() {
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

    private static boolean fits(Fit fit) {
        return fit.verdict() == Fit.Verdict.FITS;
    }

    private static Duration distance(LocalDateTime one, LocalDateTime other) {
        return Duration.between(one, other).abs();
    }

    private static LocalDateTime start(Activity activity) {
        return activity.findSlot().orElseThrow().start();
    }
}
