package cat.fullderuta.check;

import cat.fullderuta.edition.Acknowledgement;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.RuleSettings;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a check found: worst first, and by activity. What somebody accepted is kept apart for as long as the facts it rests on
 * are the same; a clash cannot be accepted.
 */
public final class Findings {

    /** Nothing was found. */
    public static final Findings NONE = new Findings(List.of(), List.of(), ActiveRules.of(RuleSettings.DEFAULT));

    private final List<Finding> all;
    private final List<Accepted> accepted;
    private final ActiveRules rules;
    private volatile @Nullable Map<Id<Activity>, List<Finding>> byActivity;

    /** A finding that stays folded away, and why. */
    public record Accepted(Finding finding, Acknowledgement acknowledgement) {}

    private Findings(List<Finding> all, List<Accepted> accepted, ActiveRules rules) {
        this.all = all;
        this.accepted = accepted;
        this.rules = rules;
    }

    /** These findings, worst first, else in the given order. */
    static Findings of(List<Finding> found, Edition edition, ActiveRules rules) {
        List<Finding> all = new ArrayList<>();
        List<Accepted> accepted = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            for (Finding finding : found) {
                if (rules.severityOf(finding) == severity) {
                    Optional<Acknowledgement> reason = severity == Severity.CLASH || edition.acknowledgements().isEmpty()
                            ? Optional.empty() : Acknowledging.find(finding, edition);
                    reason.ifPresentOrElse(it -> accepted.add(new Accepted(finding, it)), () -> all.add(finding));
                }
            }
        }
        return new Findings(Collections.unmodifiableList(all), List.copyOf(accepted), rules);
    }

    /** All that nobody accepted, worst first. */
    public List<Finding> list() {
        return all;
    }

    /** Those of one severity. */
    public List<Finding> list(Severity severity) {
        return all.stream().filter(finding -> severityOf(finding) == severity).toList();
    }

    /** What somebody accepted for a reason that still holds, worst first. */
    public List<Accepted> listAccepted() {
        return accepted;
    }

    /** Those of them that are about one activity, worst first. */
    public List<Accepted> listAcceptedFor(Id<Activity> activity) {
        return accepted.stream().filter(it -> it.finding().activities().contains(activity)).toList();
    }

    /** How bad a finding is: its rule as seriously as the edition takes it. */
    public Severity severityOf(Finding finding) {
        return rules.severityOf(finding);
    }

    /** Those about one activity, worst first. */
    public List<Finding> listFor(Id<Activity> activity) {
        return List.copyOf(byActivity().getOrDefault(activity, List.of()));
    }

    /** The worst severity found for an activity. */
    public Optional<Severity> findWorst(Id<Activity> activity) {
        return listFor(activity).stream().findFirst().map(this::severityOf);
    }

    /** The worst severity of all. */
    public Optional<Severity> findWorst() {
        return all.stream().findFirst().map(this::severityOf);
    }

    /** Made when first asked for: while one drags, nobody asks. */
    private Map<Id<Activity>, List<Finding>> byActivity() {
        Map<Id<Activity>, List<Finding>> known = byActivity;
        if (known == null) {
            known = new HashMap<>();
            for (Finding finding : all) {
                for (Id<Activity> activity : finding.activities()) {
                    known.computeIfAbsent(activity, any -> new ArrayList<>()).add(finding);
                }
            }
            byActivity = known;
        }
        return known;
    }
}
