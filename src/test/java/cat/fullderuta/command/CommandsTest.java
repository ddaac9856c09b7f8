package cat.fullderuta.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.check.Severity;
import cat.fullderuta.edition.Edition;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The program without a window, as a script sees it: exit code, what it says, what it leaves. */
class CommandsTest extends AtTheTerminal {

    @Test
    void sampleIsThereAndIsTheOneToOpen() {
        Ran ran = run("sample", "--data", data.toString());
        assertEquals(ExitCode.FINE, ran.code(), ran.err());
        assertEquals("“Primavera 2027” is ready: 8 defenders, 70 scheduled activities and 30 in the backlog, in “" + data + "”.",
                ran.out().strip());
        assertEquals(SampleEdition.small(), saved());
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
