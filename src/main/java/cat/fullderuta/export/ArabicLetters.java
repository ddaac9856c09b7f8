package cat.fullderuta.export;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Joins Arabic letters: each becomes the sign for where it stands in its word, as fonts carry them in Unicode's presentation forms.
 * Which sign belongs to which letter is read from Unicode's own table in the JDK. Vowel signs are left out: they need positions that
 * only a shaping engine knows, and names and everyday texts do without.
 */
final class ArabicLetters {

    private static final int ALONE = 0;
    private static final int LAST = 1;
    private static final int FIRST = 2;
    private static final int MIDDLE = 3;
    private static final char LAM = 'ل';
    private static final char TATWEEL = 'ـ';
    private static final char JOINER = '\u200D';
    /** By letter, or by lam and an alef: alone, last, first, middle; a letter that does not join to the left has only two, or one. */
    private static final Map<String, List<Character>> FORMS = forms();

    private ArabicLetters() {
    }

    /** The forms of each letter follow each other in the tables, which begin with what other languages write. */
    private static Map<String, List<Character>> forms() {
        Map<String, List<Character>> forms = new HashMap<>();
        addForms(forms, '\uFB50', '\uFBB1');
        addForms(forms, '\uFBD3', '\uFBE7');
        addForms(forms, '\uFBFC', '\uFBFF');
        addForms(forms, '\uFE80', '\uFEFC');
        return forms;
    }

    private static void addForms(Map<String, List<Character>> forms, char first, char last) {
        for (char form = first; form <= last; form++) {
            String letter = Normalizer.normalize(String.valueOf(form), Normalizer.Form.NFKC);
            if (letter.length() == 1 || letter.length() == 2 && letter.charAt(0) == LAM) {
                forms.computeIfAbsent(letter, any -> new ArrayList<>()).add(form);
            }
        }
    }

    /** Whether there is anything to join. */
    static boolean isIn(String text) {
        return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
    }

    /** The text, still in the order of reading, with its letters joined. */
    static String join(String text) {
        String letters = text.codePoints().filter(c -> !isVowelSign(c)).collect(StringBuilder::new, StringBuilder::appendCodePoint,
                StringBuilder::append).toString();
        var joined = new StringBuilder();
        boolean fromRight = false;
        for (int at = 0; at < letters.length(); at++) {
            String letter = letters.substring(at, at + (isLamAlef(letters, at) ? 2 : 1));
            at += letter.length() - 1;
            boolean toLeft = joinsToLeft(letter) && at + 1 < letters.length() && joinsToRight(letters.charAt(at + 1));
            joined.append(form(letter, fromRight && joinsToRight(letter.charAt(0)), toLeft));
            fromRight = joinsToLeft(letter);
        }
        return joined.toString();
    }

    private static char form(String letter, boolean fromRight, boolean toLeft) {
        List<Character> forms = FORMS.get(letter);
        return forms == null ? letter.charAt(0) : forms.get(fromRight ? toLeft ? MIDDLE : LAST : toLeft ? FIRST : ALONE);
    }

    private static boolean isVowelSign(int c) {
        return Character.getType(c) == Character.NON_SPACING_MARK && Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN
                && (c >= 0x610 && c <= 0x61A || c >= 0x64B && c <= 0x65F || c == 0x670 || c >= 0x6D6 && c <= 0x6ED);
    }

    private static boolean isLamAlef(String letters, int at) {
        return at + 1 < letters.length() && FORMS.containsKey(letters.substring(at, at + 2));
    }

    private static boolean joinsToLeft(String letter) {
        return isStretch(letter.charAt(0)) || FORMS.getOrDefault(letter, List.of()).size() > FIRST;
    }

    private static boolean joinsToRight(char letter) {
        return isStretch(letter) || FORMS.getOrDefault(String.valueOf(letter), List.of()).size() > LAST;
    }

    private static boolean isStretch(char letter) {
        return letter == TATWEEL || letter == JOINER;
    }
}
