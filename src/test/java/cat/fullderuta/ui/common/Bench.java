package cat.fullderuta.ui.common;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Register;
import cat.fullderuta.session.Session;
import cat.fullderuta.text.Messages;
import cat.fullderuta.travel.Gazetteer;
import cat.fullderuta.ui.findings.FindingDesk;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** A workspace around an edition, kept in memory, and a pane of it on a stage. */
public final class Bench {

    static {
        System.setProperty("testfx.robot.write_sleep", "0"); // the robot's own pause after each letter, for people to watch
    }

    /** What was asked of the coordinator before a confirmed activity was moved. */
    public final List<Activity> asked = new ArrayList<>();
    /** How often that was asked. */
    public int questions;
    public final Workspace workspace;
    /** What was said instead of making a change. */
    public final List<String> said = new ArrayList<>();
    /** What the coordinator answers. */
    public boolean mayMoveLocked = true;

    public Bench(Edition edition) {
        var session = Session.of(edition, Gazetteer.standard(), _ -> { }, Platform::runLater, Clock.systemDefaultZone());
        var edits = new Edits(session, (locked, _) -> {
            asked.addAll(locked);
            questions++;
            return mayMoveLocked;
        }, said::add, "read-only");
        workspace = new Workspace(session, new Selection(edition.firstDay()), Messages.of(Locale.of("ca")), edits);
    }

    public Edition edition() {
        return workspace.session().edition();
    }

    /** The same without who altered what, which undo does not take back. */
    public Edition plan() {
        return edition().withLedger(edition().ledger().withAlterations(Register.empty()));
    }

    /** Shows a pane alone; within the 1000×1000 of the headless screen. */
    public <P extends Parent> P show(Stage stage, double width, double height, Function<Workspace, P> pane) {
        P made = pane.apply(workspace);
        var root = new StackPane(made);
        Theme.LIGHT.applyTo(root);
        stage.setScene(new Scene(root, width, height));
        stage.show();
        stage.toFront();
        return made;
    }

    /** A desk for its findings on 3 April 2027, where nobody has accepted anything yet. */
    public static FindingDesk desk(Workspace workspace) {
        return new FindingDesk(workspace, Clock.fixed(Instant.parse("2027-04-03T10:00:00Z"), ZoneOffset.UTC), "", _ -> { });
    }
}
