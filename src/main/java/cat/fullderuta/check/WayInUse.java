package cat.fullderuta.check;

import cat.fullderuta.edition.TravelTime;
import cat.fullderuta.travel.Estimate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The way from one town to another that somebody goes in the edition.
 *
 * @param from    five-digit code
 * @param to      five-digit code; the same as {@code from} for a way between two places of one town
 * @param way     from town to town; where a venue is on the map, the ways of its uses differ a little
 * @param entered what coordinators entered for this direction, the one that counts first
 * @param uses    who goes it when, the tightest first; at least one
 */
public record WayInUse(String from, String to, Estimate way, List<TravelTime> entered, List<Use> uses) {

    /** Somebody goes this way on a day. */
    public record Use(Resource who, Route.Leg leg) {

        private Duration spare() {
            return leg.spare().orElseThrow();
        }
    }

    public WayInUse {
        entered = List.copyOf(entered);
        uses = List.copyOf(uses);
    }

    /** How much time is left over where it is tightest, negative when some is missing. */
    public Duration spare() {
        return uses.getFirst().spare();
    }

    /** The ways that defenders and companions go, from and to their bases too, the tightest first. */
    public static List<WayInUse> list(Timetable timetable) {
        record Towns(String from, String to) {}
        Map<Towns, List<Use>> all = new LinkedHashMap<>();
        for (int person = 0; person < timetable.peopleCount(); person++) {
            Resource who = timetable.resource(person);
            for (Route.Leg leg : Route.ofVisit(timetable, who).legs()) {
                String from = leg.from().place().municipality();
                String to = leg.to().place().municipality();
                if (from != null && to != null && leg.way().isPresent() && !leg.isNoWay()) {
                    all.computeIfAbsent(new Towns(from, to), any -> new ArrayList<>()).add(new Use(who, leg));
                }
            }
        }
        List<WayInUse> ways = new ArrayList<>();
        all.forEach((towns, uses) -> {
            uses.sort(Comparator.comparing(Use::spare));
            timetable.travel().findBetweenTowns(towns.from(), towns.to()).ifPresent(way -> ways.add(new WayInUse(towns.from(), towns.to(),
                    way, timetable.travel().listEntered(towns.from(), towns.to()), uses)));
        });
        ways.sort(Comparator.comparing(WayInUse::spare));
        return ways;
    }
}
