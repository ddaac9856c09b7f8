package cat.fullderuta.check;

import java.util.List;
import java.util.function.Consumer;

/** All rules, listed by hand. An edition in, findings out: no clock, no files. */
public final class Checker {

    /** What is impossible comes first: a place that clashes needs no further judgement. */
    static final List<Rule> RULES = List.of(
            new DoubleBooking(),
            new TightTransfer(),
            new WithinVisit(),
            new WithinStay(),
            new StayTransfer(),
            new WithinAvailability(),
            new WantedTime(),
            new SchoolDays(),
            new HostLimit(),
            new InterpreterEarly(),
            new NightRest(),
            new ActivitiesPerDay(),
            new HoursPerDay(),
            new BreakInBetween(),
            FreeMeal.lunch(),
            FreeMeal.dinner(),
            new LightFirstDay(),
            new FreeHalfDay(),
            new BaseTransfer(),
            new InterpreterHalfDay(),
            new InterpreterOfThePair(),
            new InterpreterAlone(),
            new EscortGoesAlong(),
            new Consent(),
            new TopicsToAvoid(),
            new PeopleToAvoid(),
            new AskedFor(),
            new EveryoneIsThere(),
            new FactsBeforeRelease(),
            new TownsLeftOut(),
            new FairShare());

    private Checker() {
    }

    /** Everything that is to be said about an edition; a finding about a pair, a day or a person is there once. */
    public static Findings check(Timetable timetable) {
        var collector = new Collector();
        ActiveRules rules = timetable.rules();
        for (Placement placement : timetable.scheduled()) {
            for (Rule.OfPlacement rule : rules.ofHour()) {
                rule.check(placement, timetable, collector);
            }
            for (Rule.OfPlacement rule : rules.ofPeople()) {
                rule.check(placement, timetable, collector);
            }
        }
        for (int person = 0; person < timetable.peopleCount(); person++) {
            checkDays(person, timetable, collector);
        }
        for (Rule.OfEdition rule : rules.ofEdition()) {
            rule.check(timetable, collector);
        }
        return Findings.of(collector.list(), timetable.edition(), rules);
    }

    /** What would be said about one placement and the days of its people, whether or not it is in the timetable. */
    public static Findings check(Placement placement, Timetable timetable) {
        var collector = new Collector();
        ActiveRules rules = timetable.rules();
        checkHour(placement, timetable, collector);
        for (Rule.OfPlacement rule : rules.ofPeople()) {
            rule.check(placement, timetable, collector);
        }
        return Findings.of(collector.list(), timetable.edition(), rules);
    }

    /** How bad it is that these people go to that activity, whenever it is. */
    static Worst worstOfPeople(Placement placement, Timetable timetable) {
        var worst = new Worst(timetable.rules());
        for (Rule.OfPlacement rule : timetable.rules().ofPeople()) {
            rule.check(placement, timetable, worst);
        }
        return worst;
    }

    /** How bad it is at its hour; no further rule is asked once it clashes. */
    static void judgeHour(Placement placement, Timetable timetable, Worst worst) {
        for (Rule.OfPlacement rule : timetable.rules().ofHour()) {
            rule.check(placement, timetable, worst);
            if (worst.isClash()) {
                return;
            }
        }
        checkDaysOf(placement, timetable, worst);
    }

    private static void checkHour(Placement placement, Timetable timetable, Consumer<Finding> found) {
        for (Rule.OfPlacement rule : timetable.rules().ofHour()) {
            rule.check(placement, timetable, found);
        }
        checkDaysOf(placement, timetable, found);
    }

    private static void checkDaysOf(Placement placement, Timetable timetable, Consumer<Finding> found) {
        ActiveRules rules = timetable.rules();
        for (int person : placement.people()) {
            Day day = timetable.findDay(person, placement.day(), placement);
            if (day != null) {
                for (Rule.OfDay rule : rules.ofDay()) {
                    rule.check(day, timetable, found);
                }
            }
        }
    }

    private static void checkDays(int person, Timetable timetable, Consumer<Finding> found) {
        Row row = timetable.row(person);
        int next = 0;
        while (next < row.size()) {
            int number = row.get(next).day();
            Day day = timetable.findDay(person, number, null);
            if (day != null) {
                for (Rule.OfDay rule : timetable.rules().ofDay()) {
                    rule.check(day, timetable, found);
                }
            }
            next = row.firstFrom(Day.start(number + 1));
        }
    }
}
