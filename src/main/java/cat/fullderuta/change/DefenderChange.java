package cat.fullderuta.change;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Invitation;
import cat.fullderuta.edition.Register;
import java.util.List;

/** What is done to a defender beyond editing what is known of them. */
public sealed interface DefenderChange extends Change {

    /** Takes a defender out of the edition, out of the activities they took part in, and out of whom hosts asked for. */
    record RemoveDefender(Id<Defender> defender) implements DefenderChange {
        @Override public Edition applyTo(Edition edition) {
            edition.defenders().get(defender);
            Register<Activity> activities = edition.activities();
            for (Activity before : edition.activities()) {
                Activity after = before.with(it -> it.defenders(without(before.defenders())).invitation(without(before.invitation())));
                activities = after.equals(before) ? activities : activities.with(after);
            }
            return edition.withActivities(activities).withDefenders(edition.defenders().without(defender));
        }

        private Invitation without(Invitation invitation) {
            return switch (invitation) {
                case Invitation.Named(var named) when named.equals(List.of(defender)) -> Invitation.ANYONE;
                case Invitation.Named(var named) -> new Invitation.Named(without(named));
                case Invitation.Everyone(var except) -> new Invitation.Everyone(without(except));
                case Invitation.AnyWho any -> any;
            };
        }

        private List<Id<Defender>> without(List<Id<Defender>> defenders) {
            return defenders.stream().filter(id -> !id.equals(defender)).toList();
        }
    }
}
