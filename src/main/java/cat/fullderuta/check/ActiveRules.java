package cat.fullderuta.check;

import cat.fullderuta.edition.RuleKey;
import cat.fullderuta.edition.RuleSettings;
import cat.fullderuta.edition.Strictness;
import java.util.ArrayList;

/** The rules that an edition has not switched off, by sort, and how bad what they find is. */
@SuppressWarnings("ArrayRecordComponent") // never altered nor compared
record ActiveRules(Rule.OfPlacement[] ofHour, Rule.OfPlacement[] ofPeople, Rule.OfDay[] ofDay, Rule.OfEdition[] ofEdition,
        Severity[] severities) {

    private static final RuleKey[] KEYS = RuleKey.values();

    static ActiveRules of(RuleSettings settings) {
        var ofHour = new ArrayList<Rule.OfPlacement>();
        var ofPeople = new ArrayList<Rule.OfPlacement>();
        var ofDay = new ArrayList<Rule.OfDay>();
        var ofEdition = new ArrayList<Rule.OfEdition>();
        for (Rule rule : Checker.RULES) {
            if (settings.strictness(rule.key()) != Strictness.OFF) {
                switch (rule) {
                    case Rule.OfPlacement it when it.dependsOnHour() -> ofHour.add(it);
                    case Rule.OfPlacement it -> ofPeople.add(it);
                    case Rule.OfDay it -> ofDay.add(it);
                    case Rule.OfEdition it -> ofEdition.add(it);
                }
            }
        }
        return new ActiveRules(ofHour.toArray(Rule.OfPlacement[]::new), ofPeople.toArray(Rule.OfPlacement[]::new),
                ofDay.toArray(Rule.OfDay[]::new), ofEdition.toArray(Rule.OfEdition[]::new), severities(settings));
    }

    private static Severity[] severities(RuleSettings settings) {
        var severities = new Severity[KEYS.length];
        for (RuleKey key : KEYS) {
            severities[key.ordinal()] = switch (settings.strictness(key)) {
                case CLASH -> Severity.CLASH;
                case WARNING -> Severity.WARNING;
                case HINT, OFF -> Severity.HINT;
            };
        }
        return severities;
    }

    /** How bad a finding is in this edition. */
    Severity severityOf(Finding finding) {
        return finding.isUnknown() ? Severity.UNKNOWN : severities[finding.rule().ordinal()];
    }
}
