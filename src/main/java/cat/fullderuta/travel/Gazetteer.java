package cat.fullderuta.travel;

import cat.fullderuta.edition.Coordinates;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The 947 municipalities of Catalonia. Points from GeoNames (CC BY 4.0) and the Spanish National Geographic Institute
 * (CC BY 4.0): half of them are within 0.5 km of an independent source, nine in ten within 2.3 km.
 */
public final class Gazetteer {

    private static final class Standard {
        static final Gazetteer GAZETTEER = new Gazetteer(read());
    }

    /** A comma before a space is part of a name. */
    private static final Pattern BETWEEN_CELLS = Pattern.compile(",(?! )");
    private static final Set<String> ARTICLES = Set.of("el", "la", "els", "les", "l");

    private final Map<String, Municipality> byCode = new LinkedHashMap<>();
    /** Found out when somebody looks for a name: that is slower than all else here, and a start needs none. */
    private final Map<String, TownName> names = new ConcurrentHashMap<>();

    /** What was asked for once: the same few texts are asked for at every check. */
    private final Map<String, Optional<String>> terminals = new ConcurrentHashMap<>();

    private Gazetteer(Collection<Municipality> municipalities) {
        for (Municipality municipality : municipalities) {
            byCode.put(municipality.code(), municipality);
        }
    }

    /** The gazetteer that comes with the program; read once. */
    public static Gazetteer standard() {
        return Standard.GAZETTEER;
    }

    /** All, in the order of their codes. */
    public List<Municipality> list() {
        return List.copyOf(byCode.values());
    }

    /** @throws NoSuchElementException when no municipality has this code */
    public Municipality get(String code) {
        return find(code).orElseThrow(() -> new NoSuchElementException("No municipality has the code " + code + "."));
    }

    /** The municipality with this five-digit code. */
    public Optional<Municipality> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /**
     * The municipality that people mean by this name, whatever its accents, case, punctuation, articles and abbreviations.
     * Empty when none has it, and when a short form such as "Vilanova" could be several: see {@link #listByName}.
     */
    public Optional<Municipality> findByName(String name) {
        return findByName(name, Set.of());
    }

    /** The same; where several could be meant, the only one of them among the preferred codes, such as the towns of an edition. */
    public Optional<Municipality> findByName(String name, Set<String> preferredCodes) {
        List<Municipality> candidates = listByName(name);
        if (candidates.size() == 1) {
            return Optional.of(candidates.getFirst());
        }
        List<Municipality> preferred = candidates.stream().filter(candidate -> preferredCodes.contains(candidate.code())).toList();
        return preferred.size() == 1 ? Optional.of(preferred.getFirst()) : Optional.empty();
    }

    /**
     * The five-digit code of the municipality of an airport, a station or a town, as people write where somebody arrives; empty when
     * that cannot be told.
     */
    public Optional<String> findTerminal(String written) {
        return written.isBlank() ? Optional.empty() : terminals.computeIfAbsent(written, any -> Terminal.findMunicipality(any, this));
    }

    /** The municipalities that may be meant: those of this very name, else those whose name begins with its words, shortest first. */
    public List<Municipality> listByName(String name) {
        TownName wanted = TownName.of(name);
        List<Municipality> same = byCode.values().stream().filter(one -> wanted.isSame(nameOf(one))).toList();
        return !same.isEmpty() ? same : byCode.values().stream().filter(one -> wanted.begins(nameOf(one)))
                .sorted(Comparator.comparingInt((Municipality one) -> one.name().length()).thenComparing(Municipality::name)).toList();
    }

    /**
     * The municipalities in whose name each typed word begins a word, whatever accents and case; those that begin with what is typed
     * come first, articles aside, then the shorter ones.
     */
    public List<Municipality> search(String typed, int most) {
        List<String> wanted = letters(typed);
        if (wanted.isEmpty()) {
            return List.of();
        }
        String beginning = String.join(" ", wanted);
        record Found(Municipality municipality, boolean begins) { }
        return byCode.values().stream().map(one -> {
            List<String> words = letters(one.name());
            boolean all = wanted.stream().allMatch(word -> words.stream().anyMatch(it -> it.startsWith(word)));
            String name = String.join(" ", words);
            boolean begins = name.startsWith(beginning) || words.size() > 1 && String.join(" ", words.subList(1, words.size())).startsWith(beginning)
                    && ARTICLES.contains(words.getFirst());
            return all ? Optional.of(new Found(one, begins)) : Optional.<Found>empty();
        }).flatMap(Optional::stream).sorted(Comparator.comparing(Found::begins).reversed()
                .thenComparing(it -> it.municipality().name().length()).thenComparing(it -> it.municipality().name()))
                .limit(most).map(Found::municipality).toList();
    }

    private static List<String> letters(String name) {
        String plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD).replaceAll("[\\p{M}·]", "");
        return Stream.of(plain.split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty()).toList();
    }

    private TownName nameOf(Municipality municipality) {
        return names.computeIfAbsent(municipality.code(), _ -> TownName.of(municipality.name()));
    }

    private static List<Municipality> read() {
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Gazetteer.class.getResourceAsStream("municipalities.csv")), StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(Gazetteer::parse).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The list of municipalities inside the program cannot be read. Install the program again.", e);
        }
    }

    private static Municipality parse(String line) {
        String[] cells = BETWEEN_CELLS.split(line);
        return new Municipality(cells[0], cells[1].replace("\"", ""), cells[2],
                new Coordinates(Double.parseDouble(cells[3]), Double.parseDouble(cells[4])), cells[5].equals("seat"));
    }
}
