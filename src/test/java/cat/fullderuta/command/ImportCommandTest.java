package cat.fullderuta.command;

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
