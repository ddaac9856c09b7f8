package cat.fullderuta.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.edition.Edition;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program is killed at any moment: whatever it had said was saved is there at the next start. */
class KillTest {

    private static final int KILLS = 20;

    @TempDir
    private Path parent;

    @Test
    void everyAcknowledgedSaveSurvivesAKill() throws Exception {
        Path path = parent.resolve("data");
        Random random = new Random(20270407);
        int acknowledged = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            int said = killAfter(path, 1 + random.nextInt(12), random.nextInt(2_000_000));
            assertTrue(said > acknowledged, "nothing was saved before kill " + kill);
            acknowledged = said;
            try (DataFolder folder = DataFolder.open(path); OpenEdition open = OpenEdition.open(folder, RichEdition.ID)) {
                int found = SavingChild.numberOf(open.edition());
                assertTrue(found >= acknowledged, "kill " + kill + ": " + acknowledged + " was acknowledged, " + found + " found");
                Edition expected = SavingChild.numbered(RichEdition.rich(), found);
                assertEquals(expected, open.edition());
                assertEquals(List.of(), open.damaged());
                acknowledged = found;
            }
        }
    }

    /** Reads so many acknowledgements, turns round so often that the kill falls anywhere within a save, and kills. */
    private static int killAfter(Path path, int lines, int spins) throws IOException, InterruptedException {
        Process child = OtherProgram.start(SavingChild.class, path.toString());
        int last = -1;
        try (BufferedReader output = child.inputReader(StandardCharsets.UTF_8)) {
            for (int read = 0; read < lines; read++) {
                last = Integer.parseInt(output.readLine());
            }
            for (int spin = 0; spin < spins; spin++) {
                Thread.onSpinWait();
            }
            // By its handle: Process.destroyForcibly would also throw away what the child had said.
            child.toHandle().destroyForcibly();
            child.waitFor();
            // What it still had said before it died was acknowledged as well; half a line was not.
            StringBuilder rest = new StringBuilder();
            for (int character = output.read(); character >= 0; character = output.read()) {
                rest.append((char) character);
            }
            for (String line : rest.substring(0, rest.lastIndexOf("\n") + 1).lines().toList()) {
                last = Integer.parseInt(line.strip());
            }
        }
        return last;
    }
}
