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
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The words that a text of a visit may hold without naming a defender, although somebody is called so. A surname is distinctive when
 * it has at least four letters and is no part of an alias, of the name of a host, a contact or a companion, of any Catalan town, and no
 * common word, day, month or saint of the six languages. A text with an ordinary surname alone leaves: held back would be half of what
 * is said of "Santos", "Reus" or "Rosa", and then nobody would trust what is held back.
 */
final class OrdinaryWords {

    private static final int FEWEST_LETTERS = 4;
    private static final Set<String> COMMON = common();
    private static final Set<String> TOWNS = Gazetteer.standard().list().stream().map(Municipality::name)
            .flatMap(name -> HiddenNames.words(name).stream()).map(OrdinaryWords::plain).collect(Collectors.toUnmodifiableSet());

    private final Set<String> names = new HashSet<>();

    /** @param isHidden whether the name of a contact or companion is that of a defender, and so nobody else's */
    OrdinaryWords(Edition edition, Predicate<String> isHidden) {
        edition.defenders().forEach(one -> add(one.alias()));
        edition.companions().stream().map(Companion::name).filter(isHidden.negate()).forEach(this::add);
        edition.hosts().forEach(host -> {
            add(host.name());
            host.contacts().stream().map(Contact::name).filter(isHidden.negate()).forEach(this::add);
        });
    }

    private void add(String name) {
        HiddenNames.words(name).forEach(word -> names.add(plain(word)));
    }

    /** Whether a word can only mean the person who is called so. */
    boolean distinctive(String word) {
        String plain = plain(word);
        return plain.codePointCount(0, plain.length()) >= FEWEST_LETTERS && !names.contains(plain) && !TOWNS.contains(plain)
                && !COMMON.contains(plain);
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private static Set<String> common() {
        try (InputStream in = OrdinaryWords.class.getResourceAsStream("common-words.txt")) {
            if (in == null) {
                throw new IllegalStateException("The list of common words is missing inside the program. Install the program again.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
                    .flatMap(line -> HiddenNames.words(line).stream()).map(OrdinaryWords::plain).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("The list of common words inside the program cannot be read. Install the program again.", e);
        }
    }
}
