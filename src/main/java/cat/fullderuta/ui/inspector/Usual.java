package cat.fullderuta.ui.inspector;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Identified;
import cat.fullderuta.edition.Register;
import cat.fullderuta.text.Messages;
import java.util.Optional;

/** A new activity as most of its type are, in the words of the window. */
public final class Usual {

    private Usual() {
    }

    /** A new one of this type, which waits in the backlog and has no title yet. */
    public static Activity of(ActivityType type, Messages words) {
        return Activity.usual(Id.random(), "", type, audience(type, words));
    }

    /** The activity at a host, with its venue and its contact where it has only one of them; without a host, without either. */
    public static Activity at(Optional<Host> host, Activity activity) {
        return activity.with(it -> it.host(host.map(Host::id).orElse(null)).venue(host.flatMap(one -> findOnly(one.venues())).orElse(null))
                .contact(host.flatMap(one -> findOnly(one.contacts())).orElse(null)));
    }

    private static <T extends Identified<T>> Optional<Id<T>> findOnly(Register<T> all) {
        return all.list().size() == 1 ? Optional.of(all.list().getFirst().id()) : Optional.empty();
    }

    /** Who usually comes to one of this type; empty where nobody does. */
    static String audience(ActivityType type, Messages words) {
        return type.hasAudience() ? words.get("inspector.audience." + type.name()) : "";
    }
}
