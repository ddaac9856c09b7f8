package cat.fullderuta.ui.people;

import cat.fullderuta.document.DocumentLanguage;
import cat.fullderuta.edition.Language;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.form.Option;
import java.text.Collator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All languages that have a name in the language of the window, to be found by it; made on a thread of its own, since it takes a while. */
final class AllLanguages {

    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz";
    /** In it every language that has no name of its own is called by the English one, with a capital. */
    private static final Locale TELLS_APART = Locale.of("ca");

    private final CompletableFuture<List<Option<Language>>> all;

    AllLanguages(Messages words) {
        all = CompletableFuture.supplyAsync(() -> list(words));
    }

    private static List<Option<Language>> list(Messages words) {
        Set<String> two = Set.of(Locale.getISOLanguages());
        Set<String> same = two.stream().map(AllLanguages::threeLetters).collect(Collectors.toSet());
        List<Option<Language>> named = new ArrayList<>();
        Stream.concat(two.stream(), threeLetterCodes().filter(code -> !same.contains(code))).filter(AllLanguages::hasName)
                .map(Language::new).forEach(language -> named.add(new Option<>(language, Fields.languageName(language, words))));
        named.sort(Comparator.<Option<Language>>comparingInt(option -> rank(option.value(), words))
                .thenComparing(Option::name, Collator.getInstance(words.locale())));
        return List.copyOf(named);
    }

    /** Widely used ones first: those the window and documents are written in, then those that ISO 639-1 gave two letters, then the rest. */
    private static int rank(Language language, Messages words) {
        String code = language.code();
        return DocumentLanguage.SPOKEN.contains(code) || code.equals(words.locale().getLanguage()) ? 0 : code.length();
    }

    private static Stream<String> threeLetterCodes() {
        return letters().flatMap(one -> letters().flatMap(two -> letters().map(three -> one + two + three)));
    }

    private static Stream<String> letters() {
        return ALPHABET.chars().mapToObj(Character::toString);
    }

    private static boolean hasName(String code) {
        String name = Locale.of(code).getDisplayLanguage(TELLS_APART);
        return !name.equals(code) && !Character.isUpperCase(name.charAt(0));
    }

    private static String threeLetters(String code) {
        try {
            return Locale.of(code).getISO3Language();
        } catch (MissingResourceException none) {
            return code;
        }
    }

    /** Those whose name begins with the words, then those in whose name they stand, the widely used first; accents do not count. */
    List<Option<Language>> find(String typed, Set<Language> but) {
        String wanted = plain(typed);
        List<Option<Language>> left = all.join().stream().filter(option -> !but.contains(option.value())).toList();
        return Stream.concat(left.stream().filter(option -> plain(option.name()).startsWith(wanted)),
                left.stream().filter(option -> plain(option.name()).indexOf(wanted) > 0)).toList();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }
}
