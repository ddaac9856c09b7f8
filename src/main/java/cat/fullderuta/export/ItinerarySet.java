package cat.fullderuta.export;

import cat.fullderuta.document.Audience;
import cat.fullderuta.document.Imprint;
import cat.fullderuta.document.Outgoing;
import cat.fullderuta.document.Outgoing.Kind;
import cat.fullderuta.document.Surroundings;
import cat.fullderuta.edition.Companion;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Ledger;
import cat.fullderuta.edition.Recipient;
import cat.fullderuta.edition.Release;
import cat.fullderuta.text.Messages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything that goes out for one edition, into one folder: a workbook for each host, defender, companion and driver, one of the
 * whole visit, one for the press, the report, an agenda for each defender and day, the booklet of their whole visit, all agendas in
 * one file to print, and a calendar for each host, defender and companion. File names hold towns, aliases, initials of companions and
 * dates, no real names.
 */
public final class ItinerarySet {

    /** What to write. */
    public enum Only { ALL, EXCEL, PDF, CALENDAR }

    /**
     * What to write, more exactly.
     *
     * @param kinds      of documents; with {@link Kind#AGENDA} comes the booklet, and calendars go to whoever has anything in theirs
     * @param agendaDays of whom and of which days; asked only where agendas are wanted; of whom all days are wanted
     *                   the booklet is written too
     * @param size       of the text of agendas
     * @param companions whose rosters and drives; asked only where these are wanted
     * @param hosts      whose workbooks; asked only where these are wanted
     */
    public record Choice(Set<Kind> kinds, BiPredicate<Id<Defender>, LocalDate> agendaDays, TextSize size,
            Predicate<Id<Companion>> companions, Predicate<Id<Host>> hosts) {
        public Choice {
            kinds = Set.copyOf(kinds);
        }

        /** With the rosters of every companion and the workbooks of every host, where these are wanted. */
        public Choice(Set<Kind> kinds, BiPredicate<Id<Defender>, LocalDate> agendaDays, TextSize size) {
            this(kinds, agendaDays, size, _ -> true, _ -> true);
        }

        /** The same with the rosters of these companions only. */
        public Choice withCompanions(Predicate<Id<Companion>> which) {
            return new Choice(kinds, agendaDays, size, which, hosts);
        }

        /** The same with the workbooks of these hosts only. */
        public Choice withHosts(Predicate<Id<Host>> which) {
            return new Choice(kinds, agendaDays, size, companions, which);
        }

        /** Everything of a sort, in the usual size. */
        public static Choice of(Only only) {
            return new Choice(Stream.of(Kind.values()).filter(kind -> only == Only.ALL || only == formatOf(kind))
                    .collect(Collectors.toSet()), (defender, day) -> true, TextSize.NORMAL);
        }

        /** Of this, only what some readers are for. */
        public Choice onlyFor(Set<Audience> readers) {
            return new Choice(kinds.stream().filter(kind -> readers.contains(kind.audience())).collect(Collectors.toSet()), agendaDays,
                    size, companions, hosts);
        }

        /** The same with agendas in another size of text. */
        public Choice withSize(TextSize other) {
            return new Choice(kinds, agendaDays, other, companions, hosts);
        }

        private static Only formatOf(Kind kind) {
            return kind.isCalendar() ? Only.CALENDAR : kind == Kind.AGENDA || kind == Kind.BOOKLET ? Only.PDF : Only.EXCEL;
        }
    }

    /**
     * What documents must know besides the edition: of which version they are, and what was sent before, so that a second import of a
     * calendar corrects the first.
     *
     * @param release that the edition is; none for the draft
     * @param clock   tells when they are written
     * @param sent    every version that somebody was sent, oldest first
     */
    public record Past(Optional<Release> release, Clock clock, Function<Recipient, List<Edition>> sent) {

        /** Nobody is known to have been sent anything, and there is only the draft. */
        public static final Past UNKNOWN = new Past(Clock.systemDefaultZone(), recipient -> List.of());

        /** Of the draft. */
        public Past(Clock clock, Function<Recipient, List<Edition>> sent) {
            this(Optional.empty(), clock, sent);
        }

        /**
         * What a ledger says, for the draft.
         *
         * @param frozen reads the edition of a release; asked only for those that somebody was sent
         */
        public static Past of(Ledger ledger, Function<Release, Edition> frozen, Clock clock) {
            return new Past(clock, recipient -> ledger.listSentTo(recipient).stream().map(frozen).toList());
        }

        /** The same for what a release froze; for the draft when empty. */
        public Past withRelease(Optional<Release> which) {
            return new Past(which, clock, sent);
        }

        /** What documents say of themselves. */
        public Imprint imprint() {
            return release.map(Imprint::of).orElseGet(() -> Imprint.ofDraft(LocalDate.now(clock)));
        }
    }

    /**
     * A file that is about to be written.
     *
     * @param file  relative to the folder
     * @param about what leaves with it, and what does not
     */
    public record Document(Path file, Outgoing about) { }

    /** Hears how far it is, on a thread that writes; never on two at once. */
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

        /**
         * What happened to those that could not be written, which they are and what to do, and which were written all the same; nothing
         * where all were.
         *
         * @param folder into which they were to be written
         */
        public List<String> describe(Path folder, Messages words) {
            return new Unwritten(folder, words).describe(this);
        }
    }

    /** A file to write, relative to the folder. */
    record Job(Path file, AtomicFile.Content content) { }

    /** A document and who writes it. */
    record Planned(Document document, AtomicFile.Content content) {

        Job job() {
            return new Job(document.file(), content);
        }
    }

    private final List<Planned> planned;

    private ItinerarySet(List<Planned> planned) {
        this.planned = planned;
    }

    /** The same files, of which the workbooks open with a password only; an empty one leaves them open. */
    public ItinerarySet sealedWith(String password) {
        return password.isEmpty() ? this : new ItinerarySet(planned.stream().map(it -> it.document().file().toString().endsWith(".xlsx")
                ? new Planned(it.document(), Sealed.of(it.content(), password)) : it).toList());
    }

    /** See {@link #of(Edition, Surroundings, Locale, Choice)}. */
    public static ItinerarySet of(Edition edition, Surroundings surroundings, Locale language, Only only) {
        return of(edition, surroundings, language, Choice.of(only));
    }

    /** The chosen files for an edition as it is now, when nobody is known to have been sent anything. */
    public static ItinerarySet of(Edition edition, Surroundings surroundings, Locale language, Choice choice) {
        return of(edition, surroundings, language, choice, Past.UNKNOWN);
    }

    /**
     * The chosen files for an edition as it is now.
     *
     * @param language of the office: its workbook and the names of folders
     */
    public static ItinerarySet of(Edition edition, Surroundings surroundings, Locale language, Choice choice, Past past) {
        return new ItinerarySet(new ItineraryJobs(edition, surroundings, past, language).list(choice));
    }

    /** The files that {@link #writeTo} would write, relative to the folder. */
    public List<Path> listFiles() {
        return planned.stream().map(it -> it.document().file()).toList();
    }

    /** The same, each with what leaves and what is held back. */
    public List<Document> listDocuments() {
        return planned.stream().map(Planned::document).toList();
    }

    /**
     * What is in a document, read back from the very bytes that {@link #writeTo} would write.
     *
     * @throws IOException when it cannot be written or read
     */
    public List<Transcript.Line> read(Document document) throws IOException {
        Planned job = planned.stream().filter(it -> it.document().equals(document)).findFirst().orElseThrow(
                () -> new IllegalArgumentException("This set does not write " + document.file() + ". Ask the set that listed it."));
        var out = new ByteArrayOutputStream();
        job.content().writeTo(out);
        return Transcript.of(out.toByteArray());
    }

    /**
     * Writes them all. A file that cannot be written does not keep the others from being written.
     *
     * @param cancelled asked before each file; once it says yes nothing more is begun
     */
    public Result writeTo(Path folder, Progress progress, BooleanSupplier cancelled) {
        return write(planned.stream().map(Planned::job).toList(), folder, progress, cancelled);
    }

    /** Tries once more those that failed, for example after they were closed in Excel. */
    public Result retry(Result before, Path folder, Progress progress, BooleanSupplier cancelled) {
        List<Path> failed = before.failures().stream().map(CannotWrite::file).toList();
        return write(planned.stream().map(Planned::job).filter(job -> failed.contains(folder.resolve(job.file()).toAbsolutePath())).toList(),
                folder, progress, cancelled);
    }

    static Result write(List<Job> jobs, Path folder, Progress progress, BooleanSupplier cancelled) {
        return new FileWriters(jobs, folder, progress, cancelled).write();
    }
}
