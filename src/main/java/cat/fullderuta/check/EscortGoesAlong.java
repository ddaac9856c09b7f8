package cat.fullderuta.check;

import cat.fullderuta.check.PeopleFinding.NoEscort;
import cat.fullderuta.check.PeopleFinding.UnknownEscort;
import cat.fullderuta.edition.Answer;
import cat.fullderuta.edition.Companion;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.RuleKey;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Who may not travel or appear alone has an escort, and so has an activity that asks for one. */
final class EscortGoesAlong implements Rule.OfPlacement {

    @Override
    public RuleKey key() {
        return RuleKey.ESCORT;
    }

    @Override
    public boolean dependsOnHour() {
        return false;
    }

    @Override
    public void check(Placement placement, Timetable timetable, Consumer<Finding> found) {
        if (placement.isOfficeOnly() || placement.defenders() == 0 || hasEscort(placement, timetable)) {
            return;
        }
        List<Id<Defender>> alone = new ArrayList<>(0);
        for (int i = 0; i < placement.defenders(); i++) {
            Defender defender = timetable.defender(placement.people()[i]);
            if (defender.needsEscort() == Answer.YES) {
                alone.add(defender.id());
            } else if (defender.needsEscort() == Answer.UNKNOWN) {
                found.accept(new UnknownEscort(defender.id(), List.of(placement.id())));
            }
        }
        if (!alone.isEmpty() || placement.activity().arrangements().escort() == Answer.YES) {
            found.accept(new NoEscort(placement.id(), List.copyOf(alone)));
        }
    }

    static boolean hasEscort(Placement placement, Timetable timetable) {
        for (int i = placement.defenders(); i < placement.people().length; i++) {
            if (timetable.companion(placement.people()[i]).roles().contains(Companion.Role.ESCORT)) {
                return true;
            }
        }
        return false;
    }
}
