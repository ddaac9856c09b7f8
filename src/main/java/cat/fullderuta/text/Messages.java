package cat.fullderuta.text;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of one language. Each bundle is a file {@code text/NAME_LANGUAGE.properties} in UTF-8; every value is a
 * {@link MessageFormat} pattern, so texts use the typographic apostrophe (’), and {@code {0,choice,…}} for plurals.
 */
public final class Messages {

    /** The languages in which the whole program speaks. */
    public static final List<Locale> INTERFACE = List.of(locale("ca"), locale("es"), locale("en"));

    /** Months as most Arabic papers name them, and the digits that stand on our clocks, signs and phones. */
    private static final Locale ARABIC = Locale.forLanguageTag("ar-EG-u-nu-latn");

    private static final ConcurrentHashMap<Locale, Messages> LOADED = new ConcurrentHashMap<>();

    private final Locale locale;
    private final ConcurrentHashMap<String, ResourceBundle> bundles = new ConcurrentHashMap<>();

    private Messages(Locale locale) {
        this.locale = locale;
    }

    /** The words in this language, with the formats of its main region here ("ca" means ca-ES, "en" means en-GB). */
    public static Messages of(Locale language) {
        return LOADED.computeIfAbsent(locale(language.getLanguage()), Messages::new);
    }

    /** The language of the interface for somebody with this system language; English where the program does not speak it. */
    public static Locale nearest(Locale system) {
        return INTERFACE.stream().filter(known -> known.getLanguage().equals(system.getLanguage())).findFirst().orElse(Locale.UK);
    }

    /** The locale whose dates, numbers and first day of the week go with a language; a bare one starts the week on Sunday. */
    public static Locale locale(String language) {
        return switch (language) {
            case "ca" -> Locale.of("ca", "ES");
            case "es" -> Locale.of("es", "ES");
            case "en" -> Locale.UK;
            case "fr" -> Locale.FRANCE;
            case "pt" -> Locale.of("pt", "BR");
            case "ar" -> ARABIC;
            default -> Locale.of(language);
        };
    }

    /** The language, with region, of these words. */
    public Locale locale() {
        return locale;
    }

    /**
     * The words for a key such as {@code "board.visit.empty"}: the part before the first dot names the bundle. A text that stands in
     * quotation marks there has inner ones in the place of its own.
     *
     * @throws MissingResourceException when no such key is in the bundle of this language
     */
    public String get(String key, Object... values) {
        String pattern = bundle(key.substring(0, key.indexOf('.'))).getString(key);
        // Most words have no place to put anything in.
        boolean isPlain = pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0;
        return isPlain ? pattern : new MessageFormat(pattern, locale).format(Quotes.nest(pattern, values));
    }

    /** The words for a constant of an enum: key {@code bundle.ENUM.CONSTANT}, for example {@code domain.Status.CONFIRMED}. */
    public String get(String bundle, Enum<?> constant) {
        return get(bundle + "." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    private ResourceBundle bundle(String name) {
        return bundles.computeIfAbsent(name, any -> ResourceBundle.getBundle("cat.fullderuta.text." + name,
                Locale.of(locale.getLanguage()), ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }
}
