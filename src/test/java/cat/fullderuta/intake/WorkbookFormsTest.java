package cat.fullderuta.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Answer;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Interpreting;
import cat.fullderuta.edition.Invitation;
import cat.fullderuta.edition.Language;
import cat.fullderuta.sample.SampleEdition;
import cat.fullderuta.travel.Gazetteer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks as towns make them: columns in any order, other languages, more sheets, mistakes. */
class WorkbookFormsTest {

    private static final Edition EDITION = SampleEdition.small();

    @TempDir
    private Path folder;

    @Test
    void catalanSpanishAndEnglishHeadingsInAnyOrderGiveTheSameRequest() throws Exception {
        Intake catalan = read(book -> {
            Sheet sheet = book.createSheet("Full");
            fill(sheet, 0, "Municipi", "Tipus d’activitat", "TÍTOL", "Data proposada", "hora inici", "Hora fi", "Públic",
                    "Nombre d'assistents", "Idioma", "Defensor/a", "Cal interpretació?");
            fill(sheet, 1, "Reus", "Taula rodona", "Premsa", "14/4", "18.30", "20h", "Tothom", "80 persones", "català i castellà",
                    "Ipê i araucaria", "Sí");
        });
        Intake spanish = read(book -> {
            Sheet sheet = book.createSheet("Hoja");
            fill(sheet, 0, "Personas defensoras", "Interpretación", "Idiomas", "Título", "Público", "Asistentes", "Fecha",
                    "Hora de inicio", "Hora de fin", "Tipo de actividad", "Municipio");
            fill(sheet, 1, "Ipê y Araucària", "sí", "catalán/castellano", "Premsa", "Tothom", "80", "miércoles 14 de abril", "18:30 h",
                    "20:00", "Mesa redonda", "REUS");
        });
        Intake english = read(book -> {
            Sheet sheet = book.createSheet("Sheet1");
            fill(sheet, 0, "Number of people", "Type", "Town", "Language", "Defenders", "Interpreting needed", "Date", "Start", "End",
                    "Audience", "Title");
            fill(sheet, 1, "80", "Round table", "Reus", "Catalan, Spanish", "Ipe and Araucaria", "yes", "Wednesday 14 April", "6.30 pm",
                    "8 pm", "Tothom", "Premsa");
        });
        for (Intake intake : List.of(catalan, spanish, english)) {
            assertEquals(List.of(), intake.problems());
            assertEquals(List.of(), intake.notices());
            Request request = intake.requests().getFirst();
            Activity activity = request.activity();
            assertEquals("reus", activity.host().value());
            assertEquals(ActivityType.PUBLIC_TALK, activity.type());
            assertEquals("Premsa", activity.title());
            assertEquals(List.of(LocalDate.of(2027, 4, 14)), activity.wish().days());
            assertEquals(LocalTime.of(18, 30), activity.wish().from());
            assertEquals(LocalTime.of(20, 0), activity.wish().to());
            assertEquals(Duration.ofMinutes(90), activity.length());
            assertEquals(80, activity.attendance().number());
            assertEquals(List.of(Language.CATALAN, Language.SPANISH), activity.arrangements().languages());
            assertEquals(Answer.YES, activity.arrangements().interpreting().needed());
            assertEquals(new Invitation.Named(List.of(Id.of("ipe"), Id.of("araucaria"))), activity.invitation());
        }
    }

    @Test
    void aTypeInSimilarWordsIsKeptByItsNameInTheLanguageOfTheHosts() throws Exception {
        Intake intake = read(book -> {
            Sheet sheet = book.createSheet("Full");
            fill(sheet, 0, "Municipi", "Tipus d’activitat", "Títol");
            fill(sheet, 1, "Reus", "Visita institut", "Quart d’ESO");
        });
        Activity activity = intake.requests().getFirst().activity();
        assertEquals(ActivityType.SCHOOL_VISIT, activity.type());
        assertTrue(activity.source().endsWith("B2 «Visita institut» → Visita escolar"), activity.source());
    }

    @Test
    void workbookOfLibreOfficeWithATitleAboveTheHeadings() throws Exception {
        Path file = folder.resolve("solicitudes-libreoffice.xlsx");
        try (var in = Objects.requireNonNull(getClass().getResourceAsStream("solicitudes-libreoffice.xlsx"))) {
            Files.copy(in, file);
        }
        Intake intake = RequestReader.read(file, EDITION, Gazetteer.standard());
        assertEquals(3, intake.rows());
        Request school = intake.requests().get(0);
        assertEquals("L'Hospitalet de Llobregat", school.host().name());
        assertTrue(school.isNewHost());
        assertEquals(LocalTime.of(12, 0), school.activity().wish().to());
        assertEquals(Duration.ofMinutes(120), school.activity().length());
        assertEquals("Nº de aula: Aula 12", school.activity().internalNotes());
        assertEquals("Traer portátil", school.activity().wish().words());
        assertEquals(List.of(new Notice.UnknownColumn("solicitudes", "G", "Nº de aula")), intake.notices());
        Request table = intake.requests().get(1);
        assertEquals("prat", table.activity().host().value());
        assertEquals(new Invitation.AnyWho(Language.FRENCH, "", 1), table.activity().invitation());
        Request meal = intake.requests().get(2);
        assertEquals("santa-coloma", meal.activity().host().value(), "of four towns the one that takes part");
        assertEquals(new Invitation.Everyone(List.of()), meal.activity().invitation());
        assertEquals(List.of(LocalDate.of(2027, 4, 13)), meal.activity().wish().days());
        assertEquals(List.of(), intake.problems());
    }

    @Test
    void severalSheetsAreReadHiddenAndStrangeOnesNamedAndEmptyRowsSkipped() throws Exception {
        Intake intake = read(book -> {
            for (String name : List.of("Abril", "Notes", "Amagat", "Segona", "Exemple", "Buit")) {
                Sheet sheet = book.createSheet(name);
                if (name.equals("Notes")) {
                    fill(sheet, 0, "Hola", "Adéu");
                } else if (!name.equals("Buit")) {
                    fill(sheet, 2, "Títol", "Tipus", "Municipi");
                    fill(sheet, 3, "U " + name, "Entrevista", "Gavà");
                    fill(sheet, 4, "", " ", "");
                    fill(sheet, 6, "Dos " + name, "Entrevista", "Gavà");
                }
            }
            book.setSheetHidden(2, true);
        });
        assertEquals(List.of("U Abril", "Dos Abril", "U Segona", "Dos Segona"),
                intake.requests().stream().map(request -> request.activity().title()).toList());
        assertEquals(List.of(new Notice.NoHeadings("Notes"), new Notice.HiddenSheet("Amagat"), new Notice.ExampleSheet("Exemple")),
                intake.notices());
        assertEquals(new CellAt("Segona", 7, ""), intake.requests().getLast().at());
    }

    @Test
    void headingsAndTypesWithASlipOfThePenAreUnderstoodAndTheTypeIsNoted() throws Exception {
        Intake intake = read(book -> {
            Sheet sheet = book.createSheet("Full");
            fill(sheet, 0, "Municpi", "Tipus d'activitat", "Titol", "Observcions", "Hores totals", "Telefon");
            fill(sheet, 1, "Gavà", "Taula rodonna", "T", "o", "3", "600 00 00 00");
        });
        Request request = intake.requests().getFirst();
        assertEquals(ActivityType.PUBLIC_TALK, request.activity().type());
        assertEquals(List.of(Reading.Why.SIMILAR_WORDS), request.readings().stream().map(Reading::why).toList());
        assertEquals("o", request.activity().wish().words());
        assertEquals("Hores totals: 3", request.activity().internalNotes());
    }

    @Test
    void everyProblemNamesItsCellAndKeepsTheTextInTheInternalNotes() throws Exception {
        Intake intake = read(book -> {
            Sheet sheet = book.createSheet("Full");
            fill(sheet, 0, "Municipi", "Tipus", "Data", "Hora inici", "Hora fi", "Durada (min)", "Defensora", "Idioma", "Assistents",
                    "Interpretació", "Contacte", "Telèfon");
            fill(sheet, 1, "Vilanova", "Xerrada", "divendres 8 d'abril", "de 18 a 20", "19:30", "45", "Ceiba, Roure", "klingon", "molts",
                    "potser", "Alcaldia", "93 555 00 01");
            fill(sheet, 2, "Atlàntida", "Xerrada");
            fill(sheet, 3, "Gavà", "Fer un volt", "9/4");
            fill(sheet, 4, "Gavà", "", "9/4");
        });
        Request request = intake.requests().getFirst();
        assertEquals("vilanova", request.activity().host().value(), "of nine towns the one that takes part");
        assertEquals(List.of("C2 WrongWeekday", "E2 HoursDisagree", "G2 UnknownDefenders", "H2 Unread", "I2 Unread", "J2 Unread",
                "A3 Unread", "B4 Unread", "B5 Missing"),
                intake.problems().stream().sorted(Comparator.comparingInt((Problem p) -> p.at().row()).thenComparing(p -> p.at().column()))
                        .map(problem -> problem.at().reference() + " " + problem.getClass().getSimpleName()).toList());
        for (String kept : List.of("Data: divendres 8 d'abril", "Hora fi: 19:30", "Defensora: Ceiba, Roure", "Idioma: klingon",
                "Assistents: molts", "Interpretació: potser")) {
            assertTrue(request.activity().internalNotes().contains(kept), () -> kept + " is not in " + request.activity().internalNotes());
        }
        assertEquals(new Invitation.Named(List.of(Id.of("ceiba"))), request.activity().invitation());
        assertEquals(2, intake.requests().size(), "without a kind nobody knows what it is");
        assertEquals(List.of(new CellAt("Full", 4, ""), new CellAt("Full", 5, "")), intake.leftOut());
    }

    @Test
    void twoDifferentHoursForOneThingAreNoHourAndAProblem() throws Exception {
        Intake intake = read(book -> {
            Sheet sheet = book.createSheet("Full");
            var date = book.createCellStyle();
            date.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy hh:mm"));
            fill(sheet, 0, "Municipi", "Tipus", "Data", "Hora inici", "Hora fi");
            fill(sheet, 1, "Gavà", "Xerrada", "", "19:00", "de 18 a 20");
            sheet.getRow(1).getCell(2).setCellValue(LocalDateTime.of(2027, 4, 9, 18, 30));
            sheet.getRow(1).getCell(2).setCellStyle(date);
        });
        Activity activity = intake.requests().getFirst().activity();
        assertEquals(List.of(new Problem.HoursDisagree(new CellAt("Full", 2, "D"), Field.START, LocalTime.of(18, 30), LocalTime.of(19, 0)),
                new Problem.Unread(new CellAt("Full", 2, "E"), Field.END, "de 18 a 20")), intake.problems());
        assertEquals(List.of(LocalDate.of(2027, 4, 9)), activity.wish().days());
        assertNull(activity.wish().from());
        assertNull(activity.wish().to());
        assertEquals(List.of("Data: 09/04/2027 18:30", "Hora fi: de 18 a 20", "Hora inici: 19:00"),
                activity.internalNotes().lines().sorted().toList());
    }

    @Test
    void lengthThatIsNotTheTimeBetweenTheHoursIsTakenAndSaid() throws Exception {
        Intake intake = read(book -> {
            Sheet sheet = book.createSheet("Full");
            fill(sheet, 0, "Municipi", "Tipus", "Hora inici", "Hora fi", "Durada");
            fill(sheet, 1, "Gavà", "Xerrada", "18:00", "20:00", "90 min");
        });
        assertEquals(List.of(new Problem.LengthsDisagree(new CellAt("Full", 2, "E"), Duration.ofMinutes(90), Duration.ofMinutes(120))),
                intake.problems());
        assertEquals(Duration.ofMinutes(90), intake.requests().getFirst().activity().length());
    }

    @Test
    void excelDatesAndHoursFormulasErrorsAndMergedTowns() throws Exception {
        Intake intake = read(book -> {
            Sheet sheet = book.createSheet("Full");
            var date = book.createCellStyle();
            date.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy hh:mm"));
            fill(sheet, 0, "Municipi", "Tipus", "Data", "Títol", "Lloc");
            fill(sheet, 1, "Gavà", "Xerrada", "", "Un", "Ateneu");
            fill(sheet, 2, "", "Xerrada", "", "Dos", "");
            sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
            sheet.getRow(1).createCell(2).setCellValue(LocalDateTime.of(2027, 4, 9, 18, 30));
            sheet.getRow(1).getCell(2).setCellStyle(date);
            sheet.getRow(2).getCell(4).setCellFormula("1/0");
            sheet.getRow(2).getCell(3).setCellFormula("CONCATENATE(\"D\",\"os\")");
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
        });
        Request first = intake.requests().get(0);
        assertEquals(List.of(LocalDate.of(2027, 4, 9)), first.activity().wish().days());
        assertEquals(LocalTime.of(18, 30), first.activity().wish().from());
        assertEquals(List.of(Reading.Why.HOUR_WITH_DATE), first.readings().stream().map(Reading::why).toList());
        Request second = intake.requests().get(1);
        assertEquals("gava", second.activity().host().value());
        assertEquals("Dos", second.activity().title());
        assertEquals(List.of(Reading.Why.FORMULA), second.readings().stream().map(Reading::why).toList());
        assertEquals(List.of(new Problem.Unread(new CellAt("Full", 3, "E"), Field.VENUE, "#DIV/0!")), second.problems());
    }

    @Test
    void commentsOnCellsGoToTheInternalNotes() throws Exception {
        Intake intake = read(book -> {
            Sheet sheet = book.createSheet("Full");
            fill(sheet, 0, "Municipi", "Tipus", "Data");
            fill(sheet, 1, "Gavà", "Xerrada", "9/4");
            var helper = book.getCreationHelper();
            var comment = sheet.createDrawingPatriarch().createCellComment(helper.createClientAnchor());
            comment.setString(helper.createRichTextString("millor a la tarda"));
            sheet.getRow(1).getCell(2).setCellComment(comment);
        });
        assertEquals("Data: millor a la tarda", intake.requests().getFirst().activity().internalNotes());
    }

    @Test
    void organisationOrMediumIsTheHostAndNewTownsAreAdded() throws Exception {
        Intake intake = read(book -> {
            Sheet sheet = book.createSheet("Full");
            fill(sheet, 0, "Municipi", "Entitat", "Tipus", "Contacte", "Telèfon", "Lloc", "Adreça", "Transport");
            fill(sheet, 1, "Vic", "", "Xerrada", "Biblioteca", "93 555 00 01", "Biblioteca", "Rambla, 1", "Taxi");
            fill(sheet, 2, "Vic", "", "Entrevista", "Biblioteca", "93 555 00 01", "Biblioteca", "Rambla, 1", "no");
            fill(sheet, 3, "Gavà", "Revista Comarcal Inventada", "Entrevista", "", "", "", "", "");
            fill(sheet, 4, "", "Ràdio de Prova", "Entrevista", "Redacció", "93 555 00 02", "", "", "");
            fill(sheet, 5, "", "Ajuntament de Reus", "Xerrada", "", "", "", "", "");
        });
        assertEquals(List.of(), intake.problems());
        List<Host> hosts = intake.hosts(intake.requests());
        assertEquals(List.of("Vic", "Ràdio de Prova"), hosts.stream().map(Host::name).toList());
        assertEquals(1, hosts.getFirst().venues().size(), "one venue, though two rows name it");
        assertEquals(1, hosts.getFirst().contacts().size());
        assertEquals(Host.Kind.MEDIUM, hosts.get(1).kind());
        assertEquals("revista", intake.requests().get(2).activity().host().value(), "the host that the edition has");
        assertEquals("reus", intake.requests().get(4).activity().host().value());
        assertEquals("Taxi", intake.requests().get(0).activity().arrangements().transport());
        assertEquals(Answer.NO, intake.requests().get(1).activity().arrangements().hostTransport());
        assertEquals(1, intake.hosts(List.of(intake.requests().get(1))).getFirst().venues().size(),
                "also when the first row is not chosen");
    }

    @Test
    void venueAndContactOfTheEditionAreUsedAgain() throws Exception {
        var host = EDITION.hosts().get(Id.of("reus"));
        var contact = host.contacts().list().getFirst();
        var venue = host.venues().list().getFirst();
        Intake intake = read(book -> {
            Sheet sheet = book.createSheet("Full");
            fill(sheet, 0, "Municipi", "Tipus", "Contacte", "Telèfon", "Correu", "Lloc");
            fill(sheet, 1, "Reus", "Xerrada", contact.role().toUpperCase(), contact.phone(), contact.email(), venue.name());
        });
        assertEquals(contact.id(), intake.requests().getFirst().activity().contact());
        assertEquals(venue.id(), intake.requests().getFirst().activity().venue());
        assertEquals(List.of(), intake.hosts(intake.requests()));
    }

    @Test
    void equalRowsOfOneWorkbookBothArriveAndRowsTakenAreKnownInAnotherOrderOfColumns() throws Exception {
        Intake twice = read(book -> {
            Sheet sheet = book.createSheet("Full");
            fill(sheet, 0, "Municipi", "Tipus", "Títol");
            fill(sheet, 1, "Gavà", "Xerrada", "T");
            fill(sheet, 2, "Gavà", "Xerrada", "T");
        });
        assertEquals(2, twice.requests().stream().map(request -> request.activity().id()).distinct().count());
        Edition taken = EDITION.withActivities(EDITION.activities().withAll(twice.activities(twice.requests())));
        Path shuffled = write(book -> {
            Sheet sheet = book.createSheet("Altre");
            fill(sheet, 0, "Títol", "Municipi", "Tipus");
            fill(sheet, 1, "T", "Gavà", "Xerrada");
            fill(sheet, 2, "U", "Gavà", "Xerrada");
        });
        Intake again = RequestReader.read(shuffled, taken, Gazetteer.standard());
        assertEquals(List.of("U"), again.fresh().stream().map(request -> request.activity().title()).toList());
    }

    @Test
    void interpretingByItsMode() throws Exception {
        Intake intake = read(book -> {
            Sheet sheet = book.createSheet("Full");
            fill(sheet, 0, "Municipi", "Tipus", "Interpretació");
            fill(sheet, 1, "Gavà", "Xerrada", "Simultània");
        });
        assertEquals(new Interpreting(Answer.YES, Interpreting.Mode.SIMULTANEOUS, 1),
                intake.requests().getFirst().activity().arrangements().interpreting());
    }

    @Test
    void endlessSheetsAreReadToALimitAndThatIsSaid() throws Exception {
        Intake intake = read(book -> {
            Sheet sheet = book.createSheet("Full");
            fill(sheet, 0, "Municipi", "Tipus", "Títol");
            for (int row = 1; row <= SheetCells.MOST_ROWS + 5; row++) {
                fill(sheet, row, "Gavà", "Xerrada", "T" + row);
            }
            sheet.getRow(0).createCell(500).setCellValue("lluny");
        });
        assertEquals(SheetCells.MOST_ROWS, intake.rows());
        assertEquals(List.of(new Notice.TooManyRows("Full", SheetCells.MOST_ROWS + 1),
                new Notice.TooManyColumns("Full", SheetCells.MOST_COLUMNS)), intake.notices());
    }

    private Intake read(Consumer<XSSFWorkbook> filling) throws Exception {
        return RequestReader.read(write(filling), EDITION, Gazetteer.standard());
    }

    private Path write(Consumer<XSSFWorkbook> filling) throws IOException {
        Path file = Files.createTempFile(folder, "requests", ".xlsx");
        try (var book = new XSSFWorkbook(); var out = Files.newOutputStream(file)) {
            filling.accept(book);
            book.write(out);
        }
        return file;
    }

    private static void fill(Sheet sheet, int number, String... texts) {
        Row row = sheet.createRow(number);
        for (int column = 0; column < texts.length; column++) {
            row.createCell(column).setCellValue(texts[column]);
        }
    }
}
