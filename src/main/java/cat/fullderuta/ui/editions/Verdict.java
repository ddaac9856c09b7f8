package cat.fullderuta.ui.editions;

/** What is said beside a field of what stands in it. */
sealed interface Verdict {

    /** It can be taken; the hint, which may be empty, says how it was understood. */
    record Right(String hint) implements Verdict {}

    /** It cannot; the reason says what is accepted. */
    record Wrong(String reason) implements Verdict {}
}
