package cat.fullderuta.check;

import java.util.function.Consumer;

/** Keeps only how bad the worst finding is of those that speak for or against a place, as {@link Fit#verdict()} does. */
final class Worst implements Consumer<Finding> {

    private final ActiveRules rules;
    private Severity severity = Severity.UNKNOWN;

    Worst(ActiveRules rules) {
        this.rules = rules;
    }

    @Override
    public void accept(Finding finding) {
        Severity found = rules.severityOf(finding);
        boolean speaksOfThePlace = found == Severity.CLASH || !finding.rule().isArrangedAfterwards();
        if (speaksOfThePlace && found.compareTo(severity) < 0) {
            severity = found;
        }
    }

    /** As if nothing had been found yet. */
    void reset() {
        severity = Severity.UNKNOWN;
    }

    boolean isClash() {
        return severity == Severity.CLASH;
    }

    /** Whether it would be warned of or clash. */
    boolean isWarning() {
        return severity == Severity.WARNING;
    }
}
