package cat.fullderuta.edition;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * What may be told of one defender outside the office: to the hosts they visit, and to everybody, such as the press. The
 * press publishes some names and not others, so this is a matter of each person; what is not listed is not told.
 */
public record Disclosure(Set<Fact> toHosts, Set<Fact> toEverybody) {

    /** What can be told of a person. Real name, base and health never are. */
    public enum Fact { ALIAS, COUNTRY, THEMES }

    /** Hosts know whom they welcome; nobody else knows anything until the defender says so. */
    public static final Disclosure USUAL = new Disclosure(Set.of(Fact.ALIAS), Set.of());

    public Disclosure {
        toHosts = Set.copyOf(toHosts);
        toEverybody = Set.copyOf(toEverybody);
    }

    /** What both allow. */
    public Disclosure and(Disclosure other) {
        return new Disclosure(both(toHosts, other.toHosts), both(toEverybody, other.toEverybody));
    }

    private static Set<Fact> both(Set<Fact> one, Set<Fact> other) {
        return one.stream().filter(other::contains).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the hosts may know it; what everybody knows they know too. */
    public boolean tellsHosts(Fact fact) {
        return toHosts.contains(fact) || toEverybody.contains(fact);
    }

    /** Whether it may be published. */
    public boolean tellsEverybody(Fact fact) {
        return toEverybody.contains(fact);
    }
}
