package cat.fullderuta.export;

import cat.fullderuta.document.DayAgenda;
import cat.fullderuta.document.DefenderItinerary;
import cat.fullderuta.document.DocumentLanguage;
import cat.fullderuta.document.EditionGrid;
import cat.fullderuta.document.HostItinerary;
import cat.fullderuta.document.Surroundings;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Id;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.BooleanSupplier;

/**
 * Everything that goes out for one edition, into one folder: a workbook for each host and each defender, one of the whole visit, an
 * agenda for each defender and day, the booklet of their whole visit, and all agendas in one file to print. File names hold towns,
 * aliases and dates, no real names.
 */
public final class ItinerarySet {

    /** What to write. */
    public enum Only { ALL, EXCEL, PDF }

    /**
     * What to write, more exactly.
     *
     * @param edition    the workbook of the whole visit
     * @param hosts      a workbook for each host
     * @param defenders  a workbook for each defender
     * @param agendas    the agendas, one by one and all in one file
     * @param agendaDays of whom and of which days; asked only where agendas are wanted; of whom all days are wanted the booklet is
     *                   written too
     * @param size       of the text of agendas
     */
    public record Choice(boolean edition, boolean hosts, boolean defenders, boolean agendas,
            BiPredicate<Id<Defender>, LocalDate> agendaDays, TextSize size) {

        static Choice of(Only only) {
            return new Choice(only != Only.PDF, only != Only.PDF, only != Only.PDF, only != Only.EXCEL, (defender, day) -> true,
                    TextSize.NORMAL);
        }
    }

    /** Hears how far it is, on the thread that writes. */
    @FunctionalInterface
    public interface Progress {

        /** Nobody listens. */
        Progress NONE = (done, total, name) -> { };

        /** @param name of the file that is now to be written, relative to the folder */
        void report(int done, int total, String name);
    }

    /**
     * What was written.
     *
     * @param files     whole files, in the order they were written
     * @param failures  one for each file that could not be written; the others were written all the same
     * @param cancelled whether it was stopped before the end
     */
    public record Result(List<Path> files, List<CannotWrite> failures, boolean cancelled) {
        public Result {
            files = List.copyOf(files);
            failures = List.copyOf(failures);
        }
    }

    private record Job(Path file, AtomicFile.Content content) { }

    private final List<Job> jobs;

    private ItinerarySet(List<Job> jobs) {
        this.jobs = jobs;
    }

    /** See {@link #of(Edition, Surroundings, Locale, Choice)}. */
    public static ItinerarySet of(Edition edition, Surroundings surroundings, Locale language, Only only) {
        return of(edition, surroundings, language, Choice.of(only));
    }

    /**
     * The chosen files for an edition as it is now.
     *
     * @param language of the office: its workbook and the names of folders
     */
    public static ItinerarySet of(Edition edition, Surroundings surroundings, Locale language, Choice choice) {
        var words = new Wording(DocumentLanguage.of(language));
        var jobs = new ArrayList<Job>();
        Map<Id<Defender>, DefenderItinerary> defenders = new LinkedHashMap<>();
        edition.defenders().forEach(defender -> defenders.put(defender.id(), DefenderItinerary.of(edition, defender.id(), surroundings)));
        if (choice.edition()) {
            EditionGrid grid = EditionGrid.of(edition, surroundings);
            jobs.add(new Job(Path.of(FileNames.clean(edition.name()) + ".xlsx"), out -> EditionWorkbook.write(grid, language, out)));
        }
        if (choice.hosts()) {
            addHosts(jobs, edition, surroundings, words);
        }
        if (choice.defenders()) {
            addDefenders(jobs, defenders.values(), words);
        }
        if (choice.agendas()) {
            addAgendas(jobs, defenders, choice, language, words);
        }
        return new ItinerarySet(jobs);
    }

    private static void addHosts(List<Job> jobs, Edition edition, Surroundings surroundings, Wording words) {
        Path hosts = Path.of(FileNames.clean(words.get("folder.hosts")));
        var hostNames = new FileNames();
        for (Host host : edition.hosts()) {
            HostItinerary itinerary = HostItinerary.of(edition, host.id(), surroundings);
            jobs.add(new Job(hosts.resolve(hostNames.unique(host.name()) + ".xlsx"), out -> HostWorkbook.write(itinerary, out)));
        }
    }

    private static void addDefenders(List<Job> jobs, Collection<DefenderItinerary> defenders, Wording words) {
        Path folder = Path.of(FileNames.clean(words.get("folder.defenders")));
        var names = new FileNames();
        for (DefenderItinerary itinerary : defenders) {
            jobs.add(new Job(folder.resolve(names.unique(itinerary.defender()) + ".xlsx"), out -> DefenderWorkbook.write(itinerary, out)));
        }
    }

    private static void addAgendas(List<Job> jobs, Map<Id<Defender>, DefenderItinerary> defenders, Choice choice, Locale language,
            Wording words) {
        Path folder = Path.of(FileNames.clean(words.get("folder.agendas")));
        var names = new FileNames();
        var all = new ArrayList<DayAgenda>();
        defenders.forEach((id, itinerary) -> {
            String name = names.unique(itinerary.defender());
            List<DayAgenda> days = itinerary.days().stream().filter(day -> choice.agendaDays().test(id, day.day())).toList();
            if (days.equals(itinerary.days())) {
                Path booklet = folder.resolve(name).resolve(name + " - " + FileNames.clean(words.get("file.visit")) + ".pdf");
                jobs.add(new Job(booklet, out -> AgendaPdf.writeBooklet(itinerary, choice.size(), out)));
            }
            days.forEach(day -> jobs.add(new Job(folder.resolve(name).resolve(name + " " + day.day() + ".pdf"),
                    out -> AgendaPdf.write(day, choice.size(), out))));
            all.addAll(days);
        });
        if (!all.isEmpty()) {
            jobs.add(new Job(Path.of(FileNames.clean(words.get("file.booklet")) + ".pdf"),
                    out -> AgendaPdf.writeAll(all, choice.size(), language, out)));
        }
    }

    /** The files that {@link #writeTo} would write, relative to the folder. */
    public List<Path> listFiles() {
        return jobs.stream().map(Job::file).toList();
    }

    /**
     * Writes them all. A file that cannot be written does not keep the others from being written.
     *
     * @param cancelled asked before each file; once it says yes nothing more is written
     */
    public Result writeTo(Path folder, Progress progress, BooleanSupplier cancelled) {
        return write(jobs, folder, progress, cancelled);
    }

    /** Tries once more those that failed, for example after they were closed in Excel. */
    public Result retry(Result before, Path folder, Progress progress, BooleanSupplier cancelled) {
        List<Path> failed = before.failures().stream().map(CannotWrite::file).toList();
        return write(jobs.stream().filter(job -> failed.contains(folder.resolve(job.file()).toAbsolutePath())).toList(),
                folder, progress, cancelled);
    }

    private static Result write(List<Job> jobs, Path folder, Progress progress, BooleanSupplier cancelled) {
        var files = new ArrayList<Path>();
        var failures = new ArrayList<CannotWrite>();
        for (Job job : jobs) {
            if (cancelled.getAsBoolean()) {
                return new Result(files, failures, true);
            }
            progress.report(files.size() + failures.size(), jobs.size(), job.file().toString());
            try {
                Path file = folder.resolve(job.file());
                AtomicFile.write(file, job.content());
                files.add(file);
            } catch (CannotWrite e) {
                failures.add(e);
            }
        }
        progress.report(jobs.size(), jobs.size(), "");
        return new Result(files, failures, false);
    }
}
