package cat.fullderuta.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.change.Change;
import cat.fullderuta.check.Severity;
import cat.fullderuta.document.Fixture;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Dispatch;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Recipient;
import cat.fullderuta.edition.Release;
import cat.fullderuta.sample.SampleEdition;
import cat.fullderuta.sample.SampleRequests;
import cat.fullderuta.store.DataFolder;
import cat.fullderuta.store.OpenEdition;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program without a window, as a script sees it: exit code, what it says, what it leaves. */
class CommandsTest {

    /** What a command left behind. */
    private record Ran(int code, String out, String err) {}

    @TempDir
    private Path folder;
    private Path data;

    @BeforeEach
    void name() {
        data = folder.resolve("dades");
    }

    private static Ran run(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int code = Commands.run(List.of(arguments), Locale.UK, new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private void sample() {
        assertEquals(ExitCode.FINE, run("sample", "--data", data.toString()).code());
    }

    private Edition saved() {
        try (DataFolder there = DataFolder.openReadOnly(data); OpenEdition edition = OpenEdition.open(there,
                there.findCurrent().orElseThrow())) {
            return edition.edition();
        }
    }

    private static String clashFree(Path data) {
        Edition sample = SampleEdition.small();
        Edition empty = Edition.of(sample.id(), sample.season(), "Buida", sample.firstDay(), sample.lastDay());
        try (DataFolder there = DataFolder.open(data)) {
            OpenEdition.create(there, empty).close();
        }
        return data.toString();
    }

    @Test
    void sampleIsThereAndIsTheOneToOpen() {
        Ran ran = run("sample", "--data", data.toString());
        assertEquals(ExitCode.FINE, ran.code(), ran.err());
        assertEquals("“Primavera 2027” is ready: 8 defenders, 70 scheduled activities and 30 in the backlog, in “" + data + "”.",
                ran.out().strip());
        assertEquals(SampleEdition.small(), saved());
    }

    /** A visit without clashes, in which a talk can be moved. */
    private void calm() {
        try (DataFolder there = DataFolder.open(data)) {
            Edition visit = Fixture.edition().activity("talk", ActivityType.PUBLIC_TALK, Fixture.REUS, Fixture.THURSDAY, "18:00", 90,
                    List.of(Fixture.ALZINA)).build();
            OpenEdition.create(there, visit).close();
            there.setCurrent(visit.id());
        }
    }

    /** What happens in the window meanwhile. */
    private void save(UnaryOperator<Edition> change) {
        try (DataFolder there = DataFolder.open(data); OpenEdition edition = OpenEdition.open(there, there.findCurrent().orElseThrow())) {
            edition.save(change.apply(edition.edition()));
        }
    }

    private void sendToReusAndMoveTheTalk() {
        Dispatch sent = new Dispatch(Id.random(), Id.of("v1"), new Recipient.OfHost(Fixture.REUS), Dispatch.Form.EMAIL,
                LocalDateTime.of(2027, 4, 1, 12, 0), "Mireia");
        save(new Change.Send(List.of(sent))::applyTo);
        save(new Change.Schedule(Id.of("talk"), Fixture.THURSDAY.atTime(19, 0), List.of(Fixture.ALZINA))::applyTo);
    }

    @Test
    void aVersionIsMadeSignedAndNumbered() {
        calm();
        Ran ran = run("release", "--by", "Mireia", "--note", "primer enviament", "--data", data.toString());
        assertEquals(ExitCode.FINE, ran.code(), ran.err());
        assertTrue(ran.out().startsWith("Version 1 of “Primavera 2027” is made. Still open: "), ran.out());
        Release made = saved().ledger().findNewest().orElseThrow();
        assertEquals(List.of(1, "Mireia", "primer enviament"), List.of(made.number(), made.by(), made.note()));
        assertEquals(ExitCode.FINE, run("release", "--by", "Mireia", "--data", data.toString()).code());
        assertEquals(2, saved().ledger().releases().size());
    }

    @Test
    void noVersionIsMadeOfWhatClashesAndItSaysWhat() {
        calm();
        save(visit -> Fixture.edition().with(any -> visit).activity("other", ActivityType.INTERVIEW, Fixture.GRANOLLERS, Fixture.THURSDAY,
                "18:30", 30, List.of(Fixture.ALZINA)).build());
        Ran ran = run("release", "--by", "Mireia", "--data", data.toString());
        assertEquals(ExitCode.CLASHES, ran.code());
        assertTrue(ran.err().contains("No version can be made") && ran.err().contains("Alzina"), ran.err());
        assertTrue(saved().ledger().releases().isEmpty());
    }

    @Test
    void noticesTellThoseWhoHaveAnOlderVersionAndNobodyElse() throws IOException {
        calm();
        assertEquals(ExitCode.FINE, run("release", "--by", "Mireia", "--data", data.toString()).code());
        sendToReusAndMoveTheTalk();
        assertEquals(ExitCode.FINE, run("release", "--by", "Mireia", "--data", data.toString()).code());
        Path out = folder.resolve("avisos");
        Ran ran = run("notices", "--to", out.toString(), "--data", data.toString());
        assertEquals(ExitCode.FINE, ran.code(), ran.err());
        assertTrue(ran.out().contains("1 change notice written"), ran.out());
        try (Stream<Path> files = Files.walk(out)) {
            assertEquals(List.of("Reus.pdf", "Reus.xlsx"), files.filter(Files::isRegularFile).map(file -> file.getFileName().toString())
                    .sorted().toList());
        }
        assertTrue(run("notices", "--to", out.toString(), "--release", "1", "--data", data.toString()).out().contains("no change notice"));
    }

    @Test
    void anOlderVersionCanBeWrittenAgain() throws IOException {
        calm();
        assertEquals(ExitCode.FINE, run("release", "--by", "Mireia", "--data", data.toString()).code());
        sendToReusAndMoveTheTalk();
        Path then = folder.resolve("v1");
        Path now = folder.resolve("draft");
        assertEquals(ExitCode.FINE, run("export", "--release", "1", "--only", "excel", "--to", then.toString(), "--data",
                data.toString()).code());
        assertEquals(ExitCode.FINE, run("export", "--only", "excel", "--to", now.toString(), "--data", data.toString()).code());
        assertEquals(List.of(18.0 / 24, 19.0 / 24), List.of(firstStart(then), firstStart(now)));
        Ran none = run("export", "--release", "7", "--to", then.toString(), "--data", data.toString());
        assertEquals(ExitCode.WRONG, none.code());
        assertTrue(none.err().contains("There is no version 7: there is only one."), none.err());
    }

    @Test
    void twoVersionsOrAVersionAndTheDraftAreCompared() throws IOException {
        calm();
        assertEquals(ExitCode.FINE, run("release", "--by", "Mireia", "--data", data.toString()).code());
        sendToReusAndMoveTheTalk();
        Path out = folder.resolve("diferències");
        assertEquals("Between version 1 and the draft one thing differs. Written to “" + out + "”.",
                run("compare", "--to", out.toString(), "--data", data.toString()).out().strip());
        assertEquals(ExitCode.FINE, run("release", "--by", "Mireia", "--data", data.toString()).code());
        assertEquals("Between versions 1 and 2 one thing differs. Written to “" + out + "”.",
                run("compare", "--release", "2", "--with", "1", "--to", out.toString(), "--data", data.toString()).out().strip());
        try (Stream<Path> files = Files.list(out)) {
            assertEquals(List.of("Changes from version 1 to version 2.pdf", "Changes from version 1 to version 2.xlsx",
                    "Changes since version 1 (draft).pdf", "Changes since version 1 (draft).xlsx"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
        assertTrue(run("compare", "--with", "9", "--to", out.toString(), "--data",
                data.toString()).err().contains("There is no version 9"));
    }

    @Test
    void workbooksAreSealedWithThePasswordOfAFile() throws IOException {
        calm();
        Path to = folder.resolve("segellat");
        Path secret = Files.writeString(folder.resolve("secret.txt"), "mot de pas ñ\nla segona línia no compta\n");
        Ran ran = run("export", "--to", to.toString(), "--only", "excel", "--for", "hosts", "--password-file", secret.toString(), "--data",
                data.toString());
        assertEquals(ExitCode.FINE, ran.code(), ran.err());
        Path book = to.resolve("Towns and organisations/Reus.xlsx");
        assertThrows(EncryptedDocumentException.class, () -> WorkbookFactory.create(book.toFile()).close());
        WorkbookFactory.create(book.toFile(), "mot de pas ñ").close();
        Ran none = run("export", "--to", to.toString(), "--password-file", Files.writeString(folder.resolve("buit"), "\n").toString());
        assertTrue(none.err().contains("has no password in its first line"), none.err());
        assertTrue(run("export", "--to", to.toString(), "--password-file", "no hi és").err().contains("cannot be read"));
    }

    @Test
    void agendasAreSetInLargePrint() throws IOException {
        calm();
        Path usual = folder.resolve("usual");
        Path large = folder.resolve("grossa");
        assertEquals(ExitCode.FINE, run("export", "--to", usual.toString(), "--only", "pdf", "--data", data.toString()).code());
        assertEquals(ExitCode.FINE, run("export", "--to", large.toString(), "--only", "pdf", "--large-print", "--data",
                data.toString()).code());
        assertTrue(largestOfPlainText(usual) < 18 && largestOfPlainText(large) >= 18, "of what is not a heading");
    }

    /** Size, in points, of the most frequent letter size in the agendas. */
    private static float largestOfPlainText(Path set) throws IOException {
        try (Stream<Path> files = Files.list(set); var pdf = Loader.loadPDF(files.filter(Files::isRegularFile).findFirst().orElseThrow().toFile())) {
            Map<Float, Integer> sizes = new HashMap<>();
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    sizes.merge(letter.getFontSizeInPt(), 1, Integer::sum);
                }
            }.getText(pdf);
            return sizes.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
        }
    }

    private static double firstStart(Path set) throws IOException {
        try (var book = new XSSFWorkbook(Files.newInputStream(set.resolve("Towns and organisations/Reus.xlsx")))) {
            for (var row : book.getSheetAt(0)) {
                if (row.getCell(1) != null && row.getCell(1).getCellType() == CellType.NUMERIC) {
                    return row.getCell(1).getNumericCellValue() % 1;
                }
            }
        }
        throw new AssertionError("No activity is there.");
    }

    @Test
    void noticesWithoutAnyVersionSayWhatToDo() {
        calm();
        Ran ran = run("notices", "--to", folder.toString(), "--data", data.toString());
        assertEquals(ExitCode.WRONG, ran.code());
        assertTrue(ran.err().contains("There is no version yet"), ran.err());
    }

    @Test
    void sampleComesInTwoSizes() {
        assertEquals(ExitCode.FINE, run("sample", "--size", "large", "--data", data.toString()).code());
        assertEquals(400, saved().listScheduled().size());
    }

    @Test
    void sampleDoesNotOverwriteWhatWasDone() {
        sample();
        Ran again = run("sample", "--data", data.toString());
        assertEquals(ExitCode.WRONG, again.code());
        assertTrue(again.err().contains("was left as it is"), again.err());
        assertEquals("", again.out());
    }

    @Test
    void importTakesTheRequestsOnce() throws IOException {
        sample();
        Path workbook = SampleRequests.copyTo(folder);
        Ran first = run("import", workbook.toString(), "--data", data.toString());
        int taken = saved().listBacklog().size() - 30;
        assertTrue(taken >= 94, first.out());
        assertTrue(first.out().contains("requests-spring-2027.xlsx: " + taken + " requests taken into the backlog, of 100 rows."),
                first.out());
        assertEquals(taken == 100 ? ExitCode.FINE : ExitCode.WRONG, first.code());
        Ran second = run("import", workbook.toString(), "--data", data.toString());
        assertTrue(second.out().contains("no request taken"), second.out());
        assertEquals(30 + taken, saved().listBacklog().size());
    }

    @Test
    void importNamesFileSheetAndRowOfWhatItCannotRead() throws IOException {
        sample();
        Ran ran = run("import", SampleRequests.copyTo(folder).toString(), "--data", data.toString());
        List<String> problems = ran.err().lines().filter(line -> line.startsWith("requests-spring-2027.xlsx: ")).toList();
        assertFalse(problems.isEmpty());
        problems.forEach(line -> assertTrue(line.matches("requests-spring-2027\\.xlsx: Sheet “.+”, row \\d+, .*"), line));
    }

    @Test
    void aDryRunSaysTheSameAndChangesNothing() throws IOException {
        sample();
        Ran ran = run("import", SampleRequests.copyTo(folder).toString(), "--dry-run", "--data", data.toString());
        assertTrue(ran.out().contains("would be taken"), ran.out());
        assertEquals(SampleEdition.small(), saved());
    }

    @Test
    void aBadWorkbookIsNamed() throws IOException {
        sample();
        Path text = Files.writeString(folder.resolve("peticions.xlsx"), "això no és un llibre");
        Ran ran = run("import", text.toString(), "--data", data.toString());
        assertEquals(ExitCode.WRONG, ran.code());
        assertTrue(ran.err().contains("“peticions.xlsx”"), ran.err());
        Ran missing = run("import", folder.resolve("cap.xlsx").toString(), "--data", data.toString());
        assertEquals(ExitCode.WRONG, missing.code());
        assertTrue(missing.err().contains("“cap.xlsx”"), missing.err());
        assertEquals(SampleEdition.small(), saved());
    }

    @Test
    void checkSaysWhatClashesAndHasAnExitCodeForIt() {
        sample();
        Ran ran = run("check", "--data", data.toString());
        assertEquals(ExitCode.CLASHES, ran.code(), ran.err());
        assertTrue(ran.out().startsWith("Clashes: "), ran.out());
        assertTrue(ran.out().contains("35 min short — "), ran.out());
        assertTrue(ran.out().strip().contains("Primavera 2027: 70 scheduled activities checked; "), ran.out());
    }

    @Test
    void checkOfAnEditionWithoutClashesIsFine() {
        Ran ran = run("check", "--data", clashFree(data));
        assertEquals(ExitCode.FINE, ran.code());
        assertEquals("Buida: 0 scheduled activities checked; no clash, nothing to say in all.", ran.out().strip());
    }

    @Test
    void checkWritesJsonThatAnotherProgramCanRead() throws IOException {
        sample();
        Ran ran = run("check", "--json", "--data", data.toString());
        assertEquals(ExitCode.CLASHES, ran.code());
        List<String> severities = new ArrayList<>();
        int clashes = -1;
        try (JsonParser json = new JsonFactory().createParser(ran.out())) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.VALUE_STRING && json.currentName().equals("severity")) {
                    severities.add(json.getText());
                } else if (token == JsonToken.VALUE_NUMBER_INT && json.currentName().equals("CLASH")) {
                    clashes = json.getIntValue();
                }
            }
        }
        long expected = CheckReport.of(SampleEdition.small()).findings().list(Severity.CLASH).size();
        assertEquals(expected, clashes);
        assertEquals(expected, severities.stream().filter("CLASH"::equals).count());
    }

    @Test
    void jsonHoldsQuotesAndAccentsAsTheyAre() throws IOException {
        Edition sample = SampleEdition.small();
        String name = "Primavera «2027» \"\\ \n·l·";
        try (DataFolder there = DataFolder.open(data)) {
            OpenEdition.create(there, sample.with(it -> it.name(name))).close();
        }
        try (JsonParser json = new JsonFactory().createParser(run("check", "--json", "--data", data.toString()).out())) {
            assertEquals(JsonToken.START_OBJECT, json.nextToken());
            assertEquals("edition", json.nextFieldName());
            assertEquals(name, json.nextTextValue());
        }
    }

    @Test
    void exportWritesWhatWasAskedFor() throws IOException {
        sample();
        Path to = folder.resolve("fora");
        Ran ran = run("export", "--to", to.toString(), "--only", "excel", "--data", data.toString());
        assertEquals(ExitCode.FINE, ran.code(), ran.err());
        Edition edition = SampleEdition.small();
        int lists = edition.companions().size() + 3; // who goes along, the one who drives, the press, the report
        int workbooks = 1 + edition.hosts().size() + edition.defenders().size() + lists;
        assertEquals("Written to “" + to + "”: " + workbooks + " workbooks, no PDF and no calendar.", ran.out().strip());
        try (Stream<Path> files = Files.walk(to)) {
            assertEquals(workbooks, files.filter(file -> file.toString().endsWith(".xlsx")).count());
        }
    }

    @Test
    void exportWritesOnlyTheBooksOfHosts() throws IOException {
        sample();
        Path to = folder.resolve("fora");
        Ran ran = run("export", "--to", to.toString(), "--only", "excel", "--for", "hosts", "--data", data.toString());
        assertEquals(ExitCode.FINE, ran.code(), ran.err());
        int hosts = SampleEdition.small().hosts().size();
        assertEquals("Written to “" + to + "”: " + hosts + " workbooks, no PDF and no calendar.", ran.out().strip());
        try (Stream<Path> folders = Files.list(to)) {
            assertEquals(List.of("Towns and organisations"), folders.map(it -> it.getFileName().toString()).toList());
        }
        assertTrue(run("export", "--to", to.toString(), "--for", "everybody").err().contains("hosts|defenders|companions|press|office"));
    }

    @Test
    void exportWritesOnlyCalendars() throws IOException {
        sample();
        Path to = folder.resolve("fora");
        Ran ran = run("export", "--to", to.toString(), "--only", "calendar", "--data", data.toString());
        assertEquals(ExitCode.FINE, ran.code(), ran.err());
        List<Path> files;
        try (Stream<Path> all = Files.walk(to)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        assertTrue(files.size() > SampleEdition.small().defenders().size() && files.stream().allMatch(it -> it.toString().endsWith(".ics")),
                files.toString());
        assertEquals("Written to “" + to + "”: no workbook, no PDF and " + files.size() + " calendars.", ran.out().strip());
    }

    @Test
    void exportIntoAFileSaysSo() throws IOException {
        Path file = Files.writeString(folder.resolve("fitxer"), "");
        Ran ran = run("export", "--to", file.toString(), "--only", "excel", "--data", clashFree(data));
        assertEquals(ExitCode.WRONG, ran.code());
        assertFalse(ran.err().isBlank());
    }

    @Test
    void templateWritesTheEmptyWorkbookThatTownsFillIn() throws IOException {
        sample();
        Path file = folder.resolve("sol·licituds.xlsx");
        Ran ran = run("template", file.toString(), "--data", data.toString());
        assertEquals(new Ran(ExitCode.FINE, file + ": saved (language: Catalan). Send it to the municipalities; take it in with the command "
                + "“import” when it comes back.\n", ""), new Ran(ran.code(), ran.out().replace(System.lineSeparator(), "\n"), ran.err()));
        try (var book = new XSSFWorkbook(Files.newInputStream(file))) {
            assertEquals("Municipi", book.getSheetAt(0).getRow(0).getCell(0).getStringCellValue());
        }
        assertTrue(run("import", file.toString(), "--dry-run", "--data", data.toString()).out().contains("of 0 rows"));
        Ran nowhere = run("template", folder.resolve("no such folder").resolve("a.xlsx").toString(), "--data", data.toString());
        assertEquals(ExitCode.WRONG, nowhere.code());
        assertTrue(nowhere.err().contains("a.xlsx” cannot be written."), nowhere.err());
    }

    @Test
    void travelSaysMinutesSourceAndConfidence() {
        assertEquals("Reus → Mataró: about 93 min by car (estimated over 120 km in a straight line; "
                + "confidence: low, far away or a small municipality)."
                + " Better ask and enter it.", run("travel", "Reus", "Mataro").out().strip());
        assertEquals("Girona → Vic: about 45 min by car (estimated over 48 km in a straight line; "
                        + "confidence: usual, half of the estimates are within 5 min).",
                run("travel", "girona", "VIC").out().strip());
        sample();
        Ran entered = run("travel", "Reus", "Mataró", "--data", data.toString());
        assertEquals("Reus → Mataró: 80 min (car; entered by the coordination; confidence: high).", entered.out().strip());
        assertEquals(ExitCode.FINE, entered.code());
    }

    @Test
    void travelAsksBackAboutTowns() {
        Ran unknown = run("travel", "Reus", "Atlantis");
        assertEquals(ExitCode.WRONG, unknown.code());
        assertTrue(unknown.err().contains("“Atlantis”"), unknown.err());
        Ran several = run("travel", "Vilanova", "Reus");
        assertEquals(ExitCode.WRONG, several.code());
        assertTrue(several.err().contains("Vilanova i la Geltrú"), several.err());
    }

    @Test
    void dataThatAreNotThereAreNotMade() throws IOException {
        for (List<String> command : List.of(List.of("check"), List.of("export", "--to", "x"), List.of("import", "x.xlsx"),
                List.of("travel", "Reus", "Vic"))) {
            Ran ran = run(Stream.concat(command.stream(), Stream.of("--data", data.toString())).toArray(String[]::new));
            assertEquals(ExitCode.WRONG, ran.code());
            assertEquals("There is no folder “" + data + "”. Check the path after --data, or make data with the command “sample”.",
                    ran.err().strip());
        }
        assertFalse(Files.exists(data));
        Files.createDirectory(data);
        assertTrue(run("check", "--data", data.toString()).err().startsWith("There is no edition in"));
    }

    @Test
    void dataThatAreOpenElsewhereCanBeCheckedButNotChanged() throws IOException {
        sample();
        Path workbook = SampleRequests.copyTo(folder);
        try (DataFolder other = DataFolder.open(data)) {
            Ran ran = run("import", workbook.toString(), "--data", other.path().toString());
            assertEquals(ExitCode.WRONG, ran.code());
            assertTrue(ran.err().startsWith("The data are open in another window."), ran.err());
            assertEquals(ExitCode.CLASHES, run("check", "--data", data.toString()).code());
        }
    }

    @Test
    void wrongUseIsExplained() {
        assertEquals(new Ran(ExitCode.WRONG, "", "Not known here: --jason.\n“full-de-ruta check --help” shows how to use it.\n"),
                plain(run("check", "--jason")));
        assertEquals(new Ran(ExitCode.WRONG, "", "Not known here: chek.\n“full-de-ruta --help” shows how to use it.\n"),
                plain(run("chek")));
        assertEquals(new Ran(ExitCode.WRONG, "", "Missing: --to.\n“full-de-ruta export --help” shows how to use it.\n"),
                plain(run("export")));
        assertEquals(new Ran(ExitCode.WRONG, "", "Missing: TO.\n“full-de-ruta travel --help” shows how to use it.\n"), plain(run("travel",
                "Reus")));
        assertEquals(new Ran(ExitCode.WRONG, "",
                "“huge” cannot be used for --size. Expected: small|large.\n“full-de-ruta sample --help” shows how to use it.\n"),
                plain(run("sample", "--size", "huge")));
        assertEquals(new Ran(ExitCode.WRONG, "",
                "--size is there twice. Leave one out.\n“full-de-ruta sample --help” shows how to use it.\n"),
                plain(run("sample", "--size", "small", "--size", "large")));
        assertEquals(new Ran(ExitCode.WRONG, "", "“de” is not a language of the program. Use ca, es or en.\n"), plain(run("check",
                "--language", "de")));
    }

    private static Ran plain(Ran ran) {
        return new Ran(ran.code(), ran.out(), ran.err().replace(System.lineSeparator(), "\n"));
    }

    @Test
    void helpIsThereForAllAndForEach() {
        Ran help = run("--help");
        assertEquals(ExitCode.FINE, help.code());
        assertEquals("", help.err());
        for (String command : List.of("sample", "template", "import", "check", "export", "travel")) {
            assertTrue(help.out().contains(command), help.out());
            Ran own = run(command, "--help");
            assertEquals(ExitCode.FINE, own.code(), own.err());
            assertTrue(own.out().startsWith("Usage: full-de-ruta " + command), own.out());
        }
        assertTrue(help.out().contains("1  clashes found"), help.out());
        assertEquals(ExitCode.WRONG, run().code(), "no command is no command");
    }

    @Test
    void versionIsSaid() {
        assertEquals(ExitCode.FINE, run("--version").code());
        assertTrue(run("--version").out().startsWith("full-de-ruta "));
    }

    @Test
    void theLanguageIsTheSystemsUnlessAnotherIsAskedFor() {
        assertTrue(run("--help", "--language", "ca").out().startsWith("Ús: "));
        assertTrue(run("check", "--help", "--language=es").out().startsWith("Uso: "));
        var out = new ByteArrayOutputStream();
        Commands.run(List.of("--help"), Locale.of("ca"), new PrintStream(out, true, StandardCharsets.UTF_8), System.err);
        assertTrue(out.toString(StandardCharsets.UTF_8).startsWith("Ús: "));
        out.reset();
        Commands.run(List.of("--help"), Locale.JAPANESE, new PrintStream(out, true, StandardCharsets.UTF_8), System.err);
        assertTrue(out.toString(StandardCharsets.UTF_8).startsWith("Usage: "), "whoever speaks another language gets English");
    }
}
