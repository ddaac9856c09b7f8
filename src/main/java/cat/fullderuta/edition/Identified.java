package cat.fullderuta.edition;

/** Something of an edition that is known by its id. */
public interface Identified<T> {

    /** Stays the same through every change. */
    Id<T> id();
}
