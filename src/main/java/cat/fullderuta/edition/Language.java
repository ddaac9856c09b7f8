package cat.fullderuta.edition;

import java.util.Locale;

/**
 * A spoken language.
 *
 * @param code ISO 639 code in lower case, such as "ca" or "quc"
 */
public record Language(String code) {
    public static final Language CATALAN = new Language("ca");
    public static final Language SPANISH = new Language("es");
    public static final Language ENGLISH = new Language("en");
    public static final Language FRENCH = new Language("fr");
    public static final Language PORTUGUESE = new Language("pt");
    public static final Language ARABIC = new Language("ar");

    /** @throws IllegalArgumentException when the code is not two or three letters */
    public Language {
        if (!code.matches("[a-z]{2,3}")) {
            throw new IllegalArgumentException("\"" + code + "\" is not a language code. Use two or three letters, such as ca, es or quc.");
        }
    }

    /** For its name and for the formats of dates. */
    public Locale locale() {
        return Locale.of(code);
    }
}
