package cat.fullderuta.ui.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.change.Change;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Answer;
import cat.fullderuta.edition.Arrangements;
import cat.fullderuta.edition.Attendance;
import cat.fullderuta.edition.Certainty;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Interpreting;
import cat.fullderuta.edition.Invitation;
import cat.fullderuta.edition.Language;
import cat.fullderuta.edition.Status;
import cat.fullderuta.sample.SampleEdition;
import cat.fullderuta.ui.common.Bench;
import cat.fullderuta.ui.common.Hand;
import cat.fullderuta.ui.common.StatusActions;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@Tag("screen")
@ExtendWith(ApplicationExtension.class)
class InspectorTest {

    private final Bench bench = new Bench(SampleEdition.small());
    private final Edition before = bench.edition();
    private final Hand robot = new Hand();
    private Inspector inspector;
    private Id<Activity> id;

    @Start
    void start(Stage stage) {
        inspector = bench.show(stage, 360, 960, workspace -> new Inspector(Bench.desk(workspace), new StatusActions(workspace)));
    }

    @BeforeEach
    void selectOneThatMayMove() {
        select(find(it -> it.isScheduled() && !it.isLocked() && it.host() != null && it.venue() != null && it.contact() != null
                && it.defenders().size() == 1));
    }

    @Test
    void withoutASelectionItSaysWhatToDo() {
        fx(() -> bench.workspace.selection().clear());
        assertTrue(node(".empty-state").isVisible());
    }

    @Test
    void factsSayWhatWhereWhenAndWho() {
        assertTrue(text("#fact-kind").startsWith(bench.workspace.words().get("domain", activity().type())));
        assertEquals(activity().title(), text("#fact-title"));
        assertTrue(text("#fact-where").startsWith(before.findHost(activity()).orElseThrow().name()));
        assertEquals(before.defenders().get(activity().defenders().getFirst()).alias(), text("#fact-defenders"));
        assertTrue(text("#fact-contact").contains(before.findContact(activity()).orElseThrow().phone()));
    }

    @Test
    void everyFindingOfTheActivityIsShown() {
        Activity clashing = bench.edition().activities().get(bench.workspace.state().findings().list().getFirst().activities().getLast());
        select(clashing);
        assertEquals(bench.workspace.state().findings().listFor(clashing.id()).size(), robot.lookup(".finding-card").queryAll().size());
    }

    @Test
    void textFieldsReachTheEditionAndUndoGivesThemBack() {
        edit();
        checkTyped("title", "Xerrada nova", () -> activity().title(), "Xerrada nova");
        checkTyped("audience", "4t d’ESO", () -> activity().attendance().who(), "4t d’ESO");
        checkTyped("number", "54", () -> activity().attendance(), new Attendance(activity().attendance().who(), 54));
        checkTyped("speakers", "Modera la biblioteca", () -> activity().speakers(), "Modera la biblioteca");
        checkTyped("campaign", "Aigua per a tothom", () -> activity().campaign(), "Aigua per a tothom");
        checkTyped("wish-days", "15/4; 14/4", () -> activity().wish().days(), List.of(LocalDate.of(2027, 4, 14), LocalDate.of(2027, 4, 15)));
        checkTyped("wish-words", "al matí", () -> activity().wish().words(), "al matí");
        checkTyped("transport", "En tren", () -> activity().arrangements().transport(), "En tren");
        checkTyped("meal", "Dinar vegetarià", () -> activity().arrangements().meal(), "Dinar vegetarià");
        checkTyped("venue-address", "Plaça Nova, 1", () -> bench.edition().findVenue(activity()).orElseThrow().place().address(), "Plaça Nova, 1");
        checkTyped("interpreters", "2", () -> activity().arrangements().interpreting().interpreters(), 2);
        checkTyped("contact-name", "Nom Canviat", () -> bench.edition().findContact(activity()).orElseThrow().name(), "Nom Canviat");
        checkTyped("contact-phone", "93 555 99 99", () -> bench.edition().findContact(activity()).orElseThrow().phone(), "93 555 99 99");
        checkTyped("contact-extension", "12", () -> bench.edition().findContact(activity()).orElseThrow().extension(), "12");
        checkTyped("contact-email", "nom@poble.example", () -> bench.edition().findContact(activity()).orElseThrow().email(),
                "nom@poble.example");
    }

    @Test
    void notesAreTakenWhenTheyAreLeft() {
        edit();
        for (String name : List.of("description", "public-notes", "internal-notes")) {
            type(name, "Línia de " + name);
            robot.type(KeyCode.TAB);
            assertFalse(input(name).isFocused(), "Tab leads on");
        }
        assertEquals("Línia de description", activity().description());
        assertEquals("Línia de public-notes", activity().publicNotes());
        assertEquals("Línia de internal-notes", activity().internalNotes());
        undo(3);
        assertEquals(before, bench.plan());
    }

    @Test
    void dayHourAndLengthAreUnderstoodAsPeopleTypeThem() {
        edit();
        checkTyped("day", "14/4", () -> activity().start().toLocalDate().toString(), "2027-04-14");
        checkTyped("hour", "16h", () -> activity().start().toLocalTime().toString(), "16:00");
        checkTyped("length", "1h30", () -> activity().length(), Duration.ofMinutes(90));
    }

    @Test
    void theLongestDayWithItsYearHasRoomInItsField() {
        edit();
        TextInputControl day = input("day");
        fx(() -> day.setText("mié 14/10/2027")); // in Spanish; the narrowest place is the panel beside the board
        fx(() -> inspector.setMaxWidth(320));
        var text = new Text(day.getText());
        text.setFont(day.getFont());
        double room = day.getWidth() - day.getInsets().getLeft() - day.getInsets().getRight();
        assertTrue(text.getLayoutBounds().getWidth() + 10 < room, () -> text.getLayoutBounds().getWidth() + " in " + room);
    }

    @Test
    void whatCannotBeIsSaidBesideTheFieldAndStaysAsTyped() {
        edit();
        for (var wrong : List.of(List.of("hour", "25:00"), List.of("length", "0"), List.of("day", "29/4"), List.of("day", "31/4"),
                List.of("number", "molts"), List.of("wish-from", "25h"), List.of("wish-days", "31/4"), List.of("contact-email", "sense arrova"))) {
            type(wrong.getFirst(), wrong.getLast());
            robot.type(KeyCode.ENTER);
            assertEquals(before, bench.plan(), wrong.toString());
            assertEquals(wrong.getLast(), input(wrong.getFirst()).getText());
            Node problem = node("#edit-" + wrong.getFirst() + "-problem");
            assertTrue(problem.isVisible() && !((Labeled) problem).getText().isBlank(), wrong.toString());
            assertEquals(wrong.getLast().equals("31/4"), ((Labeled) problem).getText().contains("com ara 13/4"), "a day of this visit");
            robot.type(KeyCode.ESCAPE);
            assertFalse(problem.isVisible(), "Escape gives up " + wrong);
        }
        assertTrue(bench.workspace.state().undo().isEmpty());
    }

    @Test
    void bothWantedHoursAreTakenOnceTheSecondMakesThemRight() {
        edit();
        enter("wish-from", "17:30");
        enter("wish-to", "20:30");
        enter("wish-from", "21:00");
        assertTrue(node("#edit-wish-from-problem").isVisible(), "half past eight is before nine");
        enter("wish-to", "22:00");
        assertEquals(List.of(LocalTime.of(21, 0), LocalTime.of(22, 0)), List.of(activity().wish().from(), activity().wish().to()));
        assertFalse(node("#edit-wish-from-problem").isVisible() || node("#edit-wish-to-problem").isVisible());
        assertEquals(List.of("21:00", "22:00"), List.of(input("wish-from").getText(), input("wish-to").getText()));
        undo(1);
        assertEquals(List.of("17:30", "20:30"), List.of(input("wish-from").getText(), input("wish-to").getText()), "one step back");
    }

    @Test
    void whatIsWrongWithBothWantedHoursIsSaidOnce() {
        edit();
        enter("wish-from", "17:30");
        enter("wish-to", "20:30");
        enter("wish-from", "20:30");
        enter("wish-to", "17:30");
        assertFalse(node("#edit-wish-from-problem").isVisible());
        assertTrue(text("#edit-wish-to-problem").contains("20:30") && text("#edit-wish-to-problem").contains("17:30"));
        robot.type(KeyCode.ESCAPE);
        assertFalse(node("#edit-wish-to-problem").isVisible());
        assertTrue(node("#edit-wish-from-problem").isVisible(), "it is still after the end that stands again");
        assertEquals(LocalTime.of(17, 30), activity().wish().from());
    }

    private void enter(String name, String typed) {
        type(name, typed);
        robot.type(KeyCode.ENTER);
        Hand.settle();
    }

    @Test
    void whatIsFoundAboveLeavesTheFieldWithTheKeysWhereItIs() {
        edit();
        type("hour", "3.10");
        Node next = node("#edit-length");
        double seen = Hand.onScreen(next).getMinY();
        int cards = robot.lookup(".finding-card").queryAll().size();
        robot.type(KeyCode.TAB);
        Hand.settle();
        assertTrue(next.isFocused());
        assertTrue(robot.lookup(".finding-card").queryAll().size() > cards, "an hour of the night is found");
        assertEquals(seen, Hand.onScreen(next).getMinY(), 1);
        undo(1);
        Hand.settle();
        assertEquals(cards, robot.lookup(".finding-card").queryAll().size());
        assertEquals(seen, Hand.onScreen(next).getMinY(), 1, "what goes again leaves it there too");
    }

    @Test
    void aDayOutsideTheVisitIsRefusedWithTheDaysThatAreAccepted() {
        edit();
        type("day", "29/4");
        robot.type(KeyCode.TAB);
        String reason = text("#edit-day-problem");
        assertTrue(reason.contains("7/4") && reason.contains("16/4"), reason);
    }

    @Test
    void choicesReachTheEditionAndUndoGivesThemBack() {
        edit();
        choose("type", 4);
        assertEquals(ActivityType.values()[4], activity().type());
        choose("status", Status.CANCELLED.ordinal());
        assertEquals(Status.CANCELLED, activity().status());
        choose("certainty", Certainty.TO_BE_CONFIRMED.ordinal());
        assertEquals(Certainty.TO_BE_CONFIRMED, activity().certainty());
        choose("interpreting", Answer.YES.ordinal());
        assertEquals(Answer.YES, activity().arrangements().interpreting().needed());
        choose("interpreting-mode", Interpreting.Mode.WHISPERED.ordinal());
        assertEquals(Interpreting.Mode.WHISPERED, activity().arrangements().interpreting().mode());
        choose("materials", Answer.NO.ordinal());
        choose("photo", Answer.YES.ordinal());
        choose("recording", Answer.NO.ordinal());
        choose("press", Answer.YES.ordinal());
        choose("escort", Answer.YES.ordinal());
        choose("host-transport", Answer.YES.ordinal());
        Arrangements plans = activity().arrangements();
        assertEquals(List.of(Answer.NO, Answer.YES, Answer.NO, Answer.YES, Answer.YES, Answer.YES), List.of(plans.materials(), plans.photo(),
                plans.recording(), plans.press(), plans.escort(), plans.hostTransport()));
        choose("venue", 0);
        assertEquals(null, activity().venue());
        choose("contact", 0);
        assertEquals(null, activity().contact());
        choose("host", 0);
        assertEquals(null, activity().host());
        while (bench.workspace.state().undo().isPresent()) {
            undo(1);
        }
        assertEquals(before, bench.plan());
    }

    @Test
    void anotherHostTakesNeitherVenueNorContactOverAndBringsItsOnlyOnes() {
        Host now = before.findHost(activity()).orElseThrow();
        Host several = chooseHost(it -> !it.equals(now) && it.venues().list().size() != 1 && it.contacts().list().size() != 1);
        assertEquals(several.id(), activity().host());
        assertEquals(null, activity().venue());
        assertEquals(null, activity().contact());
        undo(1);
        assertEquals(before, bench.plan());
        Host one = chooseHost(it -> !it.equals(now) && it.venues().list().size() == 1 && it.contacts().list().size() == 1);
        assertEquals(one.venues().list().getFirst().id(), activity().venue());
        assertEquals(one.contacts().list().getFirst().id(), activity().contact());
        undo(1);
        assertEquals(before, bench.plan(), "one step back");
    }

    private Host chooseHost(Predicate<Host> wanted) {
        if (!node("#edit-form").isVisible()) {
            edit();
        }
        Host chosen = before.hosts().stream().filter(wanted).findFirst().orElseThrow();
        ComboBox<?> box = robot.lookup("#edit-host").queryAs(ComboBox.class);
        reveal(box);
        choose("host", indexOf(box, chosen.name()));
        return chosen;
    }

    private static <T> int indexOf(ComboBox<T> box, String name) {
        return box.getItems().stream().map(box.getConverter()::toString).toList().indexOf(name);
    }

    @Test
    void theFieldInWhichAHostIsSearchedSaysSoInTheLanguageOfTheWindow() {
        edit();
        var prompts = robot.from(node("#edit-host")).lookup(".text-field").queryAllAs(TextField.class).stream().map(TextField::getPromptText).toList();
        assertEquals(List.of(bench.workspace.words().get("form.combo.search")), prompts);
    }

    @Test
    void whatADayWaitsForIsSaidNoMoreOnceItIsTyped() {
        select(find(it -> !it.isScheduled()));
        edit();
        enter("day", "14");
        assertTrue(node("#edit-day-problem").isVisible());
        type("hour", "9.30");
        assertFalse(node("#edit-day-problem").isVisible());
    }

    @Test
    void chipsTurnDefendersCompanionsAndLanguages() {
        edit();
        Id<Defender> further = before.defenders().stream().map(Defender::id)
                .filter(it -> !activity().defenders().contains(it)).findFirst().orElseThrow();
        click("#edit-defenders-" + before.defenders().list().indexOf(before.defenders().get(further)));
        assertTrue(activity().defenders().contains(further));
        click("#edit-companions-0");
        assertEquals(!before.activities().get(id).companions().contains(before.companions().list().getFirst().id()),
                activity().companions().contains(before.companions().list().getFirst().id()));
        boolean catalan = activity().arrangements().languages().contains(Language.CATALAN);
        click("#edit-languages-0");
        assertEquals(!catalan, activity().arrangements().languages().contains(Language.CATALAN));
        undo(3);
        assertEquals(before, bench.plan());
    }

    @Test
    void everyoneAndOneLetOff() {
        edit();
        click("#edit-everyone");
        assertEquals(new Invitation.Everyone(List.of()), activity().invitation());
        click("#edit-defenders-1");
        assertEquals(before.defenders().size() - 1, bench.edition().defendersOf(activity()).size());
        click("#edit-everyone");
        assertEquals(before.defenders().size() - 1, activity().defenders().size());
        undo(3);
        assertEquals(before, bench.plan());
    }

    @Test
    void theHostAsksForSomeByNameOrForSoManyOfAnyone() {
        edit();
        fx(() -> bench.workspace.session().apply(new Change.PutActivity(activity().withInvitation(Invitation.ANYONE))));
        type("asked-count", "2");
        robot.type(KeyCode.ENTER);
        type("asked-theme", "aigua");
        robot.type(KeyCode.ENTER);
        choose("asked-language", 4);
        assertEquals(new Invitation.AnyWho(Language.FRENCH, "aigua", 2), activity().invitation());
        assertFalse(node("#edit-asked").getParent().getParent().getParent().getParent().isVisible(), "nobody is named");
        choose("invitation", 0);
        assertEquals(new Invitation.Named(activity().defenders()), activity().invitation());
        Id<Defender> further = before.defenders().stream().map(Defender::id).filter(it -> !activity().defenders().contains(it)).findFirst()
                .orElseThrow();
        click("#edit-asked-" + before.defenders().list().indexOf(before.defenders().get(further)));
        assertTrue(activity().invitation() instanceof Invitation.Named(var named) && named.contains(further));
    }

    @Test
    void whatIsOpenLeadsToItsField() {
        fx(() -> bench.workspace.session().apply(new Change.PutActivity(activity().withArrangements(
                activity().arrangements().withMaterials(Answer.NO)))));
        click("#readiness-materials");
        assertTrue(node("#edit-materials").isFocused());
        choose("materials", Answer.YES.ordinal());
        click("#edit");
        assertTrue(node("#readiness-materials").getAccessibleText().endsWith(bench.workspace.words().get("readiness.State.YES")));
    }

    @Test
    void theHistoryTellsTheLatestFirstAndTheRestOnRequest() {
        fx(() -> bench.workspace.session().setSignature("MP"));
        for (Status status : List.of(Status.PROPOSED, Status.REQUESTED, Status.PROPOSED, Status.REQUESTED, Status.PROPOSED, Status.REQUESTED)) {
            fx(() -> bench.workspace.session().apply(new Change.PutActivity(activity().withStatus(status))));
        }
        fx(() -> bench.workspace.session().apply(new Change.PutActivity(activity().withLength(Duration.ofMinutes(25)))));
        int altered = (int) bench.edition().ledger().alterations().stream().filter(it -> it.activity().equals(id)).count();
        assertEquals(5, robot.lookup(".history-line").queryAll().size());
        List<Labeled> first = robot.from(robot.lookup(".history-line").queryAll().iterator().next()).lookup(".label").queryAllAs(Labeled.class)
                .stream().toList();
        assertTrue(first.getFirst().getText().endsWith("→ 25 min"), first.getFirst().getText());
        assertTrue(first.getLast().getText().endsWith("MP"), first.getLast().getText());
        click("#history-more");
        assertEquals(altered, robot.lookup(".history-line").queryAll().size());
    }

    @Test
    void itIsSplitAndRepeatedWhereItStands() {
        click("#split-open");
        robot.write("4").type(KeyCode.ENTER);
        assertEquals(before.activities().size() + 3, bench.edition().activities().size());
        assertTrue(activity().title().endsWith("(1/4)") && activity().isScheduled(), activity().title());
        undo(1);
        assertEquals(before, bench.plan());
        click("#series-open");
        robot.write("31/4").type(KeyCode.ENTER);
        assertEquals(before, bench.plan());
        assertTrue(robot.lookup("Escriviu dies com ara 7/4, 16/4.").tryQuery().isPresent(), "days of this visit");
        fx(() -> robot.lookup("#series-days").queryAs(TextInputControl.class).setText("14/4, 15/4"));
        robot.type(KeyCode.ENTER);
        assertEquals(before.activities().size() + 2, bench.edition().activities().size());
        assertEquals(activity().start().toLocalTime(), bench.edition().activities().list().getLast().start().toLocalTime());
        undo(1);
        assertEquals(before, bench.plan());
    }

    private ComboBox<?> focusType() {
        edit();
        ComboBox<?> box = robot.lookup("#edit-type").queryAs(ComboBox.class);
        reveal(box);
        fx(box::requestFocus);
        return box;
    }

    @ParameterizedTest
    @CsvSource({"tau, PUBLIC_TALK", "xer, PUBLIC_TALK", "REUNIO, ADVOCACY_MEETING", "àpat, MEAL", "apat com, MEAL", "esc, SCHOOL_VISIT"})
    void theTypeIsChosenByTheBeginningsOfItsWords(String typed, ActivityType type) {
        focusType();
        robot.write(typed).type(KeyCode.ENTER);
        Hand.settle();
        assertEquals(type, activity().type());
    }

    @Test
    void theTypeIsChosenByTheArrowsToo() {
        ComboBox<?> box = focusType();
        fx(() -> box.getSelectionModel().select(ActivityType.SCHOOL_VISIT.ordinal()));
        robot.type(KeyCode.DOWN, 3);
        Hand.settle();
        assertEquals(ActivityType.INTERVIEW, activity().type());
        robot.type(KeyCode.UP);
        Hand.settle();
        assertEquals(ActivityType.PUBLIC_TALK, activity().type());
        robot.type(KeyCode.F4);
        Hand.settle();
        assertTrue(box.isShowing());
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
        Hand.settle();
        assertEquals(ActivityType.INTERVIEW, activity().type());
        assertFalse(box.isShowing());
    }

    @ParameterizedTest
    @EnumSource(names = {"ESCAPE", "TAB", "ENTER"})
    void lettersThatNoTypeHasChooseNothing(KeyCode leaving) {
        ComboBox<?> box = focusType();
        ActivityType type = activity().type();
        robot.write("zz").type(leaving);
        Hand.settle();
        assertEquals(type, activity().type());
        assertEquals(type.ordinal(), box.getItems().indexOf(box.getValue()), "it still shows what it is");
        assertTrue(bench.workspace.state().undo().isEmpty(), "nothing to undo");
    }

    @Test
    void theLetterOfAShortcutOpensNoList() {
        ComboBox<?> box = focusType();
        robot.push(KeyCode.SHORTCUT, KeyCode.B);
        Hand.settle();
        assertFalse(box.isShowing());
        assertTrue(box.isFocused());
    }

    @Test
    void aNewVenueBelongsToTheHostAndIsChosen() {
        edit();
        click("#new-venue-open");
        robot.write("Biblioteca Vella");
        click("#new-venue-address");
        robot.write("Plaça Major, 1").type(KeyCode.ENTER);
        var venue = bench.edition().findVenue(activity()).orElseThrow();
        assertEquals("Biblioteca Vella", venue.name());
        assertEquals("Plaça Major, 1", venue.place().address());
        undo(1);
        assertEquals(before, bench.plan());
    }

    @Test
    void withoutAContactTypingMakesOne() {
        edit();
        choose("contact", 0);
        Edition without = bench.plan();
        type("contact-name", "Nom Inventat Nou");
        robot.type(KeyCode.ENTER);
        assertEquals("Nom Inventat Nou", bench.edition().findContact(activity()).orElseThrow().name());
        assertEquals(before.findHost(activity()).orElseThrow().contacts().size() + 1, bench.edition().findHost(activity()).orElseThrow()
                .contacts().size());
        undo(1);
        assertEquals(without, bench.plan(), "one thing typed, one undo");
    }

    @Test
    void anUndoElsewhereLeavesAloneWhatIsBeingTyped() {
        edit();
        String title = activity().title();
        type("title", "Un altre títol");
        robot.type(KeyCode.ENTER);
        type("audience", "encara escric");
        undo(1);
        assertEquals(title, input("title").getText());
        assertEquals("encara escric", input("audience").getText());
        assertTrue(input("audience").isFocused());
        robot.type(KeyCode.ENTER);
        assertEquals("encara escric", activity().attendance().who());
    }

    @Test
    void choosingAnotherActivityTakesWhatWasTyped() {
        edit();
        Id<Activity> first = id;
        type("title", "Escrit i no confirmat");
        select(find(it -> !it.id().equals(first)));
        assertEquals("Escrit i no confirmat", bench.edition().activities().get(first).title());
        assertEquals(activity().title(), input("title").getText());
    }

    @Test
    void disposedItHasTakenWhatWasTypedAndTakesNothingMore() {
        edit();
        type("title", "Escrit abans del canvi d’idioma");
        fx(inspector::dispose);
        assertEquals("Escrit abans del canvi d’idioma", activity().title());
        Edition taken = bench.plan();
        type("audience", "massa tard");
        robot.type(KeyCode.ENTER);
        click("#edit-everyone");
        assertEquals(taken, bench.plan());
    }

    @Test
    void disposedItFollowsNothing() {
        edit();
        fx(inspector::dispose);
        String title = activity().title();
        Activity other = find(it -> !it.id().equals(id) && !it.title().equals(title));
        fx(() -> bench.workspace.session().apply(new Change.PutActivity(activity().withTitle("Un altre títol"))));
        fx(() -> bench.workspace.selection().select(other.id()));
        assertEquals(title, input("title").getText());
        assertEquals(title, text("#fact-title"));
    }

    @Test
    void aConfirmedActivityMovesOnlyAfterAYes() {
        select(find(it -> it.isScheduled() && it.isLocked()));
        edit();
        String shown = input("hour").getText();
        bench.mayMoveLocked = false;
        type("hour", "8:05");
        robot.type(KeyCode.ENTER);
        assertEquals(1, bench.asked.size());
        assertEquals(before, bench.plan());
        assertEquals(shown, input("hour").getText());
    }

    @Test
    void dayAndHourPlaceAnActivityOfTheBacklog() {
        select(find(it -> !it.isScheduled()));
        edit();
        type("day", "14");
        robot.type(KeyCode.ENTER);
        assertFalse(activity().isScheduled());
        assertEquals("14", input("day").getText());
        type("hour", "9.30");
        robot.type(KeyCode.ENTER);
        assertEquals(LocalDateTime.of(2027, 4, 14, 9, 30), activity().start());
        undo(1);
        assertEquals(before, bench.plan());
    }

    @Test
    void whoWasAskedForByNameComesAlongWhenDayAndHourPlaceTheRequest() {
        Activity request = find(it -> !it.isScheduled());
        List<Id<Defender>> named = before.defenders().stream().map(Defender::id).limit(2).toList();
        fx(() -> bench.workspace.session().apply(new Change.PutActivity(
                request.with(it -> it.invitation(new Invitation.Named(named)).defenders(List.of())))));
        select(request);
        edit();
        type("day", "14");
        robot.type(KeyCode.ENTER);
        type("hour", "9.30");
        robot.type(KeyCode.ENTER);
        assertEquals(LocalDateTime.of(2027, 4, 14, 9, 30), activity().start());
        assertEquals(named, activity().defenders());
    }

    @Test
    void itGoesBackToTheBacklogIsCopiedAndIsDeletedAfterAQuestion() {
        click("#to-backlog");
        assertFalse(activity().isScheduled());
        undo(1);
        Id<Activity> original = id;
        click("#duplicate");
        id = bench.workspace.selection().findActivity().orElseThrow();
        assertEquals(before.activities().get(original).title(), activity().title());
        assertFalse(activity().isScheduled() || id.equals(original));
        click("#delete");
        assertTrue(bench.edition().activities().has(id), "it asks first");
        click("#delete-no");
        click("#delete");
        click("#delete-yes");
        assertFalse(bench.edition().activities().has(id));
        assertTrue(bench.workspace.selection().findActivity().isEmpty());
        undo(2);
        assertEquals(before, bench.plan());
    }

    private <T> void checkTyped(String name, String typed, Supplier<T> read, T expected) {
        Edition was = bench.plan();
        type(name, typed);
        robot.type(KeyCode.ENTER);
        assertEquals(expected, read.get(), name);
        undo(1);
        assertEquals(was, bench.plan(), name);
    }

    private void type(String name, String text) {
        click("#edit-" + name);
        fx(() -> input(name).selectAll());
        robot.type(KeyCode.DELETE);
        robot.write(text);
    }

    private void choose(String name, int index) {
        ComboBox<?> box = robot.lookup("#edit-" + name).queryAs(ComboBox.class);
        reveal(box);
        fx(() -> box.getSelectionModel().select(index));
    }

    private void click(String query) {
        Node node = node(query);
        reveal(node);
        robot.clickOn(node);
        Hand.settle();
    }

    /** Scrolls the inspector until a node can be clicked. */
    private void reveal(Node node) {
        fx(() -> {
            inspector.applyCss();
            inspector.layout();
            ScrollPane pane = (ScrollPane) inspector.lookup(".scroll-pane");
            double y = pane.getContent().sceneToLocal(node.localToScene(node.getBoundsInLocal())).getMinY();
            double room = pane.getContent().getBoundsInLocal().getHeight() - pane.getViewportBounds().getHeight();
            pane.setVvalue(room <= 0 ? 0 : Math.clamp((y - 100) / room, 0, 1));
        });
    }

    private void edit() {
        click("#edit");
    }

    private void undo(int times) {
        for (int i = 0; i < times; i++) {
            fx(() -> bench.workspace.session().undo());
        }
    }

    private Activity find(Predicate<Activity> wanted) {
        return bench.edition().activities().stream().filter(wanted).findFirst().orElseThrow();
    }

    private void select(Activity activity) {
        id = activity.id();
        fx(() -> bench.workspace.selection().select(id));
    }

    private Activity activity() {
        return bench.edition().activities().get(id);
    }

    private TextInputControl input(String name) {
        return robot.lookup("#edit-" + name).queryAs(TextInputControl.class);
    }

    private Node node(String query) {
        return robot.lookup(query).query();
    }

    private String text(String query) {
        return ((Labeled) node(query)).getText();
    }

    private static void fx(Runnable work) {
        WaitForAsyncUtils.asyncFx(work);
        Hand.settle();
    }

    @Test
    void whoCannotComeIsOfferedNowhereButWhereSomethingCountsOnThem() {
        Id<Defender> absent = activity().defenders().getFirst();
        fx(() -> bench.workspace.session().apply(new Change.PutDefender(before.defenders().get(absent).withComing(false))));
        edit();
        String marked = before.defenders().get(absent).alias() + " (no ve)";
        assertEquals(before.defenders().size(), robot.lookup(".chip-button").lookup((Node it) -> it.getId() != null
                && it.getId().startsWith("edit-defenders-")).queryAll().size());
        assertTrue(robot.lookup((Node it) -> marked.equals(it.getAccessibleText())).tryQuery().isPresent());
        fx(() -> bench.workspace.session().apply(new Change.RemoveDefender(activity().id(), absent)));
        assertTrue(robot.lookup((Node it) -> marked.equals(it.getAccessibleText())).tryQuery().isEmpty());
    }
}
