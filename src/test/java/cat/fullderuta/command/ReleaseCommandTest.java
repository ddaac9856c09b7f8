package cat.fullderuta.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.change.Change;
import cat.fullderuta.document.Fixture;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Dispatch;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Recipient;
import cat.fullderuta.edition.Release;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Versions, notices and comparisons without a window. */
class ReleaseCommandTest extends AtTheTerminal {

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
    void aNumberThatALostStateGaveIsNotGivenAgain() throws IOException {
        calm();
        assertEquals(ExitCode.FINE, run("release", "--by", "Mireia", "--data", data.toString()).code());
        sendToReusAndMoveTheTalk();
        assertEquals(ExitCode.FINE, run("release", "--by", "Mireia", "--data", data.toString()).code());
        Path edition = data.resolve("editions").resolve(saved().id().value());
        byte[] sent = Files.readAllBytes(edition.resolve("release-0002.fdr"));
        damageNewest(edition);
        String told = "Version 2 lies in the folder of the edition, but this state does not know it, nor who was sent it. "
                + "Its number is not given again: the next one will be version 3.";
        assertTrue(run("check", "--data", data.toString()).err().contains(told));
        Ran ran = run("release", "--by", "Mireia", "--data", data.toString());
        assertTrue(ran.out().startsWith("Version 3 of "), ran.out());
        assertEquals(1, ran.err().split(told, -1).length - 1, "told once: " + ran.err());
        assertEquals(List.of(1, 3), saved().ledger().releases().stream().map(Release::number).toList());
        assertArrayEquals(sent, Files.readAllBytes(edition.resolve("release-0002.fdr")));
    }

    private static void damageNewest(Path edition) throws IOException {
        Path newest;
        try (Stream<Path> files = Files.list(edition)) {
            newest = files.filter(file -> file.getFileName().toString().startsWith("generation-")).max(Comparator.naturalOrder())
                    .orElseThrow();
        }
        byte[] bytes = Files.readAllBytes(newest);
        bytes[bytes.length / 2] ^= 1;
        Files.write(newest, bytes);
    }

    @Test
    void noVersionIsMadeThatNobodySigns() {
        calm();
        for (String nobody : List.of("", "  ", "\u2003")) {
            Ran ran = run("release", "--by", nobody, "--data", data.toString());
            assertEquals(ExitCode.WRONG, ran.code());
            assertTrue(ran.err().startsWith("No version was made: who makes it is missing."), ran.err());
        }
        assertTrue(saved().ledger().releases().isEmpty());
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
        assertTrue(subtitle(then).contains(" · Versió 1 · ") && subtitle(now).contains(" · Esborrany · "),
                "two files with one name can be told apart: " + subtitle(then) + "; " + subtitle(now));
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

    private static String subtitle(Path set) throws IOException {
        try (var book = new XSSFWorkbook(Files.newInputStream(set.resolve("Towns and organisations/Reus.xlsx")))) {
            return book.getSheetAt(0).getRow(1).getCell(0).getStringCellValue();
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
}
