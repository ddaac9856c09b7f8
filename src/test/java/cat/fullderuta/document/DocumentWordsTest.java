package cat.fullderuta.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class DocumentWordsTest {

    private static Properties words(String language) throws IOException {
        var words = new Properties();
        try (Reader in = new InputStreamReader(Objects.requireNonNull(DocumentWordsTest.class.getResourceAsStream(
                "/cat/fullderuta/text/documents_" + language + ".properties")), StandardCharsets.UTF_8)) {
            words.load(in);
        }
        return words;
    }

    @ParameterizedTest
    @FieldSource("cat.fullderuta.document.DocumentLanguage#SPOKEN")
    void eachLanguageSaysTheSame(String language) throws IOException {
        Properties catalan = words("ca");
        Properties other = words(language);

        assertEquals(catalan.stringPropertyNames(), other.stringPropertyNames());
        for (String key : catalan.stringPropertyNames()) {
            assertEquals(values(catalan, key), values(other, key), key);
        }
    }

    @ParameterizedTest
    @FieldSource("cat.fullderuta.document.DocumentLanguage#SPOKEN")
    void noStraightApostropheSwallowsAValue(String language) throws IOException {
        words(language).forEach((key, text) -> assertFalse(text.toString().contains("'"), key + " = " + text));
    }

    private static int values(Properties words, String key) {
        return new MessageFormat(words.getProperty(key), Locale.ENGLISH).getFormatsByArgumentIndex().length;
    }
}
