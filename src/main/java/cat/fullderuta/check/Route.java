package cat.fullderuta.check;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Coordinates;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Place;
import cat.fullderuta.travel.Estimate;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where one person goes on a day, or through the whole visit: from the base to each activity in turn and back. The legs are those of
 * which the rules speak, with the same minutes.
 *
 * @param stops in the order of their hours; the base of a day stands before and after its activities
 */
public record Route(Resource who, List<Stop> stops, List<Leg> legs) {

    public Route {
        stops = List.copyOf(stops);
        legs = List.copyOf(legs);
    }

    /** Somewhere along the route. */
    public sealed interface Stop {

        /** As far as it is known. */
        Place place();

        /** Where the map has it; empty when it does not. */
        Optional<Coordinates> point();

        /** The day of the leg to or from it. */
        LocalDate day();
    }

    /** Where the person sleeps. */
    public record Base(LocalDate day, Place place, Optional<Coordinates> point) implements Stop {}

    /**
     * An activity.
     *
     * @param number from 1, as it is marked on the map
     */
    public record Visit(LocalDate day, int number, Id<Activity> activity, LocalDateTime start, LocalDateTime end, Place place,
            Optional<Coordinates> point) implements Stop {}

    /**
     * From one stop to another.
     *
     * @param way       empty when nobody knows
     * @param available from the end of the one to the start of the other; from the earliest hour to leave the base, or to the latest
     *                  hour to be back there
     * @param buffer    what the rules add to the way; nothing on the way back to the base
     */
    public record Leg(Stop from, Stop to, Optional<Estimate> way, Duration available, Duration buffer) {

        /** How much time is left over, negative when some is missing; empty when nobody knows. */
        public Optional<Duration> spare() {
            return way.map(it -> it.source() == Estimate.Source.SAME_PLACE ? available : available.minus(it.duration()).minus(buffer));
        }

        /** Whether time is missing. */
        public boolean isTight() {
            return spare().filter(Duration::isNegative).isPresent();
        }

        /** Whether one stays where one is. */
        public boolean isNoWay() {
            return way.filter(it -> it.source() == Estimate.Source.SAME_PLACE).isPresent();
        }
    }

    /** The route of a defender or a companion on one day; empty when nothing starts on it. A venue goes nowhere. */
    public static Route ofDay(Timetable timetable, Resource who, LocalDate day) {
        return of(timetable, who, List.of(day));
    }

    /** The route through all days on which something starts. */
    public static Route ofVisit(Timetable timetable, Resource who) {
        return of(timetable, who, listDays(timetable, who));
    }

    /** The days on which something of theirs starts, in order; what starts in the small hours is of the day before. */
    public static List<LocalDate> listDays(Timetable timetable, Resource who) {
        return timetable.findPerson(who).stream().boxed().flatMap(person -> timetable.listDays(person).stream())
                .map(Day::date).toList();
    }

    private static Route of(Timetable timetable, Resource who, List<LocalDate> days) {
        List<Stop> stops = new ArrayList<>();
        List<Leg> legs = new ArrayList<>();
        timetable.findPerson(who).ifPresent(person -> {
            var routes = new DayRoute(timetable, person, stops, legs);
            for (LocalDate date : days) {
                Day day = timetable.findDay(person, (int) date.toEpochDay(), null);
                if (day != null) {
                    routes.add(day);
                }
            }
        });
        return new Route(who, stops, legs);
    }
}
