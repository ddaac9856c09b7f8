package cat.fullderuta.export;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names for files that Windows, macOS and Linux all take, no two alike in one folder. */
final class FileNames {

    private static final int LONGEST = 80;
    /** Names that Windows keeps for devices, whatever the ending. */
    private static final Set<String> RESERVED = Set.of("con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6",
            "com7", "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

    /** At the beginning of a word. */
    private static final Pattern CAPITAL = Pattern.compile("(?<![\\p{L}\\p{M}])\\p{Lu}");

    private final Set<String> taken = new HashSet<>();

    /** A name of its own for this thing; a second "Reus" becomes "Reus 2". Upper and lower case count as the same. */
    String unique(String name) {
        String clean = clean(name);
        String candidate = clean;
        for (int i = 2; !taken.add(candidate.toLowerCase(Locale.ROOT)); i++) {
            candidate = clean + " " + i;
        }
        return candidate;
    }

    /** A person's initials, since a file's name may not tell theirs: "JPF" for Joan Puig i Ferrer. */
    static String initials(String person) {
        String capitals = CAPITAL.matcher(person).results().map(MatchResult::group).collect(Collectors.joining());
        return capitals.isEmpty() ? person.strip().codePoints().limit(1).mapToObj(Character::toString).collect(Collectors.joining())
                : capitals;
    }

    /** The name without what a file name may not hold; accents are kept unless this machine cannot write them. */
    static String clean(String name) {
        return clean(name, FileNames::canBeWritten);
    }

    /** @param canBeWritten whether the file system takes a name: under a POSIX locale Java takes only ASCII */
    static String clean(String name, Predicate<String> canBeWritten) {
        String clean = cleaned(name);
        return canBeWritten.test(clean) ? clean
                : Normalizer.normalize(clean, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").replaceAll("[^\\x20-\\x7e]", "-");
    }

    private static boolean canBeWritten(String name) {
        try {
            Path.of(name);
            return true;
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static String cleaned(String name) {
        String clean = Normalizer.normalize(name, Normalizer.Form.NFC).replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", "-")
                .replaceAll("\\s+", " ").strip();
        clean = clean.substring(0, clean.offsetByCodePoints(0, Math.min(LONGEST, clean.codePointCount(0, clean.length()))));
        clean = clean.replaceAll("^[. ]+|[. ]+$", "");
        if (clean.isEmpty()) {
            return "-";
        }
        return RESERVED.contains(clean.toLowerCase(Locale.ROOT)) ? clean + "-" : clean;
    }
}
