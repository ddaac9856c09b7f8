package cat.fullderuta.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.change.Change;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Answer;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Invitation;
import cat.fullderuta.edition.Language;
import cat.fullderuta.intake.Reading.Why;
import cat.fullderuta.sample.SampleEdition;
import cat.fullderuta.sample.SampleRequests;
import cat.fullderuta.text.Messages;
import cat.fullderuta.travel.Gazetteer;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The hundred untidy requests, row by row against their cells, which are read here a second time in the plainest way. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SpringRequestsTest {

    /** What LibreOffice made of texts such as "08/04/27" and "15-04-27", and what the towns meant. */
    private static final Map<Integer, String> MISREAD = Map.of(46603, "2027-04-08", 46634, "2027-04-09", 46725, "2027-04-12",
            42121, "2027-04-15", 41756, "2027-04-14", 41391, "2027-04-13");
    private static final Map<String, ActivityType> TYPES = Map.of("Visita a centre educatiu", ActivityType.SCHOOL_VISIT,
            "Taula rodona", ActivityType.PUBLIC_TALK, "Xerrada pública", ActivityType.PUBLIC_TALK, "Entrevista", ActivityType.INTERVIEW,
            "Gravació de material", ActivityType.RECORDING, "Reunió institucional", ActivityType.ADVOCACY_MEETING,
            "Reunió amb entitats", ActivityType.ORGANISATIONS_MEETING, "Acte cultural", ActivityType.CULTURAL_ACT,
            "Taller preparatori", ActivityType.WORKSHOP, "Dinar", ActivityType.MEAL);
    private static final Map<String, String> IDS =
            Map.of("Ceiba", "ceiba", "Jacaranda", "jacaranda", "Baobab", "baobab", "Araucària", "araucaria",
            "Cedre", "cedre", "Olivera", "olivera", "Ipê", "ipe", "Copal", "copal");

    private final Edition edition = SampleEdition.small();
    private final Map<Integer, Request> byRow = new HashMap<>();
    private final Map<Integer, Row> cells = new HashMap<>();
    private Path file;
    private Intake intake;

    @BeforeAll
    void read(@TempDir Path folder) throws Exception {
        file = SampleRequests.copyTo(folder);
        intake = RequestReader.read(file, edition, Gazetteer.standard());
        intake.requests().forEach(request -> byRow.put(request.at().row(), request));
        try (var workbook = new XSSFWorkbook(file.toFile())) {
            workbook.getSheetAt(0).forEach(row -> cells.put(row.getRowNum() + 1, row));
        }
    }

    @Test
    void everyRowArrivesAndNinetySevenAreComplete() {
        assertEquals(100, intake.rows());
        assertEquals(100, intake.requests().size());
        assertEquals(97, intake.complete().size());
        assertEquals(Set.of(97, 98, 100), intake.incomplete().stream().map(request -> request.at().row()).collect(Collectors.toSet()));
        assertEquals(List.of(), intake.leftOut());
        assertEquals(List.of(), intake.notices());
    }

    @Test
    void everyFieldOfEveryPlainRowIsWhatItsCellSays() {
        for (int number = 2; number <= 96; number++) {
            Request request = byRow.get(number);
            Activity activity = request.activity();
            String row = "row " + number + ": ";
            Host host = request.host();
            assertEquals(number == 96 ? "Santa Coloma de Gramenet" : text(number, 'A'), host.name(), row + "host");
            assertEquals(host.id(), activity.host(), row + "host id");
            assertFalse(request.isNewHost(), row + "all towns are in the edition");
            assertEquals(TYPES.get(text(number, 'B')), activity.type(), row + "type");
            assertEquals(text(number, 'C'), activity.title(), row + "title");
            assertEquals(List.of(day(number)), activity.wish().days(), row + "day");
            assertEquals(hour(number, 'E'), activity.wish().from(), row + "start");
            assertEquals(hour(number, 'F'), activity.wish().to(), row + "end");
            assertEquals(length(number), activity.length(), row + "length");
            assertEquals(text(number, 'H'), request.newVenue() == null ? host.venues().get(activity.venue()).name()
                    : request.newVenue().name(), row + "venue");
            if (request.newVenue() != null) {
                assertEquals(text(number, 'I'), request.newVenue().place().address(), row + "address");
                assertEquals(host.municipality(), request.newVenue().place().municipality(), row + "venue's town");
                assertEquals(request.newVenue().id(), activity.venue(), row + "venue id");
            }
            var contact = request.newContact();
            assertEquals(List.of(text(number, 'J'), text(number, 'K'), text(number, 'L')),
                    List.of(contact.name(), contact.phone(), contact.email()), row + "contact");
            assertEquals(contact.id(), activity.contact(), row + "contact id");
            assertEquals(text(number, 'M'), activity.attendance().who(), row + "audience");
            Cell attendance = cell(number, 'N');
            assertEquals(attendance == null ? null : Integer.valueOf((int) attendance.getNumericCellValue()),
                    activity.attendance().number(), row + "number");
            assertEquals(languages(text(number, 'O')), activity.arrangements().languages(), row + "language");
            assertEquals(invitation(text(number, 'P')), activity.invitation(), row + "defenders");
            assertEquals(answer(text(number, 'Q')), activity.arrangements().interpreting().needed(), row + "interpreting");
            assertEquals(answer(text(number, 'R')), activity.arrangements().hostTransport(), row + "transport");
            assertEquals(text(number, 'S'), activity.wish().words(), row + "remarks");
            assertNull(activity.start(), row + "waits in the backlog");
            assertEquals(List.of(), activity.defenders(), row + "nobody is assigned yet");
            assertEquals("", activity.internalNotes(), row + "notes");
        }
    }

    @Test
    void everyDateReadOtherwiseThanWrittenIsNotedWithWhyAndKeptInTheSource() {
        for (int number = 2; number <= 97; number++) {
            Cell date = cell(number, 'D');
            boolean misread = date.getCellType() == CellType.NUMERIC && MISREAD.containsKey((int) date.getNumericCellValue());
            List<Reading> readings = byRow.get(number).readings().stream().filter(reading -> reading.field() == Field.DATE).toList();
            assertEquals(misread ? 1 : 0, readings.size(), "row " + number);
            if (misread) {
                Reading reading = readings.getFirst();
                assertEquals(date.getNumericCellValue() > 46_000 ? Why.DAY_AND_MONTH_SWAPPED : Why.YEAR_TAKEN_FOR_DAY, reading.why());
                assertEquals("D" + number, reading.at().reference());
                assertTrue(byRow.get(number).activity().source().contains(reading.brief(Messages.of(Locale.of("ca")))), byRow.get(number).activity().source());
            }
        }
        assertEquals("requests-spring-2027.xlsx · requests-spring-2027!2 · D2 «08/04/27» → 2027-04-08", byRow.get(2).activity().source());
        assertEquals("requests-spring-2027.xlsx · requests-spring-2027!7 · D7 «2015-04-27» → 2027-04-15", byRow.get(7).activity().source());
        assertEquals("requests-spring-2027.xlsx · requests-spring-2027!4", byRow.get(4).activity().source());
    }

    @Test
    void abbreviatedTownIsFoundAndNoted() {
        Reading reading = byRow.get(96).readings().getFirst();
        assertEquals(List.of(Field.TOWN, "Sta. Coloma de Gramenet", "Santa Coloma de Gramenet", Why.SHORT_NAME),
                List.of(reading.field(), reading.written(), reading.readAs(), reading.why()));
    }

    @Test
    void endBeforeStartArrivesWithoutHoursAndSaysSo() {
        Request request = byRow.get(97);
        Activity activity = request.activity();
        assertEquals("Vilafranca del Penedès", request.host().name());
        assertEquals(List.of(LocalDate.of(2027, 4, 12)), activity.wish().days());
        assertNull(activity.wish().from());
        assertNull(activity.wish().to());
        assertEquals("hores per confirmar", activity.wish().words());
        assertEquals(List.of(new Problem.EndBeforeStart(new CellAt("requests-spring-2027", 97, "F"), LocalTime.of(11, 0),
                LocalTime.of(10, 0))), request.problems());
        assertEquals("Hora inici: 11:00:00 AM\nHora fi: 10:00:00 AM", activity.internalNotes());
        assertEquals(Set.of(Why.SHORT_NAME, Why.DAY_AND_MONTH_SWAPPED),
                request.readings().stream().map(Reading::why).collect(Collectors.toSet()));
        assertEquals(List.of("Regidoria de Cooperació", "", ""), contact(request));
    }

    @Test
    void dateOutsideTheVisitArrivesWithoutADayAndSaysSo() {
        Request request = byRow.get(98);
        assertEquals(List.of(), request.activity().wish().days());
        assertEquals(LocalTime.of(19, 0), request.activity().wish().from());
        assertEquals(List.of(new Problem.OutsideVisit(new CellAt("requests-spring-2027", 98, "D"), "24/04/2027", LocalDate.of(2027, 4, 24),
                edition.firstDay(), edition.lastDay())), request.problems());
        assertEquals("Data proposada: 24/04/2027", request.activity().internalNotes());
    }

    @Test
    void workshopWithoutDateOrDefenderIsComplete() {
        Activity activity = byRow.get(99).activity();
        assertEquals(ActivityType.WORKSHOP, activity.type());
        assertEquals(List.of(), activity.wish().days());
        assertEquals(new Invitation.AnyWho(null, "", 0), activity.invitation());
        assertEquals("Uns dies abans de la sessió", activity.wish().words());
        assertEquals(Duration.ofMinutes(90), activity.length());
    }

    @Test
    void rowWithoutATownArrivesWithoutAHostAndLosesNothing() {
        Request request = byRow.get(100);
        Activity activity = request.activity();
        assertNull(request.host());
        assertEquals(List.of(new Problem.Missing(new CellAt("requests-spring-2027", 100, "A"), Field.TOWN)), request.problems());
        assertEquals("Entrevista per a la revista", activity.title());
        assertEquals(List.of(LocalDate.of(2027, 4, 8)), activity.wish().days());
        assertEquals(LocalTime.of(16, 0), activity.wish().from());
        assertEquals(new Invitation.AnyWho(Language.SPANISH, "", 1), activity.invitation());
        assertEquals(Duration.ofMinutes(45), activity.length());
        assertEquals("Mitjà: revista comarcal", activity.wish().words());
        assertEquals("Persona o servei de contacte: Redacció\nTelèfon: 93 555 64 49", activity.internalNotes());
    }

    @Test
    void formulaAndPlainNumberAreReadAndNoted() {
        Request request = byRow.get(101);
        Activity activity = request.activity();
        assertEquals("2", activity.title());
        assertEquals(ActivityType.MEAL, activity.type());
        assertEquals(List.of(LocalDate.of(2027, 4, 13)), activity.wish().days());
        assertEquals(LocalTime.of(14, 0), activity.wish().from());
        assertEquals(LocalTime.of(15, 30), activity.wish().to());
        assertEquals(Duration.ofMinutes(90), activity.length());
        assertEquals(new Invitation.Named(List.of(Id.of("baobab"), Id.of("cedre"))), activity.invitation());
        assertEquals("@dieta: vegetarià", activity.wish().words());
        assertEquals(12, activity.attendance().number());
        assertEquals(Map.of(Field.TITLE, Why.FORMULA, Field.START, Why.PLAIN_NUMBER),
                request.readings().stream().collect(Collectors.toMap(Reading::field, Reading::why)));
    }

    @Test
    void onlyOddRowsAndMisreadDatesAreReadOtherwiseThanWritten() {
        Set<Integer> others = new TreeSet<>();
        byRow.forEach((number, request) ->
                request.readings().stream().filter(reading -> reading.field() != Field.DATE).forEach(any -> others.add(number)));
        assertEquals(Set.of(96, 97, 101), others);
    }

    @Test
    void takenInOneChangeAndKnownWhenReadAgain() throws Exception {
        List<Request> fresh = intake.fresh();
        var change = new Change.TakeRequests(intake.source(), intake.hosts(fresh), intake.activities(fresh));
        Edition taken = change.applyTo(edition);
        assertEquals(130, taken.listBacklog().size());
        for (Activity activity : intake.activities(fresh)) {
            assertEquals(activity.venue() != null, taken.findVenue(activity).isPresent(), activity::source);
            assertEquals(activity.contact() != null, taken.findContact(activity).isPresent(), activity::source);
        }
        assertEquals(edition.hosts().size(), taken.hosts().size(), "every town is in the edition already");

        Intake again = RequestReader.read(file, taken, Gazetteer.standard());
        assertEquals(List.of(), again.fresh());
        assertEquals(List.of(), again.hosts(again.requests()), "venues and contacts are used again");
        assertEquals(100, again.activities(again.requests()).stream().map(Activity::id).filter(id -> !taken.activities().has(id))
                .distinct().count(),
                "taken on purpose they come a second time");
    }

    @Test
    void readTwiceItIsTheSame() throws Exception {
        assertEquals(intake, RequestReader.read(file, edition, Gazetteer.standard()));
    }

    private static List<String> contact(Request request) {
        var contact = request.newContact() != null ? request.newContact() : request.host().contacts().get(request.activity().contact());
        return List.of(contact.name(), contact.phone(), contact.email());
    }

    private Cell cell(int row, char column) {
        Cell cell = cells.get(row).getCell(column - 'A');
        return cell == null || cell.getCellType() == CellType.BLANK ? null : cell;
    }

    private String text(int row, char column) {
        Cell cell = cell(row, column);
        return cell == null ? "" : cell.getStringCellValue();
    }

    private LocalDate day(int row) {
        Cell cell = cell(row, 'D');
        if (cell.getCellType() == CellType.NUMERIC) {
            int serial = (int) cell.getNumericCellValue();
            return MISREAD.containsKey(serial) ? LocalDate.parse(MISREAD.get(serial)) : LocalDate.of(1899, 12, 30).plusDays(serial);
        }
        List<String> parts = Arrays.asList(cell.getStringCellValue().split("[-/]"));
        return LocalDate.of(Integer.parseInt(parts.get(2)) % 100 + 2000, Integer.parseInt(parts.get(1)), Integer.parseInt(parts.get(0)));
    }

    private LocalTime hour(int row, char column) {
        Cell cell = cell(row, column);
        return cell == null ? null : LocalTime.MIDNIGHT.plusMinutes(Math.round(cell.getNumericCellValue() * 1440));
    }

    private Duration length(int row) {
        Cell stated = cell(row, 'G');
        return stated == null ? Duration.between(hour(row, 'E'), hour(row, 'F')) : Duration.ofMinutes((long) stated.getNumericCellValue());
    }

    private static List<Language> languages(String text) {
        return switch (text) {
            case "català" -> List.of(Language.CATALAN);
            case "castellà" -> List.of(Language.SPANISH);
            case "català/castellà" -> List.of(Language.CATALAN, Language.SPANISH);
            default -> throw new AssertionError(text);
        };
    }

    private static Answer answer(String text) {
        return text.isEmpty() ? Answer.UNKNOWN : text.equals("Sí") ? Answer.YES : text.equals("No") ? Answer.NO : null;
    }

    private static Invitation invitation(String text) {
        if (text.isEmpty()) {
            return Invitation.ANYONE;
        }
        if (text.equals("Totes i tots")) {
            return new Invitation.Everyone(List.of());
        }
        return new Invitation.Named(new ArrayList<>(Arrays.stream(text.split(" i ")).map(IDS::get).map(Id::<Defender>of).toList()));
    }
}
