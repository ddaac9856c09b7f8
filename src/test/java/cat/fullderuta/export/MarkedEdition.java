package cat.fullderuta.export;

import cat.fullderuta.edition.Acknowledgement;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.ActivityBuilder;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Alteration;
import cat.fullderuta.edition.Answer;
import cat.fullderuta.edition.Arrangements;
import cat.fullderuta.edition.Availability;
import cat.fullderuta.edition.Companion;
import cat.fullderuta.edition.Companion.Role;
import cat.fullderuta.edition.Consents;
import cat.fullderuta.edition.Contact;
import cat.fullderuta.edition.Coordinates;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Disclosure;
import cat.fullderuta.edition.Disclosure.Fact;
import cat.fullderuta.edition.Dispatch;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.FollowUp;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Invitation;
import cat.fullderuta.edition.Ledger;
import cat.fullderuta.edition.Place;
import cat.fullderuta.edition.Recipient;
import cat.fullderuta.edition.Register;
import cat.fullderuta.edition.Release;
import cat.fullderuta.edition.RuleKey;
import cat.fullderuta.edition.Season;
import cat.fullderuta.edition.Status;
import cat.fullderuta.edition.Stay;
import cat.fullderuta.edition.TimeSpan;
import cat.fullderuta.edition.TravelTime;
import cat.fullderuta.edition.Venue;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * An edition in which every text has a marker of its own, to see what a document lets out.
 *
 * <p>Two hosts, A and B, that must not hear of each other. Four defenders: D lets hosts know name and country, E lets nobody know
 * anything, G lets everybody know name and themes, H lets everybody know everything but wants no press. An escort each for A (C) and B
 * (F), and P, who drives. Of each host an activity that takes place, one that waits, one that is cancelled and an internal one; of A
 * one for the public and one that is done, of B a confidential meal and a school visit.
 */
final class MarkedEdition {

    static final LocalDate DAY = LocalDate.of(2027, 4, 8);
    static final Id<Host> A = Id.of("A");
    static final Id<Host> B = Id.of("B");
    static final Id<Defender> D = Id.of("D");
    static final Id<Defender> E = Id.of("E");
    static final Id<Defender> G = Id.of("G");
    static final Id<Defender> H = Id.of("H");
    static final Id<Companion> C = Id.of("C");
    static final Id<Companion> F = Id.of("F");
    static final Id<Companion> P = Id.of("P");
    private static final LocalDateTime SOME_TIME = DAY.atTime(3, 0);

    final Marking marking = new Marking();
    final Edition edition = marking.mark(make());

    /** The meanings of all markers in a text. */
    Set<String> found(String text) {
        return marking.found(text);
    }

    private Edition make() {
        marking.add("Lleida", "D.baseTown");
        marking.add("Vielha", "E.baseTown");
        marking.add("Solsona", "G.baseTown");
        marking.add("Berga", "H.baseTown");
        marking.add("41.61234", "somebody's base on the map");
        return Edition.of(Id.of("edition"), Season.SPRING, "", DAY, DAY.plusDays(1))
                .withHosts(Register.of(List.of(host(A, "43123"), host(B, "08096"))))
                .withDefenders(Register.of(List.of(
                        defender(D, "25120", new Disclosure(Set.of(Fact.ALIAS, Fact.COUNTRY), Set.of()), Answer.UNKNOWN),
                        defender(E, "25243", new Disclosure(Set.of(), Set.of()), Answer.YES),
                        defender(G, "25207", new Disclosure(Set.of(), Set.of(Fact.ALIAS, Fact.THEMES)), Answer.YES),
                        defender(H, "08022", new Disclosure(Set.of(), Set.of(Fact.values())), Answer.NO))))
                .withCompanions(Register.of(List.of(companion(C, Role.ESCORT), companion(F, Role.ESCORT), companion(P, Role.DRIVER))))
                .withActivities(Register.of(List.of(
                        activity("talk", A, "10:00", List.of(D), C, P), activity("waits", A, "10:00", List.of(D), C).withStart(null),
                        activity("cancelled", A, "13:00", List.of(D), C).withStatus(Status.CANCELLED),
                        activity("rest", A, "16:00", List.of(D), C).withType(ActivityType.INTERNAL),
                        activity("open", A, "12:00", List.of(G, H), P).with(it -> it.arrangements(plain().withPress(Answer.YES))),
                        activity("done", A, "18:00", List.of(D), C).withStatus(Status.DONE),
                        activity("dinner", B, "20:00", List.of(E), F).with(it -> it.type(ActivityType.MEAL).confidential(true)
                                .arrangements(plain().withMeal("").withPress(Answer.YES))),
                        activity("school", B, "09:00", List.of(G), F).withType(ActivityType.SCHOOL_VISIT),
                        activity("later", B, "20:00", List.of(E), F).with(it ->
                                it.start(null).invitation(new Invitation.AnyWho(null, "", 1))),
                        activity("dropped", B, "13:00", List.of(E), F).withStatus(Status.CANCELLED),
                        activity("doctor", B, "16:00", List.of(E), F).withType(ActivityType.INTERNAL))))
                .withTravelTimes(Register.of(List.of(
                        new TravelTime(Id.of("way"), "43123", "08096", TravelTime.Mode.CAR, Duration.ofMinutes(60), true))))
                .withAcknowledgements(Register.of(List.of(new Acknowledgement(Id.of("ack"), RuleKey.LUNCH, "", "said", "", SOME_TIME))))
                .withLedger(new Ledger(Register.of(List.of(Release.of(1, SOME_TIME, "", ""))), Register.of(List.of(
                        new Dispatch(Id.of("sent"), Id.of("v1"), new Recipient.OfHost(A), Dispatch.Form.WORKBOOK, SOME_TIME, ""))),
                                Register.of(List.of(
                        new Alteration(Id.of("altered"), Id.of("talk"), SOME_TIME, "", Alteration.Fact.TITLE, "", "")))));
    }

    private static Host host(Id<Host> id, String town) {
        return Host.municipality(id, "", town).withContacts(Register.of(List.of(contact(id + ".contact"), contact(id + ".otherContact"))))
                .withVenues(Register.of(List.of(venue(id + ".venue"), venue(id + ".otherVenue"))));
    }

    private static Contact contact(String id) {
        return new Contact(Id.of(id), "", "", "", "", "");
    }

    private static Venue venue(String id) {
        return new Venue(Id.of(id), new Place("", "", null, null));
    }

    private static Defender defender(Id<Defender> id, String baseTown, Disclosure disclosure, Answer press) {
        return Defender.of(id, "").with(it -> it.themes(List.of("")).base(new Place("", "", baseTown, new Coordinates(41.61234, 1.5)))
                .stay(new Stay(DAY.atTime(6, 0), "", DAY.plusDays(1).atTime(12, 0), "")).availability(List.of(unavailable()))
                .disclosure(disclosure).consents(new Consents(Answer.YES, Answer.YES, press)));
    }

    private static Companion companion(Id<Companion> id, Role role) {
        return Companion.of(id, "", role).with(it -> it.base(new Place("", "", null, new Coordinates(41.61234, 1.5)))
                .availability(List.of(unavailable())));
    }

    private static Availability unavailable() {
        return Availability.unavailable(new TimeSpan(DAY.atTime(22, 0), DAY.atTime(23, 0)), "");
    }

    private static Arrangements plain() {
        return Arrangements.UNKNOWN.withMeal(Marking.LEAVE_BLANK);
    }

    @SafeVarargs
    private static Activity activity(String id, Id<Host> host, String start, List<Id<Defender>> who, Id<Companion>... along) {
        Consumer<ActivityBuilder> common = it -> it.host(host).venue(Id.of(host + ".venue")).contact(Id.of(host + ".contact"))
                .defenders(who).companions(List.of(along)).start(LocalDateTime.parse(DAY + "T" + start))
                .status(Status.CONFIRMED).arrangements(plain())
                .followUp(FollowUp.NONE);
        return Activity.of(Id.of(id), "", ActivityType.PUBLIC_TALK).with(common);
    }
}
