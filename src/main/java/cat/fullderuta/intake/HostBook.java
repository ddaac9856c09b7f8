package cat.fullderuta.intake;

import cat.fullderuta.edition.Commitment;
import cat.fullderuta.edition.Contact;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Place;
import cat.fullderuta.edition.Register;
import cat.fullderuta.edition.Venue;
import cat.fullderuta.travel.Municipality;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The hosts of the edition and those that a workbook adds; what is there already is used again. */
final class HostBook {

    private final Edition edition;
    private final Map<Id<Host>, Host> added = new LinkedHashMap<>();
    private final Map<Id<Host>, Register<Venue>> venues = new HashMap<>();
    private final Map<Id<Host>, Register<Contact>> contacts = new HashMap<>();

    HostBook(Edition edition) {
        this.edition = edition;
    }

    /** The codes of the towns that take part. */
    Set<String> townCodes() {
        return edition.hosts().stream().filter(host -> host.kind() == Host.Kind.MUNICIPALITY).map(Host::municipality)
                .filter(Objects::nonNull).collect(Collectors.toSet());
    }

    boolean isNew(Host host) {
        return !edition.hosts().has(host.id());
    }

    /** The host that this municipality is. */
    Host municipality(Municipality town) {
        return find(host -> host.kind() == Host.Kind.MUNICIPALITY && town.code().equals(host.municipality())).orElseGet(() ->
                add(Host.municipality(Fingerprint.of("host", List.of(town.code())), town.name(), town.code())
                .withLanguage(edition.conventions().hostLanguage())));
    }

    /** The organisation or medium of that name. */
    Host organisation(String name, Host.Kind kind, @Nullable Municipality town) {
        return find(host -> host.kind() != Host.Kind.MUNICIPALITY && Vocabulary.plain(host.name()).equals(Vocabulary.plain(name)))
                .orElseGet(() -> add(new Host(Fingerprint.of("host", List.of(Vocabulary.plain(name))), kind, name,
                        town == null ? null : town.code(), edition.conventions().hostLanguage(), Register.empty(), Register.empty(),
                        Commitment.NOT_ASKED, "", List.of(), null, "")));
    }

    /** The host's venue of this name and address; of this name alone when the address is empty and only one has it. */
    Venue venue(Host host, String name, String address) {
        Register<Venue> known = venues.getOrDefault(host.id(), host.venues());
        List<Venue> named = known.stream().filter(venue -> same(venue.name(), name)).toList();
        Venue venue = named.stream().filter(one -> same(one.place().address(), address)).findFirst()
                .orElseGet(() -> address.isEmpty() && named.size() == 1 ? named.getFirst()
                        : new Venue(Fingerprint.of("venue", List.of(host.id().value(), Vocabulary.plain(name), Vocabulary.plain(address))),
                                new Place(name, address, host.municipality(), null)));
        venues.put(host.id(), known.with(venue));
        return venue;
    }

    /** The host's contact of this name (or service), phone and address; of this name alone when it stands alone and only one has it. */
    Contact contact(Host host, String name, String phone, String email) {
        Register<Contact> known = contacts.getOrDefault(host.id(), host.contacts());
        List<Contact> named = known.stream().filter(contact -> same(contact.name(), name) || same(contact.role(), name)).toList();
        boolean alone = phone.isEmpty() && email.isEmpty();
        Contact contact = named.stream().filter(one -> same(one.phone(), phone) && one.email().equalsIgnoreCase(email)).findFirst()
                .orElseGet(() -> alone && named.size() == 1 ? named.getFirst()
                        : new Contact(Fingerprint.of("contact",
                                List.of(host.id().value(), Vocabulary.plain(name), Vocabulary.plain(phone), email)),
                                name, "", phone, "", email));
        contacts.put(host.id(), known.with(contact));
        return contact;
    }

    private Optional<Host> find(Predicate<Host> wanted) {
        return edition.hosts().stream().filter(wanted).findFirst().or(() -> added.values().stream().filter(wanted).findFirst());
    }

    private Host add(Host host) {
        added.put(host.id(), host);
        return host;
    }

    private static boolean same(String one, String other) {
        return Vocabulary.plain(one).equals(Vocabulary.plain(other));
    }
}
