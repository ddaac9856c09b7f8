package cat.fullderuta.change;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.FollowUp;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Identified;
import cat.fullderuta.edition.Register;
import java.util.List;

/** Going back to an earlier edition without losing what came since. */
final class Restoring {

    private Restoring() {
    }

    /** The plan of the earlier one; of people and ways what is known now; and what only the later one has. */
    static Edition of(Edition earlier, Edition later) {
        Register<Activity> activities = earlier.activities();
        for (Activity activity : earlier.activities()) {
            FollowUp followUp = later.activities().find(activity.id()).map(Activity::followUp).orElse(activity.followUp());
            activities = followUp.equals(activity.followUp()) ? activities : activities.with(activity.withFollowUp(followUp));
        }
        List<Activity> added = later.activities().stream().filter(it -> !earlier.activities().has(it.id())).map(it -> it.withStart(null))
                .toList();
        return earlier.withActivities(added.isEmpty() ? activities : activities.withAll(added))
                .withDefenders(united(later.defenders(), earlier.defenders())).withHosts(hosts(earlier, later))
                .withCompanions(united(later.companions(), earlier.companions()))
                .withTravelTimes(united(later.travelTimes(), earlier.travelTimes())).withLedger(later.ledger());
    }

    /** As they were, with the venues and contacts that came since: what is new may be there. */
    private static Register<Host> hosts(Edition earlier, Edition later) {
        Register<Host> all = united(earlier.hosts(), later.hosts());
        for (Host host : earlier.hosts()) {
            Host more = later.hosts().find(host.id()).map(now -> host.withVenues(united(host.venues(), now.venues()))
                    .withContacts(united(host.contacts(), now.contacts()))).orElse(host);
            all = more.equals(host) ? all : all.with(more);
        }
        return all;
    }

    /** Those of the first, then what only the second has. */
    private static <T extends Identified<T>> Register<T> united(Register<T> first, Register<T> second) {
        List<T> added = second.stream().filter(it -> !first.has(it.id())).toList();
        return added.isEmpty() ? first : first.withAll(added);
    }
}
