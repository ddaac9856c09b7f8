package cat.fullderuta.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.sample.SampleEdition;
import cat.fullderuta.sample.SampleRequests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellCopyPolicy;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Requests taken in without a window, and the empty workbook for them. */
class ImportCommandTest extends AtTheTerminal {

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
    void whatTheProgramItselfWroteIsNotTakenForRequests() throws IOException {
        sample();
        Path out = folder.resolve("fora");
        assertEquals(ExitCode.FINE, run("export", "--only", "excel", "--to", out.toString(), "--data", data.toString()).code());
        Ran answers = run("import", out.resolve("Towns and organisations/Reus.xlsx").toString(), "--data", data.toString());
        assertEquals(ExitCode.WRONG, answers.code());
        assertTrue(answers.err().startsWith("“Reus.xlsx” holds what a host answers to its itinerary, not requests."), answers.err());
        Path visit;
        try (Stream<Path> files = Files.list(out)) {
            visit = files.filter(file -> file.toString().endsWith(".xlsx")).findFirst().orElseThrow();
        }
        Ran whole = run("import", visit.toString(), "--data", data.toString());
        assertEquals(ExitCode.WRONG, whole.code());
        assertTrue(whole.err().contains("was written by this program and holds no requests."), whole.err());
        assertEquals(SampleEdition.small(), saved());
    }

    @Test
    void aWorkbookWithoutASheetOfRequestsIsToldAndWhatToUseInstead() throws IOException {
        sample();
        Path file = folder.resolve("pressupost.xlsx");
        try (var book = new XSSFWorkbook(); var out = Files.newOutputStream(file)) {
            book.createSheet("Full").createRow(0).createCell(0).setCellValue("Despeses");
            book.write(out);
        }
        for (String[] how : new String[][] {{"--data", data.toString()}, {"--dry-run", "--data", data.toString()}}) {
            Ran ran = run(Stream.concat(Stream.of("import", file.toString()), Stream.of(how)).toArray(String[]::new));
            assertEquals(ExitCode.WRONG, ran.code());
            assertEquals("", ran.out());
            assertTrue(ran.err().contains("“pressupost.xlsx” has no sheet of requests") && ran.err().contains("the command “template”"),
                    ran.err());
        }
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
        byte[] filled = Files.readAllBytes(file);
        Ran again = run("template", file.toString(), "--data", data.toString());
        assertEquals(ExitCode.WRONG, again.code());
        assertTrue(again.err().contains("is there already and was left as it is"), again.err());
        assertArrayEquals(filled, Files.readAllBytes(file));
        Ran text = run("template", folder.resolve("a.txt").toString(), "--data", data.toString());
        assertEquals(ExitCode.WRONG, text.code());
        assertTrue(text.err().contains("a.txt” does not end in .xlsx"), text.err());
        assertFalse(Files.exists(folder.resolve("a.txt")));
        try (var book = new XSSFWorkbook(Files.newInputStream(file)); var out = Files.newOutputStream(folder.resolve("una.xlsx"))) {
            book.getSheetAt(0).createRow(1).copyRowFrom(book.getSheetAt(1).getRow(1), new CellCopyPolicy());
            book.write(out);
        }
        for (var said : Map.of("ca", "de 1 fila.", "es", "de 1 fila.", "en", "of 1 row.").entrySet()) {
            String one = run("import", folder.resolve("una.xlsx").toString(), "--dry-run", "--language", said.getKey(), "--data",
                    data.toString()).out();
            assertTrue(one.contains(said.getValue()), one);
        }
        Ran nowhere = run("template", folder.resolve("no such folder").resolve("a.xlsx").toString(), "--data", data.toString());
        assertEquals(ExitCode.WRONG, nowhere.code());
        assertTrue(nowhere.err().contains("a.xlsx” cannot be written."), nowhere.err());
    }
}
