package cat.fullderuta.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cat.fullderuta.document.Fixture;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.sample.SampleEdition;
import cat.fullderuta.store.DataFolder;
import cat.fullderuta.store.OpenEdition;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Runs commands as a script does: exit code, what is said, what is left in the data folder. */
abstract class AtTheTerminal {

    /** What a command left behind. */
    record Ran(int code, String out, String err) {}

    @TempDir
    Path folder;
    Path data;

    @BeforeEach
    void name() {
        data = folder.resolve("dades");
    }

    static Ran run(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int code = Commands.run(List.of(arguments), Locale.UK, new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    void sample() {
        assertEquals(ExitCode.FINE, run("sample", "--data", data.toString()).code());
    }

    Edition saved() {
        try (DataFolder there = DataFolder.openReadOnly(data); OpenEdition edition = OpenEdition.open(there,
                there.findCurrent().orElseThrow())) {
            return edition.edition();
        }
    }

    static String clashFree(Path data) {
        Edition sample = SampleEdition.small();
        Edition empty = Edition.of(sample.id(), sample.season(), "Buida", sample.firstDay(), sample.lastDay());
        try (DataFolder there = DataFolder.open(data)) {
            OpenEdition.create(there, empty).close();
        }
        return data.toString();
    }

    /** A visit without clashes, in which a talk can be moved. */
    void calm() {
        try (DataFolder there = DataFolder.open(data)) {
            Edition visit = Fixture.edition().activity("talk", ActivityType.PUBLIC_TALK, Fixture.REUS, Fixture.THURSDAY, "18:00", 90,
                    List.of(Fixture.ALZINA)).build();
            OpenEdition.create(there, visit).close();
            there.setCurrent(visit.id());
        }
    }

    /** What happens in the window meanwhile. */
    void save(UnaryOperator<Edition> change) {
        try (DataFolder there = DataFolder.open(data); OpenEdition edition = OpenEdition.open(there, there.findCurrent().orElseThrow())) {
            edition.save(change.apply(edition.edition()));
        }
    }

    static Ran plain(Ran ran) {
        return new Ran(ran.code(), ran.out(), ran.err().replace(System.lineSeparator(), "\n"));
    }
}
