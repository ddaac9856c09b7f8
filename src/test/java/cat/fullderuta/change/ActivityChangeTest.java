package cat.fullderuta.change;

import static cat.fullderuta.Editions.activityId;
import static cat.fullderuta.Editions.at;
import static cat.fullderuta.Editions.edition;
import static cat.fullderuta.Editions.minutes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.change.ActivityChange.MakeSeries;
import cat.fullderuta.change.ActivityChange.MakeSeries.Copy;
import cat.fullderuta.change.ActivityChange.RemoveActivities;
import cat.fullderuta.change.ActivityChange.SplitActivity;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Attendance;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.FollowUp;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Status;
import cat.fullderuta.edition.Wish;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One activity becomes several; what was agreed for it is not agreed for the others. */
class ActivityChangeTest {

    private static final Id<Activity> REUS = activityId("Reus");
    private static final Wish MORNING = new Wish(List.of(), LocalTime.of(9, 0), LocalTime.of(13, 30), "matins");

    /** Four class sessions for 110 pupils, confirmed on Thursday from 9:00 to 13:00. */
    private static Edition sessions() {
        return edition().defender("Ara").on("2027-04-08").school("Reus", "09:00", "13:00").companion("Pau").last(it -> it
                .withStatus(Status.CONFIRMED).withWish(MORNING).withAttendance(new Attendance("4t ESO", 110))
                .withFollowUp(new FollowUp(90, "", ""))).get();
    }

    private static List<Id<Activity>> ids(int count) {
        return IntStream.range(0, count).mapToObj(i -> activityId("part " + i)).toList();
    }

    private static List<Activity> split(Edition edition, int parts, boolean divide) {
        return new SplitActivity(REUS, "Sessions", ids(parts - 1), divide).applyTo(edition).activities().list();
    }

    @Test
    void theFirstKeepsIdAndPlaceAndTheOthersWait() {
        List<Activity> four = split(sessions(), 4, true);
        assertEquals(4, four.size());
        assertEquals(REUS, four.getFirst().id());
        assertEquals(at("2027-04-08 09:00"), four.getFirst().start());
        assertEquals(Status.CONFIRMED, four.getFirst().status());
        for (Activity other : four.subList(1, 4)) {
            assertNull(other.start());
            assertEquals(Status.REQUESTED, other.status(), "nobody has agreed to it yet");
            assertEquals(FollowUp.NONE, other.followUp());
        }
    }

    @Test
    void allAreNumberedAndKeepWhatWasAskedFor() {
        Edition before = sessions();
        Activity whole = before.activities().get(REUS);
        List<Activity> four = split(before, 4, true);
        assertEquals(List.of("Sessions (1/4)", "Sessions (2/4)", "Sessions (3/4)", "Sessions (4/4)"),
                four.stream().map(Activity::title).toList());
        for (Activity part : four) {
            assertEquals(whole.host(), part.host());
            assertEquals(MORNING, part.wish());
            assertEquals(whole.invitation(), part.invitation());
            assertEquals(whole.defenders(), part.defenders());
            assertEquals(whole.companions(), part.companions());
            assertEquals("4t ESO", part.attendance().who());
        }
    }

    @ParameterizedTest
    @CsvSource({"240, 4, 60 60 60 60", "100, 3, 35 35 30", "90, 4, 25 25 20 20", "61, 2, 31 30", "10, 4, 3 3 2 2"})
    void theLengthsMakeTheWhole(int length, int parts, String expected) {
        Edition edition = new Change.Stretch(REUS, at("2027-04-08 09:00"), minutes(length)).applyTo(sessions());
        List<Long> lengths = split(edition, parts, true).stream().map(it -> it.length().toMinutes()).toList();
        assertEquals(List.of(expected.split(" ")).stream().map(Long::valueOf).toList(), lengths);
        assertEquals(length, lengths.stream().mapToLong(it -> it).sum());
    }

    @Test
    void undividedEachIsAsLongAsTheWhole() {
        assertTrue(split(sessions(), 4, false).stream().map(Activity::length).allMatch(Duration.ofHours(4)::equals));
    }

    @Test
    void whoComesIsDividedAndNobodyIsLost() {
        assertEquals(List.of(28, 28, 27, 27), split(sessions(), 4, true).stream().map(it -> it.attendance().number()).toList());
        Edition unknown = new Change.PutActivity(sessions().activities().get(REUS).withAttendance(new Attendance("4t ESO",
                null))).applyTo(sessions());
        split(unknown, 2, true).forEach(it -> assertNull(it.attendance().number(), "the unknown is not guessed"));
    }

    @Test
    void whatCannotBeSplitIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new SplitActivity(REUS, "", List.of(), true));
        assertThrows(NoSuchElementException.class, () -> new SplitActivity(activityId("Vic"), "", ids(1), true).applyTo(sessions()));
        Edition tiny = new Change.Stretch(REUS, at("2027-04-08 09:00"), minutes(3)).applyTo(sessions());
        assertThrows(IllegalArgumentException.class, () -> split(tiny, 4, true));
    }

    @Test
    void aSeriesIsAtTheSameHourOnOtherDays() {
        var series = new MakeSeries(REUS, true, List.of(new Copy(activityId("a"), LocalDate.of(2027, 4, 9)),
                new Copy(activityId("b"), LocalDate.of(2027, 4, 15))));
        List<Activity> all = series.applyTo(sessions()).activities().list();
        assertEquals(sessions().activities().get(REUS), all.getFirst(), "the model stays as it is");
        assertEquals(List.of(at("2027-04-09 09:00"), at("2027-04-15 09:00")), all.subList(1, 3).stream().map(Activity::start).toList());
        assertEquals(List.of(Status.REQUESTED, Status.REQUESTED), all.subList(1, 3).stream().map(Activity::status).toList());
    }

    @Test
    void aSeriesInTheBacklogWishesForItsDays() {
        Activity copy = new MakeSeries(REUS, false, List.of(new Copy(activityId("a"), LocalDate.of(2027, 4, 9)))).applyTo(sessions())
                .activities().get(activityId("a"));
        assertNull(copy.start());
        assertEquals(new Wish(List.of(LocalDate.of(2027, 4, 9)), MORNING.from(), MORNING.to(), "matins"), copy.wish());
        Edition waiting = new Change.ReturnToBacklog(REUS).applyTo(sessions());
        assertNull(new MakeSeries(REUS, true, List.of(new Copy(activityId("a"), LocalDate.of(2027, 4, 9)))).applyTo(waiting)
                .activities().get(activityId("a")).start(), "without an hour there is no place");
    }

    @Test
    void severalAreRemovedAtOnce() {
        Edition edition = edition().defender("Ara").on("2027-04-08").school("Reus", "09:00", "10:00").talk("Vic", "18:00", "19:00")
                .talk("Girona", "20:00", "21:00").get();
        assertEquals(List.of(activityId("Vic")), new RemoveActivities(List.of(REUS, activityId("Girona"))).applyTo(edition).activities()
                .stream().map(Activity::id).toList());
        assertThrows(NoSuchElementException.class, () -> new RemoveActivities(List.of(activityId("Mataró"))).applyTo(edition));
    }
}
