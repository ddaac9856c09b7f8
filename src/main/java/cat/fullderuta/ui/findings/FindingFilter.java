package cat.fullderuta.ui.findings;

import cat.fullderuta.check.Finding;
import cat.fullderuta.check.Findings;
import cat.fullderuta.check.Severity;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.RuleKey;
import cat.fullderuta.session.Session;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which findings are wanted. A finding about two activities is there when either of them is wanted.
 *
 * @param severities wanted ones
 * @param rule       that found it; empty for all
 * @param defender   of whom; empty for all
 * @param town       five-digit code of the gazetteer; empty for all
 */
record FindingFilter(Set<Severity> severities, Optional<RuleKey> rule, Optional<Id<Defender>> defender, Optional<String> town) {

    List<Finding> list(Session.State state) {
        return listAnySeverity(state).stream().filter(finding -> severities.contains(state.findings().severityOf(finding))).toList();
    }

    /** Those of them that somebody accepted. */
    List<Findings.Accepted> listAccepted(Session.State state) {
        Findings findings = state.findings();
        return findings.listAccepted().stream().filter(it -> severities.contains(findings.severityOf(it.finding()))
                && isWanted(it.finding(), state.edition())).toList();
    }

    /** The same without regard to severity, for the counts beside the severities. */
    List<Finding> listAnySeverity(Session.State state) {
        Edition edition = state.edition();
        return state.findings().list().stream().filter(finding -> isWanted(finding, edition)).toList();
    }

    private boolean isWanted(Finding finding, Edition edition) {
        return (rule.isEmpty() || rule.get() == finding.rule())
                && (defender.isEmpty() || defenders(finding, edition).anyMatch(defender.get()::equals))
                && (town.isEmpty() || towns(finding, edition).anyMatch(town.get()::equals));
    }

    static Stream<Id<Defender>> defenders(Finding finding, Edition edition) {
        return finding.activities().stream().flatMap(id -> edition.activities().find(id).stream())
                .flatMap(activity -> edition.assignedTo(activity).stream());
    }

    static Stream<String> towns(Finding finding, Edition edition) {
        return finding.activities().stream().flatMap(id -> edition.activities().find(id).stream())
                .flatMap(activity -> Optional.ofNullable(edition.placeOf(activity).municipality()).stream());
    }
}
