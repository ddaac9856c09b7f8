package cat.fullderuta.figures;

import cat.fullderuta.Main;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Contact;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Register;
import cat.fullderuta.edition.Venue;
import cat.fullderuta.sample.SampleEdition;
import cat.fullderuta.store.DataFolder;
import cat.fullderuta.store.OpenEdition;
import cat.fullderuta.travel.Gazetteer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * How long the command line takes for the workbooks of 30 hosts, beside LibreOffice's time for turning 30 CSVs with the same cells
 * into workbooks. Whole processes, by turns, medians.
 */
final class WorkbookFigures {

    private static final int HOSTS = 30;
    private static final int ACTIVITIES = 120;
    private static final int ROUNDS = 5;

    private final Path folder;
    private final Path books;

    private WorkbookFigures(Path folder) {
        this.folder = folder;
        this.books = folder.resolve("books");
    }

    /** Lines of {@code figures.tsv}; without LibreOffice they are skipped. */
    static List<String> lines() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("workbooks");
        try {
            return new WorkbookFigures(folder).measure();
        } finally {
            try (Stream<Path> all = Files.walk(folder)) {
                all.sorted((one, other) -> other.compareTo(one)).forEach(file -> file.toFile().delete());
            }
        }
    }

    /** Alone, for whoever works on this. */
    public static void main(String... arguments) throws Exception {
        lines().forEach(System.out::println);
    }

    private List<String> measure() throws IOException, InterruptedException {
        save(edition());
        List<String> fromClasses = with(OwnProgram.fromClasses(Main.class));
        export(fromClasses);
        List<Path> csvs = csvs();
        try {
            convert(csvs.subList(0, 1)); // makes its profile
        } catch (IOException missing) {
            return Stream.of("workbooks-30", "workbooks-30-cache").map(name -> String.join("\t", name, "skipped", "ms",
                    "LibreOffice does not run here: " + missing.getMessage(), "")).toList();
        }
        List<String> cached = OwnProgram.findPackaged().map(this::with).orElse(null);
        if (cached == null) {
            cached = with(OwnProgram.withCache(Main.class, arguments(), folder));
        }
        List<Double> office = new ArrayList<>();
        List<Double> plain = new ArrayList<>();
        List<Double> quick = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            office.add(convert(csvs));
            plain.add(export(fromClasses));
            quick.add(export(cached));
        }
        double other = Stopwatch.median(office);
        return List.of(line("workbooks-30", Stopwatch.median(plain), other), line("workbooks-30-cache", Stopwatch.median(quick), other));
    }

    private List<String> arguments() {
        return List.of("export", "--only", "excel", "--for", "hosts", "--to", books.toString(), "--data",
                folder.resolve("data").toString());
    }

    private List<String> with(List<String> program) {
        return Stream.concat(program.stream(), arguments().stream()).toList();
    }

    private double export(List<String> command) throws IOException, InterruptedException {
        double millis = Stopwatch.time(command).millis();
        if (listBooks().size() != HOSTS) {
            throw new IOException("The command wrote " + listBooks().size() + " workbooks, not " + HOSTS + ".");
        }
        return millis;
    }

    private List<Path> listBooks() throws IOException {
        try (Stream<Path> files = Files.walk(books)) {
            return files.filter(file -> file.toString().endsWith(".xlsx")).sorted().toList();
        }
    }

    private double convert(List<Path> csvs) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("soffice", "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to", "xlsx", "--outdir", folder.resolve("out").toString()));
        csvs.forEach(csv -> command.add(csv.toString()));
        double millis = Stopwatch.time(command).millis();
        for (Path csv : csvs) {
            if (!Files.exists(folder.resolve("out").resolve(csv.getFileName().toString().replace(".csv", ".xlsx")))) {
                throw new IOException("it converted nothing; maybe its part for tables (libreoffice-calc) is missing");
            }
        }
        return millis;
    }

    /** The cells of our own books, sheet below sheet: the same words, without any look. */
    private List<Path> csvs() throws IOException {
        List<Path> csvs = new ArrayList<>();
        var formatter = new DataFormatter(Locale.ROOT);
        for (Path book : listBooks()) {
            var text = new StringBuilder();
            try (var workbook = new XSSFWorkbook(Files.newInputStream(book))) {
                for (Sheet sheet : workbook) {
                    for (Row row : sheet) {
                        text.append(Stream.iterate(0, at -> at < row.getLastCellNum(), at -> at + 1)
                                .map(at -> '"' + formatter.formatCellValue(row.getCell(at)).replace("\"", "\"\"") + '"')
                                .collect(Collectors.joining(","))).append('\n');
                    }
                }
            }
            csvs.add(Files.writeString(folder.resolve("host-" + csvs.size() + ".csv"), text));
        }
        return csvs;
    }

    private void save(Edition edition) {
        try (DataFolder data = DataFolder.open(folder.resolve("data"))) {
            OpenEdition.create(data, edition).close();
            data.setCurrent(edition.id());
        }
    }

    /** A visit as large as they get: 120 activities, four for each of 30 hosts. */
    private static Edition edition() {
        Edition large = SampleEdition.large();
        List<Host> hosts = new ArrayList<>(large.hosts().stream().limit(HOSTS).toList());
        Gazetteer.standard().list().stream().filter(town -> large.hosts().stream().noneMatch(host -> town.name().equals(host.name())))
                .limit(HOSTS - hosts.size()).forEach(town -> hosts.add(Host.municipality(Id.of("host" + town.code()), town.name(),
                        town.code())));
        List<Activity> activities = new ArrayList<>();
        for (Activity activity : large.listScheduled().subList(0, ACTIVITIES)) {
            Host host = hosts.get(activities.size() % HOSTS);
            activities.add(activity.withHost(host.id()).withVenue(host.venues().stream().findFirst().map(Venue::id).orElse(null))
                    .withContact(host.contacts().stream().findFirst().map(Contact::id).orElse(null)));
        }
        return large.withHosts(Register.of(hosts)).withActivities(Register.of(activities));
    }

    private static String line(String name, double value, double other) {
        return String.format(Locale.ROOT, "%s\t%.0f\tms\tLibreOffice, %d CSVs with the same cells, whole process: %.0f ms\t%.4f", name,
                value,
                HOSTS, other, value / other);
    }
}
