package cat.fullderuta.change;

import static cat.fullderuta.Editions.activityId;
import static cat.fullderuta.Editions.at;
import static cat.fullderuta.Editions.edition;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Edition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Undo and redo without limit. */
class HistoryTest {

    private final Edition first = edition().defender("Ara").waiting(ActivityType.PUBLIC_TALK, "Reus").get();
    private final History history = new History();

    private Edition move(Edition before, int hour) {
        Change change = new Change.Schedule(activityId("Reus"), at("2027-04-08 " + (hour < 10 ? "0" + hour : hour) + ":00"), List.of());
        Edition after = change.applyTo(before);
        history.add(new History.Step(change, before, after));
        return after;
    }

    @Test
    void aNewHistoryHasNothingToUndo() {
        assertEquals(Optional.empty(), history.findUndo());
        assertEquals(Optional.empty(), history.undo());
        assertEquals(Optional.empty(), history.redo());
    }

    @Test
    void everythingCanBeUndoneAndRedoneInOrder() {
        List<Edition> editions = new ArrayList<>(List.of(first));
        for (int hour = 0; hour < 24; hour++) {
            editions.add(move(editions.getLast(), hour));
        }
        for (int i = editions.size() - 2; i >= 0; i--) {
            assertEquals(Optional.of(editions.get(i)), history.undo());
        }
        assertEquals(Optional.empty(), history.undo());
        for (int i = 1; i < editions.size(); i++) {
            assertEquals(Optional.of(editions.get(i)), history.redo());
        }
        assertEquals(Optional.empty(), history.redo());
    }

    @Test
    void aNewChangeForgetsWhatWasUndone() {
        move(first, 10);
        history.undo();
        Edition other = move(first, 12);
        assertEquals(Optional.empty(), history.findRedo());
        assertEquals(Optional.of(first), history.undo());
        assertEquals(Optional.of(other), history.redo());
    }
}
