package cat.fullderuta.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Random;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttribute;
import javax.print.attribute.standard.Chromaticity;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.PageRanges;
import javax.print.attribute.standard.Sides;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CupsQueueTest {

    private static final HashPrintRequestAttributeSet NO_WISHES = new HashPrintRequestAttributeSet();

    @TempDir
    private Path folder;

    private CupsQueue queue(String script) throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")));
        Path program = Files.writeString(folder.resolve("lp"), "#!/bin/sh\n" + script);
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        return new CupsQueue(program, "Office");
    }

    @Test
    void theWholeFileGoesThroughThePipeUnchanged() throws IOException {
        byte[] pdf = new byte[300_000];
        new Random(1).nextBytes(pdf);
        Path taken = folder.resolve("taken");
        queue("cat > '" + taken + "'; echo \"$@\" > '" + folder.resolve("asked") + "'").send(pdf, 3, "Agendes", NO_WISHES);

        assertArrayEquals(pdf, Files.readAllBytes(taken));
        assertEquals("-d Office -t Agendes -- -", Files.readString(folder.resolve("asked")).strip());
    }

    @Test
    void refusalIsToldAlsoWhenItReadsNothing() throws IOException {
        CupsQueue refusing = queue("exit 1");
        assertThrows(IOException.class, () -> refusing.send(new byte[3_000_000], 1, "Agendes", NO_WISHES));
        CupsQueue afterwards = queue("cat > /dev/null; exit 1");
        assertThrows(IOException.class, () -> afterwards.send(new byte[] {1}, 1, "Agendes", NO_WISHES));
    }

    @Test
    void whatWasChosenInTheDialogIsAskedFor() {
        var wishes = new HashPrintRequestAttributeSet(new PrintRequestAttribute[] {new Copies(2), Sides.TWO_SIDED_LONG_EDGE,
            Chromaticity.MONOCHROME, new PageRanges("1-2,4-9999")});

        assertEquals(List.of("/usr/bin/lp", "-d", "Office", "-t", "Agendes", "-n", "2", "-o", "sides=two-sided-long-edge", "-o",
                "print-color-mode=monochrome", "-P", "1-2,4-6", "--", "-"),
                new CupsQueue(Path.of("/usr/bin/lp"), "Office").command(6, "Agendes", wishes));
    }
}
