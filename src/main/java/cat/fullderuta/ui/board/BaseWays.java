package cat.fullderuta.ui.board;

import cat.fullderuta.check.Placement;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Place;
import cat.fullderuta.edition.Slot;
import cat.fullderuta.session.Session;
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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The ways at the ends of a defender's day: from where they sleep to the first activity, and back from the last. On the day of
 * the arrival there is no way out, on that of the departure none back, and none where a place is not known.
 */
final class BaseWays {

    private final Session.State state;
    private final Edition edition;
    private final Messages words;
    private final Formats formats;
    private final Names names;
    private final List<Activity> scheduled;

    BaseWays(Session.State state, Messages words) {
        this.state = state;
        this.edition = state.edition();
        this.words = words;
        formats = Formats.of(words);
        names = Names.of(edition, words);
        scheduled = edition.listScheduled();
    }

    /** What is told of them on the first or the last activity of a defender's day. */
    List<String> listWords(Optional<Id<Defender>> who, Id<Activity> id) {
        List<String> said = new ArrayList<>();
        Optional<LocalDate> day = edition.activities().find(id).flatMap(Activity::findSlot).map(slot -> slot.start().toLocalDate());
        if (who.isPresent() && day.isPresent()) {
            Defender defender = edition.defenders().get(who.get());
            List<Activity> activities = listOfDay(defender.id(), day.get());
            if (!activities.isEmpty() && activities.getFirst().id().equals(id)) {
                findOut(defender, activities.getFirst()).ifPresent(way -> said.add(wordsOut(defender, activities.getFirst(), way)));
            }
            findLast(activities).filter(last -> last.id().equals(id)).ifPresent(last -> findBack(defender, last)
                    .ifPresent(way -> said.add(wordsBack(defender, last, way))));
        }
        return said;
    }

    /** Where they lie in a lane. */
    List<LaneTouch> listTouches(Optional<Id<Defender>> who, LocalDate day) {
        List<LaneTouch> touches = new ArrayList<>();
        who.map(edition.defenders()::get).ifPresent(defender -> {
            List<Activity> activities = listOfDay(defender.id(), day);
            activities.stream().findFirst().ifPresent(first -> findOut(defender, first).ifPresent(way -> {
                int to = LaneHours.minuteOfDay(slot(first).start());
                touches.add(touch(Math.max(0, to - minutes(way) - (int) edition.rules().transferBuffer().toMinutes()), to,
                        wordsOut(defender, first, way)));
            }));
            findLast(activities).filter(last -> slot(last).end().toLocalDate().equals(day)).ifPresent(last -> findBack(defender, last)
                    .ifPresent(way -> {
                        int from = LaneHours.minuteOfDay(slot(last).end());
                        touches.add(touch(from, Math.min(LaneHours.DAY, from + minutes(way)), wordsBack(defender, last, way)));
                    }));
        });
        return touches;
    }

    private static LaneTouch touch(int from, int to, String said) {
        return new LaneTouch(from, to, true, new Telling(said, "", List.of(), List.of()));
    }

    private List<Activity> listOfDay(Id<Defender> defender, LocalDate day) {
        return scheduled.stream().filter(it -> slot(it).start().toLocalDate().equals(day)
                && edition.defendersOf(it).contains(defender)).sorted(Comparator.comparing(it -> slot(it).start())).toList();
    }

    private static Optional<Activity> findLast(List<Activity> activities) {
        return activities.stream().max(Comparator.comparing(it -> slot(it).end()));
    }

    private Optional<Estimate> findOut(Defender defender, Activity first) {
        return isOn(defender.stay().arrival(), slot(first).start()) ? Optional.empty()
                : state.timetable().findWayFromBase(defender.id(), placement(first));
    }

    private Optional<Estimate> findBack(Defender defender, Activity last) {
        return isOn(defender.stay().departure(), slot(last).start()) ? Optional.empty()
                : state.timetable().findWayToBase(placement(last), defender.id());
    }

    private String wordsOut(Defender defender, Activity first, Estimate way) {
        Duration buffer = edition.rules().transferBuffer();
        LocalDateTime leaves = slot(first).start().minus(way.duration()).minus(buffer);
        return words.get(way.isApproximate() ? "timeboard.base.out.about" : "timeboard.base.out", where(defender.base()), defender.alias(),
                formats.minutes(way.duration()), formats.minutes(buffer), formats.hour(leaves));
    }

    private String wordsBack(Defender defender, Activity last, Estimate way) {
        return words.get(way.isApproximate() ? "timeboard.base.back.about" : "timeboard.base.back", where(defender.base()),
                defender.alias(), formats.minutes(way.duration()), formats.hour(slot(last).end().plus(way.duration())));
    }

    /** The town is enough: an address stays in the profile. */
    private String where(Place base) {
        return base.municipality() == null ? base.name() : names.town(base.municipality());
    }

    private Placement placement(Activity activity) {
        return state.timetable().placementOf(activity, slot(activity).start(), List.of());
    }

    private static boolean isOn(@Nullable LocalDateTime time, LocalDateTime day) {
        return time != null && time.toLocalDate().equals(day.toLocalDate());
    }

    private static int minutes(Estimate way) {
        return (int) way.duration().toMinutes();
    }

    private static Slot slot(Activity activity) {
        return activity.findSlot().orElseThrow();
    }
}
