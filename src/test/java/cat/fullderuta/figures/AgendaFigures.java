package cat.fullderuta.figures;

import cat.fullderuta.document.DayAgenda;
import cat.fullderuta.document.DefenderItinerary;
import cat.fullderuta.document.Engagement;
import cat.fullderuta.document.Fixture;
import cat.fullderuta.document.Surroundings;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.export.AgendaPdf;
import cat.fullderuta.export.TextSize;
import cat.fullderuta.export.Warmup;
import cat.fullderuta.sample.SampleEdition;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How long 120 agenda pages take, beside LibreOffice's time for 120 documents of one page with the same words. Both are whole
 * processes; of ours the writing alone is told too, cold and once it has been done before, as in a window that stays open.
 */
public final class AgendaFigures {

    private static final int PAGES = 120;
    private static final int WARM_UP = 12;
    private static final int ROUNDS = 5;
    private static final double NANOS_PER_MILLI = 1e6;

    private AgendaFigures() {
    }

    /**
     * The process that is measured: prints the milliseconds of writing for the first time, also after the window's warm-up
     * ("warmed-up"), or the median once it has been done before ("warm").
     */
    public static void main(String... arguments) throws IOException {
        if (List.of(arguments).equals(List.of("warmed-up"))) {
            Warmup.agenda();
        }
        List<DayAgenda> days = days();
        double cold = write(days);
        if (!List.of(arguments).equals(List.of("warm"))) {
            System.out.println(cold);
            return;
        }
        for (int i = 0; i < WARM_UP; i++) {
            write(days);
        }
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            times.add(write(days));
        }
        System.out.println(times.stream().sorted().toList().get(ROUNDS / 2));
    }

    private static List<DayAgenda> days() {
        Edition edition = SampleEdition.large();
        var surroundings = Surroundings.of(edition);
        return edition.defenders().stream().flatMap(one -> DefenderItinerary.of(edition, one.id(), surroundings).days().stream())
                .limit(PAGES).toList();
    }

    private static double write(List<DayAgenda> days) throws IOException {
        long start = System.nanoTime();
        AgendaPdf.writeAll(days, Fixture.DRAFT, TextSize.NORMAL, Locale.of("ca"), new ByteArrayOutputStream());
        return (System.nanoTime() - start) / NANOS_PER_MILLI;
    }

    /** Lines of {@code figures.tsv}; without LibreOffice they are skipped. */
    static List<String> lines() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("agendas");
        try {
            List<Path> documents = documents(folder);
            double office;
            try {
                convert(documents.subList(0, 1), folder); // makes its profile
                office = convert(documents, folder);
            } catch (IOException missing) {
                return Stream.of("agendas-120", "agendas-120-first", "agendas-120-first-cache", "agendas-120-warmed-up",
                        "agendas-120-process")
                        .map(name -> String.join("\t", name, "skipped", "ms", "LibreOffice does not run here: " + missing.getMessage(), ""))
                        .toList();
            }
            List<String> java = OwnProgram.fromClasses(AgendaFigures.class);
            Stopwatch.Run process = Stopwatch.time(java);
            double warm = said(Stopwatch.time(with(java, "warm")));
            double warmedUp = said(Stopwatch.time(with(java, "warmed-up")));
            double cached = said(Stopwatch.time(OwnProgram.withCache(AgendaFigures.class, List.of(), folder)));
            String beside = String.format(Locale.ROOT, "LibreOffice, %d documents of a page, whole process: %.0f ms", PAGES, office);
            return List.of(line("agendas-120", warm, beside, office), line("agendas-120-first", said(process), beside, office),
                    line("agendas-120-first-cache", cached, beside, office), line("agendas-120-warmed-up", warmedUp, beside, office),
                    line("agendas-120-process", process.millis(), beside, office));
        } finally {
            try (Stream<Path> all = Files.walk(folder)) {
                all.sorted((one, other) -> other.compareTo(one)).forEach(file -> file.toFile().delete());
            }
        }
    }

    private static List<String> with(List<String> command, String argument) {
        return Stream.concat(command.stream(), Stream.of(argument)).toList();
    }

    private static double said(Stopwatch.Run run) {
        return Double.parseDouble(run.lastLine());
    }

    private static double convert(List<Path> documents, Path folder) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("soffice", "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless", "--convert-to", "pdf", "--outdir", folder.resolve("out").toString()));
        documents.forEach(document -> command.add(document.toString()));
        double millis = Stopwatch.time(command).millis();
        for (Path document : documents) {
            if (!Files.exists(folder.resolve("out").resolve(document.getFileName().toString().replace(".fodt", ".pdf")))) {
                throw new IOException("it converted nothing; maybe its part for texts (libreoffice-writer) is missing");
            }
        }
        return millis;
    }

    /** The same days as plain documents, without map or slip: less than what we write. */
    private static List<Path> documents(Path folder) throws IOException {
        List<Path> documents = new ArrayList<>();
        for (DayAgenda day : days()) {
            var text = new StringBuilder("""
                    <?xml version="1.0" encoding="UTF-8"?>
                    <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" office:version="1.3"
                     xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
                     office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text>
                    """);
            text.append("<text:h text:outline-level=\"1\">").append(day.day()).append(' ').append(day.defender()).append("</text:h>");
            for (Engagement activity : day.listEngagements()) {
                paragraphs(text, String.valueOf(activity.slot()), activity.title(), String.valueOf(activity.where()),
                        String.valueOf(activity.person()), String.valueOf(activity.companions()), activity.publicNotes());
            }
            text.append("</office:text></office:body></office:document>");
            documents.add(Files.writeString(folder.resolve("day-" + documents.size() + ".fodt"), text));
        }
        return documents;
    }

    private static void paragraphs(StringBuilder text, String... words) {
        for (String paragraph : words) {
            text.append("<text:p>").append(paragraph.replace("&", "&amp;").replace("<", "&lt;")).append("</text:p>");
        }
    }

    private static String line(String name, double value, String comparedWith, double other) {
        return String.format(Locale.ROOT, "%s\t%.1f\tms\t%s\t%.4f", name, value, comparedWith, value / other);
    }
}
