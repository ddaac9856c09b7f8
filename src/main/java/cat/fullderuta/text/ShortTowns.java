package cat.fullderuta.text;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Towns as people call them when there is little room: "Sant Feliu" for Sant Feliu de Llobregat, unless another one is near. */
final class ShortTowns {

    /** Before these words the name proper usually ends. */
    private static final Pattern ADDITION = Pattern.compile("\\s(?:de la |de l['’]|de |del |dels |d['’]|i la |i l['’]|i )");
    private static final Locale CATALAN = Locale.of("ca");

    private final List<String> all;

    private ShortTowns(List<String> all) {
        this.all = all.stream().map(name -> name.toLowerCase(CATALAN)).toList();
    }

    /** Names that must stay apart from each other. */
    static ShortTowns of(List<String> all) {
        return new ShortTowns(all);
    }

    /** The part before the first addition, if no other name begins with it; else the whole name. */
    String shorten(String town) {
        Matcher addition = ADDITION.matcher(town);
        if (!addition.find()) {
            return town;
        }
        String proper = town.substring(0, addition.start());
        boolean isUnique = all.stream().filter(name -> name.startsWith(proper.toLowerCase(CATALAN))).count() <= 1;
        return isUnique ? proper : town;
    }
}
