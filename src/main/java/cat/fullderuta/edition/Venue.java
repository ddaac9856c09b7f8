package cat.fullderuta.edition;

/** A room of a host's where activities take place; two activities cannot use it at once. */
public record Venue(Id<Venue> id, Place place) implements Identified<Venue> {

    /** What people call it. */
    public String name() {
        return place.name();
    }
}
