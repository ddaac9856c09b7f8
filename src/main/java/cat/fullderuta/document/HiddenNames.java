package cat.fullderuta.document;

import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Disclosure.Fact;
import cat.fullderuta.edition.Edition;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The names of defenders that one audience may not learn: every real name that is not the alias, and each alias that is not for it.
 * People type names into titles and notes, too, so texts are looked through for them: whole words, whatever the accents, beginning
 * with a capital ("Ara" is an alias, "ara" is an adverb). Of a real name counts the whole, any two words of it in a row, and each
 * single word after the first that is {@linkplain OrdinaryWords#distinctive distinctive}.
 */
final class HiddenNames {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final List<List<String>> names = new ArrayList<>();
    private final Set<String> surnames = new HashSet<>();

    private HiddenNames() {
    }

    static HiddenNames of(Edition edition, Audience audience) {
        var hidden = new HiddenNames();
        var protectedNames = new ArrayList<String>();
        for (Defender defender : edition.defenders()) {
            if (!defender.realName().isBlank() && !words(defender.realName()).equals(words(defender.alias()))) {
                hidden.addReal(defender);
                protectedNames.add(defender.realName());
            }
            if (!audience.mayBeTold(defender, Fact.ALIAS)) {
                hidden.add(defender.alias());
            }
        }
        if (!protectedNames.isEmpty()) {
            var ordinary = new OrdinaryWords(edition, hidden::isOneOf);
            protectedNames.forEach(name -> hidden.addSurnames(name, ordinary));
        }
        return hidden;
    }

    /** A surname that can be nobody else's. */
    private void addSurnames(String realName, OrdinaryWords ordinary) {
        words(realName).stream().skip(1).map(word -> word.toLowerCase(Locale.ROOT)).filter(ordinary::distinctive).forEach(surnames::add);
    }

    /** Also two of its words in a row, since people write part of a name. */
    private void addReal(Defender defender) {
        List<String> words = words(defender.realName());
        for (int at = 0; at + 2 <= words.size(); at++) {
            List<String> pair = words.subList(at, at + 2);
            if (!words(defender.alias()).containsAll(pair)) {
                names.add(pair);
            }
        }
        add(defender.realName());
    }

    private void add(String name) {
        List<String> words = words(name);
        if (!words.isEmpty()) {
            names.add(words);
        }
    }

    /** Whether a text names one of them. */
    boolean areIn(String text) {
        if (names.isEmpty() || text.isBlank()) {
            return false;
        }
        List<String> words = words(text);
        return names.stream().anyMatch(name -> isIn(name, words))
                || words.stream().anyMatch(word -> isName(word) && surnames.contains(word.toLowerCase(Locale.ROOT)));
    }

    /** Whether this, which is a person's name, is one of them: somebody else may have the same surname. */
    boolean isOneOf(String person) {
        List<String> words = words(person);
        return names.stream().anyMatch(name -> isIn(name, words));
    }

    private static boolean isName(String word) {
        return !Character.isLowerCase(word.codePointAt(0));
    }

    private static boolean isIn(List<String> name, List<String> words) {
        for (int at = 0; at + name.size() <= words.size(); at++) {
            List<String> here = words.subList(at, at + name.size());
            if (isName(here.getFirst()) && isSame(name, here)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSame(List<String> name, List<String> words) {
        for (int i = 0; i < name.size(); i++) {
            if (!name.get(i).toLowerCase(Locale.ROOT).equals(words.get(i).toLowerCase(Locale.ROOT))) {
                return false;
            }
        }
        return true;
    }

    /** Whole words without their accents. */
    static List<String> words(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return NO_WORD.splitAsStream(plain).filter(word -> !word.isEmpty()).toList();
    }
}
