package cat.fullderuta.change;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Contact;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Register;
import cat.fullderuta.edition.Venue;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

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

    /**
     * Makes one host of two that are the same, as imports bring them. Activities, venues and contacts of the second go over to the
     * first; a venue or contact that the first has too is there once. Where both know something, the first is right. What was sent to
     * the second stays in the ledger under its name.
     */
    record MergeHosts(Id<Host> kept, Id<Host> gone) implements HostChange {
        /** @throws IllegalArgumentException when both are one, or are known to lie in different towns */
        @Override public Edition applyTo(Edition edition) {
            return Merging.of(edition.hosts().get(kept), edition.hosts().get(gone)).applyTo(edition);
        }
    }

    /** Takes a venue out of a host; activities that were there are at the host's, without saying where. */
    record RemoveVenue(Id<Host> host, Id<Venue> venue) implements HostChange {
        @Override public Edition applyTo(Edition edition) {
            Host before = edition.hosts().get(host);
            before.venues().get(venue);
            return letGo(edition.withHosts(edition.hosts().with(before.withVenues(before.venues().without(venue)))),
                    activity -> host.equals(activity.host()) && venue.equals(activity.venue()), activity -> activity.withVenue(null));
        }
    }

    /** Takes a contact out of a host; activities that this person was to receive have nobody for it. */
    record RemoveContact(Id<Host> host, Id<Contact> contact) implements HostChange {
        @Override public Edition applyTo(Edition edition) {
            Host before = edition.hosts().get(host);
            before.contacts().get(contact);
            return letGo(edition.withHosts(edition.hosts().with(before.withContacts(before.contacts().without(contact)))),
                    activity -> host.equals(activity.host()) && contact.equals(activity.contact()), activity -> activity.withContact(null));
        }
    }

    /** Says on which days the schools of a host's town are closed by themselves: the other hosts of that town have the same days. */
    record PutHolidays(Id<Host> host, List<LocalDate> days) implements HostChange {
        public PutHolidays {
            days = List.copyOf(days);
        }

        @Override public Edition applyTo(Edition edition) {
            String town = edition.hosts().get(host).municipality();
            Register<Host> hosts = edition.hosts();
            for (Host each : edition.hosts()) {
                boolean same = each.id().equals(host) || town != null && town.equals(each.municipality());
                hosts = same && !each.localHolidays().equals(days) ? hosts.with(each.withLocalHolidays(days)) : hosts;
            }
            return edition.withHosts(hosts);
        }
    }

    private static Edition letGo(Edition edition, Predicate<Activity> which, UnaryOperator<Activity> how) {
        List<Activity> after = edition.activities().stream().filter(which).map(how).toList();
        return after.isEmpty() ? edition : edition.withActivities(edition.activities().withAll(after));
    }
}
