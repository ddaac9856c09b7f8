package cat.fullderuta.change;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Invitation;
import cat.fullderuta.edition.Status;
import java.util.ArrayList;
import java.util.List;

/** What becomes of an activity that counted on a defender who cannot be there. */
public sealed interface Instead {

    /** The activity without that defender. */
    Activity applyTo(Activity before, Id<Defender> missing);

    /** Somebody else goes, also where the host had asked for the one who is missing by name. */
    record By(Id<Defender> other) implements Instead {
        @Override public Activity applyTo(Activity before, Id<Defender> missing) {
            return before.with(it -> it.defenders(replaced(before.defenders(), missing)).invitation(switch (before.invitation()) {
                case Invitation.Named(var named) -> new Invitation.Named(replaced(named, missing));
                case Invitation.Everyone any -> any;
                case Invitation.AnyWho any -> any;
            }));
        }

        private List<Id<Defender>> replaced(List<Id<Defender>> defenders, Id<Defender> missing) {
            return defenders.stream().map(id -> id.equals(missing) ? other : id).distinct().toList();
        }
    }

    /** It takes place with those who are left. */
    record GoOnWithout() implements Instead {
        @Override public Activity applyTo(Activity before, Id<Defender> missing) {
            return without(before, missing);
        }
    }

    /** It leaves the calendar, to find another day. */
    record ToBacklog() implements Instead {
        @Override public Activity applyTo(Activity before, Id<Defender> missing) {
            return (before.invitation() instanceof Invitation.Everyone ? before : without(before, missing)).withStart(null);
        }
    }

    /** It does not take place. It keeps the names, to know later who was meant. */
    record CallOff() implements Instead {
        @Override public Activity applyTo(Activity before, Id<Defender> missing) {
            return before.withStatus(Status.CANCELLED);
        }
    }

    private static Activity without(Activity before, Id<Defender> missing) {
        return before.with(it -> it.defenders(without(before.defenders(), missing)).invitation(switch (before.invitation()) {
            case Invitation.Named(var named) when named.equals(List.of(missing)) -> Invitation.ANYONE;
            case Invitation.Named(var named) -> new Invitation.Named(without(named, missing));
            case Invitation.Everyone(var except) -> {
                List<Id<Defender>> letOff = new ArrayList<>(without(except, missing));
                letOff.add(missing);
                yield new Invitation.Everyone(letOff);
            }
            case Invitation.AnyWho any -> any;
        }));
    }

    private static List<Id<Defender>> without(List<Id<Defender>> defenders, Id<Defender> missing) {
        return defenders.stream().filter(id -> !id.equals(missing)).toList();
    }
}
