package cat.fullderuta.edition;

/** To whom something goes out. Whoever is no longer in the edition stays known by id: what was sent cannot be unsent. */
public sealed interface Recipient {

    /** A host, about its own activities. */
    record OfHost(Id<Host> host) implements Recipient { }

    /** A defender, about their own days. */
    record OfDefender(Id<Defender> defender) implements Recipient { }

    /** A companion, about where they go along. */
    record OfCompanion(Id<Companion> companion) implements Recipient { }

    /** The press and anybody else, about what is public. */
    record Everybody() implements Recipient { }
}
