package cat.fullderuta.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.document.DocumentLanguage;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Answer;
import cat.fullderuta.edition.Certainty;
import cat.fullderuta.edition.Companion;
import cat.fullderuta.edition.Season;
import cat.fullderuta.edition.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text is there in every language of the interface, with the same values in it. */
class BundlesTest {

    private static final Path FOLDER = Path.of("src/main/resources/cat/fullderuta/text");
    private static final Pattern FILE = Pattern.compile("(\\w+)_([a-z]{2})\\.properties");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
    private static final Pattern LITERAL_KEY = Pattern.compile("\\bget\\(\\s*\"([a-z]+\\.[\\w.]*\\w)\"\\s*[,)]");

    /** By bundle, then by language. */
    private static Map<String, Map<String, Properties>> bundles() throws IOException {
        Map<String, Map<String, Properties>> bundles = new TreeMap<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.toList()) {
                Matcher name = FILE.matcher(file.getFileName().toString());
                assertTrue(name.matches(), file + " is not named BUNDLE_LANGUAGE.properties");
                var properties = new Properties();
                try (var reader = Files.newBufferedReader(file)) {
                    properties.load(reader);
                }
                bundles.computeIfAbsent(name.group(1), any -> new TreeMap<>()).put(name.group(2), properties);
            }
        }
        return bundles;
    }

    private static List<String> everyText(TextCheck check) throws IOException {
        List<String> wrong = new ArrayList<>();
        bundles().forEach((bundle, languages) -> languages.forEach((language, texts) -> texts.stringPropertyNames().forEach(key -> {
            if (!check.holds(bundle, Locale.of(language), key, texts.getProperty(key))) {
                wrong.add(bundle + "_" + language + ": " + key + "=" + texts.getProperty(key));
            }
        })));
        return wrong;
    }

    private interface TextCheck {
        boolean holds(String bundle, Locale language, String key, String text);
    }

    @Test
    void everyBundleSpeaksEveryLanguageOfTheInterface() throws IOException {
        Set<String> languages = Messages.INTERFACE.stream().map(Locale::getLanguage).collect(Collectors.toSet());
        bundles().forEach((bundle, files) -> assertTrue(files.keySet().containsAll(languages), bundle + " has only " + files.keySet()));
    }

    @Test
    void whatDocumentsSaySpeaksEveryLanguageOfTheReaders() throws IOException {
        for (String bundle : List.of("documents", "domain", "formats")) {
            assertEquals(Set.copyOf(DocumentLanguage.SPOKEN), bundles().get(bundle).keySet(), bundle);
        }
    }

    @Test
    void everyLanguageOfABundleHasTheSameKeys() throws IOException {
        bundles().forEach((bundle, files) -> files.forEach((language, texts) ->
                assertEquals(new TreeSet<>(files.get("ca").stringPropertyNames()), new TreeSet<>(texts.stringPropertyNames()),
                        bundle + "_" + language)));
    }

    @Test
    void keysBeginWithTheNameOfTheirBundle() throws IOException {
        assertEquals(List.of(), everyText((bundle, language, key, text) -> key.startsWith(bundle + ".")));
    }

    @Test
    void apostrophesAreTypographicSinceAStraightOneQuotesAPattern() throws IOException {
        assertEquals(List.of(), everyText((bundle, language, key, text) -> !text.contains("'")));
    }

    @Test
    void noTextIsBlankOrHasStraySpaces() throws IOException {
        assertEquals(List.of(), everyText((bundle, language, key, text) -> !text.isBlank() && text.equals(text.strip())));
    }

    @Test
    void everyTextIsAPatternThatTakesItsValues() throws IOException {
        assertEquals(List.of(), everyText((bundle, language, key, text) -> {
            try {
                String said = new MessageFormat(text, language).format(new Object[] {3, 4, 5, 6, 7, 8, 9, 10});
                return !said.contains("{");
            } catch (IllegalArgumentException e) {
                return false;
            }
        }));
    }

    @Test
    void everyLanguageUsesTheSameValues() throws IOException {
        Map<String, Map<String, Properties>> bundles = bundles();
        assertEquals(List.of(), everyText((bundle, language, key, text) ->
                placeholders(text).equals(placeholders(bundles.get(bundle).get("ca").getProperty(key, "")))));
    }

    @Test
    void everyConstantOfTheDomainHasAWord() {
        List<Enum<?>> constants = Stream.<Enum<?>[]>of(ActivityType.values(), Status.values(), Certainty.values(), Season.values(),
                Companion.Role.values(), Answer.values()).flatMap(Stream::of).collect(Collectors.toList());
        for (Locale language : DocumentLanguage.SPOKEN.stream().map(Locale::of).toList()) {
            constants.forEach(constant -> assertFalse(Messages.of(language).get("domain", constant).isBlank()));
        }
    }

    @Test
    void everyKeyThatTheProgramAsksForIsThere() throws IOException {
        Map<String, Map<String, Properties>> bundles = bundles();
        List<String> missing = new ArrayList<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source : sources.filter(path -> path.toString().endsWith(".java")).toList()) {
                LITERAL_KEY.matcher(Files.readString(source)).results().map(match -> match.group(1))
                        .filter(key -> bundles.containsKey(key.substring(0, key.indexOf('.'))))
                        .filter(key -> !bundles.get(key.substring(0, key.indexOf('.'))).get("ca").containsKey(key))
                        .forEach(key -> missing.add(source.getFileName() + ": " + key));
            }
        }
        assertEquals(List.of(), missing);
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(match -> match.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }
}
