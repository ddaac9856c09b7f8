package cat.fullderuta.ui.places;

import cat.fullderuta.check.Finding;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.plan.Suggestion;
import cat.fullderuta.text.Messages;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/** A row of the list of places. */
final class PlaceCell extends ListCell<Suggestion> {

    private final Messages words;
    private final Supplier<Optional<Edition>> edition;
    private final Supplier<List<Finding>> unsaid;

    /**
     * @param edition in which the places were looked for
     * @param unsaid  findings that hold at every place
     */
    PlaceCell(Messages words, Supplier<Optional<Edition>> edition, Supplier<List<Finding>> unsaid) {
        this.words = words;
        this.edition = edition;
        this.unsaid = unsaid;
        setPrefWidth(0); // as wide as the list, so that the words wrap
    }

    @Override
    protected void updateItem(@Nullable Suggestion suggestion, boolean empty) {
        super.updateItem(suggestion, empty);
        Optional<Edition> of = edition.get();
        if (empty || suggestion == null || of.isEmpty()) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        var card = new PlaceCard(PlaceWords.of(suggestion, of.get(), unsaid.get(), words), suggestion.fit().verdict(), words);
        setGraphic(card);
        setAccessibleText(card.getAccessibleText());
    }
}
