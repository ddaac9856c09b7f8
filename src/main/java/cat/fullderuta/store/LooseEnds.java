package cat.fullderuta.store;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Identified;
import cat.fullderuta.edition.Register;
import java.util.Optional;

/** Looks for references to what is not in the edition, before the database's foreign keys refuse them without saying which. */
final class LooseEnds {

    private LooseEnds() {
    }

    /** @throws StoreException.LooseEnd at the first reference to something that is not there */
    static void check(Edition edition) {
        for (Activity activity : edition.activities()) {
            activity.defenders().forEach(id -> require(activity, "defender", id, edition.defenders()));
            ActivityRow.namedBy(activity.invitation()).forEach(id -> require(activity, "invited defender", id, edition.defenders()));
            activity.companions().forEach(id -> require(activity, "companion", id, edition.companions()));
            Optional.ofNullable(activity.host()).ifPresent(id -> require(activity, "host", id, edition.hosts()));
            edition.findHost(activity).ifPresent(host -> {
                Optional.ofNullable(activity.venue()).ifPresent(id -> require(activity, "venue", id, host.venues()));
                Optional.ofNullable(activity.contact()).ifPresent(id -> require(activity, "contact", id, host.contacts()));
            });
        }
    }

    private static <T extends Identified<T>> void require(Activity activity, String what, Id<T> id, Register<T> register) {
        if (!register.has(id)) {
            throw new StoreException.LooseEnd(activity.id().value(), what, id.value());
        }
    }
}
