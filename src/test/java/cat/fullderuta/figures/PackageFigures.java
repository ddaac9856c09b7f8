package cat.fullderuta.figures;

import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.sample.SampleEdition;
import cat.fullderuta.store.DataFolder;
import cat.fullderuta.store.OpenEdition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How quickly the packaged program starts, from the start of its JVM to the first complete board, and how large it is. Each time
 * is the least of some rounds, in which all that is compared takes turns: other work on the machine only makes them longer.
 */
final class PackageFigures {

    private static final int ROUNDS = 5;
    private static final int EDITIONS = 10;
    private static final double IMAGE_LIMIT = 180;
    private static final double PACKAGE_LIMIT = 90;
    private static final double MEMORY_LIMIT = 350;

    private PackageFigures() {
    }

    /** Prints only these lines. */
    public static void main(String... arguments) throws IOException, InterruptedException {
        lines().forEach(System.out::println);
    }

    /** Lines of {@code figures.tsv}; without image or display they are skipped. */
    static List<String> lines() throws IOException, InterruptedException {
        String display = System.getenv("DISPLAY");
        if (!PackagedProgram.isThere() || display == null || display.isBlank()) {
            String reason = PackagedProgram.isThere() ? "no display: run it under Xvfb" : "no image: run mvn -Pinstaller verify first";
            return Stream.of("start-packaged\tskipped\tms", "start-ten-editions\tskipped\tms", "image-size\tskipped\tMB",
                    "memory-sample\tskipped\tMB").map(name -> name + "\t" + reason + "\t").toList();
        }
        var program = new PackagedProgram();
        Path one = folder(0);
        Path ten = folder(EDITIONS);
        double start = Double.MAX_VALUE;
        double bare = Double.MAX_VALUE;
        double uncached = Double.MAX_VALUE;
        double among = Double.MAX_VALUE;
        double memory = 0;
        for (int round = 0; round < ROUNDS; round++) {
            PackagedProgram.Start sample = program.program(one, true);
            start = Math.min(start, sample.millis());
            memory = Math.max(memory, sample.megabytes());
            bare = Math.min(bare, program.bareWindow(one).millis());
            uncached = Math.min(uncached, program.program(one, false).millis());
            among = Math.min(among, program.program(ten, true).millis());
        }
        double image = PackagedProgram.megabytes();
        double deb = PackagedProgram.packageMegabytes();
        return List.of(
                line("start-packaged", start, "ms", String.format(Locale.ROOT,
                        "a bare window with the same flags: %.0f ms; without the start cache: %.0f ms (ratio %.2f)", bare, uncached, start / uncached),
                        start / bare),
                line("start-ten-editions", among, "ms", "the sample alone; in the store ten editions of 400 activities besides", among / start),
                line("image-size", image, "MB", String.format(Locale.ROOT, "180 MB; the .deb %.0f MB of 90 (ratio %.2f)", deb, deb / PACKAGE_LIMIT),
                        image / IMAGE_LIMIT),
                line("memory-sample", memory, "MB", "350 MB", memory / MEMORY_LIMIT));
    }

    /** A data folder with the sample to open, and so many large editions besides. */
    private static Path folder(int large) throws IOException {
        Path path = Files.createTempDirectory("start").resolve("data");
        try (DataFolder folder = DataFolder.open(path)) {
            Edition sample = SampleEdition.small();
            OpenEdition.create(folder, sample).close();
            for (int i = 1; i <= large; i++) {
                OpenEdition.create(folder, SampleEdition.large().withId(Id.of("large-" + i))).close();
            }
            folder.setCurrent(sample.id());
        }
        return path;
    }

    private static String line(String name, double value, String unit, String comparedWith, double ratio) {
        return String.format(Locale.ROOT, "%s\t%.0f\t%s\t%s\t%.2f", name, value, unit, comparedWith, ratio);
    }
}
