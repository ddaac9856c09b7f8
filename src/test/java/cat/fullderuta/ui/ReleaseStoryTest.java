package cat.fullderuta.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.document.Fixture;
import cat.fullderuta.document.Standing;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Dispatch;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Recipient;
import cat.fullderuta.edition.Status;
import cat.fullderuta.ui.common.Hand;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A version goes out, a talk is moved, the next version says who must hear of it, and of nobody else. */
@Tag("screen")
@ExtendWith(ApplicationExtension.class)
class ReleaseStoryTest {

    private static final Recipient TO_REUS = new Recipient.OfHost(Fixture.REUS);

    @TempDir
    Path folder;
    private WindowStory story;

    @Start
    void start(Stage primary) {
        story = new WindowStory(folder.resolve("data"), Fixture.edition()
                .activity("talk", ActivityType.PUBLIC_TALK, Fixture.REUS, Fixture.THURSDAY, "18:00", 90, List.of(Fixture.ALZINA))
                .activity("school", ActivityType.SCHOOL_VISIT, Fixture.GRANOLLERS, Fixture.THURSDAY, "09:30", 60, List.of(Fixture.ROURE))
                .change("talk", it -> it.status(Status.PROPOSED)).build());
        story.show(primary);
    }

    @Test
    void fromOneVersionToTheNextAndToThoseWhoMustKnow() throws Exception {
        openVersions();
        makeVersion("primer enviament", "Mireia");
        story.robot.clickOn("#recipients-all").clickOn("#send-mark").clickOn("#mark-done");
        await();
        assertEquals(8, story.edition().ledger().dispatches().size(), "three hosts, three defenders, two companions");
        assertTrue(story.node("#recipients").isFocused(), "the next key harms nothing");
        story.robot.clickOn("#release-close");

        moveTheTalk();
        openVersions();
        assertTrue(((Labeled) story.node("#version-about")).getText().contains("2"), ((Labeled) story.node("#version-about")).getText());
        makeVersion("després de Reus", "Mireia");
        story.robot.clickOn("#recipients-due");
        assertEquals(Set.of("Reus", "Alzina"), ticked());

        story.robot.clickOn("#recipients-none").clickOn("#tick-host-reus");
        assertFalse(((Labeled) story.node("#send-hint")).getText().contains("Sense adreça"), "Reus has one");
        String changes = copy("#copy-changes");
        assertTrue(changes.contains("Moguda: Dijous, 8 d’abril del 2027, 18:15–19:45"), changes);
        assertTrue(changes.contains("(abans: Dijous, 8 d’abril del 2027, 18:00–19:30)"), changes);
        story.robot.clickOn("#tick-host-reus").clickOn("#tick-defender-alzina");
        assertTrue(((Labeled) story.node("#send-hint")).getText().contains("Sense adreça de correu, i l’esborrany sortirà sense destinatari: Alzina."),
                ((Labeled) story.node("#send-hint")).getText());
        String day = copy("#copy-2027-04-08");
        assertTrue(day.contains("18:15") && !day.contains("10 d’abril"), day);
        story.robot.clickOn("#tick-defender-alzina").clickOn("#tick-host-reus");

        story.folder = folder.resolve("out");
        story.robot.clickOn("#send-drafts");
        story.await(() -> story.has("#send-note") && story.node("#send-note").isVisible());
        assertTrue(Files.exists(folder.resolve("out/Esborranys de correu v2/Reus.eml")));
        story.robot.clickOn("#send-note").clickOn("#mark-done");
        await();
        Dispatch last = story.edition().ledger().dispatches().list().getLast();
        assertEquals(TO_REUS, last.recipient());
        assertEquals(Dispatch.Form.EMAIL, last.form());
        assertEquals(2, story.edition().ledger().findSentTo(TO_REUS).orElseThrow().number());
        story.robot.clickOn("#recipients-due");
        assertEquals(Set.of("Alzina"), ticked(), "Reus knows by now");

        goBack();
        story.close();
    }

    /** What stands in the clipboard once it is said to be there: the text is made off the thread of the window. */
    private String copy(String item) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            var nothing = new ClipboardContent();
            nothing.putString("");
            Clipboard.getSystemClipboard().setContent(nothing);
        });
        story.robot.clickOn("#send-copy").clickOn(item);
        var copied = new AtomicReference<>("");
        story.await(() -> {
            copied.set(Clipboard.getSystemClipboard().getString());
            return !copied.get().isEmpty();
        });
        await();
        return copied.get();
    }

    /** The talk is again where it was, and one undo puts it back. */
    private void goBack() {
        story.robot.clickOn("#version-1");
        await();
        story.robot.clickOn("#version-back").clickOn("#rollback-yes");
        await();
        assertEquals(Fixture.THURSDAY.atTime(18, 0), story.activity(Id.of("talk")).start());
        assertEquals(2, story.edition().ledger().releases().size());
        story.robot.clickOn("#release-close").clickOn("#undo");
        assertEquals(Fixture.THURSDAY.atTime(18, 15), story.activity(Id.of("talk")).start());
    }

    private void openVersions() {
        story.robot.clickOn("#share").clickOn("#versions");
        story.await(() -> story.has("#release") && story.has("#version-title"));
        await();
    }

    private void await() {
        story.await(() -> story.has("#release") && story.node("#recipients").getParent().isVisible()
                && !story.node("#release-close").isDisabled());
    }

    private void makeVersion(String note, String by) {
        int number = story.edition().ledger().releases().size() + 1;
        story.robot.clickOn("#release-new").clickOn("#release-note").write(note);
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> ((TextField) story.node("#release-by")).setText(by));
        story.robot.clickOn("#release-make");
        story.await(() -> story.edition().ledger().releases().size() == number);
        await();
        assertEquals(note, story.edition().ledger().findNewest().orElseThrow().note());
        assertFalse(story.node("#release-form").isVisible());
    }

    private void moveTheTalk() {
        story.robot.clickOn("#chip-talk-alzina").press(KeyCode.CONTROL).type(KeyCode.DOWN).release(KeyCode.CONTROL);
        Hand.settle();
        assertEquals(Fixture.THURSDAY.atTime(18, 15), story.activity(Id.of("talk")).start());
    }

    @SuppressWarnings("unchecked")
    private Set<String> ticked() {
        var table = (TableView<Standing>) story.node("#recipients");
        return table.getItems().stream().filter(it -> table.getColumns().getFirst().getCellData(it).equals(Boolean.TRUE))
                .map(it -> it.addressee().name()).collect(Collectors.toSet());
    }
}
