package cat.fullderuta.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.document.Addressee;
import cat.fullderuta.document.Audience;
import cat.fullderuta.document.ChangeNotice;
import cat.fullderuta.document.Field;
import cat.fullderuta.document.Outgoing;
import cat.fullderuta.document.Outgoing.Kind;
import cat.fullderuta.document.Surroundings;
import cat.fullderuta.document.Withheld;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Attendance;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.FollowUp;
import cat.fullderuta.edition.Recipient;
import cat.fullderuta.edition.Register;
import cat.fullderuta.edition.Release;
import cat.fullderuta.edition.Stay;
import cat.fullderuta.edition.Wish;
import cat.fullderuta.export.ItinerarySet.Document;
import cat.fullderuta.text.Messages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Who gets what, to the last marker: the whole set is written, every file is read back whole (cells, sheet names, comments, defined
 * names, properties, text, metadata, bookmarks, names of parts and of the file itself), and what is found is exactly what its reader
 * may have.
 */
class NothingLeaksTest {

    private static final Set<String> OFFICE = Set.of("name", "office.name", "office.phone", "office.email");
    /** No file of any kind for anybody holds these. */
    private static final List<String> NOWHERE = List.of(".realName", ".base.", ".baseTown", ".health", ".topicsToAvoid", ".peopleToAvoid",
            ".availability.", ".notes", ".campaigns", ".source", "ack.", "v1.", "sent.", "somebody's base", ".invitation.");
    private static final String[] TOLD = {"title", "arrangements.transport", "publicNotes"};

    @TempDir
    private static Path folder;
    private static final MarkedEdition MARKED = new MarkedEdition();
    /** By kind and reader, what is in the files and in their names. */
    private static final Map<String, Set<String>> FOUND = new TreeMap<>();

    @BeforeAll
    static void writeAndReadAll() throws IOException {
        var set = ItinerarySet.of(MARKED.edition, Surroundings.of(MARKED.edition), Locale.of("ca"), ItinerarySet.Only.ALL);
        var result = set.writeTo(folder, ItinerarySet.Progress.NONE, () -> false);
        assertTrue(result.failures().isEmpty(), "all files were written");
        for (Document document : set.listDocuments()) {
            String text = document.file() + "\n" + FileText.of(Files.readAllBytes(folder.resolve(document.file())));
            FOUND.computeIfAbsent(reader(document.about()), _ -> new TreeSet<>()).addAll(MARKED.found(text));
        }
    }

    /** "HOST A", "PRESS": the days of one defender count together. */
    private static String reader(Outgoing about) {
        return about.kind() + about.recipient().map(it -> switch (it) {
            case Recipient.OfHost(var id) -> " " + id;
            case Recipient.OfDefender(var id) -> " " + id;
            case Recipient.OfCompanion(var id) -> " " + id;
            case Recipient.Everybody() -> "";
        }).orElse("");
    }

    private static Set<String> set(Collection<String> common, String... more) {
        var all = new TreeSet<>(common);
        all.addAll(List.of(more));
        return all;
    }

    /** "talk.title" and so on. */
    private static List<String> of(String whose, String... parts) {
        return Stream.of(parts).map(part -> whose + "." + part).toList();
    }

    /** Name, venue and contact of a host. */
    private static Set<String> host(String id, boolean mail) {
        var all = new TreeSet<String>(of(id, "name", "contact.name", "contact.role", "contact.phone", "contact.extension",
                "venue.place.name",
                "venue.place.address"));
        if (mail) {
            all.add(id + ".contact.email");
        }
        return all;
    }

    @SafeVarargs
    private static Set<String> all(Collection<String>... parts) {
        var all = new TreeSet<String>();
        Stream.of(parts).forEach(all::addAll);
        return all;
    }

    private static void assertHolds(Set<String> expected, String reader) {
        assertEquals(expected, FOUND.get(reader), reader);
    }

    @Test
    void everyTextOfTheEditionHasAMarker() {
        assertEquals(Set.of(), MARKED.marking.missing(Edition.class),
                "give each of these a value in MarkedEdition, or say why not in CODES");
    }

    @Test
    void hostSeesItsOwnAndOfEachDefenderWhatTheyTellHosts() {
        var activities = new ArrayList<String>();
        for (String activity : List.of("talk", "open", "done")) {
            activities.addAll(of(activity, TOLD));
            activities.addAll(of(activity, "attendance.who", "description", "speakers"));
        }
        activities.addAll(of("waits", "title", "wish.words", "attendance.who", "description", "speakers", "publicNotes"));
        assertHolds(all(OFFICE, host("A", true), activities, of("D", "alias", "country"), of("G", "alias", "themes"),
                of("H", "alias", "country", "themes"), of("C", "name"), of("P", "name")), "HOST A");
    }

    @Test
    void hostThatServesAMealSeesTheDietAlsoOfAConfidentialActivityButNotWhoComes() {
        var activities = new ArrayList<String>();
        for (String activity : List.of("dinner", "school")) {
            activities.addAll(of(activity, TOLD));
            activities.addAll(of(activity, "attendance.who", "description", "speakers"));
        }
        activities.addAll(of("later", "title", "wish.words", "attendance.who", "description", "speakers", "publicNotes"));
        assertHolds(all(OFFICE, host("B", true), activities, of("dinner", "arrangements.meal"), of("E", "diet"), of("G", "alias", "themes"),
                of("F", "name")), "HOST B");
    }

    @Test
    void defenderSeesTheirOwnDaysAndNobodyElses() {
        var activities = new ArrayList<String>();
        for (String activity : List.of("talk", "rest", "done")) {
            activities.addAll(of(activity, TOLD));
            activities.addAll(of(activity, "attendance.who", "speakers"));
        }
        var own = all(OFFICE, host("A", false), activities, of("D", "alias", "stay.arrivalPlace", "stay.departurePlace"),
                of("C", "name", "phone"), of("P", "name", "phone"));
        own.remove("A.name");
        assertHolds(own, "DEFENDER D");
        own.add("A.name");
        own.remove("office.email");
        assertHolds(own, "AGENDA D");
    }

    @Test
    void whoTakesPartSeesAConfidentialActivity() {
        var activities = new ArrayList<String>();
        for (String activity : List.of("dinner", "doctor")) {
            activities.addAll(of(activity, TOLD));
            activities.addAll(of(activity, "attendance.who", "speakers"));
        }
        var own = all(OFFICE, host("B", false), activities, of("dinner", "arrangements.meal"),
                of("E", "alias", "stay.arrivalPlace", "stay.departurePlace"), of("F", "name", "phone"));
        own.remove("office.email");
        assertHolds(own, "AGENDA E");
    }

    /** Without mail, since the office is called by phone from a phone. */
    private static Set<String> calendar(Collection<String> own) {
        var all = new TreeSet<>(own);
        all.addAll(OFFICE);
        all.remove("office.email");
        return all;
    }

    @Test
    void calendarOfAHostHoldsItsOwnAndWhatWasCancelledOfIt() {
        var activities = new ArrayList<String>();
        for (String activity : List.of("talk", "open", "done")) {
            activities.addAll(of(activity, TOLD));
            activities.addAll(of(activity, "attendance.who", "description", "speakers"));
        }
        assertHolds(calendar(all(host("A", true), activities, of("cancelled", "title"), of("D", "alias"), of("G", "alias"),
                of("H", "alias"),
                of("C", "name"), of("P", "name"))), "HOST_CALENDAR A");
    }

    @Test
    void calendarOfADefenderHoldsNoJourney() {
        var activities = new ArrayList<String>();
        for (String activity : List.of("talk", "rest", "done")) {
            activities.addAll(of(activity, TOLD));
            activities.addAll(of(activity, "attendance.who", "speakers"));
        }
        assertHolds(calendar(all(host("A", false), activities, of("cancelled", "title"), of("D", "alias"), of("C", "name", "phone"),
                of("P", "name", "phone"))), "DEFENDER_CALENDAR D");
    }

    @Test
    void calendarOfACompanionHoldsWhereTheyGoAlongAndOfADriverNotWhatIsDoneThere() {
        assertHolds(calendar(all(host("B", false), of("dinner", TOLD), of("dinner", "arrangements.meal"), of("school", TOLD),
                of("doctor", TOLD),
                of("dropped", "title"), of("E", "alias"), of("G", "alias"), of("F", "name", "phone"))), "COMPANION_CALENDAR F");
        assertHolds(calendar(all(host("A", false), of("D", "alias"), of("G", "alias"), of("H", "alias"), of("C", "name", "phone"),
                of("P", "name", "phone"))), "DRIVER_CALENDAR P");
    }

    @Test
    void bookletHoldsTheAgendasAndNothingElse() {
        assertHolds(all(FOUND.get("AGENDA D"), FOUND.get("AGENDA E"), FOUND.get("AGENDA G"), FOUND.get("AGENDA H")), "BOOKLET");
    }

    @Test
    void companionSeesWhereTheyGo() {
        assertHolds(all(OFFICE, host("A", false), of("talk", TOLD), of("rest", TOLD), of("done", TOLD), of("D", "alias"), of("C", "name"),
                of("P", "name", "phone")), "COMPANION C");
        assertHolds(all(OFFICE, host("B", false), of("dinner", TOLD), of("dinner", "arrangements.meal"), of("school", TOLD),
                of("doctor", TOLD), of("E", "alias"), of("G", "alias"), of("F", "name")), "COMPANION F");
    }

    @Test
    void driverSeesWaysAndNotWhatIsDoneThere() {
        var expected = all(OFFICE, host("A", false), of("B", "venue.place.name", "venue.place.address"), of("D", "alias"), of("G", "alias"),
                of("H", "alias"), of("C", "name", "phone"), of("P", "name"));
        expected.remove("A.name"); // the venue says enough
        assertHolds(expected, "DRIVER P");
    }

    @Test
    void pressSeesWhatIsPublicAndOfEachDefenderWhatTheyTellEverybody() {
        assertHolds(set(OFFICE, "A.name", "A.venue.place.name", "A.venue.place.address", "open.title", "talk.title", "G.alias",
                "G.themes"), "PRESS");
    }

    @Test
    void officesWorkbookNamesNobodysRealNameBaseOrHealthEither() {
        var activities = new ArrayList<String>();
        for (String activity : List.of("talk", "rest", "open", "done", "dinner", "school", "doctor")) {
            activities.addAll(of(activity, "title", "attendance.who", "description", "speakers", "publicNotes", "internalNotes"));
        }
        assertHolds(all(Set.of("name"), host("A", true), host("B", true), activities, of("D", "alias"), of("E", "alias"),
                of("G", "alias"), of("H", "alias"), of("C", "name", "phone"), of("F", "name", "phone"), of("P", "name", "phone")),
                        "EDITION");
    }

    @Test
    void reportHoldsWhatCameOfWhatIsDone() {
        assertHolds(set(of("done", "title", "followUp.outcome", "followUp.pressLinks"), "name", "A.name", "B.name", "D.alias",
                "E.alias", "G.alias", "H.alias"), "REPORT");
    }

    /** Also of kinds that nobody thought of here: whoever adds one says above what it may hold. */
    @Test
    void whatNeverLeavesIsInNoFileAndInNoName() {
        FOUND.forEach((reader, found) -> NOWHERE.forEach(never -> assertFalse(found.stream().anyMatch(it -> ("." + it).contains(never)
                || it.startsWith(never)), () -> reader + " holds " + never + " in " + found)));
        for (String never : NOWHERE) {
            assertTrue(MARKED.marking.meanings().stream().anyMatch(it -> ("." + it).contains(never)), never + " is not marked at all");
        }
    }

    @Test
    void aNoticeTellsNothingThatTheReadersOwnDocumentsDoNot() throws IOException {
        Edition before = MARKED.edition.withActivities(Register.of(MARKED.edition.activities().stream().map(NothingLeaksTest::hardlyKnown)
                .toList()));
        var recipients = new ArrayList<>(Addressee.list(MARKED.edition));
        recipients.add(new Recipient.Everybody());
        int told = 0;
        for (Recipient recipient : recipients) {
            ChangeNotice notice = ChangeNotice.find(recipient, before, 1, MARKED.edition, 2).orElseThrow();
            var out = new ByteArrayOutputStream();
            NoticeWorkbook.write(notice, out);
            Set<String> found = MARKED.found(FileText.of(out.toByteArray()) + NoticeText.of(notice).message(notice));
            told += found.size();
            var known = new TreeSet<String>(OFFICE);
            FOUND.forEach((reader, theirs) -> {
                if (isOf(reader, recipient)) {
                    known.addAll(theirs);
                }
            });
            found.removeAll(known);
            assertEquals(Set.of(), found, recipient.toString());
        }
        assertTrue(told > 150, "the notices say nearly everything: " + told);
    }

    /** The activity before anything but people and hours was known of it, so that everything changes. */
    private static Activity hardlyKnown(Activity activity) {
        return Activity.of(activity.id(), "?", activity.type()).with(it -> it.host(activity.host()).defenders(activity.defenders())
                .companions(activity.companions()).start(activity.start()).status(activity.status()).confidential(activity.confidential()));
    }

    /** Whether the files of that name in {@link #FOUND} go to a recipient. */
    private static boolean isOf(String reader, Recipient recipient) {
        return switch (recipient) {
            case Recipient.OfHost(var id) -> reader.startsWith("HOST") && reader.endsWith(" " + id);
            case Recipient.OfDefender(var id) -> (reader.startsWith("DEFENDER") || reader.startsWith("AGENDA"))
                    && reader.endsWith(" " + id);
            case Recipient.OfCompanion(var id) -> (reader.startsWith("COMPANION") || reader.startsWith("DRIVER"))
                    && reader.endsWith(" " + id);
            case Recipient.Everybody() -> reader.equals("PRESS");
        };
    }

    /** The draft as one reads it: its head, its text and every file that goes with it; told for the first time. */
    @Test
    void nobodyIsWrittenMoreThanTheirOwnFilesHold() throws IOException {
        for (Recipient recipient : Addressee.list(MARKED.edition)) {
            var known = new TreeSet<String>(OFFICE);
            FOUND.forEach((reader, theirs) -> {
                if (isOf(reader, recipient)) {
                    known.addAll(theirs);
                }
            });
            Set<String> found = written(recipient);
            assertFalse(found.isEmpty());
            found.removeAll(known);
            assertEquals(Set.of(), found, recipient.toString());
        }
    }

    private static Set<String> written(Recipient recipient) throws IOException {
        var release = Release.of(1, MarkedEdition.DAY.atTime(10, 0), "", "");
        MailDraft draft = MailDraft.of(MARKED.edition, MARKED.edition, release, recipient, Optional.empty(), ItinerarySet.Past.UNKNOWN);
        var text = new StringBuilder(draft.subject() + draft.text() + draft.to());
        for (Attachment file : draft.attachments()) {
            var out = new ByteArrayOutputStream();
            file.content().writeTo(out);
            text.append('\n').append(file.name()).append('\n').append(FileText.of(out.toByteArray()));
        }
        return new TreeSet<>(MARKED.found(text.toString()));
    }

    /** Somebody writes it into every text that leaves: it is in no file for anybody, and of each text it is said that it is held back. */
    @Test
    void theGivenNameBehindAnAliasIsInNoFileWhereverSomebodyWroteIt(@TempDir Path other) throws IOException {
        String says = "Lluna es diu Rosalinda";
        Stay stay = MARKED.edition.defenders().get(MarkedEdition.D).stay();
        Edition edition = MARKED.edition.withDefenders(MARKED.edition.defenders().with(MARKED.edition.defenders().get(MarkedEdition.D)
                .with(it -> it.alias("Lluna").realName("Rosalinda Quispe Mamani").diet(says).themes(List.of(says))
                        .stay(new Stay(stay.arrival(), says, stay.departure(), says)))));
        edition = edition.withActivities(Register.of(edition.activities().stream().map(activity -> activity.with(it -> it.title(says)
                .attendance(new Attendance(says, 30)).description(says).speakers(says + " / Joan Petit").publicNotes(says)
                .internalNotes(says).wish(new Wish(List.of(), null, null, says)).followUp(new FollowUp(20, says, ""))
                .arrangements(it.arrangements().withMeal(says).withTransport(says)))).toList()));
        var set = ItinerarySet.of(edition, Surroundings.of(edition), Locale.of("ca"), ItinerarySet.Only.ALL);
        assertTrue(set.writeTo(other, ItinerarySet.Progress.NONE, () -> false).failures().isEmpty());
        int named = 0;
        for (Document document : set.listDocuments()) {
            String text = document.file() + "\n" + FileText.of(Files.readAllBytes(other.resolve(document.file())));
            assertFalse(text.contains("Rosalinda"), () -> document.about().kind() + " " + document.file());
            named += text.contains("Lluna") ? 1 : 0;
        }
        assertTrue(named > 5, "the alias is told: " + named);
        assertTrue(Outgoing.toHost(edition, MarkedEdition.A).withheld().containsAll(Stream.of(Field.TITLE, Field.DESCRIPTION,
                Field.SPEAKERS, Field.ATTENDANCE, Field.PUBLIC_NOTES, Field.MEAL, Field.TRANSPORT, Field.WISH)
                .map(field -> new Withheld.NamesSomebody(says, field)).toList()));
    }

    /** What sort of activity it is stands in no text that could be marked: a driver is not told of it by its word either. */
    @Test
    void driverIsToldTheTypeOfNoActivityNotOnThePhoneEither() throws IOException {
        var words = Messages.of(Locale.of("ca"));
        var set = ItinerarySet.of(MARKED.edition, Surroundings.of(MARKED.edition), Locale.of("ca"),
                ItinerarySet.Choice.of(ItinerarySet.Only.ALL).onlyFor(Set.of(Audience.DRIVER, Audience.COMPANION)));
        int drivers = 0;
        var told = new TreeSet<ActivityType>();
        for (Document document : set.listDocuments()) {
            boolean driver = Set.of(Kind.DRIVER, Kind.DRIVER_CALENDAR).contains(document.about().kind());
            drivers += driver ? 1 : 0;
            String text = set.read(document).toString();
            for (ActivityType type : ActivityType.values()) {
                if (text.contains(words.get("domain", type))) {
                    assertFalse(driver, () -> document.file() + " says " + type);
                    told.add(type);
                }
            }
        }
        assertEquals(2, drivers, "a sheet and a calendar");
        assertFalse(told.isEmpty(), "others are told");
    }

    @Test
    void everyKindIsLookedAt() {
        var kinds = Stream.of(Kind.values()).map(Kind::name).toList();
        assertEquals(new TreeSet<>(kinds), new TreeSet<>(FOUND.keySet().stream().map(it -> it.split(" ")[0]).toList()));
    }

    @Test
    void fileNamesHoldOnlyTheEditionHostsAndAliases() {
        var files = ItinerarySet.of(MARKED.edition, Surroundings.of(MARKED.edition), Locale.of("ca"), ItinerarySet.Only.ALL).listFiles();
        assertEquals(Set.of("name", "A.name", "B.name", "D.alias", "E.alias", "G.alias", "H.alias"),
                MARKED.found(files.toString()));
    }

    @Test
    void theScannerSeesIntoEveryCorner() throws IOException {
        byte[] folded = "DESCRIPTION:Zq00\r\n 1q\r\n".getBytes();
        byte[] attached = ("\r\n" + Base64.getMimeEncoder().encodeToString("Zq002q is attached to this mail of nobody.".getBytes())
                + "\r\n").getBytes();
        assertTrue(FileText.of(folded).contains("Zq001q"));
        assertTrue(FileText.of(attached).contains("Zq002q"));
    }
}
