package cat.fullderuta.ui;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.change.Change;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Release;
import cat.fullderuta.store.DataFolder;
import cat.fullderuta.store.OpenEdition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The newest saved state is damaged, and with it the knowledge of a version that may be outside: its number is not given again. */
@Tag("screen")
class LostVersionStoryTest extends DesktopStory {

    private static Edition release(OpenEdition open, Edition draft) {
        Release release = draft.ledger().next(LocalDateTime.of(2027, 4, 1, 12, 0), "Mireia", "");
        open.freeze(release, draft);
        Edition after = new Change.PutRelease(release).applyTo(draft);
        open.save(after);
        return after;
    }

    private void loseTheSecondVersion() throws IOException {
        keep(SMALL);
        try (DataFolder folder = DataFolder.open(data); OpenEdition open = OpenEdition.open(folder, SMALL.id())) {
            release(open, release(open, SMALL));
        }
        Path newest = untaken(SMALL).resolveSibling("generation-00000003.fdr");
        byte[] bytes = Files.readAllBytes(newest);
        bytes[bytes.length / 2] ^= 1;
        Files.write(newest, bytes);
    }

    @Test
    void theVersionIsToldAtTheStartAndAmongTheVersionsAndTheNextOneIsTheThird() throws Exception {
        loseTheSecondVersion();
        var started = CompletableFuture.runAsync(() -> assertDoesNotThrow(() -> start())); // it waits until it is read
        await(() -> has("#damaged-text"));
        assertTrue(text("#damaged-text").contains("La versió 2 és a la carpeta de l’edició"), text("#damaged-text"));
        robot.push(KeyCode.ENTER);
        started.join();

        robot.clickOn("#share").clickOn("#versions");
        await(() -> has("#version-unknown") && !robot.lookup("#release-new").query().isDisabled());
        assertTrue(text("#version-unknown").contains("la següent serà la versió 3"), text("#version-unknown"));
        assertTrue(text("#release-new").contains("3"), text("#release-new"));
        robot.clickOn("#release-new");
        robot.interact(() -> ((TextField) robot.lookup("#release-by").query()).setText("Mireia"));
        robot.clickOn("#release-make");
        await(() -> session().edition().ledger().releases().size() == 2);
        assertEquals(List.of(1, 3), session().edition().ledger().releases().stream().map(Release::number).toList());
        session().awaitSaved();
    }
}
