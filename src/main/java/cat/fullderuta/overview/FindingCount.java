package cat.fullderuta.overview;

import cat.fullderuta.check.Finding;
import cat.fullderuta.check.Findings;
import cat.fullderuta.check.Severity;
import cat.fullderuta.edition.RuleKey;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How often a rule found something of one severity. */
public record FindingCount(RuleKey rule, Severity severity, int count) {

    /** Worst first, and of the same severity the most frequent first. */
    static List<FindingCount> of(Findings findings) {
        Map<FindingCount, Integer> counts = new LinkedHashMap<>();
        for (Finding finding : findings.list()) {
            counts.merge(new FindingCount(finding.rule(), findings.severityOf(finding), 0), 1, Integer::sum);
        }
        return counts.entrySet().stream().map(each -> new FindingCount(each.getKey().rule(), each.getKey().severity(), each.getValue()))
                .sorted(Comparator.comparing(FindingCount::severity).thenComparing(it -> -it.count()).thenComparing(FindingCount::rule)).toList();
    }
}
