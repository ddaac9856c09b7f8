package cat.fullderuta.ui.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.change.Change;
import cat.fullderuta.change.CompanionChange;
import cat.fullderuta.check.Acknowledging;
import cat.fullderuta.check.Finding;
import cat.fullderuta.check.Severity;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Release;
import cat.fullderuta.edition.Status;
import cat.fullderuta.plan.Fixes;
import cat.fullderuta.sample.SampleEdition;
import cat.fullderuta.session.Session;
import cat.fullderuta.text.Messages;
import cat.fullderuta.travel.Gazetteer;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Each step of the tour is done by its deed, and by nothing else. */
class StepTest {

    private static final Messages WORDS = Messages.of(Locale.of("ca"));
    private static final Id<Activity> RADIO = Id.of("a-001");
    private static final Id<Activity> TALK = Id.of("a-064");

    private final Session session = Session.of(Practice.create(WORDS), Gazetteer.standard(), _ -> { }, Runnable::run, Clock.systemDefaultZone());
    private Sight sight = Sight.BOARD;

    private Moment now() {
        return new Moment(session.state(), sight);
    }

    private Activity activity(Id<Activity> id) {
        return session.edition().activities().get(id);
    }

    private void schedule(Id<Activity> id, String start, String defender) {
        session.apply(new Change.Schedule(id, LocalDateTime.parse(start), List.of(Id.of(defender))));
    }

    private void put(Id<Activity> id, Status status) {
        session.apply(new Change.PutActivity(activity(id).withStatus(status)));
    }

    @Test
    void theEditionToPractiseOnIsTheSampleWithOneClashThatCanBeMended() {
        Edition edition = session.edition();
        assertTrue(Practice.is(edition.id()));
        assertFalse(Practice.is(SampleEdition.small().id()));
        assertFalse(edition.id().equals(Practice.create(WORDS).id()), "each is another one");
        assertEquals(SampleEdition.small().activities().size(), edition.activities().size());
        List<Finding> clashes = session.state().findings().list(Severity.CLASH);
        assertEquals(1, clashes.size());
        assertFalse(Fixes.list(clashes.getFirst(), session.state().findings(), session.state().timetable()).isEmpty());
    }

    @Test
    void somethingIsPlacedOnceItHasADayWithoutAClash() {
        Moment from = now();
        put(TALK, Status.CONFIRMED);
        assertFalse(Step.PLACE.isDone(from, now()));
        schedule(RADIO, "2027-04-07T12:30", "araucaria"); // before the arrival
        assertFalse(Step.PLACE.isDone(from, now()));
        assertTrue(Step.PLACE.isAmiss(from, now()));
        schedule(RADIO, "2027-04-08T09:00", "araucaria");
        assertTrue(Step.PLACE.isDone(from, now()));
        assertFalse(Step.PLACE.isDone(now(), now()), "what had its place before does not count");
    }

    @Test
    void aClashIsSeenInTheListOrInTheDetails() {
        Moment from = now();
        sight = new Sight(Optional.of(RADIO), false, false, Set.of());
        assertFalse(Step.CLASH.isDone(from, now()));
        sight = new Sight(Optional.of(TALK), false, false, Set.of());
        assertTrue(Step.CLASH.isDone(from, now()));
        sight = new Sight(Optional.empty(), true, false, Set.of());
        assertTrue(Step.CLASH.isDone(from, now()));
        assertFalse(Step.CLASH.isDone(now(), now()), "a list that was open before does not count");
    }

    @Test
    void aClashIsMendedWhenThereIsOneLess() {
        Moment from = now();
        schedule(RADIO, "2027-04-08T09:00", "araucaria");
        assertFalse(Step.MEND.isDone(from, now()));
        session.apply(new Change.ReturnToBacklog(TALK));
        assertTrue(Step.MEND.isDone(from, now()));
    }

    @Test
    void anActivityIsConfirmed() {
        Moment from = now();
        put(TALK, Status.REQUESTED);
        assertFalse(Step.CONFIRM.isDone(from, now()));
        put(TALK, Status.CONFIRMED);
        assertTrue(Step.CONFIRM.isDone(from, now()));
        assertFalse(Step.CONFIRM.isDone(now(), now()));
    }

    @Test
    void somebodyGoesAlongWhereSomebodyIsMissing() {
        Moment from = now();
        session.apply(new CompanionChange.Assign(TALK, Id.of("nour"), Optional.empty()));
        assertFalse(Step.COMPANION.isDone(from, now()), "nobody was missing there");
        session.apply(new CompanionChange.Assign(Id.of("a-006"), Id.of("julia"), Optional.empty()));
        assertFalse(Step.COMPANION.isDone(from, now()), "who does not speak the language is of no help");
        session.apply(new CompanionChange.Assign(Id.of("a-006"), Id.of("nour"), Optional.empty()));
        assertTrue(Step.COMPANION.isDone(from, now()));
    }

    @Test
    void somethingIsTakenBackOrAWarningAccepted() {
        put(TALK, Status.CONFIRMED);
        session.undo();
        Moment from = now();
        assertFalse(Step.UNDO.isDone(from, now()), "what was taken back before does not count");
        put(TALK, Status.CONFIRMED);
        assertFalse(Step.UNDO.isDone(from, now()));
        session.undo();
        Finding warning = session.state().findings().list(Severity.WARNING).getFirst();
        Moment later = now();
        session.apply(new Change.Acknowledge(Acknowledging.of(warning, Severity.WARNING, "prou bé", "AB", LocalDateTime.parse("2027-04-01T10:00"))));
        assertTrue(Step.UNDO.isDone(later, now()));
        Moment last = now();
        session.undo();
        assertTrue(Step.UNDO.isDone(last, now()));
    }

    @Test
    void oneLooksAtWhatWouldLeave() {
        Moment from = now();
        sight = new Sight(Optional.empty(), false, false, Set.of("print"));
        assertFalse(Step.LOOK.isDone(from, now()));
        sight = new Sight(Optional.empty(), false, false, Set.of("share"));
        assertTrue(Step.LOOK.isDone(from, now()));
    }

    @Test
    void aVersionIsMadeAndAClashIsToldOf() {
        Moment from = now();
        assertTrue(Step.FREEZE.isAmiss(from, now()));
        session.apply(new Change.ReturnToBacklog(TALK));
        assertFalse(Step.FREEZE.isAmiss(from, now()));
        assertFalse(Step.FREEZE.isDone(from, now()));
        session.apply(new Change.PutRelease(Release.of(1, LocalDateTime.parse("2027-04-01T10:00"), "AB", "")));
        assertTrue(Step.FREEZE.isDone(from, now()));
    }

    @Test
    void theTourGoesOnByWhatIsDoneAndBothWaysByHand() {
        Tour tour = Tour.at(Step.PLACE, now());
        assertEquals(tour, tour.follow(now()));
        schedule(RADIO, "2027-04-08T09:00", "araucaria");
        Tour next = tour.follow(now());
        assertEquals(Optional.of(Step.CLASH), next.step());
        assertEquals(Optional.of(Step.PLACE), next.finished());
        assertEquals(Optional.of(Step.MEND), next.skip(now()).step());
        assertEquals(Optional.of(Step.PLACE), next.back(now()).step());
        assertEquals(Optional.of(Step.PLACE), tour.back(now()).step());
        assertEquals(Optional.empty(), Tour.at(Step.FREEZE, now()).skip(now()).step());
    }
}
