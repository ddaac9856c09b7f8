package cat.fullderuta.ui.findings;

import cat.fullderuta.check.Finding;
import cat.fullderuta.check.Findings;
import cat.fullderuta.edition.Acknowledgement;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Id;
import cat.fullderuta.ui.common.Fields;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The cards of all that was found about one activity; at the end, folded away, what somebody accepted of it. */
public final class ActivityFindings extends VBox {

    private final FindingDesk desk;
    private final Runnable done;
    private Map<Finding, FindingCard> cards = new HashMap<>();
    private boolean acceptedOpen;

    /** @param done called after one was accepted or solved, to say where the keys go then */
    public ActivityFindings(FindingDesk desk, Runnable done) {
        this.desk = desk;
        this.done = done;
        getStyleClass().add("finding-cards");
    }

    /** Shows what the present edition says of an activity. A card stays the same as long as its finding does. */
    public void show(Id<Activity> activity) {
        Findings all = desk.workspace().state().findings();
        List<Finding> found = all.listFor(activity);
        Optional<Id<Acknowledgement>> typed = cards.values().stream().flatMap(card -> card.findTyped().stream()).findFirst();
        Map<Finding, FindingCard> next = new HashMap<>();
        List<Node> nodes = new ArrayList<>();
        for (Finding finding : found) {
            FindingCard card = Optional.ofNullable(cards.get(finding)).filter(it -> it.isOf(all.severityOf(finding)))
                    .orElseGet(() -> newCard(finding));
            card.refresh();
            next.put(finding, card);
            nodes.add(card);
        }
        cards = next;
        List<Findings.Accepted> accepted = all.listAcceptedFor(activity);
        if (!accepted.isEmpty()) {
            nodes.add(acceptedHead(activity, accepted.size()));
            if (acceptedOpen) {
                accepted.forEach(it -> nodes.add(new AcceptedCard(it, desk)));
            }
        }
        if (!nodes.equals(getChildren())) {
            getChildren().setAll(nodes);
        }
        Fields.setShown(this, !nodes.isEmpty());
        typed.ifPresent(matter -> cards.values().stream().filter(card -> card.isAbout(matter)).forEach(FindingCard::goOnTyping));
    }

    private FindingCard newCard(Finding finding) {
        var card = new FindingCard(finding, desk.workspace().state().findings().severityOf(finding), desk, done);
        card.setActive(true);
        return card;
    }

    private HBox acceptedHead(Id<Activity> activity, int count) {
        String text = desk.workspace().words().get("findinglist.accepted", count);
        HBox head = Fields.named(FindingCell.acceptedHead(text, acceptedOpen), "accepted-head", text);
        head.setAccessibleRole(AccessibleRole.BUTTON);
        head.setFocusTraversable(true);
        head.setOnMouseClicked(_ -> fold(activity));
        head.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
                fold(activity);
                lookup("#accepted-head").requestFocus();
                key.consume();
            }
        });
        return head;
    }

    private void fold(Id<Activity> activity) {
        acceptedOpen = !acceptedOpen;
        show(activity);
    }
}
