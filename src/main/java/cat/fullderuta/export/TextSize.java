package cat.fullderuta.export;

/** How large the agendas are printed. */
public enum TextSize {
    /** Nothing under 12 points. */
    NORMAL(12),
    /** Large print: nothing under 18 points. */
    LARGE(18);

    /** Of the smallest text, in points. */
    final float smallest;

    TextSize(float smallest) {
        this.smallest = smallest;
    }
}
