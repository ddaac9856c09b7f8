package cat.fullderuta.change;

import static cat.fullderuta.Editions.code;
import static cat.fullderuta.Editions.edition;
import static cat.fullderuta.Editions.minutes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.TravelTime;
import cat.fullderuta.edition.TravelTime.Mode;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

/** A time that is entered takes the place of what was entered for the same way, and of nothing else. */
class TravelTimeChangeTest {

    private static TravelTime way(String id, String from, String to, Mode mode, boolean bothWays) {
        return new TravelTime(Id.of(id), code(from), code(to), mode, minutes(60), bothWays);
    }

    private static Edition with(TravelTime... times) {
        Edition edition = edition().get();
        for (TravelTime time : times) {
            edition = new Change.PutTravelTime(time).applyTo(edition);
        }
        return edition;
    }

    private static List<String> left(TravelTime... times) {
        return with(times).travelTimes().stream().map(time -> time.id().value()).toList();
    }

    @Test
    void bothWaysReplacesEitherDirection() {
        assertEquals(List.of("new"), left(way("a", "Reus", "Vic", Mode.CAR, false), way("b", "Vic", "Reus", Mode.CAR, false),
                way("new", "Reus", "Vic", Mode.CAR, true)));
        assertEquals(List.of("new"), left(way("a", "Vic", "Reus", Mode.CAR, true), way("new", "Reus", "Vic", Mode.CAR, true)));
    }

    @Test
    void oneDirectionLeavesWhatHoldsForTheOther() {
        assertEquals(List.of("both", "new"), left(way("both", "Reus", "Vic", Mode.CAR, true), way("new", "Reus", "Vic", Mode.CAR, false)));
        assertEquals(List.of("back", "new"), left(way("back", "Vic", "Reus", Mode.CAR, false), way("new", "Reus", "Vic", Mode.CAR, false)));
    }

    @Test
    void withinATownThereIsOneDirection() {
        assertEquals(List.of("new"), left(way("a", "Reus", "Reus", Mode.CAR, true), way("new", "Reus", "Reus", Mode.CAR, false)));
    }

    @Test
    void anotherModeAndAnotherWayStay() {
        assertEquals(List.of("train", "other", "new"), left(way("train", "Reus", "Vic", Mode.TRAIN, true),
                way("other", "Reus", "Girona", Mode.CAR, true), way("new", "Reus", "Vic", Mode.CAR, true)));
    }

    @Test
    void aSheetIsTakenInAsIfEachWereEntered() {
        TravelTime before = way("before", "Reus", "Vic", Mode.CAR, true);
        TravelTime after = way("after", "Vic", "Reus", Mode.CAR, true);
        TravelTime other = way("other", "Reus", "Girona", Mode.TRAIN, false);
        assertEquals(List.of(after, other),
                new Change.TakeTravelTimes("camins.xlsx", List.of(after, other)).applyTo(with(before)).travelTimes().list());
    }

    @Test
    void takenOutTheEstimateCounts() {
        TravelTime one = way("one", "Reus", "Vic", Mode.CAR, true);
        TravelTime other = way("other", "Reus", "Girona", Mode.CAR, true);
        assertEquals(List.of(other), new Change.RemoveTravelTimes(code("Reus"), code("Vic"), List.of(one.id())).applyTo(with(one, other))
                .travelTimes().list());
        assertThrows(NoSuchElementException.class,
                () -> new Change.RemoveTravelTimes(code("Reus"), code("Vic"), List.of(one.id())).applyTo(with(other)));
    }
}
