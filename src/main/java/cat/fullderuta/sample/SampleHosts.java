package cat.fullderuta.sample;

import cat.fullderuta.edition.Commitment;
import cat.fullderuta.edition.Contact;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Language;
import cat.fullderuta.edition.Place;
import cat.fullderuta.edition.Register;
import cat.fullderuta.edition.Venue;
import java.util.List;

/** The hosts of the sample visit: the 28 towns of a past edition, with invented contacts and venues. */
final class SampleHosts {

    private static final Table VENUES = Table.read("venues.csv");
    private static final Table CONTACTS = Table.read("contacts.csv");

    private SampleHosts() {
    }

    static Register<Host> register() {
        return Register.of(Table.read("hosts.csv").list().stream().map(SampleHosts::host).toList());
    }

    private static Host host(Table.Row row) {
        String id = row.get("id");
        String town = row.find("municipality").orElse(null);
        return new Host(Id.of(id), Host.Kind.valueOf(row.get("kind")), row.get("name"), town, Language.CATALAN,
                Register.of(CONTACTS.list("host", id).stream().map(SampleHosts::contact).toList()),
                Register.of(VENUES.list("host", id).stream()
                        .map(venue -> new Venue(Id.of(venue.get("id")), new Place(venue.get("name"), venue.get("address"), town, null)))
                        .toList()),
                Commitment.NOT_ASKED, "", List.of(), null, row.get("notes"));
    }

    private static Contact contact(Table.Row row) {
        return new Contact(Id.of(row.get("id")), row.get("name"), row.get("role"), row.get("phone"), row.get("extension"),
                row.get("email"));
    }
}
