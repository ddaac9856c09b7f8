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
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text is there in every language of the interface, with the same values in it. */
class BundlesTest {

    private static final Path FOLDER = Path.of("src/main/resources/cat/fullderuta/text");
    private static final Pattern FILE = Pattern.compile("(\\w+)_([a-z]{2})\\.properties");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
    private static final Pattern KEY = Pattern.compile("^\\s*([\\w.]+)\\s*=");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"(\\s*\\+)?");
    private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z][A-Z0-9_]+\\b");
    private static final Pattern TYPE = Pattern.compile("\\b[A-Z][A-Za-z0-9]+\\b");
    private static final Pattern SHOWN_LITERAL = Pattern.compile("(new (Label|Text|Button|ToggleButton|CheckBox|RadioButton|Tooltip|MenuItem|Tab"
            + "|TableColumn<[^(]*)|(?<!preferences\\.)set(Text|PromptText|Title|HeaderText|AccessibleText|AccessibleHelp))\\(\"[^\"]*\\p{L}{2}[^\"]*\"");
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
                String said = new MessageFormat(text, language).format(new Object[] {3, 4, 5, 6, 7, 8, 9, 10, 11});
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

    @Test
    void noKeyStandsTwiceInAFile() throws IOException {
        List<String> twice = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.toList()) {
                Set<String> seen = new TreeSet<>();
                Files.readAllLines(file).stream().map(KEY::matcher).filter(Matcher::find).map(found -> found.group(1))
                        .filter(key -> !seen.add(key)).forEach(key -> twice.add(file.getFileName() + ": " + key));
            }
        }
        assertEquals(List.of(), twice);
    }

    /** A key stands whole in the code, or its beginning does and the rest is made of other words or constants there. */
    @Test
    void noKeyIsLeftOverThatNobodyAsksFor() throws IOException {
        Set<String> literals = new TreeSet<>();
        Set<String> beginnings = new TreeSet<>();
        Set<String> constants = new TreeSet<>();
        for (String code : sources().values()) {
            LITERAL.matcher(code).results().forEach(found -> {
                literals.add(found.group(1));
                if (found.group(2) != null) {
                    beginnings.add(found.group(1));
                }
            });
            CONSTANT.matcher(code).results().map(MatchResult::group).forEach(constant -> {
                constants.add(constant);
                constants.add(constant.toLowerCase(Locale.ROOT));
                constants.add(camel(constant));
            });
            TYPE.matcher(code).results().map(MatchResult::group).forEach(constants::add);
        }
        List<String> unused = new ArrayList<>();
        for (Map<String, Properties> files : bundles().values()) {
            for (String key : files.get("ca").stringPropertyNames()) {
                String bundle = key.substring(0, key.indexOf('.') + 1);
                boolean used = literals.contains(key)
                        || tails(key).anyMatch(tail -> literals.contains(tail) || literals.contains("--" + tail.replace("option.", ""))
                        || Stream.of(tail.split("\\.")).allMatch(part -> literals.contains(part) || constants.contains(part)))
                        || beginnings.stream().anyMatch(it -> key.startsWith(it) && it.length() > bundle.length());
                if (!used) {
                    unused.add(key);
                }
            }
        }
        assertEquals(List.of(), unused);
    }

    @Test
    void noWordsThatPeopleReadStandInTheCodeOfTheScreen() throws IOException {
        List<String> found = new ArrayList<>();
        sources().forEach((file, code) -> {
            if (file.startsWith(Path.of("src/main/java/cat/fullderuta/ui"))) {
                SHOWN_LITERAL.matcher(code).results().forEach(match -> found.add(file.getFileName() + ": " + match.group()));
            }
        });
        assertEquals(List.of(), found);
    }

    /** "a.b.c": "b.c" and "c". */
    private static Stream<String> tails(String key) {
        return IntStream.range(0, key.length()).filter(i -> key.charAt(i) == '.').mapToObj(i -> key.substring(i + 1));
    }

    private static Map<Path, String> sources() throws IOException {
        Map<Path, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                sources.put(file, Files.readString(file));
            }
        }
        return sources;
    }

    /** NOT_ASKED as notAsked. */
    private static String camel(String constant) {
        String[] parts = constant.toLowerCase(Locale.ROOT).split("_");
        return parts[0] + Stream.of(parts).skip(1).filter(part -> !part.isEmpty())
                .map(part -> Character.toUpperCase(part.charAt(0)) + part.substring(1)).collect(Collectors.joining());
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(match -> match.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }
}
