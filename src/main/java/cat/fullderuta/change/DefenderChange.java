package cat.fullderuta.change;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Invitation;
import cat.fullderuta.edition.Register;
import cat.fullderuta.edition.Stay;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is done to a defender beyond editing what is known of them. */
public sealed interface DefenderChange extends Change {

    /**
     * A defender cannot come, or leaves before the end: with what becomes of each activity that counted on them. One thing done,
     * so one undo takes all of it back.
     *
     * @param leaves  when they leave instead; null when they do not come at all
     * @param instead for the activities touched; one that is not here goes on counting on them, which is a clash
     */
    record StandDown(Id<Defender> defender, @Nullable LocalDateTime leaves, Map<Id<Activity>, Instead> instead) implements DefenderChange {
        public StandDown {
            instead = Map.copyOf(instead);
        }

        /** @throws IllegalArgumentException when they would leave before they arrive */
        @Override public Edition applyTo(Edition edition) {
            Defender before = edition.defenders().get(defender);
            Defender after = leaves == null ? before.withComing(false)
                    : before.withStay(new Stay(before.stay().arrival(), before.stay().arrivalPlace(), leaves, before.stay().departurePlace()));
            Register<Activity> activities = edition.activities();
            for (Map.Entry<Id<Activity>, Instead> each : instead.entrySet()) {
                if (each.getValue() instanceof Instead.By(var other)) {
                    edition.defenders().get(other);
                }
                activities = activities.with(each.getValue().applyTo(activities.get(each.getKey()), defender));
            }
            return edition.withActivities(activities).withDefenders(edition.defenders().with(after));
        }
    }

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
