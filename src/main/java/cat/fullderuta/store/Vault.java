package cat.fullderuta.store;

import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One edition's folder of sealed generations, and of releases sealed in the same way, which are never removed. A generation is
 * written once and never altered; the newest that verifies is what is opened; what is damaged is told, never passed over in
 * silence and never taken for an empty edition.
 */
final class Vault {

    /** How many that verify are kept, newest first: two are needed for safety, the rest for an unlucky day. */
    static final int KEPT = 5;

    private static final Pattern NAME = Pattern.compile("generation-(\\d{8,18})\\.fdr");
    private static final Pattern RELEASE = Pattern.compile("release-(\\d{4,9})\\.fdr(\\.aside-\\d+)?");
    private static final int TRIES = 5;

    private final Path folder;
    private final Id<Edition> edition;
    private final Key key;
    private final int knownSchema;
    /** Those that verify, with their schema, as far as looked at. */
    private final TreeMap<Long, Integer> whole = new TreeMap<>(Comparator.reverseOrder());
    /** Those of another key or a newer program: not ours to remove. */
    private final Set<Long> notOurs = new HashSet<>();

    /** @param knownSchema the newest migration this program knows */
    Vault(Path folder, Id<Edition> edition, Key key, int knownSchema) {
        this.folder = folder;
        this.edition = edition;
        this.key = key;
        this.knownSchema = knownSchema;
    }

    /**
     * The newest generation that verifies.
     *
     * @param damaged newer ones that do not, newest first
     */
    record Unsealed(byte[] content, long generation, int schema, List<Damage> damaged) {
    }

    /** Whether no generation is there, not even a damaged one. */
    boolean isEmpty() throws IOException {
        return list().isEmpty();
    }

    /** The number of the newest generation in a folder, whole or not; 0 when there is none. */
    static long newest(Path folder) throws IOException {
        return list(folder).stream().findFirst().orElse(0L);
    }

    /** Whether a folder is one of generations. */
    static boolean hasGenerations(Path folder) {
        try {
            return !list(folder).isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Opens the newest generation that verifies. Writes nothing.
     *
     * @throws StoreException.NoSuchEdition when there is no generation
     * @throws StoreException.AllDamaged    when there are, and none verifies
     * @throws StoreException.WrongKey      when the newest that is whole was sealed with another key
     * @throws StoreException.NewerProgram  when a newer program wrote the newest
     */
    Unsealed open() throws IOException {
        for (int attempt = 1;; attempt++) {
            try {
                return openNewest();
            } catch (NoSuchFileException e) {
                // Whoever has the folder open for writing took an old one away meanwhile: look again.
                if (attempt == TRIES) {
                    throw e;
                }
            }
        }
    }

    private Unsealed openNewest() throws IOException {
        List<Long> there = list();
        if (there.isEmpty()) {
            throw new StoreException.NoSuchEdition(edition);
        }
        List<Damage> damaged = new ArrayList<>();
        for (long generation : there) {
            try {
                return read(generation, damaged);
            } catch (Seal.Broken broken) {
                damaged.add(new Damage(generation, broken.kind));
            }
        }
        throw new StoreException.AllDamaged(edition, damaged);
    }

    /** Seals a new generation of the tables' newest version; returns its number once it survives a power cut. */
    long seal(byte[] content) throws IOException {
        long generation = list().stream().findFirst().orElse(0L) + 1;
        Header header = new Header(knownSchema, generation, key.fingerprint(), Seal.newNonce(), edition.value());
        SafeFiles.write(file(generation), Seal.seal(key, header, content));
        whole.put(generation, knownSchema);
        return generation;
    }

    /** The numbers of the releases that lie there, whole or not, those set aside too. */
    SortedSet<Integer> listReleases() throws IOException {
        return numbers(folder, RELEASE).stream().map(Long::intValue).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Seals what a release froze; when it returns, it survives a power cut. What lies there under its number stays, set aside. */
    void sealRelease(int number, byte[] content) throws IOException {
        Header header = new Header(knownSchema, number, key.fingerprint(), Seal.newNonce(), ofReleases());
        SafeFiles.setAside(releaseFile(number)); // it may have been sent before the newest generation was damaged
        SafeFiles.write(releaseFile(number), Seal.seal(key, header, content));
    }

    /**
     * What a release froze.
     *
     * @throws StoreException.ReleaseLost  when its file is gone or damaged
     * @throws StoreException.WrongKey     when it was sealed with another key
     * @throws StoreException.NewerProgram when a newer program wrote it
     */
    Unsealed openRelease(int number) throws IOException {
        try {
            return read(Files.readAllBytes(releaseFile(number)), number, ofReleases(), List.of());
        } catch (NoSuchFileException | Seal.Broken _) {
            throw new StoreException.ReleaseLost(number);
        }
    }

    /** Sealed with another name than generations, so that neither can be put in the place of the other. */
    private String ofReleases() {
        return edition.value() + "/releases";
    }

    private Path releaseFile(int number) {
        return folder.resolve(String.format("release-%04d.fdr", number));
    }

    /** At the start of writing: takes unfinished files away, looks at every generation and removes the superfluous. */
    void tidy() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(SafeFiles.UNFINISHED)).toList()) {
                remove(file);
            }
        }
        for (long generation : list()) {
            try {
                whole.put(generation, read(generation, List.of()).schema());
            } catch (StoreException _) {
                notOurs.add(generation);
            } catch (Seal.Broken _) {
                whole.remove(generation);
            }
        }
        prune();
    }

    /**
     * Removes what is older than the newest {@link #KEPT} that verify. The last one before each migration stays, for the way
     * back to an older program, unless the migration was there to forget something. Damaged ones stay until they are that old.
     */
    void prune() throws IOException {
        if (whole.size() <= KEPT) {
            return;
        }
        Map<Integer, Long> lastOfSchema = new TreeMap<>();
        whole.descendingMap().forEach((generation, schema) -> lastOfSchema.put(schema, generation));
        lastOfSchema.remove(Schema.FORGOTTEN);
        long oldestKept = whole.keySet().stream().skip(KEPT - 1).findFirst().orElseThrow();
        for (long generation : list()) {
            if (generation < oldestKept && !lastOfSchema.containsValue(generation) && !notOurs.contains(generation)) {
                remove(file(generation));
                whole.remove(generation);
            }
        }
    }

    /** What another program holds open, such as a virus scanner, stays until the next time: that is no reason to say "not saved". */
    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException _) {
            // Looked at again at the next start.
        }
    }

    private Unsealed read(long generation, List<Damage> damaged) throws IOException, Seal.Broken {
        return read(Files.readAllBytes(file(generation)), generation, edition.value(), damaged);
    }

    private Unsealed read(byte[] file, long generation, String name, List<Damage> damaged) throws Seal.Broken {
        Header header = Header.read(file);
        if (!Arrays.equals(header.fingerprint(), key.fingerprint())) {
            throw new StoreException.WrongKey(edition, generation);
        }
        byte[] content = Seal.open(key, header, file);
        if (header.generation() != generation || !header.edition().equals(name)) {
            throw new Seal.Broken(Damage.Kind.MOVED);
        }
        if (header.schema() > knownSchema) {
            throw new StoreException.NewerProgram("Generation " + generation, header.schema(), knownSchema);
        }
        return new Unsealed(content, generation, header.schema(), List.copyOf(damaged));
    }

    /** The numbers of all generations there, newest first. */
    private List<Long> list() throws IOException {
        return list(folder);
    }

    private static List<Long> list(Path folder) throws IOException {
        return numbers(folder, NAME);
    }

    private static List<Long> numbers(Path folder, Pattern names) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> names.matcher(path.getFileName().toString())).filter(Matcher::matches)
                    .map(name -> Long.valueOf(name.group(1))).sorted(Comparator.reverseOrder()).toList();
        }
    }

    private Path file(long generation) {
        return folder.resolve(String.format("generation-%08d.fdr", generation));
    }
}
