package cat.fullderuta.export;

import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.pdf.BaseFont;

/** Breaks text into lines that fit a width. */
final class Paragraphs {

    private Paragraphs() {
    }

    /** The lines of a text, broken at words, and within a word that alone is too long. */
    static List<String> wrap(String text, BaseFont font, float size, float width) {
        var lines = new ArrayList<String>();
        for (String paragraph : text.strip().replace(" · ", "\u00A0· ").split("\\R")) { // no line begins with a dot
            var line = new StringBuilder();
            for (String word : paragraph.replaceAll("[\\t\\p{Cntrl}]", " ").strip().split(" +")) {
                String longer = line.isEmpty() ? word : line + " " + word;
                if (font.getWidthPoint(longer, size) <= width) {
                    line.replace(0, line.length(), longer);
                } else {
                    if (!line.isEmpty()) {
                        lines.add(line.toString());
                    }
                    line.replace(0, line.length(), breakWord(word, lines, font, size, width));
                }
            }
            lines.add(line.toString());
        }
        return lines;
    }

    /** Adds full lines of a word that is too long, and gives back its rest. */
    private static String breakWord(String word, List<String> lines, BaseFont font, float size, float width) {
        String rest = word;
        while (font.getWidthPoint(rest, size) > width) {
            int fits = 1;
            while (font.getWidthPoint(rest.substring(0, fits + 1), size) <= width) {
                fits++;
            }
            lines.add(rest.substring(0, fits));
            rest = rest.substring(fits);
        }
        return rest;
    }
}
