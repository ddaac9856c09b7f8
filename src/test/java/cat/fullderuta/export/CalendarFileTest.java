package cat.fullderuta.export;

import static cat.fullderuta.document.Fixture.ALZINA;
import static cat.fullderuta.document.Fixture.FRIDAY;
import static cat.fullderuta.document.Fixture.ONA;
import static cat.fullderuta.document.Fixture.REUS;
import static cat.fullderuta.document.Fixture.ROURE;
import static cat.fullderuta.document.Fixture.THURSDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.document.CalendarFeed;
import cat.fullderuta.document.Fixture;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Answer;
import cat.fullderuta.edition.Arrangements;
import cat.fullderuta.edition.Attendance;
import cat.fullderuta.edition.Certainty;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Interpreting;
import cat.fullderuta.edition.Language;
import cat.fullderuta.edition.Recipient;
import cat.fullderuta.edition.Status;
import cat.fullderuta.export.ReadCalendar.Event;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Every calendar is read back by two libraries that know nothing of each other, and both must read the same. */
class CalendarFileTest {

    private static final Instant NOW = Instant.parse("2027-03-30T08:15:00Z");

    private static Fixture talk() {
        return Fixture.edition().activity("talk", ActivityType.PUBLIC_TALK, REUS, THURSDAY, "18:30", 90, List.of(ROURE));
    }

    /** A calendar as the other programs read it. */
    private static ReadCalendar read(CalendarFeed feed) {
        return ReadCalendar.of(ReadCalendar.text(feed));
    }

    private static CalendarFeed roures(Edition edition, Edition... sent) {
        return CalendarFeed.of(edition, new Recipient.OfDefender(ROURE), List.of(sent), NOW);
    }

    private static Event only(Edition edition) {
        return read(roures(edition)).only();
    }

    private static Edition at(String start, int minutes) {
        return Fixture.edition().activity("talk", ActivityType.PUBLIC_TALK, REUS, LocalDate.parse(start.substring(0, 10)),
                start.substring(11), minutes, List.of(ROURE)).build();
    }

    @Test
    void aHostReadsItsActivityWholeInItsOwnLanguage() {
        Edition edition = talk().change("talk", it -> it.title("Taula rodona: aigua; terra, «llavors» \\ futur")
                .defenders(List.of(ROURE, ALZINA)).companions(List.of(ONA)).attendance(new Attendance("Públic general", 80))
                .speakers("Modera: Pere Vila")
                .description("Primera línia\nSegona línia").publicNotes("Porteu material.")
                .arrangements(Arrangements.UNKNOWN.with(with -> with.languages(List.of(Language.CATALAN, Language.FRENCH))
                        .interpreting(new Interpreting(Answer.YES, Interpreting.Mode.CONSECUTIVE, 1)).hostTransport(Answer.YES)))).build();
        var calendar = read(CalendarFeed.of(edition, new Recipient.OfHost(REUS), List.of(), NOW));

        assertEquals("Primavera 2027 · Reus", calendar.name());
        Event event = calendar.only();
        assertEquals("Taula rodona: aigua; terra, «llavors» \\ futur", event.summary());
        assertEquals(THURSDAY.atTime(18, 30), event.start());
        assertEquals(THURSDAY.atTime(20, 0), event.end());
        assertEquals("Biblioteca Central Xavier Amorós, Carrer de l’Escorxador, 1, Reus", event.location());
        assertEquals("""
                Taula rodona o xerrada
                Contacte: Marta Soler, Regidoria de Cooperació · 977 010 010 ext. 21 · reus@exemple.cat
                Hi participen: Roure, Alzina
                Acompanyament: Ona Camps (intèrpret, acompanyant)
                Llengua: català, francès · interpretació consecutiva
                Públic: Públic general · 80 persones
                Hi intervenen: Modera: Pere Vila
                Transport de l’organització
                Fotos: encara per preguntar
                Gravació: encara per preguntar
                Premsa: encara per preguntar
                Primera línia
                Segona línia
                Porteu material.
                Us cal res? Oficina de coordinació · +34 600 000 000""", event.description());
        assertEquals("Taula rodona o xerrada", event.category());
        assertEquals("CONFIRMED", event.status());
        assertEquals("OPAQUE", event.transparency());
        assertEquals("", event.access());
        assertEquals(0, event.sequence());
        assertEquals(NOW, event.stamp());
    }

    @Test
    void aDefenderReadsWhoIsWithThemAndNoEmail() {
        Edition edition = talk().change("talk", it -> it.defenders(List.of(ROURE, ALZINA)).companions(List.of(ONA))).build();
        var event = read(CalendarFeed.of(edition, new Recipient.OfDefender(ALZINA), List.of(), NOW)).only();

        assertEquals("""
                Round table or talk
                Hosted by: Reus
                Contact: Marta Soler, Regidoria de Cooperació · 977 010 010 ext. 21
                Together with Roure
                Companions: Ona Camps (interpreter, escort) · +34 611 111 111
                Need anything? Oficina de coordinació · +34 600 000 000""", event.description());
    }

    @Test
    void aCompanionReadsWhomTheyAccompany() {
        Edition edition = talk().change("talk", it -> it.companions(List.of(ONA))).build();
        var event = read(CalendarFeed.of(edition, new Recipient.OfCompanion(ONA), List.of(), NOW)).only();

        assertTrue(event.description().contains("Hi participen: Roure"), event.description());
        assertTrue(event.description().contains("Contacte: Marta Soler"), event.description());
    }

    @Test
    void whatIsNotSureIsSaidWhereAPhoneShowsIt() {
        Event event = only(talk().change("talk", it -> it.title("Xerrada").status(Status.PROPOSED).certainty(Certainty.APPROXIMATE))
                .build());
        assertEquals("TENTATIVE", event.status());
        assertEquals("Xerrada (encara per confirmar, hora aproximada)", event.summary());
        assertEquals("Taula rodona o xerrada", only(talk().change("talk", it -> it.title(" ")).build()).summary(), "no title: its type");
    }

    @Test
    void whatIsConfidentialOrInternalIsPrivate() {
        assertEquals("PRIVATE", only(talk().change("talk", it -> it.confidential(true)).build()).access());
        assertEquals("PRIVATE", only(talk().change("talk", it -> it.type(ActivityType.INTERNAL)).build()).access());
        assertEquals("", only(talk().build()).access());
    }

    @Test
    void overMidnightItEndsOnTheNextDay() {
        Event event = only(at("2027-04-08T23:00", 150));
        assertEquals(THURSDAY.atTime(23, 0), event.start());
        assertEquals(FRIDAY.atTime(1, 30), event.end());
    }

    @Test
    void onTheNightOfTheClockChangeHoursAreThoseOfTheClock() {
        assertHours("2027-03-28T01:00 2027-03-28T01:45", at("2027-03-28T01:00", 45));
        assertHours("2027-03-28T01:30 2027-03-28T03:30", at("2027-03-28T01:30", 120));
        assertHours("2027-03-28T01:30 2027-03-28T03:30", at("2027-03-28T01:30", 60)); // planned until 02:30, which the clocks leave out
        assertHours("2027-03-28T03:30 2027-03-28T04:15", at("2027-03-28T02:30", 45)); // 02:30 does not exist
        assertHours("2027-03-28T10:00 2027-03-28T11:30", at("2027-03-28T10:00", 90));
        assertEquals(Instant.parse("2027-03-28T08:00:00Z"), only(at("2027-03-28T10:00", 90)).instant());
        assertEquals(Instant.parse("2027-03-27T09:00:00Z"), only(at("2027-03-27T10:00", 90)).instant());
        assertEquals(Instant.parse("2027-03-28T01:30:00Z"), only(at("2027-03-28T02:30", 45)).instant());
    }

    private static void assertHours(String expected, Edition edition) {
        Event event = only(edition);
        assertEquals(expected, event.start() + " " + event.end());
    }

    @Test
    void theZoneInTheFileIsMadridsToTheMinute() {
        var zone = ReadCalendar.zone(ReadCalendar.text(roures(talk().build())));
        var madrid = ZoneId.of("Europe/Madrid").getRules();
        var change = madrid.nextTransition(Instant.parse("1997-01-01T00:00:00Z"));
        for (; change.getInstant().isBefore(Instant.parse("2040-01-01T00:00:00Z")); change = madrid.nextTransition(change.getInstant())) {
            for (Instant at : List.of(change.getInstant().minusSeconds(60), change.getInstant())) {
                assertEquals(madrid.getOffset(at), zone.getOffset(at), at::toString);
            }
        }
    }

    @Test
    void exportedTwiceItIsTheSameAndMovedItUpdates() {
        Edition first = talk().build();
        assertEquals(ReadCalendar.text(roures(first)), ReadCalendar.text(roures(first)));
        Edition moved = release(talk().change("talk", it -> it.start(FRIDAY.atTime(19, 0))).build());
        Event before = only(first);
        Event after = read(roures(moved, first)).only();

        assertEquals(before.uid(), after.uid());
        assertTrue(after.sequence() > before.sequence());
        assertEquals(FRIDAY.atTime(19, 0), after.start());
        assertTrue(before.uid().matches("[0-9a-f-]{36}@fullderuta"), before.uid());
    }

    @Test
    void cancelledItSaysSoInStatusAndNameAndFreesTheTime() {
        Edition first = talk().change("talk", it -> it.title("Xerrada").companions(List.of(ONA))).build();
        Edition after = release(talk().change("talk", it -> it.defenders(List.of(ALZINA))).build());
        Event event = read(roures(after, first)).only();

        assertEquals(only(first).uid(), event.uid());
        assertEquals("CANCELLED", event.status());
        assertEquals("TRANSPARENT", event.transparency());
        assertEquals("Cancel·lada: Xerrada", event.summary());
        assertEquals("Us cal res? Oficina de coordinació · +34 600 000 000", event.description());
        assertTrue(event.sequence() > only(first).sequence());
    }

    private static Edition release(Edition edition) {
        var ledger = edition.ledger();
        return edition.withLedger(ledger.withReleases(ledger.releases().with(ledger.next(THURSDAY.atStartOfDay(), "Aina", ""))));
    }

    @Test
    void nobodyIsAskedForAnAnswerOrNamedAsItsMaker() {
        String file = ReadCalendar.text(roures(talk().change("talk", it -> it.confidential(true)).build()));
        Matcher names = Pattern.compile("(?m)^[A-Z-]+").matcher(file);
        assertEquals(Set.of("BEGIN", "END", "VERSION", "PRODID", "CALSCALE", "NAME", "X-WR-CALNAME", "TZID", "TZNAME", "TZOFFSETFROM",
                "TZOFFSETTO", "RRULE", "UID", "SEQUENCE", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "LOCATION", "DESCRIPTION", "CATEGORIES",
                "STATUS", "TRANSP", "CLASS"), names.results().map(MatchResult::group).collect(Collectors.toSet()));
        assertTrue(file.contains("\r\nPRODID:-//Full de Ruta//Full de Ruta//CA\r\n"), file);
    }

    @Provide
    Arbitrary<String> words() {
        String letters = "an ,;:\\\"\n\r\t\u0000\u0007\u007f\u0085\u2028·àñ’عن\uD83C\uDF31";
        return Arbitraries.of(letters.codePoints().mapToObj(Character::toString).toList()).list().ofMaxSize(200)
                .map(all -> String.join("", all));
    }

    @Property(tries = 300)
    void anyWordsComeBackUnalteredFromLinesThatFit(@ForAll("words") String words) {
        String file = ReadCalendar.text(roures(talk().change("talk", it -> it.title("t" + words + "t").publicNotes("n" + words + "n"))
                .build()));
        for (String line : file.split("\r\n", -1)) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
            assertFalse(Pattern.compile("[\\p{Cntrl}&&[^\t]]").matcher(line).find(), line);
            assertFalse(line.contains("\uFFFD"), line);
        }
        String clean = words.replaceAll("\r\n|[\r\n\u0085\u2028]", "\n").replaceAll("[\u0000\u0007\u007f]", "");
        Event event = ReadCalendar.of(file).only();
        assertEquals("t" + clean + "t", event.summary());
        assertTrue(event.description().contains("\nn" + clean + "n\n"), event.description());
    }
}
