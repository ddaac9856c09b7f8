package cat.fullderuta.change;

import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Place;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * By what a text gives a defender away: real name, telephone, e-mail, where they slept. An alias alone may be anything, a tree or
 * a street, so it counts only where a remark is meant.
 */
final class Traces {

    private static final int LEAST_DIGITS = 6;
    /** Shorter words are particles, which many names share. */
    private static final int LEAST_LETTERS = 4;
    private static final int SUBSCRIBER_DIGITS = 9;

    private final List<Pattern> names = new ArrayList<>();
    private final List<Pattern> aliases = new ArrayList<>();
    private final Set<String> phones = new HashSet<>();
    private final List<Place> bases = new ArrayList<>();

    Traces(Iterable<Defender> defenders) {
        for (Defender defender : defenders) {
            add(names, defender.realName());
            String[] words = plain(defender.realName()).split(" ");
            for (int i = 1; i < words.length; i++) {
                if (words[i - 1].length() >= LEAST_LETTERS && words[i].length() >= LEAST_LETTERS) {
                    add(names, words[i - 1] + " " + words[i]); // people are seldom called by all their names
                }
            }
            add(names, defender.email());
            add(names, defender.base().address());
            add(aliases, defender.alias());
            String digits = digits(defender.phone());
            if (digits.length() >= LEAST_DIGITS) {
                phones.add(digits.substring(Math.max(0, digits.length() - SUBSCRIBER_DIGITS))); // with or without the code of the country
            }
            if (!defender.base().name().isBlank() || !defender.base().address().isBlank() || defender.base().point() != null) {
                bases.add(defender.base());
            }
        }
    }

    /** Whether this can only be about one of them. */
    boolean tells(String text) {
        String digits = digits(text);
        return names.stream().anyMatch(name -> name.matcher(plain(text)).find()) || phones.stream().anyMatch(digits::contains);
    }

    /** The same, for a text that is a remark: their alias in it counts too. */
    boolean mentions(String remark) {
        return tells(remark) || aliases.stream().anyMatch(alias -> alias.matcher(plain(remark)).find());
    }

    /** Whether one of them slept there. */
    boolean isBase(Place place) {
        return tells(place.address()) || tells(place.name())
                || bases.stream().anyMatch(base -> base.point() != null && base.point().equals(place.point()) || !base.name().isBlank()
                && plain(base.name()).equals(plain(place.name())));
    }

    private static void add(List<Pattern> all, String text) {
        if (!text.isBlank()) {
            all.add(Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(plain(text)) + "(?![\\p{L}\\p{N}])"));
        }
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    }

    private static String digits(String text) {
        return text.replaceAll("\\D", "");
    }
}
