package cat.fullderuta.plan;

import cat.fullderuta.change.Change;
import cat.fullderuta.check.Acknowledging;
import cat.fullderuta.check.Checker;
import cat.fullderuta.check.Finding;
import cat.fullderuta.check.Findings;
import cat.fullderuta.check.Severity;
import cat.fullderuta.check.Timetable;
import cat.fullderuta.edition.Edition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * What could be done about a finding: move one of its activities to the next hour that helps, exchange its hour with another
 * activity, take another companion, or more defenders where fewer go than the host asked for. Each is tried on the whole edition, and
 * only what solves the matter, makes the edition better and brings no new clash is offered; what is unknown of somebody who comes
 * would be of most others too and speaks against nobody. Confirmed activities are not moved.
 */
public final class Fixes {

    /** How many are offered. */
    public static final int MOST = 3;

    /**
     * A change that helps.
     *
     * @param edition as it would be once it is made
     * @param after   what is to be said of that edition
     */
    public record Offer(Change change, Edition edition, Findings after) {}

    private static final Comparator<Findings> LESS = Comparator.comparingInt((Findings it) -> count(it, Severity.CLASH))
            .thenComparingInt(it -> count(it, Severity.WARNING)).thenComparingInt(it -> count(it, Severity.HINT));

    private Fixes() {
    }

    /** What helps most, first; of equal ones each kind in turn. */
    public static List<Offer> list(Finding finding, Findings before, Timetable timetable) {
        return list(finding, before, timetable, () -> false);
    }

    /** @param isStopped asked now and then; the list ends with what was tried until then */
    public static List<Offer> list(Finding finding, Findings before, Timetable timetable, BooleanSupplier isStopped) {
        if (finding.isUnknown()) {
            return List.of(); // it is mended by asking, not by moving
        }
        List<Offer> helpful = new ArrayList<>();
        for (Change change : new FixCandidates(finding, timetable).list()) {
            if (isStopped.getAsBoolean()) {
                break;
            }
            findHelp(change, finding, before, timetable).ifPresent(helpful::add);
        }
        helpful.sort(Comparator.comparing(Offer::after, LESS));
        Map<Offer, Integer> turns = new HashMap<>();
        Map<Class<?>, Integer> ofKind = new HashMap<>();
        helpful.forEach(offer -> turns.put(offer, ofKind.merge(offer.change().getClass(), 1, Integer::sum)));
        return helpful.stream().sorted(Comparator.comparing(Offer::after, LESS).thenComparing(turns::get)).limit(MOST).toList();
    }

    private static Optional<Offer> findHelp(Change change, Finding finding, Findings before, Timetable timetable) {
        Edition edition = change.applyTo(timetable.edition());
        Findings after = Checker.check(timetable.of(edition));
        boolean helps = LESS.compare(after, before) < 0 && !has(after.list(), finding)
                && after.list(Severity.CLASH).stream().allMatch(clash -> has(before.list(Severity.CLASH), clash));
        return helps ? Optional.of(new Offer(change, edition, after)) : Optional.empty();
    }

    private static boolean has(List<Finding> findings, Finding matter) {
        return findings.stream().anyMatch(it -> Acknowledging.isSameMatter(it, matter));
    }

    private static int count(Findings findings, Severity severity) {
        return findings.list(severity).size();
    }
}
