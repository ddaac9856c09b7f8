package cat.fullderuta.ui.board;

import cat.fullderuta.check.Finding;
import cat.fullderuta.check.Placement;
import cat.fullderuta.check.Resource;
import cat.fullderuta.check.Timetable;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Slot;
import cat.fullderuta.session.Session;
import cat.fullderuta.text.Messages;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The ways that defenders have between their activities of one day. What is too tight or unknown is as the checks found it;
 * only the calm ways, of which they say nothing, are looked up here.
 */
final class LaneLegs {

    private final Session.State state;
    private final Edition edition;
    private final Messages words;

    LaneLegs(Session.State state, Messages words) {
        this.state = state;
        this.edition = state.edition();
        this.words = words;
    }

    /** @param activities those of the defender, by start */
    List<LaneLeg> listLegs(Id<Defender> defender, List<Activity> activities, LocalDate day) {
        List<LaneLeg> legs = new ArrayList<>();
        for (Activity to : activities) {
            if (slot(to).start().toLocalDate().equals(day)) {
                List<LaneLeg> found = listFound(new Resource.OfDefender(defender), to);
                legs.addAll(found);
                if (found.isEmpty()) {
                    findCalm(activities, to).ifPresent(legs::add);
                }
            }
        }
        return legs;
    }

    private List<LaneLeg> listFound(Resource who, Activity to) {
        List<LaneLeg> legs = new ArrayList<>();
        for (Finding finding : state.findings().listFor(to.id())) {
            switch (finding) {
                case Finding.TooTightTransfer tight when tight.resource().equals(who) && tight.to().equals(to.id()) -> legs.add(
                        leg(LaneLeg.Kind.TIGHT, tight.from(), to, words.get("timeboard.leg.short", tight.shortBy().toMinutes())));
                case Finding.UnknownTransfer unknown when unknown.resource().equals(who) && unknown.to().equals(to.id())
                        && endOf(unknown.from()).toLocalDate().equals(slot(to).start().toLocalDate()) ->
                        legs.add(leg(LaneLeg.Kind.UNKNOWN, unknown.from(), to, "?"));
                default -> { } // not about the way to it, or only about the night before
            }
        }
        return legs;
    }

    private LocalDateTime endOf(Id<Activity> activity) {
        return slot(edition.activities().get(activity)).end();
    }

    /** What comes from the day before is drawn from midnight on. */
    private LaneLeg leg(LaneLeg.Kind kind, Id<Activity> from, Activity to, String label) {
        LocalDateTime end = endOf(from);
        LocalDateTime start = slot(to).start();
        int minute = end.toLocalDate().equals(start.toLocalDate()) ? LaneHours.minuteOfDay(end) : 0;
        return new LaneLeg(kind, minute, LaneHours.minuteOfDay(start), label);
    }

    private Optional<LaneLeg> findCalm(List<Activity> activities, Activity to) {
        Slot next = slot(to);
        return activities.stream().filter(other -> other != to && !slot(other).end().isAfter(next.start()))
                .max(Comparator.comparing(other -> slot(other).end()))
                .filter(from -> slot(from).start().toLocalDate().equals(next.start().toLocalDate()))
                .filter(from -> !Objects.equals(edition.placeOf(from).municipality(), edition.placeOf(to).municipality()))
                .flatMap(from -> state.timetable().findWay(placement(from), placement(to)).map(way ->
                        leg(LaneLeg.Kind.ENOUGH, from.id(), to, words.get("timeboard.leg", way.duration().toMinutes()))));
    }

    private Placement placement(Activity activity) {
        Timetable timetable = state.timetable();
        return timetable.placementOf(activity, slot(activity).start(), List.of());
    }

    private static Slot slot(Activity activity) {
        return activity.findSlot().orElseThrow();
    }
}
