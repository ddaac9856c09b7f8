package cat.fullderuta.check;

import cat.fullderuta.check.HostFinding.Fact;
import cat.fullderuta.check.HostFinding.MissingFacts;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Answer;
import cat.fullderuta.edition.Certainty;
import cat.fullderuta.edition.Contact;
import cat.fullderuta.edition.Invitation;
import cat.fullderuta.edition.RuleKey;
import cat.fullderuta.edition.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Before an activity is announced, one must know where it is, whom to call, and for a confirmed one the exact hour; with defenders
 * also whether interpreting is needed. Only proposed and confirmed activities are looked at: of a request much is still unknown.
 */
final class FactsBeforeRelease implements Rule.OfPlacement {

    @Override
    public RuleKey key() {
        return RuleKey.MISSING_FACTS;
    }

    @Override
    public boolean dependsOnHour() {
        return false;
    }

    @Override
    public void check(Placement placement, Timetable timetable, Consumer<Finding> found) {
        Activity activity = placement.activity();
        if (activity.status() != Status.PROPOSED && activity.status() != Status.CONFIRMED || placement.isOfficeOnly()) {
            return;
        }
        List<Fact> missing = new ArrayList<>(0);
        if (!placement.located()) {
            missing.add(Fact.PLACE);
        } else if (!hasAddress(placement)) {
            missing.add(Fact.ADDRESS);
        }
        if (!isReachable(timetable.edition().findContact(activity))) {
            missing.add(Fact.CONTACT);
        }
        if (activity.status() == Status.CONFIRMED && activity.certainty() != Certainty.EXACT) {
            missing.add(Fact.HOUR);
        }
        boolean withDefenders = wantsDefenders(activity);
        if (withDefenders && placement.defenders() > 0 && activity.arrangements().interpreting().needed() == Answer.UNKNOWN) {
            missing.add(Fact.INTERPRETING);
        }
        if (withDefenders && placement.defenders() == 0 && placement.absent().isEmpty() && !activity.type().goesWithoutDefender()) {
            missing.add(Fact.DEFENDERS);
        }
        if (!missing.isEmpty()) {
            found.accept(new MissingFacts(placement.id(), List.copyOf(missing)));
        }
    }

    /** Whether one knows where to go: the town alone is not enough. */
    static boolean hasAddress(Placement placement) {
        return placement.located() && !placement.place().address().isBlank();
    }

    /** Whether somebody can be called or written to. */
    static boolean isReachable(Optional<Contact> contact) {
        return contact.filter(it -> !it.phone().isBlank() || !it.email().isBlank()).isPresent();
    }

    /** Whether the host asks for anybody at all. */
    static boolean wantsDefenders(Activity activity) {
        return !(activity.invitation() instanceof Invitation.AnyWho(_, _, int count) && count == 0);
    }
}
