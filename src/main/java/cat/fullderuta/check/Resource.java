package cat.fullderuta.check;

import cat.fullderuta.edition.Companion;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Venue;

/** Who or what can be in only one place, or be used by only one activity, at a time. */
public sealed interface Resource {

    /** A defender. */
    record OfDefender(Id<Defender> id) implements Resource {}

    /** A companion. */
    record OfCompanion(Id<Companion> id) implements Resource {}

    /** A venue. */
    record OfVenue(Id<Venue> id) implements Resource {}
}
