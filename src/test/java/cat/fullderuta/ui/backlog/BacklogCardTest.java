package cat.fullderuta.ui.backlog;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
