package cat.fullderuta.ui.findings;

import cat.fullderuta.check.Finding;
import cat.fullderuta.check.Findings;
import cat.fullderuta.check.Severity;
import java.util.ArrayList;
import java.util.List;

/** A row of the list. */
sealed interface FindingRow {

    /** The heading of a group. */
    record Head(Severity severity, int count) implements FindingRow {}

    /** A finding. */
    record Item(Finding finding, Severity severity) implements FindingRow {}

    /** The heading of what was accepted, which folds it away. */
    record AcceptedHead(int count, boolean isOpen) implements FindingRow {}

    /** A finding that somebody accepted. */
    record AcceptedItem(Findings.Accepted accepted) implements FindingRow {}

    /** Findings in groups by severity, worst first, each under its heading; at the end, if any, those accepted. */
    static List<FindingRow> list(List<Finding> findings, List<Findings.Accepted> accepted, boolean acceptedOpen, Findings of) {
        var rows = new ArrayList<FindingRow>();
        for (Severity severity : Severity.values()) {
            List<Finding> group = findings.stream().filter(finding -> of.severityOf(finding) == severity).toList();
            if (!group.isEmpty()) {
                rows.add(new Head(severity, group.size()));
                group.forEach(finding -> rows.add(new Item(finding, severity)));
            }
        }
        if (!accepted.isEmpty()) {
            rows.add(new AcceptedHead(accepted.size(), acceptedOpen));
            if (acceptedOpen) {
                accepted.forEach(it -> rows.add(new AcceptedItem(it)));
            }
        }
        return rows;
    }
}
