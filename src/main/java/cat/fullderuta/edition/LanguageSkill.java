package cat.fullderuta.edition;

/** How well somebody speaks a language; {@code FLUENT} or better needs no interpreting. */
public record LanguageSkill(Language language, Level level) {

    /** Rising order. */
    public enum Level { BASIC, FLUENT, NATIVE }
}
