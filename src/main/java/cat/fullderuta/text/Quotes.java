package cat.fullderuta.text;

/** Quotation marks within quotation marks: « » around a name turn those in it into “ ”, and “ ” around it turn them into ‘ ’. */
final class Quotes {

    private static final String MARKS = "«»“”";

    private Quotes() {
    }

    /** The values for a pattern; a text that the pattern puts in quotation marks has the inner ones. */
    static Object[] nest(String pattern, Object... values) {
        Object[] nested = values.clone();
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof String text && text.chars().anyMatch(letter -> MARKS.indexOf(letter) >= 0)) {
                nested[i] = switch (markAround(pattern, i)) {
                    case '«' -> text.indexOf('«') < 0 ? text : single(text).replace('«', '“').replace('»', '”');
                    case '“' -> single(text).replace('«', '‘').replace('»', '’');
                    default -> text;
                };
            }
        }
        return nested;
    }

    private static String single(String text) {
        return text.replace('“', '‘').replace('”', '’');
    }

    /** The mark that is open where the pattern has a value; a space when none is. */
    private static char markAround(String pattern, int value) {
        char open = ' ';
        for (int i = 0; i < pattern.length(); i++) {
            if (pattern.startsWith("{" + value + "}", i)) {
                return open;
            }
            open = switch (pattern.charAt(i)) {
                case '«', '“' -> pattern.charAt(i);
                case '»', '”' -> ' ';
                default -> open;
            };
        }
        return ' ';
    }
}
