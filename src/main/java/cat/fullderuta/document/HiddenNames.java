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
 * with a capital ("Ara" is an alias, "ara" is an adverb). Of a real name counts the whole, any two words of it in a row, each single
 * word that is {@linkplain OrdinaryWords#distinctive distinctive}, and any given name {@linkplain NameBesideAlias beside the alias}.
 */
final class HiddenNames {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final List<List<String>> names = new ArrayList<>();
    private final Set<String> distinctive = new HashSet<>();
    private final List<NameBesideAlias> besideAliases = new ArrayList<>();

    private HiddenNames() {
    }

    static HiddenNames of(Edition edition, Audience audience) {
        var hidden = new HiddenNames();
        var protectedPeople = new ArrayList<Defender>();
        for (Defender defender : edition.defenders()) {
            if (!defender.realName().isBlank() && !words(defender.realName()).equals(words(defender.alias()))) {
                hidden.addReal(defender);
                protectedPeople.add(defender);
            }
            if (!audience.mayBeTold(defender, Fact.ALIAS)) {
                hidden.add(defender.alias());
            }
        }
        if (!protectedPeople.isEmpty()) {
            var ordinary = new OrdinaryWords(edition, hidden::isOneOf);
            protectedPeople.forEach(defender -> hidden.addSingleWords(defender, ordinary));
        }
        return hidden;
    }

    /** A given name or a surname that can be nobody else's, and one that is theirs because of the alias beside it. */
    private void addSingleWords(Defender defender, OrdinaryWords ordinary) {
        words(defender.realName()).stream().map(word -> word.toLowerCase(Locale.ROOT)).filter(ordinary::distinctive)
                .forEach(distinctive::add);
        besideAliases.add(NameBesideAlias.of(defender, ordinary));
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
        List<NameBesideAlias.Word> read = NameBesideAlias.words(text);
        List<String> words = read.stream().map(NameBesideAlias.Word::text).toList();
        return names.stream().anyMatch(name -> isIn(name, words))
                || words.stream().anyMatch(word -> isName(word) && distinctive.contains(word.toLowerCase(Locale.ROOT)))
                || besideAliases.stream().anyMatch(one -> one.isIn(read));
    }

    /** Whether this, which is a person's name, is one of them: somebody else may have the same given name or surname. */
    boolean isOneOf(String person) {
        List<String> words = words(person);
        return names.stream().anyMatch(name -> isIn(name, words));
    }

    /** Whether it is written as a name is. */
    static boolean isName(String word) {
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
        return NO_WORD.splitAsStream(withoutMarks(text)).filter(word -> !word.isEmpty()).toList();
    }

    static String withoutMarks(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    }
}
