package cat.fullderuta.ui.rules;

import cat.fullderuta.change.Change;
import cat.fullderuta.check.Checker;
import cat.fullderuta.check.Finding;
import cat.fullderuta.check.Findings;
import cat.fullderuta.check.Severity;
import cat.fullderuta.check.Timetable;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.RuleKey;
import cat.fullderuta.edition.RuleSettings;
import cat.fullderuta.edition.SchoolPeriod;
import cat.fullderuta.session.Session;
import cat.fullderuta.travel.Gazetteer;
import cat.fullderuta.travel.TravelTimes;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The rules as they are being set, and what would be found with them; nothing of it is applied yet. */
final class Draft {

    private final Edition edition;
    private final Gazetteer gazetteer;
    private final Findings now;
    private final Map<Id<Host>, List<LocalDate>> holidays = new HashMap<>();
    private final Set<Object> wrong = new HashSet<>();
    private RuleSettings rules;
    private Findings with;
    private Runnable changed = () -> { };

    Draft(Session session) {
        edition = session.edition();
        gazetteer = session.gazetteer();
        rules = edition.rules();
        now = session.state().findings();
        with = now;
    }

    /** Is told after each change. */
    void setOnChanged(Runnable listener) {
        changed = listener;
    }

    /** As it was when this began. */
    Edition edition() {
        return edition;
    }

    RuleSettings rules() {
        return rules;
    }

    void change(UnaryOperator<RuleSettings> change) {
        RuleSettings after = change.apply(rules);
        if (!after.equals(rules)) {
            rules = after;
            check();
        }
    }

    /** The days on which the schools of a host are closed by themselves. */
    List<LocalDate> holidays(Host host) {
        return holidays.getOrDefault(host.id(), host.localHolidays());
    }

    void setHolidays(List<Host> hosts, List<LocalDate> days) {
        for (Host host : hosts) {
            if (host.localHolidays().equals(days)) {
                holidays.remove(host.id());
            } else {
                holidays.put(host.id(), List.copyOf(days));
            }
        }
        check();
    }

    /** School periods of the edition itself; empty when it follows the calendar that comes with the program. */
    List<SchoolPeriod> schoolPeriods() {
        return rules.schoolPeriods();
    }

    /** Remembers that something typed cannot be taken, or no longer so. */
    void setWrong(Object field, boolean isWrong) {
        if (isWrong ? wrong.add(field) : wrong.remove(field)) {
            changed.run();
        }
    }

    int countWrong() {
        return wrong.size();
    }

    /** Whether something differs from the edition, or is typed that cannot be taken. */
    boolean isTouched() {
        return isChanged() || !wrong.isEmpty();
    }

    boolean isChanged() {
        return !rules.equals(edition.rules()) || !holidays.isEmpty();
    }

    /** All of it as one thing done. */
    Change toChange() {
        return toChange(rules);
    }

    private Change toChange(RuleSettings rules) {
        return holidays.isEmpty() ? new Change.PutRules(rules) : new Change.PutRulesAndHolidays(rules, holidays);
    }

    /** A full check takes about a millisecond also of a large visit: it is made at each letter typed. */
    private void check() {
        Edition after = isChanged() ? toChange(inOrder()).applyTo(edition) : edition;
        with = isChanged() ? Checker.check(Timetable.of(after, TravelTimes.of(gazetteer, after.travelTimes()))) : now;
        changed.run();
    }

    /** With the hours of a meal as they were while those that are typed stand in the wrong order: what that would find was never meant. */
    private RuleSettings inOrder() {
        RuleSettings before = edition.rules();
        RuleSettings lunch = rules.lunchFrom().isBefore(rules.lunchTo()) ? rules
                : rules.withLunchFrom(before.lunchFrom()).withLunchTo(before.lunchTo());
        return lunch.dinnerFrom().isBefore(lunch.dinnerTo()) ? lunch
                : lunch.withDinnerFrom(before.dinnerFrom()).withDinnerTo(before.dinnerTo());
    }

    Counts now() {
        return new Counts(now);
    }

    Counts with() {
        return new Counts(with);
    }

    /** How much is found. */
    record Counts(Findings findings) {

        int of(RuleKey rule) {
            return (int) findings.list().stream().map(Finding::rule).filter(rule::equals).count();
        }

        int of(Severity severity) {
            return findings.list(severity).size();
        }
    }
}
