package cat.fullderuta.edition;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The things of one kind in an edition: immutable, in an order people chose, found by id at once.
 * Two registers are equal when they hold equal things in the same order.
 */
public final class Register<T extends Identified<T>> implements Iterable<T> {

    private final Map<Id<T>, T> byId;

    private Register(Map<Id<T>, T> byId) {
        this.byId = byId;
    }

    /** @throws IllegalArgumentException when two have the same id */
    public static <T extends Identified<T>> Register<T> of(Iterable<T> things) {
        var byId = new LinkedHashMap<Id<T>, T>();
        for (T thing : things) {
            if (byId.put(thing.id(), thing) != null) {
                throw new IllegalArgumentException(
                        "Two of " + thing.getClass().getSimpleName() + " have the id " + thing.id() + ". Maybe one was copied without a new id.");
            }
        }
        return new Register<>(byId);
    }

    /** A register without anything in it. */
    public static <T extends Identified<T>> Register<T> empty() {
        return new Register<T>(Map.of());
    }

    /** @throws NoSuchElementException when none has this id */
    public T get(Id<T> id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("Nothing here has the id " + id + "."));
    }

    /** The one with this id, if it is here. */
    public Optional<T> find(Id<T> id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Whether one with this id is here. */
    public boolean has(Id<T> id) {
        return byId.containsKey(id);
    }

    /** All, in order. */
    public List<T> list() {
        return List.copyOf(byId.values());
    }

    /** All, in order. */
    public Stream<T> stream() {
        return StreamSupport.stream(spliterator(), false);
    }

    /** How many there are. */
    public int size() {
        return byId.size();
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return byId.isEmpty();
    }

    /** A copy with this one in the place of the one with the same id, or at the end. */
    public Register<T> with(T thing) {
        var copy = new LinkedHashMap<>(byId);
        copy.put(thing.id(), thing);
        return new Register<>(copy);
    }

    /** A copy with all of these, each as in {@link #with(Identified)}. */
    public Register<T> withAll(Iterable<T> things) {
        var copy = new LinkedHashMap<>(byId);
        things.forEach(thing -> copy.put(thing.id(), thing));
        return new Register<>(copy);
    }

    /** A copy without the one with this id. */
    public Register<T> without(Id<T> id) {
        var copy = new LinkedHashMap<>(byId);
        copy.remove(id);
        return new Register<>(copy);
    }

    @Override
    public Iterator<T> iterator() {
        return byId.values().iterator();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Register<?> register && new ArrayList<>(byId.values()).equals(new ArrayList<>(register.byId.values()));
    }

    @Override
    public int hashCode() {
        return new ArrayList<>(byId.values()).hashCode();
    }

    @Override
    public String toString() {
        return "Register of " + byId.size();
    }
}
