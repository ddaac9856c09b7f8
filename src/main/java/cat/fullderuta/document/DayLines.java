package cat.fullderuta.document;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Place;
import cat.fullderuta.edition.RuleSettings;
import cat.fullderuta.travel.Estimate;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Works out one defender's day: what is planned, how to get from one to the next, and the time in between. */
final class DayLines {

    /** A shorter gap is waiting, not free time. */
    private static final Duration WORTH_A_LINE = Duration.ofMinutes(90);
    private static final LocalTime NOON = LocalTime.NOON;
    /** Whoever is done by then has the rest of the day off. */
    private static final LocalTime EARLY_END = LocalTime.of(16, 0);

    private final RuleSettings rules;
    private final Defender defender;
    private final LocalDate day;
    private final Surroundings surroundings;
    private final List<Stop> stops = new ArrayList<>();

    /** A fixed point of the day; an arrival or a departure has no place on the map. */
    private record Stop(LocalDateTime start, LocalDateTime end, Place place, AgendaLine line) {

        boolean isJourney() {
            return !(line instanceof AgendaLine.Appointment);
        }
    }

    DayLines(Edition edition, Defender defender, LocalDate day, Surroundings surroundings) {
        this.rules = edition.rules();
        this.defender = defender;
        this.day = day;
        this.surroundings = surroundings;
        var redaction = new Redaction(edition, Audience.DEFENDER, surroundings);
        for (Activity activity : edition.listScheduled(defender.id())) {
            LocalDateTime start = activity.start();
            if (start != null && start.toLocalDate().equals(day) && Audience.DEFENDER.maySee(activity, true)) {
                stops.add(new Stop(start, start.plus(activity.length()), edition.placeOf(activity),
                        new AgendaLine.Appointment(redaction.show(activity).without(defender.id()))));
            }
        }
        if (Audience.DEFENDER.maySee(Field.STAY)) {
            addJourney(defender.stay().arrival(), at -> new AgendaLine.Arrival(at,
                    redaction.text(Field.STAY, defender.stay().arrivalPlace())));
            addJourney(defender.stay().departure(), at -> new AgendaLine.Departure(at,
                    redaction.text(Field.STAY, defender.stay().departurePlace())));
        }
        stops.sort(Comparator.comparing(Stop::start));
    }

    private void addJourney(@Nullable LocalDateTime at, Function<LocalTime, AgendaLine> line) {
        if (at != null && at.toLocalDate().equals(day)) {
            stops.add(new Stop(at, at, Place.UNKNOWN, line.apply(at.toLocalTime())));
        }
    }

    /** The lines in order; none on a day without anything. */
    List<AgendaLine> list() {
        var lines = new ArrayList<AgendaLine>();
        for (int i = 0; i < stops.size(); i++) {
            Stop next = stops.get(i);
            Optional<AgendaLine.Transfer> transfer;
            if (i == 0) {
                transfer = next.isJourney() || isNowhere(defender.base()) ? Optional.empty()
                        : transfer(day.atStartOfDay(), defender.base(), next);
                LocalTime leave = leaving(next, transfer);
                if (!next.isJourney() && !leave.isBefore(NOON)) {
                    lines.add(new AgendaLine.Pause(null, leave, false));
                }
            } else {
                Stop last = stops.get(i - 1);
                LocalDateTime end = lastEnd(i);
                transfer = transfer(end, last.place(), next);
                LocalTime leave = leaving(next, transfer);
                if (end.toLocalDate().equals(day) && end.toLocalTime().isBefore(leave)) {
                    lines.add(new AgendaLine.Pause(end.toLocalTime(), leave, false));
                }
            }
            transfer.ifPresent(lines::add);
            lines.add(next.line());
        }
        if (!stops.isEmpty()) {
            addEvening(lines);
        }
        return withLunch(lines);
    }

    private LocalDateTime lastEnd(int before) {
        return stops.subList(0, before).stream().map(Stop::end).max(Comparator.naturalOrder()).orElseThrow();
    }

    private Optional<AgendaLine.Transfer> transfer(LocalDateTime free, Place from, Stop next) {
        Place to = next.place();
        if (next.isJourney() || isNowhere(to) || from.equals(to)) {
            return Optional.empty();
        }
        Optional<Estimate> way = isNowhere(from) ? Optional.empty() : surroundings.findJourney(from, to);
        Optional<Duration> travel = way.map(Estimate::duration);
        if (travel.isPresent() && travel.get().isZero()) {
            return Optional.empty();
        }
        LocalDateTime wanted = travel.map(time -> next.start().minus(time).minus(rules.transferBuffer())).orElse(null);
        boolean tight = wanted != null && wanted.isBefore(free);
        LocalDateTime leave = tight ? free : wanted == null || !way.get().isApproximate() ? wanted : onTheSafeSide(wanted, free);
        return Optional.of(new AgendaLine.Transfer(leave == null ? null : leave.toLocalTime(), travel.orElse(null),
                way.map(Estimate::isApproximate).orElse(false), surroundings.townOf(to), false, tight));
    }

    /** An estimate is not known to the minute: back to the last five minutes, where there is time for it. */
    static LocalDateTime onTheSafeSide(LocalDateTime wanted, LocalDateTime free) {
        LocalDateTime rounded = wanted.minusMinutes(wanted.getMinute() % 5);
        return rounded.isBefore(free) ? free : rounded;
    }

    private static LocalTime leaving(Stop next, Optional<AgendaLine.Transfer> transfer) {
        LocalTime at = transfer.map(AgendaLine.Transfer::at).orElse(null);
        return at == null ? next.start().toLocalTime() : at;
    }

    private void addEvening(List<AgendaLine> lines) {
        Stop last = stops.getLast();
        if (last.line() instanceof AgendaLine.Departure) {
            return;
        }
        LocalDateTime end = lastEnd(stops.size());
        Optional<Estimate> home = isNowhere(defender.base()) || isNowhere(last.place()) || last.place().equals(defender.base())
                ? Optional.empty() : surroundings.findJourney(last.place(), defender.base()).filter(way -> way.duration().isPositive());
        home.ifPresent(way -> lines.add(
                new AgendaLine.Transfer(end.toLocalTime(), way.duration(), way.isApproximate(), "", true, false)));
        LocalDateTime free = end.plus(home.map(DayLines::counted).orElse(Duration.ZERO));
        if (!last.isJourney() && free.toLocalDate().equals(day) && !free.toLocalTime().isAfter(EARLY_END)) {
            lines.add(new AgendaLine.Pause(free.toLocalTime(), null, false));
        }
    }

    /** An estimate counts up to the next five minutes. */
    private static Duration counted(Estimate way) {
        long minutes = way.duration().toMinutes();
        return way.isApproximate() ? Duration.ofMinutes((minutes + 4) / 5 * 5) : way.duration();
    }

    /** Marks the gap that suits lunch best, and drops those that are only waiting. */
    private List<AgendaLine> withLunch(List<AgendaLine> lines) {
        boolean served = stops.stream().anyMatch(stop -> stop.line() instanceof AgendaLine.Appointment(var activity)
                && activity.servesMeal() && stop.start().isBefore(day.atTime(rules.lunchTo()))
                && stop.end().isAfter(day.atTime(rules.lunchFrom())));
        Optional<AgendaLine.Pause> lunch = served ? Optional.empty() : lines.stream()
                .filter(AgendaLine.Pause.class::isInstance).map(AgendaLine.Pause.class::cast)
                .max(Comparator.comparing(this::lunchTime)).filter(pause -> lunchTime(pause).compareTo(rules.lunch()) >= 0);
        return lines.stream().flatMap(line -> {
            if (!(line instanceof AgendaLine.Pause pause)) {
                return Stream.of(line);
            }
            if (lunch.filter(best -> best == pause).isPresent()) {
                return Stream.of(new AgendaLine.Pause(pause.from(), pause.to(), true));
            }
            return isLong(pause) ? Stream.of(pause) : Stream.empty();
        }).toList();
    }

    private Duration lunchTime(AgendaLine.Pause pause) {
        LocalTime from = pause.from() == null || pause.from().isBefore(rules.lunchFrom()) ? rules.lunchFrom() : pause.from();
        LocalTime to = pause.to() == null || pause.to().isAfter(rules.lunchTo()) ? rules.lunchTo() : pause.to();
        return Duration.between(from, to);
    }

    private static boolean isLong(AgendaLine.Pause pause) {
        return pause.from() == null || pause.to() == null || Duration.between(pause.from(), pause.to()).compareTo(WORTH_A_LINE) >= 0;
    }

    private static boolean isNowhere(Place place) {
        return place.municipality() == null && place.point() == null;
    }
}
