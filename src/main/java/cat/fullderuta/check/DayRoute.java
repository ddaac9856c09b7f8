package cat.fullderuta.check;

import cat.fullderuta.check.Route.Base;
import cat.fullderuta.check.Route.Leg;
import cat.fullderuta.check.Route.Stop;
import cat.fullderuta.check.Route.Visit;
import cat.fullderuta.edition.Place;
import cat.fullderuta.edition.RuleSettings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Writes down the days of one person, one after the other, as stops and legs. */
final class DayRoute {

    private final Timetable timetable;
    private final int person;
    private final Place base;
    private final List<Stop> stops;
    private final List<Leg> legs;
    private int visits;

    DayRoute(Timetable timetable, int person, List<Stop> stops, List<Leg> legs) {
        this.timetable = timetable;
        this.person = person;
        this.stops = stops;
        this.legs = legs;
        base = timetable.isDefender(person) ? timetable.defender(person).base() : timetable.companion(person).base();
    }

    void add(Day day) {
        RuleSettings rules = timetable.edition().rules();
        int baseSpot = timetable.spotOf(base);
        boolean fromBase = timetable.isLocated(baseSpot) && !(isDefender() && timetable.stays().arrivesOn(person, day.number()));
        boolean toBase = timetable.isLocated(baseSpot) && !(isDefender() && timetable.stays().departsOn(person, day.number()));
        Stop home = new Base(day.date(), base, timetable.findPoint(base));
        if (fromBase) {
            stops.add(home);
        }
        List<Visit> todays = new ArrayList<>();
        for (Placement to : day.activities()) {
            Visit visit = visit(day, to);
            int before = lastEnded(day, to, todays.size());
            if (before >= 0) {
                Placement from = day.activities()[before];
                legs.add(new Leg(todays.get(before), visit, timetable.findWay(from, to), minutes(to.start() - from.end()),
                        minutes(timetable.buffer())));
            } else if (fromBase) {
                legs.add(new Leg(home, visit, timetable.findWay(baseSpot, to.spot()), minutes(to.start() - day.at(rules.leaveFrom())),
                        minutes(timetable.buffer())));
            }
            todays.add(visit);
            stops.add(visit);
        }
        if (toBase) {
            Visit last = todays.get(List.of(day.activities()).indexOf(day.last()));
            legs.add(new Leg(last, home, timetable.findWay(day.last().spot(), baseSpot), minutes(day.at(rules.backUntil())
                    - day.last().end()), Duration.ZERO));
            stops.add(home);
        }
    }

    private boolean isDefender() {
        return timetable.isDefender(person);
    }

    private Visit visit(Day day, Placement it) {
        visits++;
        return new Visit(day.date(), visits, it.id(), Timetable.time(it.start()), Timetable.time(it.end()), it.place(),
                timetable.findPoint(it.place()));
    }

    /** The one of the day that ended last before this one starts, or -1: what overlaps it is another matter. */
    private static int lastEnded(Day day, Placement to, int count) {
        int last = -1;
        for (int i = 0; i < count; i++) {
            int end = day.activities()[i].end();
            if (end <= to.start() && (last < 0 || end >= day.activities()[last].end())) {
                last = i;
            }
        }
        return last;
    }

    private static Duration minutes(int minutes) {
        return Duration.ofMinutes(minutes);
    }
}
