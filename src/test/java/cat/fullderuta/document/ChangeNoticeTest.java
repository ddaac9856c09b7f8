package cat.fullderuta.document;

import static cat.fullderuta.document.Fixture.ALZINA;
import static cat.fullderuta.document.Fixture.FRIDAY;
import static cat.fullderuta.document.Fixture.GRANOLLERS;
import static cat.fullderuta.document.Fixture.ONA;
import static cat.fullderuta.document.Fixture.RADIO;
import static cat.fullderuta.document.Fixture.REUS;
import static cat.fullderuta.document.Fixture.ROURE;
import static cat.fullderuta.document.Fixture.THURSDAY;
import static cat.fullderuta.document.Fixture.edition;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.document.ChangeNotice.Item;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Place;
import cat.fullderuta.edition.Recipient;
import cat.fullderuta.edition.Status;
import cat.fullderuta.edition.Stay;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Exactly those whose part changed hear of it, and exactly of that. */
class ChangeNoticeTest {

    private static final Recipient TO_REUS = new Recipient.OfHost(REUS);
    private static final Recipient TO_GRANOLLERS = new Recipient.OfHost(GRANOLLERS);
    private static final Recipient TO_ROURE = new Recipient.OfDefender(ROURE);
    private static final Recipient TO_ALZINA = new Recipient.OfDefender(ALZINA);
    private static final Recipient TO_ONA = new Recipient.OfCompanion(ONA);

    private static Fixture visit() {
        return edition().activity("school", ActivityType.SCHOOL_VISIT, GRANOLLERS, THURSDAY, "09:30", 120, List.of(ROURE))
                .activity("talk", ActivityType.PUBLIC_TALK, REUS, THURSDAY, "18:00", 90, List.of(ROURE, ALZINA))
                .change("talk", it -> it.companions(List.of(ONA)))
                .activity("interview", ActivityType.INTERVIEW, RADIO, FRIDAY, "11:00", 30, List.of(ALZINA));
    }

    private static Edition with(UnaryOperator<Fixture> change) {
        return change.apply(visit()).build();
    }

    private static List<Item> items(Recipient to, Edition after) {
        return ChangeNotice.find(to, visit().build(), 2, after, 3).map(ChangeNotice::items).orElse(List.of());
    }

    /** Everybody who would be told of a change. */
    private static Set<Recipient> touched(Edition after) {
        Edition before = visit().build();
        return Stream.concat(Addressee.list(before).stream(), Addressee.list(after).stream()).distinct()
                .filter(to -> ChangeNotice.find(to, before, 2, after, 3).isPresent()).collect(Collectors.toSet());
    }

    @Test
    void whenNothingChangedNobodyIsBothered() {
        assertEquals(Set.of(), touched(visit().build()));
    }

    @Test
    void whatOnlyTheOfficeSeesBothersNobody() {
        assertEquals(Set.of(), touched(with(it -> it.change("talk", talk -> talk.internalNotes("compte amb la porta"))
                .change(ROURE, who -> who.realName("Un altre").base(Place.in("17079")).health("asma").notes("nota").peopleToAvoid("ningú")))));
    }

    @Test
    void anotherHourIsAMoveForItsHostItsDefendersAndItsCompanions() {
        Edition after = with(it -> it.change("talk", talk -> talk.start(THURSDAY.atTime(19, 0))));
        assertEquals(Set.of(TO_REUS, TO_ROURE, TO_ALZINA, TO_ONA), touched(after));
        Item.Moved moved = (Item.Moved) items(TO_REUS, after).getFirst();
        assertEquals(List.of(Aspect.HOURS), moved.aspects());
        assertEquals(THURSDAY.atTime(19, 0), moved.at());
        assertEquals(1, items(TO_ROURE, after).size());
    }

    @Test
    void anotherContactIsAChangeButNotAMove() {
        Edition after = with(it -> it.with(all -> all.withHosts(all.hosts().with(all.hosts().get(REUS)
                .withContacts(all.hosts().get(REUS).contacts().with(all.hosts().get(REUS).contacts().list().getFirst().withName("Una altra")))))));
        assertEquals(Set.of(TO_REUS, TO_ROURE, TO_ALZINA, TO_ONA), touched(after));
        assertEquals(List.of(Aspect.CONTACT), ((Item.Changed) items(TO_REUS, after).getFirst()).aspects());
    }

    @Test
    void anEmailThatADefenderIsNotToldDoesNotBotherThem() {
        Edition after = with(it -> it.with(all -> all.withHosts(all.hosts().with(all.hosts().get(REUS)
                .withContacts(all.hosts().get(REUS).contacts()
                        .with(all.hosts().get(REUS).contacts().list().getFirst().withEmail("nova@exemple.cat")))))));
        assertEquals(Set.of(TO_REUS), touched(after));
    }

    @Test
    void whoeverIsTakenOffHearsThatItIsCancelledAndTheOthersWhoIsLeft() {
        Edition after = with(it -> it.change("talk", talk -> talk.defenders(List.of(ALZINA))));
        assertEquals(List.of(Item.Cancelled.class), items(TO_ROURE, after).stream().map(Object::getClass).toList());
        assertEquals(List.of(Aspect.DEFENDERS), ((Item.Changed) items(TO_REUS, after).getFirst()).aspects());
        assertEquals(List.of(Aspect.DEFENDERS), ((Item.Changed) items(TO_ALZINA, after).getFirst()).aspects());
    }

    @Test
    void cancelledAndBackInTheBacklogAreBothNoLongerPlanned() {
        assertEquals(List.of(Item.Cancelled.class),
                items(TO_REUS, with(it -> it.change("talk",
                        talk -> talk.status(Status.CANCELLED)))).stream().map(Object::getClass).toList());
        assertEquals(List.of(Item.Cancelled.class),
                items(TO_REUS, with(it -> it.change("talk", talk -> talk.start(null)))).stream().map(Object::getClass).toList());
    }

    @Test
    void somethingNewIsToldToThoseWhoTakePart() {
        Edition after = with(it -> it.activity("dinner", ActivityType.MEAL, GRANOLLERS, FRIDAY, "20:00", 90, List.of(ALZINA)));
        assertEquals(Set.of(TO_GRANOLLERS, TO_ALZINA), touched(after));
        assertEquals(FRIDAY.atTime(20, 0), ((Item.Added) items(TO_ALZINA, after).getFirst()).at());
    }

    @Test
    void anotherFlightIsToldToTheDefenderAlone() {
        Edition after = with(it -> it.change(ROURE, who -> who.stay(new Stay(LocalDateTime.of(2027, 4, 7, 15, 0), "Aeroport, vol XX 123",
                LocalDateTime.of(2027, 4, 16, 16, 0), "Aeroport, T1"))));
        assertEquals(Set.of(TO_ROURE), touched(after));
        Item.Journey journey = (Item.Journey) items(TO_ROURE, after).getFirst();
        assertTrue(journey.arrival());
        assertEquals(LocalDateTime.of(2027, 4, 7, 11, 30), journey.before().when());
        assertEquals(LocalDateTime.of(2027, 4, 7, 15, 0), journey.after().when());
    }

    @Test
    void theJourneysOfSomebodyWhoCannotComeFallAwayWhereVersionsAreCompared() {
        Edition after = with(it -> it.change(ROURE, who -> who.coming(false)));
        List<Item.Journey> journeys = VersionComparison.of(visit().build(), 1, after, 0).days().values().stream().flatMap(List::stream)
                .map(VersionComparison.Line::item).filter(Item.Journey.class::isInstance).map(Item.Journey.class::cast).toList();
        assertEquals(2, journeys.size(), "nobody is to be fetched or brought there any more");
        assertTrue(journeys.stream().allMatch(journey -> journey.after() == null));
    }

    @Test
    void theOfficeSeesWhatFellAwayForWhoeverCannotComeThoughNobodyWritesToThem() {
        Edition after = with(it -> it.change(ROURE, who -> who.coming(false)));
        assertEquals(Optional.empty(), ChangeNotice.find(TO_ROURE, visit().build(), 2, after, 3));
        List<Item> items = ChangeNotice.list(visit().build(), 2, after, 3).stream().filter(it -> it.to().equals(TO_ROURE)).findFirst()
                .orElseThrow().items();
        assertEquals(2, items.stream().filter(it -> it instanceof Item.Journey journey && journey.after() == null).count());
        assertTrue(items.stream().anyMatch(Item.Cancelled.class::isInstance));
    }

    @Test
    void aDefenderWhoCannotComeAnyMoreIsCancelledForAllTheirHosts() {
        Edition after = with(it -> it.change("school", school -> school.defenders(List.of())).change("talk",
                talk -> talk.defenders(List.of(ALZINA)))
                .with(all -> all.withDefenders(all.defenders().without(ROURE))));
        assertEquals(2, items(TO_ROURE, after).stream().filter(Item.Cancelled.class::isInstance).count());
        assertEquals(List.of(Aspect.DEFENDERS, Aspect.CONSENTS), ((Item.Changed) items(TO_GRANOLLERS, after).getFirst()).aspects());
    }

    @Test
    void theOrderIsThatOfTheDays() {
        Edition after = with(it -> it.change("talk", talk -> talk.start(FRIDAY.atTime(18, 0)))
                .change("school", school -> school.title("Quatre sessions")));
        assertEquals(List.of(THURSDAY, FRIDAY), items(TO_ROURE, after).stream().map(item -> item.at().toLocalDate()).toList());
    }

    @Test
    void aHostThatNeverWasInTheVisitIsToldNothing() {
        assertEquals(Optional.empty(), ChangeNotice.find(new Recipient.OfHost(Id.of("nowhere")), visit().build(), 1, visit().build(), 2));
    }

    @Test
    void everyPartOfAnActivityThatReadersSeeIsCompared() {
        Set<String> told = Set.of("slot", "certainty", "where", "title", "type", "status", "host", "defenders", "companions", "person",
                "attendance", "speakers", "languages", "interpreting", "meal", "diets", "transport", "hostTransport", "consents",
                "description", "publicNotes", "confidential");
        Set<String> notTold = Set.of("id", "length", "wish", "internalNotes"); // the length of what is scheduled is in its slot
        Set<String> all = Stream.of(Engagement.class.getRecordComponents()).map(it -> it.getName()).collect(Collectors.toSet());
        assertEquals(all, Stream.concat(told.stream(), notTold.stream()).collect(Collectors.toSet()),
                "A new part of an activity: compare it in Aspect, or say here why not");
    }

    @Test
    void whoCannotComeIsSentNothingAndTheirHostsAndCompanionsAreTold() {
        Edition after = with(it -> it.change(ROURE, who -> who.coming(false)));
        assertEquals(List.of(), items(TO_ROURE, after), "no mail about the visit to somebody who may be in prison");
        assertTrue(((Item.Changed) items(TO_GRANOLLERS, after).getFirst()).aspects().contains(Aspect.DEFENDERS));
        assertEquals(List.of(Aspect.DEFENDERS), ((Item.Changed) items(TO_REUS, after).getFirst()).aspects());
    }
}
