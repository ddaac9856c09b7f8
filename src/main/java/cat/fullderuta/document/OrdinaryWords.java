package cat.fullderuta.document;

import cat.fullderuta.edition.Companion;
import cat.fullderuta.edition.Contact;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.travel.Gazetteer;
import cat.fullderuta.travel.Municipality;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words that a text of a visit may hold without naming a defender, although somebody is called so. A given name or a surname is
 * distinctive when it has at least four letters and is no part of an alias, of the name of a host, a contact, a companion or a speaker,
 * of any Catalan town, none of the most frequent given names here, and no common word, day, month or saint of the six languages. A text
 * with an ordinary one alone leaves: held back would be half of what is said of "Santos", "Reus" or "Rosa", and then nobody would trust
 * what is held back.
 */
final class OrdinaryWords {

    private static final int FEWEST_LETTERS = 4;
    private static final Set<String> COMMON = read("common-words.txt");
    private static final Set<String> FREQUENT = read("frequent-given-names.txt");
    private static final Set<String> TOWNS = Gazetteer.standard().list().stream().map(Municipality::name)
            .flatMap(name -> HiddenNames.words(name).stream()).map(OrdinaryWords::plain).collect(Collectors.toUnmodifiableSet());

    /** A comma, a bracket or a line parts one speaker from the next. */
    private static final Pattern BETWEEN_SPEAKERS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}'’ -]+");

    private final Set<String> aliases = new HashSet<>();
    private final Set<String> names = new HashSet<>();

    /** @param isHidden whether the name of a contact, a companion or a speaker is that of a defender, and so nobody else's */
    OrdinaryWords(Edition edition, Predicate<String> isHidden) {
        edition.defenders().forEach(one -> HiddenNames.words(one.alias()).forEach(word -> aliases.add(plain(word))));
        names.addAll(aliases);
        edition.companions().stream().map(Companion::name).filter(isHidden.negate()).forEach(this::add);
        edition.hosts().forEach(host -> {
            add(host.name());
            host.contacts().stream().map(Contact::name).filter(isHidden.negate()).forEach(this::add);
        });
        edition.activities().stream().flatMap(it -> BETWEEN_SPEAKERS.splitAsStream(it.speakers())).filter(isHidden.negate())
                .forEach(this::addSpeaker);
    }

    /**
     * The given name of a speaker, which is one only before a surname: "Modera Rosalinda Puig" speaks of somebody else, "Lluna es diu
     * Rosalinda" does not.
     */
    private void addSpeaker(String text) {
        List<String> words = HiddenNames.words(text);
        for (int at = 0; at + 1 < words.size(); at++) {
            String next = words.get(at + 1);
            if (HiddenNames.isName(words.get(at)) && HiddenNames.isName(next) && !aliases.contains(plain(next))
                    && (at == 0 || !aliases.contains(plain(words.get(at - 1))))) {
                names.add(plain(words.get(at)));
            }
        }
    }

    private void add(String name) {
        HiddenNames.words(name).forEach(word -> names.add(plain(word)));
    }

    /** Whether a word can only mean the person who is called so. */
    boolean distinctive(String word) {
        String plain = plain(word);
        return plain.codePointCount(0, plain.length()) >= FEWEST_LETTERS && !names.contains(plain) && !TOWNS.contains(plain)
                && !COMMON.contains(plain) && !FREQUENT.contains(plain);
    }

    /** Whether a word is long enough to be a name by itself, and nobody's alias. */
    boolean mayName(String word) {
        return word.codePointCount(0, word.length()) >= FEWEST_LETTERS && !aliases.contains(plain(word));
    }

    /** Whether it is one of the most frequent given names here. */
    static boolean isFrequentGivenName(String word) {
        return FREQUENT.contains(plain(word));
    }

    /** Whether it stands in texts for a town or for what it means. */
    static boolean isTownOrWord(String word) {
        return TOWNS.contains(plain(word)) || COMMON.contains(plain(word));
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private static Set<String> read(String list) {
        try (InputStream in = OrdinaryWords.class.getResourceAsStream(list)) {
            if (in == null) {
                throw new IllegalStateException("The list " + list + " is missing inside the program. Install the program again.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
                    .flatMap(line -> HiddenNames.words(line).stream()).map(OrdinaryWords::plain).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("The list " + list + " inside the program cannot be read. Install the program again.", e);
        }
    }
}
