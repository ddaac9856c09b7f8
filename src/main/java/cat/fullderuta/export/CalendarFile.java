package cat.fullderuta.export;

import cat.fullderuta.document.CalendarFeed;
import cat.fullderuta.document.Engagement;
import cat.fullderuta.edition.Slot;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Objects;

/**
 * A reader's calendar as iCalendar (RFC 5545), to be imported by hand: a second import updates what the first brought. It has no METHOD,
 * organiser nor attendees, with which programs would ask for an answer or write to people; it is a snapshot, as section 3.7.2 calls it.
 */
public final class CalendarFile {

    /** All hours of a visit are on these clocks. */
    private static final ZoneId ZONE = ZoneId.of("Europe/Madrid");
    private static final String PRODUCT = "-//Full de Ruta//Full de Ruta//CA";

    private CalendarFile() {
    }

    /** Writes the calendar; does not close the stream. */
    public static void write(CalendarFeed feed, OutputStream out) throws IOException {
        var text = new CalendarText(feed);
        var lines = new ContentLines();
        lines.line("BEGIN", "VCALENDAR").line("VERSION", "2.0").line("PRODID", PRODUCT).line("CALSCALE", "GREGORIAN")
                .text("NAME", text.name()).text("X-WR-CALNAME", text.name());
        addZone(lines);
        feed.planned().forEach(activity -> addPlanned(lines, feed, activity, text));
        feed.cancelled().forEach(activity -> addCancelled(lines, feed, activity, text));
        lines.line("END", "VCALENDAR").writeTo(out);
    }

    /** The European Union's rule, in force since 1996; programs that know no zone by name work out the hours from it. */
    private static void addZone(ContentLines lines) {
        lines.line("BEGIN", "VTIMEZONE").line("TZID", ZONE.getId());
        addObservance(lines, "DAYLIGHT", "CEST", "+0100", "+0200", "19960331T020000", "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU");
        addObservance(lines, "STANDARD", "CET", "+0200", "+0100", "19961027T030000", "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU");
        lines.line("END", "VTIMEZONE");
    }

    private static void addObservance(ContentLines lines, String kind, String name, String from, String to, String first, String rule) {
        lines.line("BEGIN", kind).line("TZNAME", name).line("TZOFFSETFROM", from).line("TZOFFSETTO", to).line("DTSTART", first)
                .line("RRULE", rule).line("END", kind);
    }

    private static void addPlanned(ContentLines lines, CalendarFeed feed, Engagement activity, CalendarText text) {
        begin(lines, feed, activity);
        lines.text("SUMMARY", text.summary(activity)).text("LOCATION", text.location(activity))
                .text("DESCRIPTION", text.description(activity));
        category(lines, text.category(activity)).line("STATUS", activity.isFirm() ? "CONFIRMED" : "TENTATIVE").line("TRANSP",
                "OPAQUE").line("END", "VEVENT");
    }

    /** It takes up no time any more, and says in its name that it is cancelled: some programs do not show the status. */
    private static void addCancelled(ContentLines lines, CalendarFeed feed, Engagement activity, CalendarText text) {
        begin(lines, feed, activity);
        lines.text("SUMMARY", text.cancelled(activity)).text("LOCATION", text.location(activity))
                .text("DESCRIPTION", text.office());
        category(lines, text.category(activity)).line("STATUS", "CANCELLED").line("TRANSP", "TRANSPARENT").line("END", "VEVENT");
    }

    /** What sort of activity it is, where the reader may know. */
    private static ContentLines category(ContentLines lines, String category) {
        return category.isEmpty() ? lines : lines.text("CATEGORIES", category);
    }

    private static void begin(ContentLines lines, CalendarFeed feed, Engagement activity) {
        Slot slot = Objects.requireNonNull(activity.slot());
        LocalDateTime start = onTheClock(slot.start());
        lines.line("BEGIN", "VEVENT").line("UID", feed.identify(activity) + "@fullderuta")
                .line("SEQUENCE", String.valueOf(feed.sequence())).moment("DTSTAMP", feed.stamp())
                .local("DTSTART", start, ZONE)
                .local("DTEND", start.equals(slot.start()) ? onTheClock(slot.end()) : start.plus(slot.length()), ZONE);
        if (activity.confidential() || activity.type() == null || activity.type().isOfficeOnly()) { // nobody else's business whom one drives
            lines.line("CLASS", "PRIVATE");
        }
    }

    /** An hour that the clocks leave out in spring is an hour later, as section 3.3.5 reads it too; programs disagree on it. */
    private static LocalDateTime onTheClock(LocalDateTime local) {
        return local.atZone(ZONE).toLocalDateTime();
    }
}
