package cat.fullderuta.ui.board;

import cat.fullderuta.check.Finding.TooTightTransfer;
import cat.fullderuta.check.Resource;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.session.Session;
import cat.fullderuta.text.FindingText;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Telling;
import java.util.List;
import java.util.Optional;

/** The ways that are too tight, in the words that stand between two chips of a day. */
final class TightLegs {

    private final Session.State state;
    private final Messages words;
    private final FindingText text;

    TightLegs(Session.State state, Messages words) {
        this.state = state;
        this.words = words;
        text = FindingText.of(state.edition(), words);
    }

    /** From an activity to another of the same row and day, for the one whose row it is. */
    Optional<VisitCell.TightLeg> findAfter(Activity activity, Resource whose, List<Activity> sameDay) {
        return state.findings().listFor(activity.id()).stream()
                .filter(finding -> finding instanceof TooTightTransfer tight && tight.from().equals(activity.id())
                        && tight.resource().equals(whose) && sameDay.stream().anyMatch(other -> other.id().equals(tight.to())))
                .map(finding -> new VisitCell.TightLeg(words.get("board.visit.short", ((TooTightTransfer) finding).shortBy().toMinutes()),
                        new Telling(text.title(finding), text.sentence(finding), List.of(), List.of())))
                .findFirst();
    }
}
