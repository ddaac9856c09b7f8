package cat.fullderuta.store;

import static cat.fullderuta.store.schema.Tables.CONTACT;
import static cat.fullderuta.store.schema.Tables.HOST;
import static cat.fullderuta.store.schema.Tables.HOST_HOLIDAY;
import static cat.fullderuta.store.schema.Tables.VENUE;

import cat.fullderuta.edition.Commitment;
import cat.fullderuta.edition.Contact;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Place;
import cat.fullderuta.edition.Register;
import cat.fullderuta.edition.Venue;
import cat.fullderuta.store.schema.tables.records.ContactRecord;
import cat.fullderuta.store.schema.tables.records.HostHolidayRecord;
import cat.fullderuta.store.schema.tables.records.HostRecord;
import cat.fullderuta.store.schema.tables.records.VenueRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** Hosts, with their contacts and venues. */
record HostRows(Scope scope) {

    void put(List<Host> hosts, Map<Object, Integer> positions) {
        List<HostRecord> rows = new ArrayList<>();
        List<ContactRecord> contacts = new ArrayList<>();
        List<VenueRecord> venues = new ArrayList<>();
        List<HostHolidayRecord> holidays = new ArrayList<>();
        for (Host host : hosts) {
            rows.add(rowOf(host, positions.get(host.id())));
            contacts.addAll(Scope.numbered(host.contacts().list(), (place, contact) -> rowOf(host, place, contact)));
            venues.addAll(Scope.numbered(host.venues().list(), (place, venue) -> rowOf(host, place, venue)));
            holidays.addAll(Scope.numbered(host.localHolidays(), (place, day) -> new HostHolidayRecord(scope.edition(), host.id().value(),
                    place, day)));
        }
        scope.put(rows);
        scope.put(contacts);
        scope.put(venues);
        scope.replace(HOST_HOLIDAY, HOST_HOLIDAY.HOST_ID, rows.stream().map(HostRecord::getId).toList(), holidays);
    }

    /** Deletes contacts and venues that these hosts no longer have; after the activities have let go of them. */
    void prune(List<Host> hosts) {
        for (Host host : hosts) {
            String id = host.id().value();
            scope.sql().deleteFrom(CONTACT).where(CONTACT.EDITION_ID.eq(scope.edition()), CONTACT.HOST_ID.eq(id),
                    noneOf(CONTACT.ID, host.contacts().stream().map(contact -> contact.id().value()).toList())).execute();
            scope.sql().deleteFrom(VENUE).where(VENUE.EDITION_ID.eq(scope.edition()), VENUE.HOST_ID.eq(id),
                    noneOf(VENUE.ID, host.venues().stream().map(venue -> venue.id().value()).toList())).execute();
        }
    }

    Register<Host> load() {
        Map<String, List<Contact>> contacts = scope.lists(CONTACT, CONTACT.HOST_ID, row -> new Contact(Id.of(row.getId()),
                row.getName(), row.getRole(), row.getPhone(), row.getExtension(), row.getEmail()));
        Map<String, List<Venue>> venues = scope.lists(VENUE, VENUE.HOST_ID, row -> new Venue(Id.of(row.getId()), Places.read(
                row.getName(), row.getAddress(), row.getMunicipality(), row.getLatitude(), row.getLongitude())));
        Map<String, List<LocalDate>> holidays = scope.lists(HOST_HOLIDAY, HOST_HOLIDAY.HOST_ID, HostHolidayRecord::getFreeDay);
        return Register.of(scope.list(HOST).stream().map(row -> new Host(Id.of(row.getId()), row.getKind(), row.getName(),
                row.getMunicipality(), row.getLanguage(), Register.of(contacts.getOrDefault(row.getId(), List.of())),
                Register.of(venues.getOrDefault(row.getId(), List.of())),
                new Commitment(row.getCommitmentState(), row.getCommitmentAdoptedOn()), row.getCampaigns(),
                holidays.getOrDefault(row.getId(), List.of()), row.getDailyLimit(), row.getNotes())).toList());
    }

    private static Condition noneOf(Field<String> field, List<String> ids) {
        return ids.isEmpty() ? DSL.noCondition() : field.notIn(ids);
    }

    private HostRecord rowOf(Host host, int position) {
        HostRecord row = new HostRecord();
        row.setEditionId(scope.edition());
        row.setId(host.id().value());
        row.setPosition(position);
        row.setKind(host.kind());
        row.setName(host.name());
        row.setMunicipality(host.municipality());
        row.setLanguage(host.language());
        row.setCommitmentState(host.commitment().state());
        row.setCommitmentAdoptedOn(host.commitment().adoptedOn());
        row.setCampaigns(host.campaigns());
        row.setDailyLimit(host.dailyLimit());
        row.setNotes(host.notes());
        return row;
    }

    private ContactRecord rowOf(Host host, int position, Contact contact) {
        return new ContactRecord(scope.edition(), host.id().value(), contact.id().value(), position, contact.name(),
                contact.role(), contact.phone(), contact.extension(), contact.email());
    }

    private VenueRecord rowOf(Host host, int position, Venue venue) {
        Place place = venue.place();
        return new VenueRecord(scope.edition(), host.id().value(), venue.id().value(), position, place.name(), place.address(),
                place.municipality(), Places.latitude(place), Places.longitude(place));
    }
}
