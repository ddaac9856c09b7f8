package cat.fullderuta.check;

import cat.fullderuta.check.DayFinding.UnevenShare;
import cat.fullderuta.edition.Invitation;
import cat.fullderuta.edition.RuleKey;
import java.util.function.Consumer;

/**
 * Defenders who come have about as many activities as the others, those for everyone and for the office apart: half as many again as the
 * average, or half of it, is far off, if it makes a difference of at least three.
 */
final class FairShare implements Rule.OfEdition {

    private static final int LEAST_DIFFERENCE = 3;

    @Override
    public RuleKey key() {
        return RuleKey.FAIR_SHARE;
    }

    @Override
    public void check(Timetable timetable, Consumer<Finding> found) {
        int people = timetable.edition().listComing().size();
        if (people < 2) {
            return;
        }
        int[] counts = new int[timetable.defenderCount()];
        int sum = 0;
        for (Placement placement : timetable.scheduled()) {
            if (!placement.isOfficeOnly() && !(placement.activity().invitation() instanceof Invitation.Everyone)) {
                for (int i = 0; i < placement.defenders(); i++) {
                    counts[placement.people()[i]]++;
                    sum++;
                }
            }
        }
        for (int person = 0; person < counts.length; person++) {
            int difference = Math.abs(counts[person] * people - sum);
            if (timetable.defender(person).coming() && difference >= LEAST_DIFFERENCE * people && 2 * difference >= sum) {
                found.accept(new UnevenShare(timetable.defender(person).id(), counts[person], Math.round((float) sum / people)));
            }
        }
    }
}
