package cat.fullderuta.travel;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A municipality's name as people write it, cut to the words that tell it from others: without accents, case,
 * punctuation, articles and prepositions, with the usual abbreviations spelt out.
 *
 * @param words in order; never empty unless the name holds no letter
 */
record TownName(List<Word> words) {

    private static final Pattern MARKS = Pattern.compile("[\\p{M}·]");
    private static final Pattern ELIDED = Pattern.compile("\\b[ldsn]['’´`]");
    private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N}.]+");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Set<String> SMALL_WORDS = Set.of("el", "la", "els", "les", "lo", "los", "las", "es", "sa", "l", "d",
            "de", "del", "dels", "en", "na", "i", "y", "e");
    private static final Set<String> OFFICES = Set.of("ajuntament", "ajunt", "ayuntamiento", "ayto");
    private static final Map<String, String> SPELT_OUT = Map.ofEntries(Map.entry("st", "sant"), Map.entry("sta", "santa"),
            Map.entry("san", "sant"), Map.entry("gerona", "girona"), Map.entry("lerida", "lleida"), Map.entry("tarrasa", "terrassa"),
            Map.entry("villafranca", "vilafranca"), Map.entry("panades", "penedes"), Map.entry("gramanet", "gramenet"));

    /** @param cut whether it was written with a full stop, so that only its beginning is known */
    record Word(String letters, boolean cut) {

        boolean matches(Word whole) {
            return cut ? whole.letters.startsWith(letters) : whole.letters.equals(letters);
        }
    }

    static TownName of(String written) {
        List<Word> all = new ArrayList<>();
        for (String part : SPACES.split(plain(written))) {
            String letters = part.replace(".", "");
            String whole = SPELT_OUT.getOrDefault(letters, letters);
            if (!letters.isEmpty()) {
                all.add(new Word(whole, part.endsWith(".") && whole.equals(letters)));
            }
        }
        if (all.size() > 1 && OFFICES.contains(all.getFirst().letters())) {
            all.removeFirst();
        }
        List<Word> telling = all.stream().filter(word -> word.cut() || !SMALL_WORDS.contains(word.letters())).toList();
        return new TownName(telling.isEmpty() ? List.copyOf(all) : telling); // "Les" is a town
    }

    private static String plain(String written) {
        String letters = MARKS.matcher(Normalizer.normalize(written, Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT);
        return PUNCTUATION.matcher(ELIDED.matcher(letters).replaceAll(" ")).replaceAll(" ").replace(".", ". ").strip();
    }

    /** Whether both are the same but for spaces: "Vilaseca" is "Vila-seca". */
    boolean isSame(TownName other) {
        return !words.isEmpty() && letters().equals(other.letters());
    }

    /** Whether the whole name begins with these words. */
    boolean begins(TownName whole) {
        if (words.isEmpty() || words.size() > whole.words.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).matches(whole.words.get(i))) {
                return false;
            }
        }
        return true;
    }

    private String letters() {
        return String.join("", words.stream().map(Word::letters).toList());
    }
}
