package cat.fullderuta.change;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Contact;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Identified;
import cat.fullderuta.edition.Register;
import cat.fullderuta.edition.Venue;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Going back to an earlier edition without losing what came since. The law: whoever was told of the earlier plan is told the same
 * again; everything that nobody outside was told of stays as it is now. So the plan, and of hosts the name, town, language and the
 * venues and contacts of that plan are those of then; people, ways, rules and conventions, accepted findings, internal notes and
 * follow-up, other
 * venues and contacts, and all else of a host are those of now.
 */
final class Restoring {

    private Restoring() {
    }

    static Edition of(Edition earlier, Edition later) {
        Register<Activity> activities = earlier.activities();
        for (Activity activity : earlier.activities()) {
            Activity kept = later.activities().find(activity.id()).map(now -> activity.withFollowUp(now.followUp())
                    .withInternalNotes(now.internalNotes()).withSource(now.source())).orElse(activity);
            activities = kept.equals(activity) ? activities : activities.with(kept);
        }
        List<Activity> added = later.activities().stream().filter(it -> !earlier.activities().has(it.id())).map(it -> it.withStart(null))
                .toList();
        Edition told = earlier.withOffice(later.office()).withName(later.name()).withSeason(later.season());
        return told.withActivities(added.isEmpty() ? activities : activities.withAll(added))
                .withDefenders(united(later.defenders(), earlier.defenders())).withHosts(hosts(earlier, later))
                .withCompanions(united(later.companions(), earlier.companions()))
                .withTravelTimes(united(later.travelTimes(), earlier.travelTimes())).withRules(later.rules())
                .withConventions(later.conventions()).withArchived(later.archived()).withAcknowledgements(later.acknowledgements())
                .withLedger(later.ledger());
    }

    private static Register<Host> hosts(Edition earlier, Edition later) {
        Set<Id<Venue>> venues = new HashSet<>();
        Set<Id<Contact>> contacts = new HashSet<>();
        earlier.activities().forEach(activity -> {
            Optional.ofNullable(activity.venue()).ifPresent(venues::add);
            Optional.ofNullable(activity.contact()).ifPresent(contacts::add);
        });
        Register<Host> hosts = united(later.hosts(), earlier.hosts());
        for (Host then : earlier.hosts()) {
            Host now = hosts.get(then.id());
            Host told = now.withName(then.name()).withMunicipality(then.municipality()).withLanguage(then.language())
                    .withVenues(told(then.venues(), now.venues(), venues)).withContacts(told(then.contacts(), now.contacts(), contacts));
            hosts = told.equals(now) ? hosts : hosts.with(told);
        }
        return hosts;
    }

    /** Those of now, and in the place of those of the plan what they were then. */
    private static <T extends Identified<T>> Register<T> told(Register<T> then, Register<T> now, Set<Id<T>> ofThePlan) {
        List<T> told = then.stream().filter(it -> ofThePlan.contains(it.id())).filter(it -> !now.find(it.id()).equals(Optional.of(it))).toList();
        return told.isEmpty() ? now : now.withAll(told);
    }

    /** Those of the first, then what only the second has. */
    private static <T extends Identified<T>> Register<T> united(Register<T> first, Register<T> second) {
        List<T> added = second.stream().filter(it -> !first.has(it.id())).toList();
        return added.isEmpty() ? first : first.withAll(added);
    }
}
