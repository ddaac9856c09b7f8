package cat.fullderuta.plan;

import cat.fullderuta.change.DefenderChange;
import cat.fullderuta.change.Instead;
import cat.fullderuta.check.Checker;
import cat.fullderuta.check.Findings;
import cat.fullderuta.check.FirstPlace;
import cat.fullderuta.check.Fit;
import cat.fullderuta.check.PeopleFinding;
import cat.fullderuta.check.Severity;
import cat.fullderuta.check.Timetable;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Contact;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Invitation;
import cat.fullderuta.edition.RuleKey;
import cat.fullderuta.edition.Slot;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A defender cannot come, or leaves before the end: which activities that touches, who could go instead, whom to call, and what
 * the edition would look like. What is chosen for one activity counts when the others are judged, so nobody is offered twice at once.
 */
public final class Replacements {

    /**
     * Somebody who could go instead; never one whom it clashes for, nor one who is to keep away from somebody there.
     *
     * @param fit     at the hour of the activity; for one of the backlog at the first place it finds
     * @param reasons what speaks for them
     * @param sameDay how many other activities they have that day
     */
    public record Candidate(Id<Defender> defender, Fit fit, List<Reason> reasons, int sameDay) {}

    /**
     * Whom to call, and of what.
     *
     * @param host       empty for an activity without one
     * @param contact    the one of the first activity, else the host's first; empty when there is none
     * @param activities by start, those of the backlog last
     */
    public record Call(Optional<Host> host, Optional<Contact> contact, List<Activity> activities) {}

    /** How many clashes and warnings there are now, and how many there would be. */
    public record Effect(int clashesBefore, int clashesAfter, int warningsBefore, int warningsAfter) {}

    private static final Comparator<Candidate> BEST = Comparator.comparing((Candidate it) -> it.fit().verdict())
            .thenComparing(it -> it.fit().findings().list(Severity.WARNING).size())
            .thenComparing(it -> -it.reasons().size()).thenComparing(Candidate::sameDay);
    private static final Comparator<Activity> BY_START = Comparator.comparing((Activity it) -> !it.isScheduled())
            .thenComparing(it -> it.findSlot().map(Slot::start).orElse(LocalDateTime.MIN)).thenComparing(it -> it.id().value());

    private final Timetable timetable;
    private final Edition edition;
    private final Defender missing;
    private final @Nullable LocalDateTime leaves;

    private Replacements(Id<Defender> missing, @Nullable LocalDateTime leaves, Timetable timetable) {
        this.timetable = timetable;
        edition = timetable.edition();
        this.missing = edition.defenders().get(missing);
        this.leaves = leaves;
    }

    /**
     * For a defender of this edition.
     *
     * @param leaves when they leave instead, null when they cannot come at all
     */
    public static Replacements of(Id<Defender> missing, @Nullable LocalDateTime leaves, Timetable timetable) {
        return new Replacements(missing, leaves, timetable);
    }

    /** The activities for which something is to be decided: by start, those of the backlog last. */
    public List<Activity> listTouched() {
        return edition.activities().stream().filter(Activity::isAlive).filter(this::isTouched).sorted(BY_START).toList();
    }

    /** The activities for everyone that simply go on without the one who cannot come. */
    public List<Activity> listForEveryone() {
        return leaves != null ? List.of() : edition.listScheduled().stream()
                .filter(it -> it.invitation() instanceof Invitation.Everyone(var except) && !except.contains(missing.id())).toList();
    }

    private boolean isTouched(Activity activity) {
        if (leaves != null) {
            return edition.assignedTo(activity).contains(missing.id())
                    && activity.findSlot().filter(slot -> slot.end().isAfter(leaves)).isPresent();
        }
        return switch (activity.invitation()) {
            case Invitation.Everyone _ -> false;
            case Invitation.Named(var named) -> named.contains(missing.id()) || activity.defenders().contains(missing.id());
            case Invitation.AnyWho _ -> activity.defenders().contains(missing.id());
        };
    }

    /** Who could go instead, best first; none for an activity to which everyone goes anyway. */
    public List<Candidate> listCandidates(Activity activity, Map<Id<Activity>, Instead> chosen) {
        if (activity.invitation() instanceof Invitation.Everyone) {
            return List.of();
        }
        Map<Id<Activity>, Instead> others = new HashMap<>(chosen);
        others.remove(activity.id());
        Timetable then = timetable.of(change(others).applyTo(edition));
        var reasons = new Reasons(then.edition());
        List<Id<Defender>> going = edition.assignedTo(activity);
        return then.edition().listComing().stream().filter(it -> !it.id().equals(missing.id()) && !going.contains(it.id()))
                .flatMap(it -> candidate(it, activity, then, reasons).stream()).sorted(BEST).toList();
    }

    private Optional<Candidate> candidate(Defender other, Activity activity, Timetable then, Reasons reasons) {
        Activity with = new Instead.By(other.id()).applyTo(activity, missing.id());
        Optional<Fit> fit = with.findSlot().map(slot -> Fit.of(with, slot.start(), with.defenders(), then))
                .or(() -> FirstPlace.find(with, then));
        return fit.filter(it -> it.verdict() != Fit.Verdict.CLASHES)
                .filter(it -> it.findings().list().stream().noneMatch(found -> found instanceof PeopleFinding.PersonToAvoid avoid
                        && avoid.defender().equals(other.id())))
                .map(it -> new Candidate(other.id(), it, listReasons(other, with.withStart(it.start()), it, then, reasons),
                        countOn(it.start().toLocalDate(), other.id(), activity.id(), then.edition())));
    }

    private List<Reason> listReasons(Defender other, Activity placed, Fit fit, Timetable then, Reasons reasons) {
        List<Reason> all = new ArrayList<>(reasons.list(placed, List.of(other.id())));
        all.removeIf(it -> it instanceof Reason.WantedDay || it instanceof Reason.WantedHours); // no matter who goes
        boolean speaks = all.stream().anyMatch(Reason.Speaks.class::isInstance);
        if (!speaks && !placed.arrangements().languages().isEmpty() && !other.languages().isEmpty() && !placed.companions().isEmpty()
                && fit.findings().list().stream().noneMatch(it -> it.rule() == RuleKey.INTERPRETER)) {
            all.add(new Reason.IsInterpreted(other.id()));
        }
        missing.themes().stream().filter(other.themes()::contains).filter(theme -> !all.contains(new Reason.StandsFor(other.id(), theme)))
                .forEach(theme -> all.add(new Reason.SharesTheme(other.id(), theme)));
        if (countOn(fit.start().toLocalDate(), other.id(), placed.id(), then.edition()) == 0) {
            all.add(new Reason.FreeThatDay(other.id()));
        }
        return List.copyOf(all);
    }

    private static int countOn(LocalDate day, Id<Defender> who, Id<Activity> but, Edition edition) {
        return (int) edition.listScheduled(who).stream().filter(it -> !it.id().equals(but)
                && it.findSlot().filter(slot -> slot.start().toLocalDate().equals(day)).isPresent()).count();
    }

    /** For each touched activity the best who fits; where nobody does, those who are left, and with nobody left the backlog. */
    public Map<Id<Activity>, Instead> propose() {
        Map<Id<Activity>, Instead> chosen = new LinkedHashMap<>();
        for (Activity activity : listTouched()) {
            chosen.put(activity.id(), listCandidates(activity, chosen).stream().findFirst()
                    .filter(it -> it.fit().verdict() == Fit.Verdict.FITS).<Instead>map(it -> new Instead.By(it.defender()))
                    .orElseGet(() -> withoutAnybody(activity)));
        }
        return chosen;
    }

    private Instead withoutAnybody(Activity activity) {
        boolean somebodyIsLeft = edition.assignedTo(activity).size() > 1;
        return activity.isScheduled() && !somebodyIsLeft ? new Instead.ToBacklog() : new Instead.GoOnWithout();
    }

    /** The one step that does all that was chosen. */
    public DefenderChange.StandDown change(Map<Id<Activity>, Instead> chosen) {
        return new DefenderChange.StandDown(missing.id(), leaves, chosen);
    }

    /** What follows from what was chosen. */
    public Effect findEffect(Map<Id<Activity>, Instead> chosen) {
        Findings before = Checker.check(timetable);
        Findings after = Checker.check(timetable.of(change(chosen).applyTo(edition)));
        return new Effect(before.list(Severity.CLASH).size(), after.list(Severity.CLASH).size(), before.list(Severity.WARNING).size(),
                after.list(Severity.WARNING).size());
    }

    /** Whom to call, by the day of the first activity of theirs that is touched. */
    public List<Call> listCalls() {
        Map<Object, List<Activity>> byHost = new LinkedHashMap<>();
        for (Activity activity : listTouched()) {
            byHost.computeIfAbsent(activity.host() == null ? activity.id() : activity.host(), any -> new ArrayList<>()).add(activity);
        }
        return byHost.values().stream().map(activities -> new Call(edition.findHost(activities.getFirst()), findContact(activities),
                List.copyOf(activities))).toList();
    }

    private Optional<Contact> findContact(List<Activity> activities) {
        return Stream.concat(activities.stream().flatMap(it -> edition.findContact(it).stream()),
                edition.findHost(activities.getFirst()).stream().flatMap(host -> host.contacts().stream())).findFirst();
    }
}
