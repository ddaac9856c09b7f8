package cat.fullderuta.export;

import static cat.fullderuta.document.Fixture.ALZINA;
import static cat.fullderuta.document.Fixture.GRANOLLERS;
import static cat.fullderuta.document.Fixture.REUS;
import static cat.fullderuta.document.Fixture.THURSDAY;
import static cat.fullderuta.document.Fixture.edition;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.document.ChangeNotice;
import cat.fullderuta.document.Fixture;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Contact;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Language;
import cat.fullderuta.edition.Recipient;
import cat.fullderuta.edition.Register;
import cat.fullderuta.edition.Release;
import cat.fullderuta.export.ItinerarySet.Past;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A draft opens in a mail program as if the coordinator had written it, and tells nothing of the machine it was written on. */
class MailTest {

    private static final Release THIRD = Release.of(3, THURSDAY.minusDays(6).atTime(10, 15), "Mireia", "després de Reus");

    private static Fixture visit() {
        return edition().activity("talk", ActivityType.PUBLIC_TALK, REUS, THURSDAY, "18:00", 90, List.of(ALZINA));
    }

    private static Edition moved() {
        return visit().change("talk", talk -> talk.start(THURSDAY.atTime(19, 0))).build();
    }

    private static Edition withHost(Edition edition, UnaryOperator<Host> change) {
        return edition.withHosts(edition.hosts().with(change.apply(edition.hosts().get(REUS))));
    }

    private static Optional<ChangeNotice> notice(Edition after) {
        return ChangeNotice.find(new Recipient.OfHost(REUS), visit().build(), 2, after, 3);
    }

    private static byte[] bytes(MailDraft draft) throws Exception {
        var out = new ByteArrayOutputStream();
        MailFile.write(draft, out);
        return out.toByteArray();
    }

    private static MimeMessage read(byte[] file) throws Exception {
        return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(file));
    }

    private static String text(MimeMessage message) throws Exception {
        return ((String) ((MimeMultipart) message.getContent()).getBodyPart(0).getContent()).replace("\r\n", "\n");
    }

    @Test
    void itIsADraftToTheContactsWithTheirChangesInTheirLanguage() throws Exception {
        MimeMessage message = read(bytes(MailDraft.of(moved(), moved(), THIRD, new Recipient.OfHost(REUS), notice(moved()), Past.UNKNOWN)));
        assertEquals("Primavera 2027 · Canvis a l’itinerari de Reus (versió 3)", message.getSubject());
        assertEquals(List.of("reus@exemple.cat"), Stream.of(message.getRecipients(Message.RecipientType.TO))
                .map(it -> ((InternetAddress) it).getAddress()).toList());
        assertEquals("1", message.getHeader("X-Unsent", null));
        assertEquals("""
                Bon dia,

                L’itinerari de Reus per a «Primavera 2027» ha canviat. Us enviem la versió 3, \
                del 2 d’abril del 2027, que substitueix les anteriors.

                Què ha canviat des de la versió 2, que ja teníeu:

                Moguda: Dijous, 8 d’abril del 2027, 19:00–20:30 · Activitat talk · Biblioteca Central Xavier Amorós, Reus
                  Dia i hora: Dijous, 8 d’abril del 2027, 19:00–20:30 (abans: Dijous, 8 d’abril del 2027, 18:00–19:30)

                Fitxers adjunts:
                – Reus v3.xlsx: les vostres activitats
                – Reus v3 - Canvis.xlsx: els canvis, un a un
                – Reus v3.ics: les activitats per al calendari del mòbil o de l’ordinador

                Si hi veieu res que no us va bé, responeu aquest missatge o truqueu-nos.

                Oficina de coordinació · +34 600 000 000 · oficina@exemple.cat""", text(message));
    }

    @ParameterizedTest
    @CsvSource({"ca, Itinerari de Reus, Bon dia, Fitxers adjunts:", "es, Itinerario de Reus, Buenos días:, sus actividades",
        "en, Itinerary of Reus, Hello, your activities", "fr, Itinéraire de Reus, Bonjour, Fichiers joints :"})
    void theFirstTimeItOnlyBringsTheItinerary(String language, String subject, String greeting, String phrase) throws Exception {
        Edition edition = withHost(visit().build(), host -> host.withLanguage(new Language(language)));
        MimeMessage message = read(bytes(MailDraft.of(edition, edition, THIRD, new Recipient.OfHost(REUS), Optional.empty(),
                Past.UNKNOWN)));
        assertTrue(message.getSubject().contains(subject), message.getSubject());
        assertTrue(text(message).startsWith(greeting), text(message));
        assertTrue(text(message).contains(phrase), text(message));
        assertEquals(language, message.getContentLanguage()[0].substring(0, 2));
        assertEquals(3, ((MimeMultipart) message.getContent()).getCount());
    }

    @Test
    void whatIsAttachedArrivesByteForByte() throws Exception {
        byte[] all = new byte[70_000];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) (i * 31);
        }
        var odd = new Attachment("Sant Feliu – l’itinerari ç.xlsx", Attachment.EXCEL, "", out -> out.write(all));
        var empty = new Attachment("buit.pdf", Attachment.PDF, "", _ -> { });
        MimeMessage message = read(bytes(new MailDraft(List.of(), Language.CATALAN.locale(), "Prova", "Hola", List.of(odd, empty))));
        var parts = (MimeMultipart) message.getContent();
        assertEquals("Sant Feliu – l’itinerari ç.xlsx", MimeUtility.decodeText(parts.getBodyPart(1).getFileName()));
        assertArrayEquals(all, parts.getBodyPart(1).getInputStream().readAllBytes());
        assertEquals("attachment", parts.getBodyPart(1).getDisposition());
        assertArrayEquals(new byte[0], parts.getBodyPart(2).getInputStream().readAllBytes());
        assertNull(message.getRecipients(Message.RecipientType.TO));
    }

    @Test
    void theWorkbooksThatGoAlongOpen() throws Exception {
        var parts = (MimeMultipart) read(bytes(MailDraft.of(moved(), moved(), THIRD, new Recipient.OfHost(REUS), notice(moved()),
                Past.UNKNOWN))).getContent();
        for (int i = 1; i < parts.getCount() - 1; i++) {
            try (var book = new XSSFWorkbook(parts.getBodyPart(i).getInputStream())) {
                assertTrue(book.getSheetAt(0).getLastRowNum() > 2);
                assertTrue(book.getSheetAt(0).getRow(1).getCell(0).getStringCellValue().toLowerCase(Locale.ROOT).contains("versió 3"),
                        "it says of which version it is");
            }
        }
        assertEquals(4, parts.getCount());
        String calendar = new String(parts.getBodyPart(3).getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(calendar.contains("SEQUENCE:3") && calendar.contains("DTSTART;TZID=Europe/Madrid:20270408T190000"), calendar);
    }

    @Test
    void nothingTellsOfTheMachineTheUserOrTheTime() throws Exception {
        byte[] file = bytes(MailDraft.of(moved(), moved(), THIRD, new Recipient.OfHost(REUS), notice(moved()), Past.UNKNOWN));
        var headers = new TreeSet<>(Collections.list(read(file).getAllHeaders()).stream()
                .map(header -> header.getName()).collect(Collectors.toSet()));
        assertEquals(new TreeSet<>(List.of("Content-Language", "Content-Type", "MIME-Version", "Subject", "To", "X-Unsent")), headers);
        String raw = new String(file, StandardCharsets.US_ASCII);
        String readable = raw.lines().filter(line -> !line.matches("[A-Za-z0-9+/=]{60,}")).collect(Collectors.joining("\n"));
        for (String trace : List.of(InetAddress.getLocalHost().getHostName(), "@localhost", "@" + System.getProperty("user.name"),
                "Angus", "Java")) {
            assertFalse(readable.contains(trace), trace);
        }
        assertTrue(file.length == raw.length() && raw.chars().allMatch(c -> c < 128), "7-bit, so that no mail server spoils it");
    }

    @Test
    void whatIsNoAddressIsLeftOutAndNobodyIsWrittenToTwice() {
        Host reus = visit().build().hosts().get(REUS);
        Host odd = reus.withContacts(reus.contacts().with(contact("a", "")).with(contact("b", "977 12 34 56"))
                .with(contact("c", " reus@exemple.cat "))
                .with(contact("d", "cultura@reus.exemple.cat")));
        assertEquals(List.of("reus@exemple.cat", "cultura@reus.exemple.cat"), MailDraft.addresses(new Recipient.OfHost(REUS),
                withHost(visit().build(), any -> odd)));
        assertFalse(Outbox.lacksAddress(visit().build(), new Recipient.OfHost(REUS)));
        assertTrue(Outbox.lacksAddress(withHost(visit().build(), host -> host.withContacts(Register.empty())),
                new Recipient.OfHost(REUS)));
    }

    @Test
    void aDefenderGetsTheirAgendasAndIsNotNamedInWhatEverybodySees() throws Exception {
        var to = new Recipient.OfDefender(ALZINA);
        Edition now = moved().withDefenders(moved().defenders().with(moved().defenders().get(ALZINA).withEmail("a@exemple.cat")));
        var notice = ChangeNotice.find(to, visit().build(), 2, moved(), 3);
        MimeMessage message = read(bytes(MailDraft.of(moved(), now, THIRD, to, notice, Past.UNKNOWN)));
        assertEquals("Primavera 2027 · Changes to your itinerary (version 3)", message.getSubject());
        assertEquals("a@exemple.cat", ((InternetAddress) message.getRecipients(Message.RecipientType.TO)[0]).getAddress(),
                "entered after the version was made");
        assertFalse(text(message).lines().limit(3).anyMatch(line -> line.contains("Alzina")), text(message));
        assertTrue(text(message).contains("19:00"), text(message));
        var parts = (MimeMultipart) message.getContent();
        assertEquals(List.of("Alzina v3.pdf", "Alzina v3.xlsx", "Alzina v3 - Changes.xlsx", "Alzina v3.ics"), names(parts));
        try (var agendas = Loader.loadPDF(parts.getBodyPart(1).getInputStream().readAllBytes())) {
            assertEquals(11, agendas.getNumberOfPages(), "a page with all days, then a page a day");
        }
    }

    @Test
    void aCompanionGetsWhatTheyDoAndFilesNameThemByInitials() throws Exception {
        Edition edition = visit().change("talk", it -> it.companions(List.of(Fixture.ONA, Fixture.PAU))).build();
        MimeMessage ona = read(bytes(MailDraft.of(edition, edition, THIRD, new Recipient.OfCompanion(Fixture.ONA), Optional.empty(),
                Past.UNKNOWN)));
        MimeMessage pau = read(bytes(MailDraft.of(edition, edition, THIRD, new Recipient.OfCompanion(Fixture.PAU), Optional.empty(),
                Past.UNKNOWN)));
        assertEquals(List.of("OC v3.xlsx", "OC v3.ics"), names((MimeMultipart) ona.getContent()));
        assertEquals(List.of("PR v3 - Trajectes.xlsx", "PR v3.ics"), names((MimeMultipart) pau.getContent()));
        assertEquals("Primavera 2027 · El vostre itinerari (versió 3)", pau.getSubject());
        assertNull(pau.getRecipients(Message.RecipientType.TO));
        assertTrue(Outbox.lacksAddress(edition, new Recipient.OfCompanion(Fixture.PAU)));
        assertFalse(text(pau).contains("Activitat talk"), "a driver is told nothing of what is done there");
    }

    private static List<String> names(MimeMultipart parts) throws Exception {
        var names = new ArrayList<String>();
        for (int i = 1; i < parts.getCount(); i++) {
            names.add(MimeUtility.decodeText(parts.getBodyPart(i).getFileName()));
        }
        return names;
    }

    private static Contact contact(String id, String email) {
        return new Contact(Id.of(id), "", "", "", "", email);
    }

    @Test
    void aHostSeesNothingOfAnother() throws Exception {
        Edition both = visit().activity("school", ActivityType.SCHOOL_VISIT, GRANOLLERS, THURSDAY, "09:30", 60, List.of(ALZINA)).build();
        String text = text(read(bytes(MailDraft.of(both, both, THIRD, new Recipient.OfHost(REUS), notice(both), Past.UNKNOWN))));
        assertFalse(text.contains("Granollers"), text);
    }
}
