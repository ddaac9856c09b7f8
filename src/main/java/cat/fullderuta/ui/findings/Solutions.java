package cat.fullderuta.ui.findings;

import cat.fullderuta.change.Change;
import cat.fullderuta.check.Finding;
import cat.fullderuta.plan.Fixes;
import cat.fullderuta.session.Session;
import cat.fullderuta.text.Messages;
import cat.fullderuta.text.OfferText;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.common.Tasks;
import cat.fullderuta.ui.common.Workspace;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * What could be done about a finding, each with its effect. It is tried out beside the window on the edition as it is; when that
 * has changed meanwhile, what was found is dropped and tried anew.
 */
final class Solutions extends VBox {

    private final Workspace workspace;
    private final Messages words;
    private final Finding finding;
    private final Runnable taken;
    private final Tasks tasks;
    private final VBox offers = new VBox();
    private final Label nothing;
    private Session.@Nullable State triedOn;

    /** @param taken called after one was taken */
    Solutions(Workspace workspace, Finding finding, Runnable taken) {
        this.workspace = workspace;
        this.finding = finding;
        this.taken = taken;
        words = workspace.words();
        tasks = new Tasks(words);
        nothing = Fields.text(words.get("findingcard.solve.nothing"), "text-quiet");
        nothing.setId("offers-none");
        Fields.setShown(nothing, false);
        offers.getStyleClass().add("offers");
        getStyleClass().add("solutions");
        getChildren().addAll(tasks, offers, nothing);
    }

    /** Tries on the present edition, unless that was done; what is shown of another cannot be taken meanwhile. */
    void refresh() {
        Session.State state = workspace.state();
        if (state != triedOn && state.findings().list().contains(finding)) {
            offers.setDisable(true);
            if (!tasks.runningProperty().get()) {
                triedOn = state;
                tasks.run(words.get("findingcard.solve.looking"),
                        progress -> Fixes.list(finding, state.findings(), state.timetable(), progress::isStopped),
                        any -> words.get("findingcard.solve.failed"), found -> show(state, found));
            }
        }
    }

    private void show(Session.State state, List<Fixes.Offer> found) {
        if (state != workspace.state()) {
            refresh();
            return;
        }
        OfferText text = OfferText.of(state.edition(), words);
        offers.getChildren().setAll(IntStream.range(0, found.size()).mapToObj(i -> new OfferCard(i, text.what(found.get(i).change()),
                text.effect(state.findings(), found.get(i)), () -> take(found.get(i).change()))).toList());
        offers.setDisable(false);
        Fields.setShown(offers, !found.isEmpty());
        Fields.setShown(nothing, found.isEmpty());
    }

    private void take(Change change) {
        if (workspace.edits().apply(change)) {
            taken.run();
        }
    }
}
