package cat.fullderuta.document;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Language;
import cat.fullderuta.edition.Office;
import cat.fullderuta.edition.Release;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * What one host organises, and nothing of any other.
 *
 * @param edition     name of the visit
 * @param scheduled   its activities in the calendar, by start
 * @param unscheduled those it asked for that have no day yet
 * @param release     number of the newest release when it was made; 0 before the first
 */
public record HostItinerary(String edition, LocalDate firstDay, LocalDate lastDay, String host, Language language,
        List<Engagement> scheduled, List<Engagement> unscheduled, Office office, int release) {

    public HostItinerary {
        scheduled = List.copyOf(scheduled);
        unscheduled = List.copyOf(unscheduled);
    }

    /** @throws NoSuchElementException when the edition has no such host */
    public static HostItinerary of(Edition edition, Id<Host> id, Surroundings surroundings) {
        Host host = edition.hosts().get(id);
        var redaction = new Redaction(edition, Audience.HOST, surroundings);
        return new HostItinerary(edition.name(), edition.firstDay(), edition.lastDay(), host.name(), host.language(),
                own(edition.listScheduled(), redaction, id), own(edition.listBacklog(), redaction, id), edition.office(),
                edition.ledger().findNewest().map(Release::number).orElse(0));
    }

    private static List<Engagement> own(List<Activity> activities, Redaction redaction, Id<Host> id) {
        return activities.stream().filter(activity -> Audience.HOST.maySee(activity, id.equals(activity.host())))
                .map(redaction::show).toList();
    }
}
