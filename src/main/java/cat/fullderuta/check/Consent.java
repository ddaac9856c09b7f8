package cat.fullderuta.check;

import cat.fullderuta.check.PeopleFinding.AgainstConsent;
import cat.fullderuta.check.PeopleFinding.UnknownConsent;
import cat.fullderuta.check.PeopleFinding.Use;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Answer;
import cat.fullderuta.edition.Arrangements;
import cat.fullderuta.edition.Consents;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.RuleKey;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * An activity with photographs, a recording or the press has only defenders who agreed to it. An interview is for the press, a
 * recording records.
 */
final class Consent implements Rule.OfPlacement {

    @Override
    public RuleKey key() {
        return RuleKey.CONSENT;
    }

    @Override
    public boolean dependsOnHour() {
        return false;
    }

    @Override
    public void check(Placement placement, Timetable timetable, Consumer<Finding> found) {
        Activity activity = placement.activity();
        boolean photo = plans(activity, Use.PHOTO) == Answer.YES;
        boolean recording = plans(activity, Use.RECORDING) == Answer.YES;
        boolean press = plans(activity, Use.PRESS) == Answer.YES;
        if (!photo && !recording && !press) {
            return;
        }
        for (int i = 0; i < placement.defenders(); i++) {
            Defender defender = timetable.defender(placement.people()[i]);
            Consents consents = defender.consents();
            List<Use> against = new ArrayList<>(0);
            judge(photo, consents.photo(), Use.PHOTO, against, placement, defender, found);
            judge(recording, consents.recording(), Use.RECORDING, against, placement, defender, found);
            judge(press, consents.press(), Use.PRESS, against, placement, defender, found);
            if (!against.isEmpty()) {
                found.accept(new AgainstConsent(placement.id(), defender.id(), List.copyOf(against)));
            }
        }
    }

    /** Whether that is planned: an interview is for the press, a recording records, whatever else is said. */
    static Answer plans(Activity activity, Use use) {
        Arrangements plans = activity.arrangements();
        return switch (use) {
            case PHOTO -> plans.photo();
            case RECORDING -> activity.type() == ActivityType.RECORDING ? Answer.YES : plans.recording();
            case PRESS -> activity.type() == ActivityType.INTERVIEW ? Answer.YES : plans.press();
        };
    }

    private static void judge(boolean planned, Answer consent, Use use, List<Use> against, Placement placement, Defender defender,
            Consumer<Finding> found) {
        if (planned && consent == Answer.NO) {
            against.add(use);
        } else if (planned && consent == Answer.UNKNOWN) {
            found.accept(new UnknownConsent(defender.id(), use, List.of(placement.id())));
        }
    }
}
