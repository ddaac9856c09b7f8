package cat.fullderuta.change;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Commitment;
import cat.fullderuta.edition.Contact;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Identified;
import cat.fullderuta.edition.Place;
import cat.fullderuta.edition.Register;
import cat.fullderuta.edition.Venue;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * Two hosts as one.
 *
 * @param venues   of the host that goes: what each is known by afterwards
 * @param contacts the same
 */
record Merging(Host gone, Host merged, Map<Id<Venue>, Id<Venue>> venues, Map<Id<Contact>, Id<Contact>> contacts) {

    static Merging of(Host kept, Host gone) {
        if (kept.id().equals(gone.id())) {
            throw new IllegalArgumentException("A host cannot be merged with itself. Choose another one.");
        }
        if (kept.municipality() != null && gone.municipality() != null && !kept.municipality().equals(gone.municipality())) {
            throw new IllegalArgumentException("The hosts lie in " + kept.municipality() + " and in " + gone.municipality()
                    + ": these are two towns. Correct the town of one of them first.");
        }
        var venues = new HashMap<Id<Venue>, Id<Venue>>();
        var contacts = new HashMap<Id<Contact>, Id<Contact>>();
        Host merged = kept.with(it -> it.municipality(kept.municipality() == null ? gone.municipality() : kept.municipality())
                .venues(united(kept.venues(), gone.venues(), Merging::findSame, venues))
                .contacts(united(kept.contacts(), gone.contacts(), Merging::findSame, contacts))
                .commitment(further(kept.commitment(), gone.commitment()))
                .campaigns(both(kept.campaigns(), gone.campaigns(), ", ")).notes(both(kept.notes(), gone.notes(), "\n"))
                .localHolidays(days(kept, gone)).dailyLimit(kept.dailyLimit() == null ? gone.dailyLimit() : kept.dailyLimit()));
        return new Merging(gone, merged, venues, contacts);
    }

    Edition applyTo(Edition edition) {
        List<Activity> moved = edition.activities().stream().filter(it -> gone.id().equals(it.host())).map(activity -> activity.with(it -> it
                .host(merged.id()).venue(activity.venue() == null ? null : venues.get(activity.venue()))
                .contact(activity.contact() == null ? null : contacts.get(activity.contact())))).toList();
        return edition.withHosts(edition.hosts().with(merged).without(gone.id()))
                .withActivities(moved.isEmpty() ? edition.activities() : edition.activities().withAll(moved));
    }

    /** Those of both; what the second has and the first has too is the first's, with what only the second knows of it. */
    private static <T extends Identified<T>> Register<T> united(Register<T> first, Register<T> second,
            BiFunction<T, T, Optional<T>> findSame, Map<Id<T>, Id<T>> known) {
        Register<T> all = first;
        for (T one : second) {
            Optional<T> same = all.stream().flatMap(it -> findSame.apply(it, one).stream()).findFirst();
            T after = same.orElse(one);
            known.put(one.id(), after.id());
            all = all.with(after);
        }
        return all;
    }

    private static Optional<Venue> findSame(Venue one, Venue other) {
        Place is = one.place();
        Place was = other.place();
        boolean named = isSame(is.name(), was.name()) && !differ(is.address(), was.address())
                && !(is.name().isBlank() && (is.address().isBlank() || was.address().isBlank()));
        boolean elsewhere = is.municipality() != null && was.municipality() != null && !is.municipality().equals(was.municipality());
        return !named || elsewhere ? Optional.empty()
                : Optional.of(new Venue(one.id(), new Place(is.name(), either(is.address(), was.address()),
                        is.municipality() == null ? was.municipality() : is.municipality(), is.point() == null ? was.point() : is.point())));
    }

    private static Optional<Contact> findSame(Contact one, Contact other) {
        return one.name().isBlank() || !isSame(one.name(), other.name()) || differ(one.phone(), other.phone())
                || differ(one.extension(), other.extension()) || differ(one.email(), other.email()) ? Optional.empty()
                : Optional.of(one.with(it -> it.role(either(one.role(), other.role())).phone(either(one.phone(), other.phone()))
                        .extension(either(one.extension(), other.extension())).email(either(one.email(), other.email()))));
    }

    private static Commitment further(Commitment one, Commitment other) {
        if (one.state() == other.state()) {
            return one.adoptedOn() == null ? other : one;
        }
        return one.state().compareTo(other.state()) > 0 ? one : other;
    }

    private static List<LocalDate> days(Host kept, Host gone) {
        return Stream.concat(kept.localHolidays().stream(), gone.localHolidays().stream()).distinct().sorted().toList();
    }

    private static String both(String one, String other, String between) {
        var parts = new LinkedHashSet<String>();
        Stream.of(one, other).map(String::strip).filter(it -> !it.isEmpty()).forEach(parts::add);
        return parts.size() < 2 ? one.isBlank() ? other : one : String.join(between, parts);
    }

    private static String either(String one, String other) {
        return one.isBlank() ? other : one;
    }

    /** Whether both are said and are not the same. */
    private static boolean differ(String one, String other) {
        return !one.isBlank() && !other.isBlank() && !isSame(one, other);
    }

    private static boolean isSame(String one, String other) {
        return Objects.equals(plain(one), plain(other));
    }

    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD).replaceAll("[\\p{M}\\s]", "").toLowerCase(Locale.ROOT);
    }
}
