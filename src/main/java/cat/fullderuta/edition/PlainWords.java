package cat.fullderuta.edition;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words as people compare them: without case, accents and punctuation. */
public final class PlainWords {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern BETWEEN_ENTRIES = Pattern.compile("[,;\\n]+");

    private PlainWords() {
    }

    /** Those of a text, in order. */
    public static List<String> of(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)).replaceAll("");
        return NO_WORD.splitAsStream(plain).filter(word -> !word.isEmpty()).toList();
    }

    /** What is listed with commas, semicolons or one to a line. */
    public static List<String> entries(String list) {
        return BETWEEN_ENTRIES.splitAsStream(list).map(String::strip).filter(entry -> !entry.isEmpty()).toList();
    }
}
