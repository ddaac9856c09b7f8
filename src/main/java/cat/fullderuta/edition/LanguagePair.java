package cat.fullderuta.edition;

/** What an interpreter renders: from one language into the other, and back. */
public record LanguagePair(Language from, Language to) {

    /** Whether this interpreter serves between the two, in either direction. */
    public boolean joins(Language one, Language other) {
        return from.equals(one) && to.equals(other) || from.equals(other) && to.equals(one);
    }
}
