package cat.fullderuta.check;

import cat.fullderuta.check.HostFinding.NotEveryone;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Invitation;
import cat.fullderuta.edition.RuleKey;
import cat.fullderuta.edition.Stay;
import java.util.List;
import java.util.function.Consumer;

/**
 * An activity for everyone has everyone; who was let off is told as long as they could come, which they cannot before the
 * arrival nor after the departure, nor when they are not coming at all.
 */
final class EveryoneIsThere implements Rule.OfPlacement {

    @Override
    public RuleKey key() {
        return RuleKey.EVERYONE;
    }

    @Override
    public void check(Placement placement, Timetable timetable, Consumer<Finding> found) {
        if (!(placement.activity().invitation() instanceof Invitation.Everyone(var except)) || except.isEmpty()) {
            return;
        }
        List<Id<Defender>> missing = except.stream().flatMap(id -> timetable.edition().defenders().find(id).stream())
                .filter(defender -> defender.coming() && isHere(defender.stay(), placement)).map(Defender::id).toList();
        if (!missing.isEmpty()) {
            found.accept(new NotEveryone(placement.id(), missing));
        }
    }

    private static boolean isHere(Stay stay, Placement placement) {
        return (stay.arrival() == null || Timetable.minute(stay.arrival()) <= placement.start())
                && (stay.departure() == null || Timetable.minute(stay.departure()) >= placement.end());
    }
}
