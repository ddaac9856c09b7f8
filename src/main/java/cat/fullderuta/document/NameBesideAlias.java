package cat.fullderuta.document;

import cat.fullderuta.edition.Defender;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A given name that says nothing by itself, such as "Rosa", and gives a defender away a few words from the alias: "Lluna es diu Rosa",
 * "Rosa (Lluna)". Followed by somebody else's surname it is somebody else, and after "Sant" or "Santa" a saint or a place.
 *
 * @param alias      its words
 * @param realName   all words of it, in lower case
 * @param givenNames those of them that count here, in lower case
 */
record NameBesideAlias(List<String> alias, Set<String> realName, Set<String> givenNames) {

    /** So many words may stand between the two: enough for "és una defensora que es diu". */
    private static final int MOST_BETWEEN = 6;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern BLANK = Pattern.compile("\\h+");
    private static final Set<String> SAINT = Set.of("sant", "santa", "san", "santo", "saint", "sainte", "sao");

    /** @param followed whether the next word stands on the same line after a blank and nothing else */
    record Word(String text, boolean followed) {

        String lower() {
            return text.toLowerCase(Locale.ROOT);
        }
    }

    /**
     * The first word of the real name and each further one that is a frequent given name. A given name that is a town or a word counts
     * only where it is a frequent one too.
     */
    static NameBesideAlias of(Defender defender, OrdinaryWords ordinary) {
        List<String> words = lower(defender.realName());
        Set<String> given = words.stream().filter(ordinary::mayName).filter(word -> OrdinaryWords.isFrequentGivenName(word)
                || word.equals(words.getFirst()) && !OrdinaryWords.isTownOrWord(word)).collect(Collectors.toSet());
        return new NameBesideAlias(lower(defender.alias()), Set.copyOf(words), given);
    }

    private static List<String> lower(String name) {
        return HiddenNames.words(name).stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    }

    /** Whether the {@linkplain #words words} of a text hold both, near each other. */
    boolean isIn(List<Word> words) {
        if (alias.isEmpty() || givenNames.isEmpty()) {
            return false;
        }
        for (int at = 0; at + alias.size() <= words.size(); at++) {
            if (isAlias(words.subList(at, at + alias.size()))) {
                int until = Math.min(words.size(), at + alias.size() + MOST_BETWEEN + 1);
                for (int near = Math.max(0, at - MOST_BETWEEN - 1); near < until; near++) {
                    if (isTheirs(words, near)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private boolean isAlias(List<Word> words) {
        return HiddenNames.isName(words.getFirst().text()) && words.stream().map(Word::lower).toList().equals(alias);
    }

    private boolean isTheirs(List<Word> words, int at) {
        Word word = words.get(at);
        if (!givenNames.contains(word.lower()) || !HiddenNames.isName(word.text()) && OrdinaryWords.isTownOrWord(word.text())) {
            return false;
        }
        return !(at > 0 && SAINT.contains(words.get(at - 1).lower())) && !(word.followed() && isSomebodyElses(words.get(at + 1)));
    }

    /** Whether what stands right after a given name is the surname of another. */
    private boolean isSomebodyElses(Word next) {
        return HiddenNames.isName(next.text()) && !realName.contains(next.lower()) && !alias.contains(next.lower());
    }

    /** Those of a text, read once for all defenders. */
    static List<Word> words(String text) {
        String plain = HiddenNames.withoutMarks(text);
        Matcher matcher = WORD.matcher(plain);
        var words = new ArrayList<Word>();
        String word = null;
        for (int end = 0; matcher.find(); end = matcher.end()) {
            if (word != null) {
                words.add(new Word(word, BLANK.matcher(plain.substring(end, matcher.start())).matches()));
            }
            word = matcher.group();
        }
        if (word != null) {
            words.add(new Word(word, false));
        }
        return words;
    }
}
