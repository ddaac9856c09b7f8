package cat.fullderuta.figures;

import cat.fullderuta.document.DayAgenda;
import cat.fullderuta.document.DefenderItinerary;
import cat.fullderuta.document.Engagement;
import cat.fullderuta.document.Surroundings;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.export.AgendaPdf;
import cat.fullderuta.export.TextSize;
import cat.fullderuta.sample.SampleEdition;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
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

    /** The process that is measured: prints the milliseconds of writing, first cold, then the median once warm if asked. */
    public static void main(String... arguments) throws IOException {
        List<DayAgenda> days = days();
        double cold = write(days);
        if (arguments.length == 0) {
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
        AgendaPdf.writeAll(days, TextSize.NORMAL, Locale.of("ca"), new ByteArrayOutputStream());
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
                return Stream.of("agendas-120", "agendas-120-first", "agendas-120-process")
                        .map(name -> String.join("\t", name, "skipped", "ms", "LibreOffice does not run here: " + missing.getMessage(), ""))
                        .toList();
            }
            var said = new String[1];
            double process = time(java(), said);
            double cold = Double.parseDouble(said[0]);
            time(java("warm"), said);
            double warm = Double.parseDouble(said[0]);
            String beside = String.format(Locale.ROOT, "LibreOffice, %d documents of a page, whole process: %.0f ms", PAGES, office);
            return List.of(line("agendas-120", warm, beside, office), line("agendas-120-first", cold, beside, office),
                    line("agendas-120-process", process, beside, office));
        } finally {
            try (Stream<Path> all = Files.walk(folder)) {
                all.sorted((one, other) -> other.compareTo(one)).forEach(file -> file.toFile().delete());
            }
        }
    }

    private static List<String> java(String... arguments) {
        return Stream.concat(Stream.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), AgendaFigures.class.getName()), Stream.of(arguments)).toList();
    }

    private static double convert(List<Path> documents, Path folder) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("soffice", "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless", "--convert-to", "pdf", "--outdir", folder.resolve("out").toString()));
        documents.forEach(document -> command.add(document.toString()));
        double millis = time(command, new String[1]);
        for (Path document : documents) {
            if (!Files.exists(folder.resolve("out").resolve(document.getFileName().toString().replace(".fodt", ".pdf")))) {
                throw new IOException("it converted nothing; maybe its part for texts (libreoffice-writer) is missing");
            }
        }
        return millis;
    }

    /** Milliseconds of a process; its last line goes into {@code said}. */
    private static double time(List<String> command, String[] said) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (!process.waitFor(10, TimeUnit.MINUTES) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IOException(command.getFirst() + " ended badly");
        }
        said[0] = out.substring(out.lastIndexOf('\n') + 1);
        return (System.nanoTime() - start) / NANOS_PER_MILLI;
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
