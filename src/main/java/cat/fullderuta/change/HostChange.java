package cat.fullderuta.change;

import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Id;

/** What is done to a host beyond editing what is known of it. */
public sealed interface HostChange extends Change {

    /** Takes a host out of the edition. */
    record RemoveHost(Id<Host> host) implements HostChange {
        /** @throws IllegalStateException when it still has activities, cancelled ones too: they would belong to nobody */
        @Override public Edition applyTo(Edition edition) {
            edition.hosts().get(host);
            long left = edition.activities().stream().filter(activity -> host.equals(activity.host())).count();
            if (left > 0) {
                throw new IllegalStateException("A host with " + left + " activities cannot be removed. Give them to another host, or delete them.");
            }
            return edition.withHosts(edition.hosts().without(host));
        }
    }
}
