package cat.fullderuta.command;

import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Ledger;
import cat.fullderuta.edition.Release;
import cat.fullderuta.export.ItinerarySet;
import cat.fullderuta.session.Archive;
import cat.fullderuta.session.StoreText;
import cat.fullderuta.store.DataFolder;
import cat.fullderuta.store.OpenEdition;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/** The edition that a command works on: the one that was open last in the data folder, or the only one there. */
final class OpenData implements AutoCloseable {

    private final DataFolder folder;
    private final OpenEdition edition;
    private final Terminal terminal;
    private final Archive archive;

    private OpenData(DataFolder folder, OpenEdition edition, Terminal terminal) {
        this.folder = folder;
        this.edition = edition;
        this.terminal = terminal;
        archive = Archive.of(edition);
    }

    /** Opens it to look at, also while a window has it open. */
    static OpenData toRead(ParseResult arguments, Terminal terminal) throws CommandFailure {
        Path path = existing(arguments, terminal);
        return open(DataFolder.openReadOnly(path), terminal);
    }

    /** Opens it to change it. */
    static OpenData toWrite(ParseResult arguments, Terminal terminal) throws CommandFailure {
        Path path = existing(arguments, terminal);
        return open(DataFolder.open(path), terminal);
    }

    /** The data folder asked for, else the usual one. */
    static Path path(ParseResult arguments) {
        return arguments.matchedOptionValue(Specs.DATA, DataFolder.usual());
    }

    private static Path existing(ParseResult arguments, Terminal terminal) throws CommandFailure {
        Path path = path(arguments);
        if (!Files.isDirectory(path)) {
            throw terminal.failure("data.notThere", path);
        }
        return path;
    }

    private static OpenData open(DataFolder folder, Terminal terminal) throws CommandFailure {
        try {
            List<Id<Edition>> editions = folder.listEditions();
            Optional<Id<Edition>> current = folder.findCurrent()
                    .or(() -> editions.size() == 1 ? Optional.of(editions.getFirst()) : Optional.empty());
            if (current.isEmpty()) {
                throw editions.isEmpty() ? terminal.failure("data.empty", folder.path())
                        : terminal.failure("data.several", folder.path(), editions.size());
            }
            OpenEdition edition = OpenEdition.open(folder, current.get());
            OpenData data = new OpenData(folder, edition, terminal);
            if (!edition.damaged().isEmpty()) {
                terminal.err().println(terminal.words("data.damaged", edition.damaged().size(), String.valueOf(edition.generation())));
                data.tellUnknownReleases();
            }
            return data;
        } catch (CommandFailure | RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    /** The edition as it was last saved. */
    Edition edition() {
        return edition.edition();
    }

    /**
     * The release asked for by its number, if one was.
     *
     * @throws CommandFailure when there is none with that number
     */
    Optional<Release> findRelease(ParseResult arguments) throws CommandFailure {
        return findRelease(arguments, Specs.RELEASE);
    }

    /** The same for another option that names a release. */
    Optional<Release> findRelease(ParseResult arguments, String option) throws CommandFailure {
        if (!arguments.hasMatchedOption(option)) {
            return Optional.empty();
        }
        int number = arguments.matchedOptionValue(option, 0);
        Ledger ledger = edition().ledger();
        return Optional.of(ledger.releases().stream().filter(it -> it.number() == number).findFirst()
                .orElseThrow(() -> terminal.failure("data.noRelease", number, ledger.releases().size())));
    }

    /** The edition as a release froze it. */
    Edition frozen(Release release) {
        return archive.load(release, edition());
    }

    /** What was sent to whom. */
    ItinerarySet.Past past() {
        return ItinerarySet.Past.of(edition().ledger(), this::frozen, Clock.systemDefaultZone());
    }

    /** Says so when versions are kept that the edition does not know. */
    void tellUnknownReleases() {
        StoreText.of(terminal.messages()).unknownReleases(archive, edition().ledger()).ifPresent(terminal.err()::println);
    }

    /** The release that would be made next. */
    Release nextRelease(LocalDateTime at, String by, String note) {
        return archive.next(edition().ledger(), at, by, note);
    }

    /** Freezes the edition as it is; returns when that is safe. */
    void freeze(Release release) {
        archive.freeze(release, edition());
    }

    /** Returns when the edition is safe. */
    void save(Edition changed) {
        edition.save(changed);
    }

    @Override
    public void close() {
        try (folder) {
            edition.close();
        }
    }
}
