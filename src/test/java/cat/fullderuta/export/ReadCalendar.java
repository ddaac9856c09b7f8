package cat.fullderuta.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.property.ValuedProperty;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import cat.fullderuta.document.CalendarFeed;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.time.zone.ZoneRules;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Content;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.ZoneRulesBuilder;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DateProperty;

/** A calendar as ical4j and biweekly read it, which must be the same, and which both find to be in order. */
record ReadCalendar(String name, List<Event> events) {

    /** One event; a part that is not there is empty. */
    record Event(String uid, int sequence, Instant stamp, LocalDateTime start, LocalDateTime end, Instant instant, String summary,
            String location, String description, String category, String status, String transparency, String access) { }

    static String text(CalendarFeed feed) {
        try {
            var out = new ByteArrayOutputStream();
            CalendarFile.write(feed, out);
            return out.toString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ReadCalendar of(String text) {
        ReadCalendar one = ofBiweekly(text);
        // ical4j 4.2.5 takes the line break after a backslash for another backslash and an n.
        if (!text.replaceAll("\\r\n ", "").contains("\\\\\\n")) {
            assertEquals(one, ofIcal4j(text));
        }
        return one;
    }

    Event only() {
        assertEquals(1, events.size());
        return events.getFirst();
    }

    private static Calendar ical4j(String text) {
        try {
            return new CalendarBuilder().build(new StringReader(text));
        } catch (IOException | ParserException e) {
            throw new AssertionError(text, e);
        }
    }

    private static ReadCalendar ofIcal4j(String text) {
        Calendar calendar = ical4j(text);
        var wrong = calendar.validate(true);
        assertTrue(wrong.getEntries().isEmpty(), () -> wrong.getEntries().toString());
        List<Event> events = calendar.<CalendarComponent>getComponents(Component.VEVENT).stream().map(event -> new Event(
                value(event, Property.UID), Integer.parseInt(value(event, Property.SEQUENCE)), Instant.from(date(event, Property.DTSTAMP)),
                LocalDateTime.from(date(event, Property.DTSTART)), LocalDateTime.from(date(event, Property.DTEND)),
                ZonedDateTime.from(date(event, Property.DTSTART)).toInstant(), value(event, Property.SUMMARY),
                value(event, Property.LOCATION), value(event, Property.DESCRIPTION), value(event, Property.CATEGORIES),
                value(event, Property.STATUS), value(event, Property.TRANSP), value(event, Property.CLASS))).toList();
        return new ReadCalendar(calendar.getProperty("X-WR-CALNAME").map(Content::getValue).orElse(""), events);
    }

    private static String value(Component component, String name) {
        return component.getProperty(name).map(Content::getValue).orElse("");
    }

    private static Temporal date(Component component, String name) {
        return component.<DateProperty<?>>getProperty(name).orElseThrow().getDate();
    }

    /** The zone in the file as ical4j understands it; biweekly's hours are compared in the events. */
    static ZoneRules zone(String text) {
        return new ZoneRulesBuilder().vTimeZone((VTimeZone) ical4j(text).getComponents(Component.VTIMEZONE).getFirst()).build();
    }

    private static ReadCalendar ofBiweekly(String text) {
        var calendar = Biweekly.parse(text).first();
        assertTrue(calendar.validate(ICalVersion.V2_0).isEmpty(), () -> calendar.validate(ICalVersion.V2_0).toString());
        List<Event> events = calendar.getEvents().stream().map(event -> new Event(event.getUid().getValue(), event.getSequence().getValue(),
                event.getDateTimeStamp().getValue().toInstant(), local(event.getDateStart().getValue()),
                local(event.getDateEnd().getValue()), event.getDateStart().getValue().toInstant(), value(event.getSummary()),
                value(event.getLocation()), value(event.getDescription()),
                String.join(",", event.getCategories().stream().flatMap(it -> it.getValues().stream()).toList()),
                value(event.getStatus()), value(event.getTransparency()), value(event.getClassification()))).toList();
        return new ReadCalendar(calendar.getExperimentalProperty("X-WR-CALNAME").getValue(), events);
    }

    private static String value(ValuedProperty<String> property) {
        return property == null ? "" : property.getValue();
    }

    private static LocalDateTime local(ICalDate date) {
        DateTimeComponents raw = date.getRawComponents();
        return LocalDateTime.of(raw.getYear(), raw.getMonth(), raw.getDate(), raw.getHour(), raw.getMinute());
    }
}
