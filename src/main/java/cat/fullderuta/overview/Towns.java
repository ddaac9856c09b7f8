package cat.fullderuta.overview;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Id;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which municipalities the visit goes to.
 *
 * @param served  with an activity in the calendar
 * @param waiting with requests and none of them in the calendar
 * @param idle    with nothing at all
 */
public record Towns(List<Id<Host>> served, List<Id<Host>> waiting, List<Id<Host>> idle) {

    static Towns of(Edition edition) {
        Set<Id<Host>> scheduled = hosts(edition.listScheduled());
        Set<Id<Host>> backlog = hosts(edition.listBacklog());
        List<Id<Host>> all = edition.hosts().stream().filter(host -> host.kind() == Host.Kind.MUNICIPALITY).map(Host::id).toList();
        return new Towns(all.stream().filter(scheduled::contains).toList(),
                all.stream().filter(id -> !scheduled.contains(id) && backlog.contains(id)).toList(),
                all.stream().filter(id -> !scheduled.contains(id) && !backlog.contains(id)).toList());
    }

    private static Set<Id<Host>> hosts(List<Activity> activities) {
        return activities.stream().map(Activity::host).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    /** How many there are. */
    public int size() {
        return served.size() + waiting.size() + idle.size();
    }
}
