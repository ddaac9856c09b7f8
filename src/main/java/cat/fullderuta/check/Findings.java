package cat.fullderuta.check;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Id;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a check found: worst first, and by activity. */
public final class Findings {

    /** Nothing was found. */
    public static final Findings NONE = of(List.of());

    private final List<Finding> all;
    private final Map<Id<Activity>, List<Finding>> byActivity = new HashMap<>();

    private Findings(List<Finding> all) {
        this.all = all;
        for (Finding finding : all) {
            finding.activities().forEach(activity -> byActivity.computeIfAbsent(activity, any -> new ArrayList<>()).add(finding));
        }
    }

    /** These findings, worst first, else in the given order. */
    public static Findings of(Collection<Finding> found) {
        return new Findings(found.stream().sorted(Comparator.comparing(Finding::severity)).toList());
    }

    /** All, worst first. */
    public List<Finding> list() {
        return all;
    }

    /** Those of one severity. */
    public List<Finding> list(Severity severity) {
        return all.stream().filter(finding -> finding.severity() == severity).toList();
    }

    /** Those about one activity, worst first. */
    public List<Finding> listFor(Id<Activity> activity) {
        return List.copyOf(byActivity.getOrDefault(activity, List.of()));
    }

    /** The worst severity found for an activity. */
    public Optional<Severity> findWorst(Id<Activity> activity) {
        return listFor(activity).stream().map(Finding::severity).min(Comparator.naturalOrder());
    }

    /** The worst severity of all. */
    public Optional<Severity> findWorst() {
        return all.stream().map(Finding::severity).min(Comparator.naturalOrder());
    }
}
