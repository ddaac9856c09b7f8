package cat.fullderuta.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.edition.Edition;
import cat.fullderuta.sample.SampleEdition;
import cat.fullderuta.text.Messages;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole job on a machine without a display. */
class MainJobTest {

    @TempDir
    private Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(Path to, MainJob.Picture picture) {
        return MainJob.run(to, picture, new Terminal(new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), Messages.of(Locale.of("ca"))));
    }

    @Test
    void writesEverythingAndSaysWhatClashes() throws IOException {
        Path to = folder.resolve("itineraries");
        List<Edition> drawn = new ArrayList<>();
        assertEquals(ExitCode.FINE, run(to, (edition, words, file) -> {
            drawn.add(edition);
            Files.write(file, new byte[] {1});
        }));
        assertEquals("", err.toString(StandardCharsets.UTF_8));
        Edition edition = drawn.getFirst();
        assertTrue(edition.listBacklog().size() >= SampleEdition.small().listBacklog().size() + 94, "the requests are in the backlog");
        List<String> files;
        try (Stream<Path> all = Files.walk(to)) {
            files = all.filter(Files::isRegularFile).map(file -> to.relativize(file).toString()).toList();
        }
        int lists = edition.companions().size() + 3; // who goes along, the one who drives, the press, the report
        assertEquals(1 + edition.hosts().size() + edition.defenders().size() + lists, files.stream().filter(file ->
                file.endsWith(".xlsx")).count());
        long pdfs = files.stream().filter(file -> file.endsWith(".pdf")).count();
        assertTrue(pdfs > edition.defenders().size(), "an agenda for each defender and day");
        assertTrue(files.contains("tauler.png"), files::toString);
        String said = out.toString(StandardCharsets.UTF_8);
        assertTrue(said.contains("Xocs: "), said);
        assertTrue(said.contains("Falten 35 min de trajecte"), said);
        assertTrue(said.contains("llibres d’Excel, " + pdfs + " PDF i "), said);
    }

    @Test
    void aPictureThatCannotBeDrawnIsToldAndTheRestIsThere() throws IOException {
        Path to = folder.resolve("itineraries");
        assertEquals(ExitCode.WRONG, run(to, (edition, words, file) -> {
            throw new FileNotFoundException();
        }));
        assertTrue(err.toString(StandardCharsets.UTF_8).contains("No es pot escriure a «" + to + "»"),
                err.toString(StandardCharsets.UTF_8));
        try (Stream<Path> all = Files.walk(to)) {
            assertTrue(all.anyMatch(file -> file.toString().endsWith(".pdf")));
        }
    }
}
