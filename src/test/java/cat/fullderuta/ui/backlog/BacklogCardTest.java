package cat.fullderuta.ui.backlog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.check.Fit;
import cat.fullderuta.check.Timetable;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.sample.SampleEdition;
import cat.fullderuta.text.Messages;
import cat.fullderuta.travel.Gazetteer;
import cat.fullderuta.travel.TravelTimes;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** A card stays while places are counted in the background, and while people come and go. */
@ExtendWith(ApplicationExtension.class)
class BacklogCardTest {

    private static final Edition BEFORE = SampleEdition.small();
    private static final Defender SABINA = Defender.of(Id.of("sabina"), "Sabina");
    private static final Edition AFTER = BEFORE.withDefenders(BEFORE.defenders().with(SABINA));

    @Test
    void whoWasAddedSinceTheCardWasMadeIsNamed() {
        assertTrue(told(BEFORE, AFTER).contains("Sabina"));
    }

    @Test
    void whoIsGoneSinceThePlacesWereCountedIsNotNamed() {
        assertEquals(told(BEFORE, BEFORE), told(AFTER, BEFORE));
    }

    @Test
    void whileNobodyKnowsWhereTheTitleIsSaidOnce() {
        Activity placed = BEFORE.listBacklog().getFirst();
        Activity nowhere = placed.withHost(null).withVenue(null).withTitle("Xerrada a l’institut");
        assertEquals(List.of("Xerrada a l’institut"), titles(nowhere));
        assertEquals(2, titles(placed).size(), "town and title");
    }

    @Test
    void whatIsTypedAndWaitsIsMarkedAndSaidAndNoMoreOnceItIsTaken() {
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            Messages words = Messages.of(Locale.of("ca"));
            var card = new BacklogCard(BEFORE.listBacklog().getFirst(), BEFORE, words, () -> { });
            Node mark = card.lookup(".untaken");
            String before = card.getAccessibleText();
            assertFalse(mark.isVisible());
            card.showUntaken(true);
            assertTrue(mark.isVisible());
            assertEquals(before + words.get("form.untaken"), card.getAccessibleText());
            assertTrue(card.telling().notes().contains(words.get("form.untaken")));
            card.showUntaken(false);
            assertFalse(mark.isVisible() || mark.isManaged());
            assertEquals(before, card.getAccessibleText());
            return true;
        });
    }

    /** The lines above the last, which says length and wishes, as far as they are seen. */
    private static List<String> titles(Activity activity) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            var card = new BacklogCard(activity, BEFORE, Messages.of(Locale.of("ca")), () -> { });
            Label where = (Label) ((HBox) card.getChildren().getFirst()).getChildren().get(1);
            Label title = (Label) card.getChildren().get(1);
            return Stream.of(where, title).filter(Node::isVisible).map(Label::getText).toList();
        });
    }

    /** What a card made for one edition tells in another of a place to which only Sabina would go. */
    private static String told(Edition made, Edition now) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            Activity activity = made.listBacklog().getFirst();
            var card = new BacklogCard(activity, made, Messages.of(Locale.of("ca")), () -> { });
            var fit = Fit.of(activity, made.firstDay().atTime(10, 0), List.of(SABINA.id()),
                    Timetable.of(AFTER, TravelTimes.of(Gazetteer.standard(), AFTER.travelTimes())));
            card.show(new PlacesLeft.Count(0, 0, Optional.of(fit)), now);
            return card.telling().words();
        });
    }
}
