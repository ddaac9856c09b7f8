package cat.fullderuta.export;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Arrangements;
import cat.fullderuta.edition.Attendance;
import cat.fullderuta.edition.Availability;
import cat.fullderuta.edition.Companion;
import cat.fullderuta.edition.Contact;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Office;
import cat.fullderuta.edition.Place;
import cat.fullderuta.edition.Register;
import cat.fullderuta.edition.Season;
import cat.fullderuta.edition.Status;
import cat.fullderuta.edition.Stay;
import cat.fullderuta.edition.TimeSpan;
import cat.fullderuta.edition.Venue;
import cat.fullderuta.edition.Wish;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * An edition in which every text has a marker of its own, to see what a document lets out. Two hosts, A and B, that must not hear
 * of each other; two defenders, D of A and E of B; of each host an activity that takes place, one that waits, one that is cancelled
 * and an internal one. B's activity is confidential and serves a meal.
 */
final class MarkedEdition {

    static final LocalDate DAY = LocalDate.of(2027, 4, 8);
    static final Id<Host> A = Id.of("A");
    static final Id<Host> B = Id.of("B");
    static final Id<Defender> D = Id.of("D");
    static final Id<Defender> E = Id.of("E");
    private static final Id<Companion> C = Id.of("C");
    static final Id<Companion> F = Id.of("F");

    /** What each marker stands for. */
    private final Map<String, String> meanings = new LinkedHashMap<>();
    final Edition edition = make();

    /** The meanings of all markers in a text. */
    Set<String> found(String text) {
        var found = new TreeSet<String>();
        meanings.forEach((marker, meaning) -> {
            if (text.contains(marker)) {
                found.add(meaning);
            }
        });
        return found;
    }

    /** A short word that is nowhere else, so that no line break can hide it. */
    private String mark(String meaning) {
        String marker = "Zq%03dq".formatted(meanings.size());
        meanings.put(marker, meaning);
        return marker;
    }

    private Edition make() {
        meanings.put("Lleida", "D.baseTown");
        meanings.put("Vielha", "E.baseTown");
        return Edition.of(Id.of("edition"), Season.SPRING, mark("edition.name"), DAY, DAY.plusDays(1))
                .withOffice(new Office(mark("office.name"), mark("office.phone"), mark("office.email")))
                .withHosts(Register.of(List.of(host(A, "43123"), host(B, "08096"))))
                .withDefenders(Register.of(List.of(defender(D, "25120"), defender(E, "25243"))))
                .withCompanions(Register.of(List.of(companion(C), companion(F))))
                .withActivities(Register.of(List.of(
                        activity("talk", A, D, C, "10:00"), activity("waits", A, D, C, "10:00").withStart(null),
                        activity("cancelled", A, D, C, "13:00").withStatus(Status.CANCELLED),
                        activity("rest", A, D, C, "16:00").withType(ActivityType.INTERNAL),
                        activity("dinner", B, E, F, "20:00").withType(ActivityType.MEAL).withConfidential(true),
                        activity("later", B, E, F, "20:00").withStart(null),
                        activity("dropped", B, E, F, "13:00").withStatus(Status.CANCELLED),
                        activity("doctor", B, E, F, "16:00").withType(ActivityType.INTERNAL))));
    }

    private Host host(Id<Host> id, String town) {
        return Host.municipality(id, mark(id + ".name"), town).withCampaigns(mark(id + ".campaigns")).withNotes(mark(id + ".notes"))
                .withContacts(Register.of(List.of(contact(id, "contact"), contact(id, "otherContact"))))
                .withVenues(Register.of(List.of(venue(id, "venue"), venue(id, "otherVenue"))));
    }

    private Contact contact(Id<Host> host, String name) {
        String of = host + "." + name;
        return new Contact(Id.of(of), mark(of), mark(of + "Role"), mark(of + "Phone"), mark(of + "Extension"), mark(of + "Email"));
    }

    private Venue venue(Id<Host> host, String name) {
        return new Venue(Id.of(host + "." + name), new Place(mark(host + "." + name), mark(host + "." + name + "Address"), null, null));
    }

    private Defender defender(Id<Defender> id, String baseTown) {
        return Defender.of(id, mark(id + ".alias")).with(it -> it.realName(mark(id + ".realName")).country(mark(id + ".country"))
                .themes(List.of(mark(id + ".theme"))).base(new Place(mark(id + ".base"), mark(id + ".baseAddress"), baseTown, null))
                .stay(new Stay(DAY.atTime(6, 0), mark(id + ".arrival"), DAY.plusDays(1).atTime(12, 0), mark(id + ".departure")))
                .availability(List.of(unavailable(id + ".availability"))).diet(mark(id + ".diet")).health(mark(id + ".health"))
                .topicsToAvoid(mark(id + ".topics")).peopleToAvoid(mark(id + ".people")).notes(mark(id + ".notes")));
    }

    private Companion companion(Id<Companion> id) {
        return Companion.of(id, mark(id + ".name"), Companion.Role.ESCORT).with(it -> it.phone(mark(id + ".phone"))
                .notes(mark(id + ".notes"))
                .base(new Place(mark(id + ".base"), mark(id + ".baseAddress"), null, null))
                .availability(List.of(unavailable(id + ".availability"))));
    }

    private Availability unavailable(String meaning) {
        return Availability.unavailable(new TimeSpan(DAY.atTime(22, 0), DAY.atTime(23, 0)), mark(meaning));
    }

    private Activity activity(String id, Id<Host> host, Id<Defender> who, Id<Companion> along, String start) {
        return Activity.of(Id.of(id), mark(id + ".title"), ActivityType.PUBLIC_TALK).with(it -> it.host(host).venue(Id.of(host + ".venue"))
                .contact(Id.of(host + ".contact")).attendance(new Attendance(mark(id + ".attendance"), 7))
                .description(mark(id + ".description"))
                .wish(new Wish(List.of(), null, null, mark(id + ".wish"))).defenders(List.of(who)).companions(List.of(along))
                .speakers(mark(id + ".speakers")).start(LocalDateTime.parse(DAY + "T" + start)).status(Status.CONFIRMED)
                .arrangements(Arrangements.UNKNOWN.withMeal(host.equals(B) ? mark(id + ".meal") : "")
                .withTransport(mark(id + ".transport")))
                .publicNotes(mark(id + ".publicNotes")).internalNotes(mark(id + ".internalNotes")).source(mark(id + ".source")));
    }
}
