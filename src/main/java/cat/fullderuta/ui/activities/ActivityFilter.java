package cat.fullderuta.ui.activities;

import cat.fullderuta.check.Readiness;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Status;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Which activities the table shows, besides what is typed into its search field.
 *
 * @param statuses any of these; all when empty
 * @param host     of this host only
 * @param open     only those of which this item of the checklist is not settled; never what is cancelled or over
 */
public record ActivityFilter(Set<Status> statuses, Optional<Id<Host>> host, Optional<Readiness.Item> open) {

    /** All activities. */
    public static final ActivityFilter ALL = new ActivityFilter(Set.of(), Optional.empty(), Optional.empty());

    public ActivityFilter {
        statuses = Set.copyOf(statuses);
    }

    /** Those of one status. */
    public static ActivityFilter of(Status status) {
        return ALL.toggled(status);
    }

    /** Those of one host. */
    public static ActivityFilter of(Id<Host> host) {
        return new ActivityFilter(Set.of(), Optional.of(host), Optional.empty());
    }

    /** Those of which an item of the checklist is missing or not known. */
    public static ActivityFilter of(Readiness.Item open) {
        return new ActivityFilter(Set.of(), Optional.empty(), Optional.of(open));
    }

    /** The same with one status more, or without it. */
    ActivityFilter toggled(Status status) {
        Set<Status> now = EnumSet.noneOf(Status.class);
        now.addAll(statuses);
        if (!now.remove(status)) {
            now.add(status);
        }
        return new ActivityFilter(now, host, open);
    }

    /** The same for all hosts and items. */
    ActivityFilter ofAll() {
        return new ActivityFilter(statuses, Optional.empty(), Optional.empty());
    }

    boolean passes(ActivityRow row) {
        return (statuses.isEmpty() || statuses.contains(row.activity().status()))
                && (host.isEmpty() || host.get().equals(row.activity().host()))
                && (open.isEmpty() || isOpen(row, open.get()));
    }

    private static boolean isOpen(ActivityRow row, Readiness.Item item) {
        Status status = row.activity().status();
        Readiness.State state = row.readiness().state(item);
        return status != Status.CANCELLED && status != Status.DONE && (state == Readiness.State.NO || state == Readiness.State.UNKNOWN);
    }
}
