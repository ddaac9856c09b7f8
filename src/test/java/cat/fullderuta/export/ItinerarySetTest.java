package cat.fullderuta.export;

import static cat.fullderuta.document.Fixture.REUS;
import static cat.fullderuta.document.Fixture.ROURE;
import static cat.fullderuta.document.Fixture.THURSDAY;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.document.Fixture;
import cat.fullderuta.document.Surroundings;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Recipient;
import cat.fullderuta.edition.Register;
import cat.fullderuta.edition.Stay;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ItinerarySetTest {

    @TempDir
    private Path folder;

    private static ItinerarySet set(Edition edition, ItinerarySet.Only only) {
        return ItinerarySet.of(edition, Surroundings.of(edition), Locale.of("ca"), only);
    }

    private static Fixture small() {
        return Fixture.edition().activity("talk", ActivityType.PUBLIC_TALK, REUS, THURSDAY, "18:30", 90, List.of(ROURE))
                .with(edition -> edition.withLastDay(THURSDAY));
    }

    private Set<String> filesInFolder() throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @Test
    void writesEverythingWithNamesThatTellNobodysName() throws IOException {
        var edition = small().change(ROURE, it -> it.stay(Stay.UNKNOWN)).build();
        var progress = new ArrayList<String>();
        var result = set(edition, ItinerarySet.Only.ALL).writeTo(folder, (done, total, name) -> progress.add(done + "/" + total),
                () -> false);

        var expected = new TreeSet<>(Set.of("Primavera 2027.xlsx", "Premsa.xlsx", "Balanç.xlsx",
                "Municipis i entitats/Reus.xlsx", "Municipis i entitats/Granollers.xlsx",
                "Municipis i entitats/Ràdio Sabadell.xlsx", "Defensors i defensores/Roure.xlsx", "Defensors i defensores/Alzina.xlsx",
                "Defensors i defensores/Olivera.xlsx", "Totes les agendes.pdf", "Agendes/Roure/Roure 2027-04-07.pdf",
                "Agendes/Roure/Roure 2027-04-08.pdf", "Agendes/Roure/Roure - Tota la visita.pdf", "Municipis i entitats/Reus.ics",
                "Defensors i defensores/Roure.ics"));
        for (String name : List.of("Alzina", "Olivera")) {
            expected.add("Agendes/%s/%s - Tota la visita.pdf".formatted(name, name));
            for (int day = 7; day <= 16; day++) { // they stay until the 16th
                expected.add("Agendes/%s/%s 2027-04-%02d.pdf".formatted(name, name, day));
            }
        }
        assertEquals(expected, filesInFolder());
        assertEquals(expected.size(), result.files().size());
        assertTrue(result.failures().isEmpty());
        assertFalse(result.cancelled());
        assertEquals("0/" + expected.size(), progress.getFirst());
        assertEquals(expected.size() + "/" + expected.size(), progress.getLast());
        try (var booklet = Loader.loadPDF(folder.resolve("Totes les agendes.pdf").toFile())) {
            assertEquals(22, booklet.getNumberOfPages());
        }
    }

    @Test
    void onlyExcelOrOnlyPdf() throws IOException {
        var edition = small().build();
        assertTrue(set(edition, ItinerarySet.Only.EXCEL).listFiles().stream().allMatch(file -> file.toString().endsWith(".xlsx")));
        assertEquals(9, set(edition, ItinerarySet.Only.EXCEL).listFiles().size());
        assertTrue(set(edition, ItinerarySet.Only.PDF).listFiles().stream().allMatch(file -> file.toString().endsWith(".pdf")));
    }

    @Test
    void whatWasSentBeforeIsNotAskedForWhereNoCalendarIsWanted() {
        var past = new ItinerarySet.Past(Clock.systemUTC(), who -> {
            throw new AssertionError("reading every version that was sent takes long");
        });
        var edition = small().build();
        assertEquals(9, ItinerarySet.of(edition, Surroundings.of(edition), Locale.of("ca"), ItinerarySet.Choice.of(ItinerarySet.Only.EXCEL),
                past).listFiles().size());
    }

    @Test
    void filesStandInTheOrderOfTheirListHoweverManyAreWrittenAtOnce() {
        var set = set(small().build(), ItinerarySet.Only.ALL);
        var said = new ArrayList<String>();
        var result = set.writeTo(folder, (done, total, name) -> said.add(name), () -> false);

        assertEquals(set.listFiles().stream().map(folder::resolve).toList(), result.files());
        assertEquals(set.listFiles().stream().map(Path::toString).toList(), said.subList(0, said.size() - 1));
    }

    @Test
    void faultInOneFileIsNotSwallowed() {
        var jobs = List.of(new ItinerarySet.Job(Path.of("a"), out -> { }), new ItinerarySet.Job(Path.of("b"), out -> {
            throw new IllegalStateException("ours");
        }), new ItinerarySet.Job(Path.of("c"), out -> { }));
        assertEquals("ours", assertThrows(IllegalStateException.class,
                () -> ItinerarySet.write(jobs, folder, ItinerarySet.Progress.NONE, () -> false)).getMessage());
    }

    @Test
    void warmingUpRuns() {
        assertDoesNotThrow(Warmup::run);
    }

    @Test
    void hostsOfTheSameNameGetAFileEach() {
        var edition = small().with(it -> it.withHosts(it.hosts().with(Host.municipality(Id.of("second"), "Reus", "43123")))).build();
        var files = set(edition, ItinerarySet.Only.EXCEL).listFiles().stream().map(file -> file.getFileName().toString()).toList();

        assertTrue(files.containsAll(List.of("Reus.xlsx", "Reus 2.xlsx")), files::toString);
    }

    @Test
    void calendarsLieBesideTheWorkbooksUnderTheSameNameAndNameNoCompanion() throws IOException {
        var edition = small().change("talk", it -> it.companions(List.of(Fixture.ONA)).defenders(List.of(ROURE, Fixture.ALZINA))).build();
        assertEquals(Set.of("Municipis i entitats/Reus.ics", "Defensors i defensores/Roure.ics", "Defensors i defensores/Alzina.ics",
                "Acompanyament/OC.ics"), written(set(edition, ItinerarySet.Only.CALENDAR)), "for who has anything in it");
        for (String name : List.of("Municipis i entitats/Reus", "Defensors i defensores/Roure")) {
            assertEquals("Activitat talk", ReadCalendar.of(Files.readString(folder.resolve(name + ".ics"))).only().summary());
            assertTrue(set(edition, ItinerarySet.Only.EXCEL).listFiles().contains(Path.of(name + ".xlsx")));
        }
    }

    @Test
    void whoWasSentAnEarlierVersionHearsWhatIsCancelled() throws IOException {
        var sent = small().build();
        var now = small().change("talk", it -> it.start(null)).build();
        var at = Instant.parse("2027-03-30T08:15:00Z");
        var past = new ItinerarySet.Past(Clock.fixed(at, ZoneOffset.UTC),
                who -> who.equals(new Recipient.OfDefender(ROURE)) ? List.of(sent) : List.of());

        assertEquals(Set.of("Defensors i defensores/Roure.ics"), written(ItinerarySet.of(now, Surroundings.of(now), Locale.of("ca"),
                ItinerarySet.Choice.of(ItinerarySet.Only.CALENDAR), past)));
        var event = ReadCalendar.of(Files.readString(folder.resolve("Defensors i defensores/Roure.ics"))).only();
        assertEquals("CANCELLED", event.status());
        assertEquals(at, event.stamp());
    }

    private Set<String> written(ItinerarySet set) throws IOException {
        assertEquals(List.of(), set.writeTo(folder, ItinerarySet.Progress.NONE, () -> false).failures());
        return filesInFolder();
    }

    @Test
    void cancellingLeavesOnlyWholeFiles() throws IOException {
        var count = new int[1];
        var result = set(small().build(), ItinerarySet.Only.EXCEL).writeTo(folder, ItinerarySet.Progress.NONE, () -> ++count[0] > 3);

        assertTrue(result.cancelled());
        assertEquals(3, result.files().size());
        assertEquals(3, filesInFolder().size());
        for (Path file : result.files()) {
            try (var book = new XSSFWorkbook(Files.newInputStream(file))) {
                assertTrue(book.getNumberOfSheets() > 0);
            }
        }
    }

    @Test
    void fileThatCannotBeWrittenDoesNotKeepTheOthersBackAndCanBeRetried() throws IOException {
        var set = set(small().build(), ItinerarySet.Only.EXCEL);
        Path blocked = folder.resolve("Municipis i entitats/Reus.xlsx");
        Files.createDirectories(blocked.resolve("in the way"));
        var result = set.writeTo(folder, ItinerarySet.Progress.NONE, () -> false);

        assertEquals(List.of(blocked.toAbsolutePath()), result.failures().stream().map(CannotWrite::file).toList());
        assertEquals(8, result.files().size());
        Files.delete(blocked.resolve("in the way"));
        Files.delete(blocked);
        var again = set.retry(result, folder, ItinerarySet.Progress.NONE, () -> false);
        assertEquals(List.of(blocked), again.files());
        assertTrue(Files.isRegularFile(blocked));
    }

    @Test
    void editionWithNobodyYetHasNoBookletAndNoError() {
        var edition = small().with(it -> it.withDefenders(Register.empty())).build();

        assertEquals(List.of(), set(edition, ItinerarySet.Only.PDF).listFiles());
        assertTrue(set(edition, ItinerarySet.Only.ALL).writeTo(folder, ItinerarySet.Progress.NONE, () -> false).failures().isEmpty());
    }
}
