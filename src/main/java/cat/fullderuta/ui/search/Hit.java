package cat.fullderuta.ui.search;

import cat.fullderuta.edition.PlainWords;
import java.util.List;
import org.kordamp.ikonli.Ikon;

/**
 * Something that can be found.
 *
 * @param detail says more of it, on the same line
 * @param words  of title and detail and of all else by which people look for it, each list as {@link PlainWords} has them
 */
record Hit(Ikon icon, String title, String detail, Found words, Target target) {

    /** The words of the title, those of the detail, and those that are not shown. */
    record Found(List<String> title, List<String> detail, List<String> more) {

        static Found of(String title, String detail, String more) {
            return new Found(PlainWords.of(title), PlainWords.of(detail), PlainWords.of(more));
        }
    }
}
