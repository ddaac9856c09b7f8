package cat.fullderuta.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import cat.fullderuta.document.Addressee;
import cat.fullderuta.document.CalendarFeed;
import cat.fullderuta.document.ChangeNotice;
import cat.fullderuta.document.DefenderItinerary;
import cat.fullderuta.document.EditionGrid;
import cat.fullderuta.document.HostItinerary;
import cat.fullderuta.document.Surroundings;
import cat.fullderuta.edition.Arrangements;
import cat.fullderuta.edition.Attendance;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Recipient;
import cat.fullderuta.edition.Register;
import cat.fullderuta.edition.Release;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/**
 * Who gets what, to the last marker: every document is written and read back whole (cells, sheet names, properties, text, metadata,
 * bookmarks, names of parts and files), and what is found is exactly what its reader may have.
 */
class NothingLeaksTest {

    private final MarkedEdition marked = new MarkedEdition();
    private final Surroundings surroundings = Surroundings.of(marked.edition);

    private static Set<String> set(String... meanings) {
        return new TreeSet<>(Set.of(meanings));
    }

    private static byte[] bytes(AtomicFile.Content content) throws IOException {
        var out = new ByteArrayOutputStream();
        content.writeTo(out);
        return out.toByteArray();
    }

    /** Every part of the package as text, not only what POI shows. */
    private static String workbook(AtomicFile.Content content) throws IOException {
        var text = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes(content)))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                text.append(entry.getName()).append('\n').append(new String(zip.readAllBytes(), StandardCharsets.UTF_8)).append('\n');
            }
        }
        return text.toString();
    }

    /** What is on the pages and every string of its structure. */
    private static String pdf(AtomicFile.Content content) throws IOException {
        byte[] bytes = bytes(content);
        try (var document = Loader.loadPDF(bytes)) {
            var text = new StringBuilder(new PDFTextStripper().getText(document)).append(new String(bytes, StandardCharsets.ISO_8859_1));
            collect(document.getDocument().getTrailer(), text, new HashSet<>());
            return text.toString();
        }
    }

    private static void collect(COSBase part, StringBuilder text, Set<COSBase> seen) {
        COSBase object = part instanceof COSObject reference ? reference.getObject() : part;
        if (object == null || !seen.add(object)) {
            return;
        }
        switch (object) {
            case COSString string -> text.append(string.getString()).append('\n');
            case COSDictionary dictionary -> dictionary.getValues().forEach(value -> collect(value, text, seen));
            case COSArray array -> array.forEach(value -> collect(value, text, seen));
            default -> { }
        }
    }

    private Set<String> inHostWorkbook(Id<Host> host) throws IOException {
        var itinerary = HostItinerary.of(marked.edition, host, surroundings);
        return marked.found(workbook(out -> HostWorkbook.write(itinerary, out)));
    }

    private Set<String> inDefenderWorkbook(Id<Defender> defender) throws IOException {
        var itinerary = DefenderItinerary.of(marked.edition, defender, surroundings);
        return marked.found(workbook(out -> DefenderWorkbook.write(itinerary, out)));
    }

    private Set<String> inAgendas(Id<Defender> defender) throws IOException {
        var found = new TreeSet<String>();
        for (var day : DefenderItinerary.of(marked.edition, defender, surroundings).days()) {
            found.addAll(marked.found(pdf(out -> AgendaPdf.write(day, TextSize.NORMAL, out))));
        }
        return found;
    }

    /** Its lines unfolded. */
    private Set<String> inCalendar(CalendarFeed feed) {
        return marked.found(ReadCalendar.text(feed).replace("\r\n ", ""));
    }

    @Test
    void hostSeesItsOwnAndNoMore() throws IOException {
        assertEquals(set("edition.name", "office.name", "office.phone", "office.email", "A.name", "A.contact", "A.contactRole",
                "A.contactPhone", "A.contactExtension", "A.contactEmail", "A.venue", "A.venueAddress", "D.alias", "C.name",
                "talk.title", "talk.attendance", "talk.description", "talk.speakers", "talk.transport", "talk.publicNotes",
                "waits.title", "waits.wish", "waits.attendance", "waits.description", "waits.speakers", "waits.publicNotes"),
                inHostWorkbook(MarkedEdition.A));
    }

    @Test
    void hostThatServesAMealSeesTheDietAlsoOfAConfidentialActivity() throws IOException {
        assertEquals(set("edition.name", "office.name", "office.phone", "office.email", "B.name", "B.contact", "B.contactRole",
                "B.contactPhone", "B.contactExtension", "B.contactEmail", "B.venue", "B.venueAddress", "E.alias", "E.diet", "F.name",
                "dinner.title", "dinner.attendance", "dinner.description", "dinner.speakers", "dinner.transport", "dinner.meal",
                "dinner.publicNotes", "later.title", "later.wish", "later.attendance", "later.description", "later.speakers",
                "later.publicNotes"), inHostWorkbook(MarkedEdition.B));
    }

    @Test
    void defenderSeesTheirOwnDaysAndNobodyElses() throws IOException {
        var workbook = set("edition.name", "office.name", "office.phone", "office.email", "D.alias", "D.arrival", "D.departure",
                "A.contact", "A.contactRole", "A.contactPhone", "A.contactExtension", "A.venue", "A.venueAddress", "C.name", "C.phone",
                "talk.title", "talk.attendance", "talk.speakers", "talk.transport", "talk.publicNotes",
                "rest.title", "rest.attendance", "rest.speakers", "rest.transport", "rest.publicNotes");
        assertEquals(workbook, inDefenderWorkbook(MarkedEdition.D));

        var agenda = new TreeSet<>(workbook);
        agenda.add("A.name");
        agenda.remove("office.email");
        assertEquals(agenda, inAgendas(MarkedEdition.D));
    }

    /** The draft as one reads it: its head, its text and every part of its workbooks; told for the first time. */
    @Test
    void hostIsWrittenNoMoreThanItsWorkbookHolds() throws IOException {
        var release = Release.of(1, MarkedEdition.DAY.atTime(10, 0), "", "");
        MailDraft draft = MailDraft.of(marked.edition, release, MarkedEdition.A, Optional.empty(), ItinerarySet.Past.UNKNOWN);
        Set<String> found = marked.found(draft.subject() + draft.text() + draft.to()
                + draft.attachments().stream().map(Attachment::name).toList() + workbook(draft.attachments().getFirst().content()));
        assertEquals(inHostWorkbook(MarkedEdition.A), found);
    }

    /** Everything of this edition is a change to whoever was told of one in which nearly nothing was known. */
    @Test
    void noticesAndMessagesTellNoMoreThanTheirReaderMayHave() throws IOException {
        Edition bare = marked.edition.withActivities(Register.of(marked.edition.activities().stream().map(it -> it.withVenue(null)
                .withContact(null).withCompanions(List.of()).withSpeakers("").withDescription("").withPublicNotes("")
                .withAttendance(Attendance.UNKNOWN).withArrangements(Arrangements.UNKNOWN)).toList()));
        for (Recipient to : Addressee.list(marked.edition)) {
            ChangeNotice notice = ChangeNotice.find(to, bare, 1, marked.edition, 2).orElseThrow();
            Set<String> allowed = switch (to) {
                case Recipient.OfHost(var id) -> inHostWorkbook(id);
                case Recipient.OfDefender(var id) -> union(inDefenderWorkbook(id), inAgendas(id));
                case Recipient.OfCompanion(var id) -> forCompanion(id.value().equals("C") ? MarkedEdition.D : MarkedEdition.E, id.value());
                case Recipient.Everybody _ -> Set.of();
            };
            for (String written : List.of(workbook(out -> NoticeWorkbook.write(notice, out)), pdf(out -> NoticePdf.write(notice, out)),
                    NoticeText.of(notice).message(notice), PlainText.itinerary(to, marked.edition))) {
                Set<String> found = new TreeSet<>(marked.found(written));
                assertFalse(found.isEmpty());
                found.removeAll(allowed);
                assertEquals(Set.of(), found, () -> String.valueOf(to));
            }
        }
    }

    /** Where they go along: as the defender is told, without what is only for defenders. */
    private Set<String> forCompanion(Id<Defender> defender, String companion) throws IOException {
        var allowed = new TreeSet<>(union(inDefenderWorkbook(defender), inAgendas(defender)));
        allowed.removeIf(meaning -> meaning.matches(".*\\.(arrival|departure|attendance|speakers)"));
        allowed.addAll(set(defender + ".alias", companion + ".name", companion + ".phone"));
        return allowed;
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        var all = new TreeSet<>(one);
        all.addAll(other);
        return all;
    }

    @Test
    void whoTakesPartSeesAConfidentialActivity() throws IOException {
        var agenda = set("edition.name", "office.name", "office.phone", "E.alias", "E.arrival", "E.departure", "B.name",
                "B.contact", "B.contactRole", "B.contactPhone", "B.contactExtension", "B.venue", "B.venueAddress", "F.name", "F.phone",
                "dinner.title", "dinner.attendance", "dinner.speakers", "dinner.transport", "dinner.meal", "dinner.publicNotes",
                "doctor.title", "doctor.attendance", "doctor.speakers", "doctor.transport", "doctor.meal", "doctor.publicNotes");
        assertEquals(agenda, inAgendas(MarkedEdition.E));
    }

    @Test
    void calendarOfAHostHoldsItsOwnAndWhatWasCancelledOfIt() {
        assertEquals(set("edition.name", "office.name", "office.phone", "A.name", "A.contact", "A.contactRole", "A.contactPhone",
                "A.contactExtension", "A.contactEmail", "A.venue", "A.venueAddress", "D.alias", "C.name", "talk.title", "talk.attendance",
                "talk.description", "talk.speakers", "talk.transport", "talk.publicNotes", "cancelled.title"),
                inCalendar(CalendarFeed.of(marked.edition, new Recipient.OfHost(MarkedEdition.A), List.of(), Instant.EPOCH)));
    }

    @Test
    void calendarOfADefenderHoldsNoJourney() {
        assertEquals(set("edition.name", "office.name", "office.phone", "D.alias", "A.name", "A.contact", "A.contactRole", "A.contactPhone",
                "A.contactExtension", "A.venue", "A.venueAddress", "C.name", "C.phone", "talk.title", "talk.attendance", "talk.speakers",
                "talk.transport", "talk.publicNotes", "rest.title", "rest.attendance", "rest.speakers", "rest.transport",
                "rest.publicNotes", "cancelled.title"),
                inCalendar(CalendarFeed.of(marked.edition, new Recipient.OfDefender(MarkedEdition.D), List.of(), Instant.EPOCH)));
    }

    @Test
    void calendarOfACompanionHoldsWhereTheyGoAlong() {
        assertEquals(set("edition.name", "office.name", "office.phone", "E.alias", "B.name", "B.contact", "B.contactRole", "B.contactPhone",
                "B.contactExtension", "B.venue", "B.venueAddress", "F.name", "F.phone", "dinner.title", "dinner.transport", "dinner.meal",
                "dinner.publicNotes", "doctor.title", "doctor.transport", "doctor.meal", "doctor.publicNotes", "dropped.title"),
                inCalendar(CalendarFeed.of(marked.edition, new Recipient.OfCompanion(MarkedEdition.F), List.of(), Instant.EPOCH)));
    }

    @Test
    void officesWorkbookNamesNobodysRealNameBaseOrHealthEither() throws IOException {
        var grid = EditionGrid.of(marked.edition, surroundings);
        var expected = set("edition.name", "D.alias", "E.alias", "C.name", "C.phone", "F.name", "F.phone");
        for (String host : Set.of("A", "B")) {
            for (String part : Set.of(".name", ".contact", ".contactRole", ".contactPhone", ".contactExtension", ".contactEmail", ".venue",
                    ".venueAddress")) {
                expected.add(host + part);
            }
        }
        for (String activity : Set.of("talk", "rest", "dinner", "doctor")) {
            for (String part : Set.of(".title", ".attendance", ".description", ".speakers", ".publicNotes", ".internalNotes")) {
                expected.add(activity + part);
            }
        }
        assertEquals(expected, marked.found(workbook(out -> EditionWorkbook.write(grid, Locale.of("ca"), out))));
    }

    @Test
    void bookletHoldsTheAgendasAndNothingElse() throws IOException {
        var expected = new TreeSet<>(inAgendas(MarkedEdition.D));
        expected.addAll(inAgendas(MarkedEdition.E));
        var days = marked.edition.defenders().stream()
                .flatMap(one -> DefenderItinerary.of(marked.edition, one.id(), surroundings).days().stream()).toList();

        assertEquals(expected, marked.found(pdf(out -> AgendaPdf.writeAll(days, TextSize.NORMAL, Locale.of("ca"), out))));
    }

    @Test
    void bookletOfAVisitHoldsNoMoreThanItsAgendas() throws IOException {
        for (Id<Defender> who : Set.of(MarkedEdition.D, MarkedEdition.E)) {
            var visit = DefenderItinerary.of(marked.edition, who, surroundings);
            assertEquals(inAgendas(who), marked.found(pdf(out -> AgendaPdf.writeBooklet(visit, TextSize.NORMAL, out))));
        }
    }

    @Test
    void fileNamesHoldOnlyTheEditionHostsAndAliases() {
        var files = ItinerarySet.of(marked.edition, surroundings, Locale.of("ca"), ItinerarySet.Only.ALL).listFiles();

        assertEquals(set("edition.name", "A.name", "B.name", "D.alias", "E.alias"), marked.found(files.toString()));
    }
}
