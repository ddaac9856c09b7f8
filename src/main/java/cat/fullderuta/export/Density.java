package cat.fullderuta.export;

/**
 * How closely a day is set; the loosest that fits on the page is taken. No text is smaller than 12 points.
 *
 * @param hour    size of the hours, in points
 * @param title   size of titles
 * @param text    size of everything else
 * @param leading from line to line, as a multiple of the size
 * @param gap     between two blocks, in points
 * @param joined  whether place, people and remarks share lines
 */
enum Density {
    ROOMY(30, 17, 13, 1.38f, 18, false),
    CALM(25, 15, 12, 1.32f, 12, false),
    CLOSE(22, 14, 12, 1.25f, 9, true),
    DENSE(19, 13, 12, 1.17f, 5, true);

    final float hour;
    final float title;
    final float text;
    final float leading;
    final float gap;
    final boolean joined;

    Density(float hour, float title, float text, float leading, float gap, boolean joined) {
        this.hour = hour;
        this.title = title;
        this.text = text;
        this.leading = leading;
        this.gap = gap;
        this.joined = joined;
    }
}
