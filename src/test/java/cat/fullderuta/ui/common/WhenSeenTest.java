package cat.fullderuta.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cat.fullderuta.change.Change;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Season;
import cat.fullderuta.session.Session;
import cat.fullderuta.travel.Gazetteer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A view that nobody sees costs nothing at each change, and shows the last one as soon as it is seen. */
@Tag("screen")
@ExtendWith(ApplicationExtension.class)
class WhenSeenTest {

    private final Session session = Session.of(Edition.of(Id.of("e"), Season.SPRING, "", LocalDate.of(2027, 4, 8), LocalDate.of(2027, 4, 9)),
            Gazetteer.standard(), _ -> { }, Runnable::run, Clock.systemUTC());
    private final StackPane window = new StackPane();
    private final Pane view = new Pane();
    private int drawn;

    @Start
    private void start(Stage stage) {
        stage.setScene(new Scene(window, 100, 100));
        stage.show();
    }

    @AfterEach
    void close() {
        session.close();
    }

    private void change(String title) {
        fx(() -> session.apply(new Change.PutActivity(Activity.of(Id.of("a"), title, ActivityType.MEAL))));
    }

    private void show(boolean seen) {
        fx(() -> window.getChildren().setAll(seen ? List.of(view) : List.of()));
    }

    private static void fx(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, work);
    }

    @Test
    void itIsDrawnAtEachChangeWhileItIsSeenAndOnceForAllItMissed() {
        WhenSeen.follow(view, session, () -> drawn++);
        change("one");
        change("two");
        assertEquals(0, drawn);
        show(true);
        assertEquals(1, drawn);
        change("three");
        change("four");
        assertEquals(3, drawn);
        show(false);
        show(true);
        assertEquals(3, drawn, "nothing was missed");
    }

    @Test
    void oneThatShowsNothingYetIsDrawnWhenItIsFirstSeen() {
        WhenSeen seen = WhenSeen.begin(view, session, () -> drawn++);
        show(true);
        assertEquals(1, drawn);
        seen.dispose();
        change("one");
        assertEquals(1, drawn);
    }
}
