package cat.fullderuta.ui.findings;

import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.common.SeverityLook;
import java.util.function.Function;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** One row of the list: a heading with a count, or a finding's card. A card is kept from row to row: somebody may type in it. */
final class FindingCell extends ListCell<FindingRow> {

    private final Messages words;
    private final FindingDesk desk;
    private final Function<FindingRow.Item, FindingCard> cards;

    FindingCell(FindingDesk desk, Function<FindingRow.Item, FindingCard> cards) {
        this.desk = desk;
        this.cards = cards;
        words = desk.workspace().words();
        setPrefWidth(0); // as wide as the list, so that the sentence wraps
        selectedProperty().addListener((_, _, selected) -> {
            if (getGraphic() instanceof FindingCard card) {
                card.setActive(selected);
            }
        });
    }

    @Override
    protected void updateItem(@Nullable FindingRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        switch (row) {
            case FindingRow.Head(var severity, var count) -> {
                String text = words.get("findinglist.count." + severity, count);
                var head = new HBox(SeverityLook.icon(severity), Fields.text(text, "text-strong"));
                head.getStyleClass().addAll("severity-head", SeverityLook.styleClass(severity));
                setGraphic(head);
                setAccessibleText(text);
            }
            case FindingRow.Item item -> {
                var card = cards.apply(item);
                card.setActive(isSelected());
                setGraphic(card);
                setAccessibleText(null);
            }
            case FindingRow.AcceptedHead(var count, var open) -> {
                String text = words.get("findinglist.accepted", count);
                var head = acceptedHead(text, open);
                setGraphic(head);
                setAccessibleText(text);
            }
            case FindingRow.AcceptedItem(var accepted) -> {
                var card = new AcceptedCard(accepted, desk);
                setGraphic(card);
                setAccessibleText(card.getAccessibleText());
            }
        }
    }

    /** The heading over what was accepted, with the sign of whether it is folded. */
    static HBox acceptedHead(String text, boolean open) {
        var head = new HBox(new FontIcon(open ? MaterialDesignC.CHEVRON_DOWN : MaterialDesignC.CHEVRON_RIGHT), Fields.text(text, "text-strong"));
        head.getStyleClass().add("accepted-head");
        return head;
    }

    /** A card's words change with the edition, so they are asked of it. */
    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT && getGraphic() instanceof FindingCard card ? card.getAccessibleText()
                : super.queryAccessibleAttribute(attribute, parameters);
    }
}
