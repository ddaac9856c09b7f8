package cat.fullderuta.ui.overview;

import cat.fullderuta.overview.Overview;
import cat.fullderuta.session.Session;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.common.PageContent;
import cat.fullderuta.ui.common.WhenSeen;
import cat.fullderuta.ui.common.Workspace;
import java.time.Clock;
import java.time.LocalDate;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** How the open edition stands today; each figure leads to what it counts. Drawn anew only while it is seen. */
public final class OverviewPage extends StackPane implements PageContent {

    private final Workspace workspace;
    private final Messages words;
    private final Clock clock;
    private final OverviewLinks links;
    private final Card countdown;
    private final Card progress;
    private final Card towns;
    private final Card load;
    private final Card findings;
    private final Card companions;
    private final GapsCard gaps;
    private final ScrollPane scroll;
    private final WhenSeen seen;
    private @Nullable LocalDate today;

    /** @param clock says which day it is */
    public OverviewPage(Workspace workspace, Clock clock, OverviewLinks links) {
        this.workspace = workspace;
        this.clock = clock;
        this.links = links;
        words = workspace.words();
        countdown = card("countdown");
        progress = card("progress");
        towns = card("towns");
        load = card("load");
        findings = card("findings");
        companions = card("companions");
        Card missing = card("gaps");
        gaps = new GapsCard(missing, workspace.state().edition(), words, links);
        var content = new VBox(new CardColumns(countdown, progress, towns), load, new CardColumns(findings, missing, companions));
        content.getStyleClass().add("overview");
        scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("quiet-scroll");
        getChildren().add(scroll);
        Fields.named(this, "overview", words.get("overview.name"));
        getStyleClass().add("pane");
        seen = WhenSeen.begin(this, workspace.session(), this::show);
    }

    private Card card(String key) {
        return new Card("overview-" + key, words.get("overview." + key));
    }

    @Override
    public Node node() {
        return this;
    }

    /** Nothing is typed here. */
    @Override
    public void commit() {
    }

    @Override
    public void dispose() {
        seen.dispose();
    }

    /** Another day may have begun since it was last drawn. */
    @Override
    public void focus() {
        if (!LocalDate.now(clock).equals(today)) {
            show();
        }
        applyCss(); // at first what scrolls has no content yet that the keys could go to
        Node first = lookup("#overview-status-done");
        if (first != null) {
            first.requestFocus();
        }
    }

    /** Many days have no room in a narrow window. */
    private static Node sideways(Node map) {
        var across = new ScrollPane(map);
        across.setFitToWidth(true);
        across.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        across.setFocusTraversable(false);
        across.getStyleClass().add("quiet-scroll");
        across.addEventFilter(ScrollEvent.SCROLL, wheel -> {
            if (Math.abs(wheel.getDeltaY()) > Math.abs(wheel.getDeltaX())) { // up and down it goes on over the map as over all else
                wheel.consume();
                Event.fireEvent(across.getParent(), wheel.copyFor(across.getParent(), across.getParent()));
            }
        });
        return across;
    }

    private void show() {
        today = LocalDate.now(clock);
        Session.State state = workspace.state();
        var edition = state.edition();
        Overview overview = Overview.of(edition, state.findings(), LocalDate.now(clock));
        ProgressCard.showCountdown(countdown, overview.countdown(), edition, words);
        ProgressCard.show(progress, overview.progress(), words, links);
        TownsCard.show(towns, overview.towns(), edition, words, links);
        load.show(edition.listComing().isEmpty() ? Fields.text(words.get("overview.load.none"), "text-quiet")
                : sideways(new LoadMap(overview.load(), edition, words, links).node()),
                Fields.text(words.get("overview.load.legend"), "text-small", "text-quiet"));
        FindingsCard.show(findings, overview.findings(), words, links);
        gaps.show(overview.gaps(), edition);
        CompanionsCard.show(companions, overview.companions(), edition, words, links);
    }
}
