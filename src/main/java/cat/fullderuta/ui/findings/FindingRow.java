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

    /** Findings in groups by severity, worst first, each under its heading. */
    static List<FindingRow> list(List<Finding> findings, Findings of) {
        var rows = new ArrayList<FindingRow>();
        for (Severity severity : Severity.values()) {
            List<Finding> group = findings.stream().filter(finding -> of.severityOf(finding) == severity).toList();
            if (!group.isEmpty()) {
                rows.add(new Head(severity, group.size()));
                group.forEach(finding -> rows.add(new Item(finding, severity)));
            }
        }
        return rows;
    }
}
