package cat.fullderuta.intake;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/** Words in Catalan, Spanish and English that mean a constant of an enum, from a file of lines {@code CONSTANT=some words|others}. */
final class Vocabulary<E extends Enum<E>> {

    private static final int LETTERS_FOR_ONE_SLIP = 5;
    private static final int LETTERS_FOR_TWO_SLIPS = 9;

    /** @param exact whether it is one of the known words, but for accents, case and punctuation */
    record Match<E>(E meaning, boolean exact) { }

    private final Class<E> kind;
    private final Map<String, E> words = new LinkedHashMap<>();

    private Vocabulary(Class<E> kind) {
        this.kind = kind;
    }

    static <E extends Enum<E>> Vocabulary<E> read(String file, Class<E> kind) {
        var lines = new Properties();
        try (var reader = new InputStreamReader(Objects.requireNonNull(Vocabulary.class.getResourceAsStream(file), file),
                StandardCharsets.UTF_8)) {
            lines.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("The words in " + file + " inside the program cannot be read. Install the program again.", e);
        }
        var vocabulary = new Vocabulary<>(kind);
        for (E constant : kind.getEnumConstants()) {
            for (String text : lines.getProperty(constant.name(), "").split("\\|")) {
                E other = text.isBlank() ? null : vocabulary.words.put(plain(text), constant);
                if (other != null && other != constant) {
                    throw new IllegalStateException("\"" + text + "\" in " + file + " means both " + other + " and " + constant + ".");
                }
            }
        }
        return vocabulary;
    }

    /** Letters and figures alone, in lower case without accents, single spaces between. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("[\\p{M}·]", "").toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /** What a text means: the known words, else the only meaning within a slip or two of the pen. */
    Optional<Match<E>> find(String text) {
        String plain = plain(text);
        E known = words.get(plain);
        if (known != null) {
            return Optional.of(new Match<>(known, true));
        }
        int slips = plain.length() >= LETTERS_FOR_TWO_SLIPS ? 2 : plain.length() >= LETTERS_FOR_ONE_SLIP ? 1 : 0;
        Set<E> near = EnumSet.noneOf(kind);
        words.forEach((word, meaning) -> {
            if (Math.abs(word.length() - plain.length()) <= slips && slips > 0 && distance(word, plain) <= slips) {
                near.add(meaning);
            }
        });
        return near.size() == 1 ? Optional.of(new Match<>(near.iterator().next(), false)) : Optional.empty();
    }

    private static int distance(String a, String b) {
        int[] above = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[b.length()];
    }
}
