package cat.fullderuta.document;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Language;
import cat.fullderuta.edition.Office;
import cat.fullderuta.edition.Recipient;
import cat.fullderuta.edition.Release;
import cat.fullderuta.edition.Status;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What one reader's own calendar, on their phone, is told: what takes place, and what no longer does although it was said before.
 *
 * @param visit     the edition, which gives its activities their identity together with the reader
 * @param edition   name of the visit
 * @param reader    alias, name of the host or name of the companion: the calendar is called after them
 * @param sequence  number of the newest release, 0 before the first: of two calendars the one with the higher number holds
 * @param stamp     when it was written: of two with the same number the later holds
 * @param planned   what takes place, by start
 * @param cancelled what does not, as it stood when the reader last heard of it, by start
 */
public record CalendarFeed(Id<Edition> visit, Recipient recipient, String edition, String reader, Language language, int sequence,
        Instant stamp, List<Engagement> planned, List<Engagement> cancelled, Office office) {

    private static final Comparator<Engagement> BY_START =
            Comparator.comparing((Engagement it) -> Objects.requireNonNull(it.slot()).start()).thenComparing(it -> it.id().value());

    /** @throws IllegalArgumentException when something in it has no start */
    public CalendarFeed {
        Stream.concat(planned.stream(), cancelled.stream()).filter(it -> it.slot() == null).findFirst().ifPresent(it -> {
            throw new IllegalArgumentException("Activity " + it.id() + " has no start, and a calendar cannot show it. Leave it out.");
        });
        planned = planned.stream().sorted(BY_START).toList();
        cancelled = cancelled.stream().sorted(BY_START).toList();
    }

    /**
     * The calendar of any itinerary.
     *
     * @param now    what concerns the reader now; what has no start is left out
     * @param before what they were told before, oldest first. What of it does not take place any more is cancelled. When there is none,
     *               every cancelled activity of now is told: the calendar may have been handed over without the office noting it down
     */
    public static CalendarFeed of(Edition edition, Recipient recipient, String reader, Language language, Instant stamp,
            List<Engagement> now, List<Engagement> before) {
        List<Engagement> planned = now.stream().filter(CalendarFeed::takesPlace).toList();
        Map<Id<Activity>, Engagement> gone = new LinkedHashMap<>();
        before.stream().filter(CalendarFeed::takesPlace).forEach(it -> gone.put(it.id(), it));
        if (gone.isEmpty()) {
            now.stream().filter(it -> it.slot() != null && it.status() == Status.CANCELLED).forEach(it -> gone.put(it.id(), it));
        }
        planned.forEach(it -> gone.remove(it.id()));
        return new CalendarFeed(edition.id(), recipient, edition.name(), reader, language,
                edition.ledger().findNewest().map(Release::number).orElse(0), stamp, planned, List.copyOf(gone.values()), edition.office());
    }

    /**
     * The calendar of a host, a defender or a companion. A defender's journey is not in it, since phones hand calendars on to others.
     *
     * @param sent every version that they were sent, oldest first
     * @throws NoSuchElementException   when the edition has no such recipient
     * @throws IllegalArgumentException for everybody, who have no calendar of their own
     */
    public static CalendarFeed of(Edition edition, Recipient recipient, List<Edition> sent, Instant stamp) {
        if (recipient instanceof Recipient.Everybody) {
            throw new IllegalArgumentException("Everybody has no calendar of their own. Name a host, a defender or a companion.");
        }
        Addressee reader = Addressee.find(recipient, edition).orElseThrow();
        return of(edition, recipient, reader.name(), reader.language(), stamp,
                Stream.of(Addressee.engagements(recipient, edition), Addressee.cancelled(recipient, edition))
                        .flatMap(List::stream).toList(),
                sent.stream().flatMap(version -> Addressee.engagements(recipient, version).stream()).toList());
    }

    private static boolean takesPlace(Engagement activity) {
        return activity.slot() != null && activity.status() != Status.CANCELLED;
    }

    /**
     * Identifies an activity in all calendars that this reader ever gets, and in nobody else's: whoever has two people's calendars in
     * one, such as an escort, must not lose an activity because only the other was taken off it. It tells nothing of anybody.
     */
    public UUID identify(Engagement activity) {
        String who = switch (recipient) {
            case Recipient.OfHost(var id) -> "host " + id;
            case Recipient.OfDefender(var id) -> "defender " + id;
            case Recipient.OfCompanion(var id) -> "companion " + id;
            case Recipient.Everybody() -> "everybody";
        };
        return UUID.nameUUIDFromBytes(String.join("\n", visit.value(), who, activity.id().value()).getBytes(StandardCharsets.UTF_8));
    }

    /** Whether it would tell the reader nothing. */
    public boolean isEmpty() {
        return planned.isEmpty() && cancelled.isEmpty();
    }
}
