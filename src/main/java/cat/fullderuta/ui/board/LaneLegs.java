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
import cat.fullderuta.travel.Estimate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The ways that defenders have between their activities of one day. */
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
            Slot next = slot(to);
            if (next.start().toLocalDate().equals(day)) {
                activities.stream().filter(other -> other != to && !slot(other).end().isAfter(next.start()))
                        .max(Comparator.comparing(other -> slot(other).end()))
                        .filter(from -> slot(from).start().toLocalDate().equals(day))
                        .flatMap(from -> findLeg(defender, from, to)).ifPresent(legs::add);
            }
        }
        return legs;
    }

    private Optional<LaneLeg> findLeg(Id<Defender> defender, Activity from, Activity to) {
        int start = LaneHours.minuteOfDay(slot(from).end());
        int end = LaneHours.minuteOfDay(slot(to).start());
        Optional<Estimate> way = state.timetable().findWay(placement(from), placement(to));
        if (way.isEmpty()) {
            return Optional.of(new LaneLeg(LaneLeg.Kind.UNKNOWN, start, end, "?"));
        }
        Optional<Finding.TooTightTransfer> tight = findTight(defender, from, to);
        if (tight.isPresent()) {
            return Optional.of(new LaneLeg(LaneLeg.Kind.TIGHT, start, end, words.get("timeboard.leg.short", tight.get().shortBy()
                    .toMinutes())));
        }
        return Objects.equals(edition.placeOf(from).municipality(), edition.placeOf(to).municipality()) ? Optional.empty()
                : Optional.of(new LaneLeg(LaneLeg.Kind.ENOUGH, start, end, words.get("timeboard.leg", way.get().duration().toMinutes())));
    }

    private Optional<Finding.TooTightTransfer> findTight(Id<Defender> defender, Activity from, Activity to) {
        return state.findings().listFor(to.id()).stream().filter(Finding.TooTightTransfer.class::isInstance)
                .map(Finding.TooTightTransfer.class::cast)
                .filter(tight -> tight.from().equals(from.id()) && tight.to().equals(to.id())
                        && tight.resource().equals(new Resource.OfDefender(defender))).findFirst();
    }

    private Placement placement(Activity activity) {
        Timetable timetable = state.timetable();
        return timetable.placementOf(activity, slot(activity).start(), List.of());
    }

    private static Slot slot(Activity activity) {
        return activity.findSlot().orElseThrow();
    }
}
