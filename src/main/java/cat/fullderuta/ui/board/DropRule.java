package cat.fullderuta.ui.board;

import cat.fullderuta.check.Fit;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Invitation;
import cat.fullderuta.session.Session;
import cat.fullderuta.text.Formats;
import cat.fullderuta.text.Messages;
import cat.fullderuta.text.Names;
import cat.fullderuta.ui.drag.Gesture;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a drop onto somebody's row or lane means, the same on every board: which day takes it, who takes part, and its words. */
final class DropRule {

    private final Session.State state;
    private final Messages words;

    DropRule(Session.State state, Messages words) {
        this.state = state;
        this.words = words;
    }

    /** Whether the activity stays where it is and somebody comes to it; a card of the backlog always moves. */
    static boolean isAddition(Gesture gesture) {
        return gesture.adds() && gesture.activity().isScheduled();
    }

    /** Whether the activity may be dropped on a day at all. */
    boolean takes(LocalDate day, Activity activity) {
        return activity.isAlive() && Fit.isDayFor(activity, day, state.edition());
    }

    /** Who takes part after a move; Ctrl keeps those of a card and adds one. Everyone's activities stay everyone's. */
    List<Id<Defender>> defendersAfterMove(Gesture gesture, Optional<Id<Defender>> onto) {
        Activity activity = gesture.activity();
        return gesture.adds() && onto.isPresent() && !(activity.invitation() instanceof Invitation.Everyone)
                ? Fit.defendersAfterAddition(activity, onto.get(), state.timetable())
                : Fit.defendersAfterDrop(activity, gesture.handle().from(), onto, state.timetable());
    }

    /** How the activity fits at its own hour with one more; empty for nobody and for those who take part already. */
    Optional<Fit> findAddition(Activity activity, Optional<Id<Defender>> comes) {
        List<Id<Defender>> now = state.edition().assignedTo(activity);
        return comes.filter(defender -> !now.contains(defender))
                .map(defender -> Fit.defendersAfterAddition(activity, defender, state.timetable()))
                .flatMap(defenders -> activity.findSlot().map(slot -> Fit.of(activity, slot.start(), defenders, state.timetable())));
    }

    /** Who and when, such as "Ceiba +1 · dt. 13, 12:15". */
    String headline(Activity activity, Optional<Id<Defender>> onto, Fit fit) {
        var formats = Formats.of(words);
        return words.get("timeboard.headline", who(activity, onto, fit.defenders()), formats.shortDay(fit.start().toLocalDate()),
                formats.hour(fit.start()));
    }

    /** The one it is dropped on and how many others; of those who stay after a drop on nobody, the first. */
    private String who(Activity activity, Optional<Id<Defender>> onto, List<Id<Defender>> defenders) {
        Edition edition = state.edition();
        if (activity.invitation() instanceof Invitation.Everyone) {
            return words.get("timeboard.everyone");
        }
        String name = onto.filter(defenders::contains).or(() -> defenders.stream().findFirst()).map(Names.of(edition, words)::defender)
                .orElse(words.get("timeboard.nobody"));
        return defenders.size() > 1 ? words.get("timeboard.andOthers", name, defenders.size() - 1) : name;
    }
}
