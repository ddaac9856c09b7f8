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
import cat.fullderuta.store.Typed;
import cat.fullderuta.store.Untaken;
import cat.fullderuta.travel.TravelTimes;
import cat.fullderuta.ui.common.Workspace;
import cat.fullderuta.ui.form.TypingRest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;

/**
 * The rules as they are typed, and what is found with them at each letter. They are taken when the typing rests or the field is left;
 * what cannot be taken is kept with the edition.
 */
final class Draft {

    private final Workspace workspace;
    private final Untaken.Place place;
    private final Edition opened;
    private final Findings before;
    private final List<Typing> typings = new ArrayList<>();
    private final Map<Id<Host>, List<LocalDate>> holidays = new HashMap<>();
    private final Set<Object> wrong = new HashSet<>();
    private final TypingRest rest = new TypingRest(this::note, this::commit);
    private final InvalidationListener follow = _ -> follow();
    private RuleSettings rules;
    private Findings now;
    private Runnable changed = () -> { };
    /** What is taken from entering a field to leaving it is one thing done. */
    private Object stay = new Object();
    private boolean isTaking;
    private boolean isTogether;
    private boolean isShowing;

    Draft(Workspace workspace) {
        this.workspace = workspace;
        opened = workspace.state().edition();
        place = new Untaken.Place("rules", List.of(opened.id()));
        before = workspace.state().findings();
        rules = opened.rules();
        now = before;
        workspace.session().stateProperty().addListener(new WeakInvalidationListener(follow));
    }

    /** Is told after each change. */
    void setOnChanged(Runnable listener) {
        changed = listener;
    }

    void add(Typing typing) {
        typings.add(typing);
    }

    /** Shows what was typed here before and could not be taken, or was not yet. */
    void recall() {
        Map<String, Typed> typed = workspace.session().untaken().list(place);
        typings.stream().filter(it -> typed.containsKey(it.id())).forEach(it -> it.recall(typed.get(it.id())));
    }

    /** As it is now, without what is not taken yet. */
    Edition edition() {
        return workspace.state().edition();
    }

    /** As it was when this began. */
    Edition opened() {
        return opened;
    }

    RuleSettings rules() {
        return rules;
    }

    /** While somebody types. */
    void change(UnaryOperator<RuleSettings> change) {
        RuleSettings after = change.apply(rules);
        if (!after.equals(rules)) {
            rules = after;
            check();
        }
        rest();
    }

    /** What is chosen or pressed is taken at once, as one thing done. */
    void together(Runnable choice) {
        if (isTogether) {
            choice.run();
            return;
        }
        enter();
        isTogether = true;
        try {
            choice.run();
        } finally {
            isTogether = false;
        }
        check();
        commit();
    }

    /** The days on which the schools of a host are closed by themselves. */
    List<LocalDate> holidays(Host host) {
        return holidays.getOrDefault(host.id(), edition().hosts().find(host.id()).orElse(host).localHolidays());
    }

    void setHolidays(List<Host> hosts, List<LocalDate> days) {
        for (Host host : hosts) {
            if (edition().hosts().find(host.id()).filter(it -> it.localHolidays().equals(days)).isPresent()) {
                holidays.remove(host.id());
            } else {
                holidays.put(host.id(), List.copyOf(days));
            }
        }
        check();
        rest();
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
        rest();
    }

    int countWrong() {
        return wrong.size();
    }

    /** Somebody goes into a field. */
    void enter() {
        commit();
        stay = new Object();
    }

    /** Takes what can be, and keeps the rest. */
    void commit() {
        if (isTogether || isShowing) {
            return;
        }
        rest.stop();
        Change change = toChange();
        if (!workspace.session().isReadOnly() && !change.applyTo(edition()).equals(edition())) {
            isTaking = true;
            try {
                workspace.edits().apply(change, stay);
            } finally {
                isTaking = false;
            }
            holidays.clear();
            changed.run();
        }
        note();
    }

    private void rest() {
        if (!isTogether && !isShowing) {
            rest.type();
        }
    }

    private void note() {
        Map<String, Typed> typed = new HashMap<>();
        typings.forEach(it -> it.findUntaken().ifPresent(words -> typed.put(it.id(), words)));
        workspace.session().keepUntaken(place, typed);
    }

    /** An undo, or a redo: what waits stays typed. */
    private void follow() {
        if (isTaking) {
            return;
        }
        isShowing = true;
        rules = edition().rules();
        holidays.clear();
        typings.forEach(Typing::showTaken);
        recall();
        isShowing = false;
        check();
    }

    private Change toChange() {
        RuleSettings sound = sound();
        return holidays.isEmpty() ? new Change.PutRules(sound) : new Change.PutRulesAndHolidays(sound, holidays);
    }

    /** A full check takes about a millisecond also of a large visit: it is made at each letter typed. */
    private void check() {
        Edition after = toChange().applyTo(edition());
        now = after.equals(edition()) ? workspace.state().findings()
                : Checker.check(Timetable.of(after, TravelTimes.of(workspace.session().gazetteer(), after.travelTimes())));
        if (!isTogether) {
            changed.run();
        }
    }

    /** With a meal as the edition has it while what is typed does not fit into its hours: what that would find was never meant. */
    private RuleSettings sound() {
        RuleSettings taken = edition().rules();
        RuleSettings lunch = Meal.LUNCH.isSound(rules) ? rules
                : rules.withLunchFrom(taken.lunchFrom()).withLunchTo(taken.lunchTo()).withLunch(taken.lunch());
        return Meal.DINNER.isSound(lunch) ? lunch
                : lunch.withDinnerFrom(taken.dinnerFrom()).withDinnerTo(taken.dinnerTo()).withDinner(taken.dinner());
    }

    /** What was found when this began. */
    Counts before() {
        return new Counts(before);
    }

    Counts now() {
        return new Counts(now);
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
