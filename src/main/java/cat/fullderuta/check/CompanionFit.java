package cat.fullderuta.check;

import cat.fullderuta.change.CompanionChange;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Companion;
import cat.fullderuta.edition.Companion.Role;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a companion can go along to an activity at the hour it has, and whether that helps: what the rules say of them there.
 * What is wrong with the place whoever goes along is not their matter.
 *
 * @param verdict  what is still missing besides them speaks against nobody who brings something that was missing
 * @param findings what would be said of them, and what would still be missing
 */
public record CompanionFit(Fit.Verdict verdict, Findings findings) {

    /**
     * How somebody who does not go along yet would do.
     *
     * @param activity scheduled
     * @param from     in whose place they would go; empty when besides the others
     * @throws java.util.NoSuchElementException when the activity is not scheduled, or nobody knows the companion
     */
    public static CompanionFit of(Activity activity, Id<Companion> comes, Optional<Id<Companion>> from, Timetable timetable) {
        Edition edition = timetable.edition();
        Companion companion = edition.companions().get(comes);
        List<Id<Companion>> others = activity.companions().stream().filter(id -> !from.equals(Optional.of(id))).toList();
        Missing before = Missing.of(found(activity, others, timetable), activity, others, edition);
        List<Id<Companion>> after = CompanionChange.companionsAfter(activity.companions(), comes, from);
        List<Finding> all = found(activity, after, timetable);
        boolean helps = before.equals(Missing.NOTHING) || Missing.of(all, activity, after, edition).isBetterThan(before);
        List<Finding> found = all.stream().filter(it -> isOf(it, companion) || isMissing(it)).toList();
        ActiveRules rules = timetable.rules();
        var worst = Fit.Verdict.FITS;
        for (Finding finding : found) {
            if (speaksAgainst(finding, helps)) {
                Fit.Verdict verdict = switch (rules.severityOf(finding)) {
                    case CLASH -> Fit.Verdict.CLASHES;
                    case WARNING -> Fit.Verdict.WARNS;
                    case HINT, UNKNOWN -> Fit.Verdict.FITS;
                };
                worst = verdict.compareTo(worst) > 0 ? verdict : worst;
            }
        }
        return new CompanionFit(worst, Findings.of(found, edition, rules));
    }

    /** How the activity would do without somebody who goes along. */
    public static CompanionFit without(Activity activity, Id<Companion> leaves, Timetable timetable) {
        List<Id<Companion>> others = activity.companions().stream().filter(id -> !id.equals(leaves)).toList();
        List<Finding> missing = found(activity, others, timetable).stream().filter(CompanionFit::isMissing).toList();
        return new CompanionFit(missing.isEmpty() ? Fit.Verdict.FITS : Fit.Verdict.WARNS,
                Findings.of(missing, timetable.edition(), timetable.rules()));
    }

    private static List<Finding> found(Activity activity, List<Id<Companion>> along, Timetable timetable) {
        Placement placement = timetable.placementOf(activity.withCompanions(along), activity.findSlot().orElseThrow().start(),
                timetable.edition().defendersOf(activity));
        return Checker.check(placement, timetable).list();
    }

    /** Whether it is about that companion, wherever else they go that day. */
    private static boolean isOf(Finding finding, Companion companion) {
        Object about = finding.about() instanceof List<?> several ? several.getFirst() : finding.about();
        return about.equals(companion.id()) || about.equals(new Resource.OfCompanion(companion.id()));
    }

    private static boolean isMissing(Finding finding) {
        return finding instanceof PeopleFinding.NoInterpreter || finding instanceof PeopleFinding.WrongPair
                || finding instanceof PeopleFinding.TooFewInterpreters || finding instanceof PeopleFinding.NoEscort;
    }

    /** That one interpreter alone is not enough is no reason against the first. */
    private static boolean speaksAgainst(Finding finding, boolean helps) {
        return isMissing(finding) ? !helps : !(finding instanceof PeopleFinding.AloneTooLong);
    }

    /**
     * What nobody who goes along brings.
     *
     * @param defenders    whom nobody interprets for
     * @param interpreters how many fewer than asked for, or than the work takes
     */
    private record Missing(Set<Id<Defender>> defenders, int interpreters, boolean escort, boolean driver) {

        static final Missing NOTHING = new Missing(Set.of(), 0, false, false);

        static Missing of(List<Finding> found, Activity activity, List<Id<Companion>> along, Edition edition) {
            Set<Id<Defender>> defenders = new HashSet<>();
            int interpreters = 0;
            for (Finding finding : found) {
                switch (finding) {
                    case PeopleFinding.NoInterpreter it -> defenders.addAll(it.defenders());
                    case PeopleFinding.WrongPair it -> defenders.add(it.defender());
                    case PeopleFinding.TooFewInterpreters it -> interpreters = Math.max(interpreters, it.asked() - it.going());
                    case PeopleFinding.AloneTooLong _ -> interpreters = Math.max(interpreters, 1);
                    default -> { }
                }
            }
            Set<Role> needs = Needs.of(found, activity, along, edition);
            return new Missing(Set.copyOf(defenders), interpreters, needs.contains(Role.ESCORT), needs.contains(Role.DRIVER));
        }

        boolean isBetterThan(Missing before) {
            return defenders.size() < before.defenders.size() || interpreters < before.interpreters || before.escort && !escort
                    || before.driver && !driver;
        }
    }
}
