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
import cat.fullderuta.text.FindingText;
import cat.fullderuta.text.Formats;
import cat.fullderuta.text.Messages;
import cat.fullderuta.text.Names;
import cat.fullderuta.travel.Estimate;
import cat.fullderuta.ui.common.Telling;
import java.time.Duration;
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
    private final Names names;
    private final Formats formats;
    private final FindingText text;

    LaneLegs(Session.State state, Messages words) {
        this.state = state;
        this.edition = state.edition();
        this.words = words;
        names = Names.of(edition, words);
        formats = Formats.of(words);
        text = FindingText.of(edition, words);
    }

    /** A way, and what is told of it. */
    record Told(LaneLeg leg, Telling telling) {

        LaneTouch touch() {
            return new LaneTouch(leg.from(), leg.to(), false, telling);
        }
    }

    /** @param activities those of the defender, by start */
    List<Told> listLegs(Id<Defender> defender, List<Activity> activities, LocalDate day) {
        List<Told> legs = new ArrayList<>();
        for (Activity to : activities) {
            if (slot(to).start().toLocalDate().equals(day)) {
                List<Told> found = listFound(new Resource.OfDefender(defender), to);
                legs.addAll(found);
                if (found.isEmpty()) {
                    findCalm(activities, to).ifPresent(legs::add);
                }
            }
        }
        return legs;
    }

    private List<Told> listFound(Resource who, Activity to) {
        List<Told> legs = new ArrayList<>();
        for (Finding finding : state.findings().listFor(to.id())) {
            switch (finding) {
                case Finding.TooTightTransfer tight when tight.resource().equals(who) && tight.to().equals(to.id()) -> legs.add(new Told(
                        leg(LaneLeg.Kind.TIGHT, tight.from(), to, words.get("timeboard.leg.short", tight.shortBy().toMinutes())),
                        tell(finding)));
                case Finding.UnknownTransfer unknown when unknown.resource().equals(who) && unknown.to().equals(to.id())
                        && endOf(unknown.from()).toLocalDate().equals(slot(to).start().toLocalDate()) ->
                        legs.add(new Told(leg(LaneLeg.Kind.UNKNOWN, unknown.from(), to, "?"), tell(finding)));
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

    private Telling tell(Finding finding) {
        return new Telling(text.title(finding), text.sentence(finding), List.of(), List.of());
    }

    private Optional<Told> findCalm(List<Activity> activities, Activity to) {
        Slot next = slot(to);
        return activities.stream().filter(other -> other != to && !slot(other).end().isAfter(next.start()))
                .max(Comparator.comparing(other -> slot(other).end()))
                .filter(from -> slot(from).start().toLocalDate().equals(next.start().toLocalDate()))
                .filter(from -> !Objects.equals(edition.placeOf(from).municipality(), edition.placeOf(to).municipality()))
                .flatMap(from -> state.timetable().findWay(placement(from), placement(to)).map(way -> new Told(
                        leg(LaneLeg.Kind.ENOUGH, from.id(), to, words.get("timeboard.leg", way.duration().toMinutes())),
                        tell(from, to, way))));
    }

    private Telling tell(Activity from, Activity to, Estimate way) {
        String heading = names.where(from) + " " + formats.hour(slot(from).end()) + " → " + names.where(to) + " " + formats.hour(slot(to).start());
        return new Telling(heading, words.get(way.isApproximate() ? "timeboard.leg.about" : "timeboard.leg.exact",
                formats.minutes(way.duration()), formats.minutes(edition.rules().transferBuffer()),
                formats.minutes(Duration.between(slot(from).end(), slot(to).start()))), List.of(), List.of());
    }

    private Placement placement(Activity activity) {
        Timetable timetable = state.timetable();
        return timetable.placementOf(activity, slot(activity).start(), List.of());
    }

    private static Slot slot(Activity activity) {
        return activity.findSlot().orElseThrow();
    }
}
