package cat.fullderuta.ui.findings;

import cat.fullderuta.check.Acknowledging;
import cat.fullderuta.check.Finding;
import cat.fullderuta.check.Severity;
import cat.fullderuta.edition.Acknowledgement;
import cat.fullderuta.edition.Id;
import cat.fullderuta.session.Session;
import cat.fullderuta.text.FindingText;
import cat.fullderuta.text.Formats;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.common.SeverityLook;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;

/**
 * A finding with its icon, its title and its sentence, and a stripe in the colour of its severity; below, what can be done about
 * it: accept it for a reason, or take one of the changes that solve it. A clash cannot be accepted and says why when asked.
 */
final class FindingCard extends VBox {

    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    private final Finding finding;
    private final FindingDesk desk;
    private final FindingDesk.Draft draft;
    private final Messages words;
    private final Runnable done;
    private final Severity severity;
    private final Label title = Fields.text("", "text-strong", "finding-title");
    private final Label sentence = Fields.text("");
    private final Label earlier = Fields.text("", "text-small", "finding-earlier");
    private final Button solve;
    private final Button accept;
    private final Button ask;
    private final Label why;
    private final VBox below = new VBox();
    private final InvalidationListener arrange = any -> arrange();
    private @Nullable AcceptForm form;
    private @Nullable Solutions solutions;
    private boolean active;

    /** @param done called after it was accepted, solved or left, to say where the keys go then */
    FindingCard(Finding finding, Severity severity, FindingDesk desk, Runnable done) {
        this.finding = finding;
        this.severity = severity;
        this.desk = desk;
        this.done = done;
        words = desk.workspace().words();
        draft = desk.draftOf(finding);
        solve = Fields.button("solve", words.get("findingcard.solve"), () -> toggle(draft.solving));
        accept = Fields.button("accept", words.get("findingcard.accept"), () -> toggle(draft.accepting));
        ask = Fields.iconButton("accept-ask", MaterialDesignH.HELP_CIRCLE_OUTLINE, words.get("findingcard.clash.ask"),
                () -> toggle(draft.explaining));
        solve.setTooltip(new Tooltip(words.get("findingcard.solve.keys")));
        accept.setTooltip(new Tooltip(words.get("findingcard.accept.keys")));
        why = Fields.text(words.get("findingcard.clash.why"), "text-quiet");
        why.setId("clash-why");
        solve.getStyleClass().addAll("small", "finding-action");
        accept.getStyleClass().addAll("small", "finding-action");
        ask.getStyleClass().add("small");
        var actions = new HBox(solve, accept, Fields.spacer(), ask);
        actions.getStyleClass().add("action-row");
        below.getChildren().addAll(actions, why);
        below.getStyleClass().add("finding-below");
        below.addEventHandler(MouseEvent.MOUSE_CLICKED, Event::consume); // a list would take it for a click on the finding
        below.addEventHandler(MouseEvent.MOUSE_PRESSED, Event::consume);
        var heading = new HBox(SeverityLook.icon(severity), title);
        heading.getStyleClass().add("finding-heading");
        getChildren().addAll(heading, sentence, earlier, below);
        getStyleClass().addAll("finding-card", SeverityLook.styleClass(severity));
        var weak = new WeakInvalidationListener(arrange);
        draft.accepting.addListener(weak);
        draft.explaining.addListener(weak);
        draft.solving.addListener(weak);
        refresh();
    }

    boolean isOf(Severity other) {
        return severity == other;
    }

    boolean isAbout(Id<Acknowledgement> matter) {
        return Acknowledging.matterOf(finding).equals(matter);
    }

    /** Whether what can be done is shown; what somebody has opened stays open. */
    void setActive(boolean shown) {
        active = shown;
        arrange();
    }

    /** Says it with the names and the earlier acceptance of the present edition. */
    void refresh() {
        Session.State state = desk.workspace().state();
        var text = FindingText.of(state.edition(), words);
        title.setText(text.title(finding));
        sentence.setText(text.sentence(finding));
        Optional<Acknowledgement> known = Acknowledging.findEarlier(finding, state.edition());
        known.ifPresent(it -> earlier.setText(words.get("findingcard.earlier", Formats.of(words).days(it.at().toLocalDate(),
                it.at().toLocalDate()), it.by(), it.reason())));
        Fields.setShown(earlier, known.isPresent());
        setAccessibleText(title.getText() + ". " + sentence.getText() + (known.isPresent() ? " " + earlier.getText() : ""));
        arrange();
    }

    /** Opens the form, or says why there is none. */
    void startAccepting() {
        (severity == Severity.CLASH ? draft.explaining : draft.accepting).set(true);
        goOnTyping();
    }

    /** Shows what could be done. */
    void startSolving() {
        draft.solving.set(true);
    }

    /** Of which matter something is being typed here. */
    Optional<Id<Acknowledgement>> findTyped() {
        return form != null && form.isTyping() ? Optional.of(Acknowledging.matterOf(finding)) : Optional.empty();
    }

    /** Puts the cursor back where it was before this card took the place of another. */
    void goOnTyping() {
        if (form != null && form.isVisible()) {
            form.type();
        }
    }

    private void toggle(BooleanProperty open) {
        open.set(!open.get());
        if (open == draft.accepting) {
            goOnTyping();
        }
    }

    private void arrange() {
        boolean clash = severity == Severity.CLASH;
        boolean maySolve = !finding.isUnknown() && !finding.activities().isEmpty();
        Fields.setShown(below, active || draft.isOpen());
        Fields.setShown(solve, maySolve);
        Fields.setShown(accept, !clash);
        Fields.setShown(ask, clash);
        Fields.setShown(why, clash && draft.explaining.get());
        showForm(!clash && draft.accepting.get());
        showSolutions(maySolve && draft.solving.get());
        solve.pseudoClassStateChanged(OPEN, draft.solving.get());
        accept.pseudoClassStateChanged(OPEN, draft.accepting.get());
        boolean readOnly = desk.workspace().session().isReadOnly();
        accept.setDisable(readOnly);
        solve.setDisable(readOnly);
    }

    /** Made when first opened: most cards never are. */
    private void showForm(boolean shown) {
        if (form == null && shown) {
            form = new AcceptForm(desk, draft, this::accept, this::leave);
            below.getChildren().add(2, form);
        }
        if (form != null) {
            Fields.setShown(form, shown);
        }
    }

    private void showSolutions(boolean shown) {
        if (solutions == null && shown) {
            solutions = new Solutions(desk.workspace(), finding, done);
            below.getChildren().add(solutions);
        }
        if (solutions != null) {
            Fields.setShown(solutions, shown);
            if (shown) {
                solutions.refresh();
            }
        }
    }

    private void accept() {
        if (desk.accept(finding)) {
            done.run();
        }
    }

    private void leave() {
        draft.accepting.set(false);
        done.run();
    }
}
