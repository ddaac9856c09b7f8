package cat.fullderuta.document;

import cat.fullderuta.edition.Language;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The languages in which documents are written: Catalan, Spanish, English, French; any other reader gets English. */
public final class DocumentLanguage {

    private static final Set<String> SPOKEN = Set.of("ca", "es", "en", "fr");

    private DocumentLanguage() {
    }

    /** All of them. */
    public static List<Locale> list() {
        return SPOKEN.stream().sorted().map(Locale::of).toList();
    }

    /** The language in which to write to somebody who reads this one. */
    public static Locale of(Language wanted) {
        return SPOKEN.contains(wanted.code()) ? wanted.locale() : Locale.ENGLISH;
    }

    /** The same for a locale of the program. */
    public static Locale of(Locale wanted) {
        return SPOKEN.contains(wanted.getLanguage()) ? wanted : Locale.ENGLISH;
    }
}
