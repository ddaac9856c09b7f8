package cat.fullderuta.ui.inspector;

import cat.fullderuta.edition.Alteration;
import cat.fullderuta.text.AlterationText;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** Who altered what of the activity and when, latest first; the older ones on request. */
final class HistoryList extends VBox {

    private static final int SHOWN = 5;

    private final Messages words;
    private boolean all;

    HistoryList(Messages words) {
        this.words = words;
        setId("history");
        getStyleClass().add("history");
    }

    /** Another activity is shown: only the latest again. */
    void reset() {
        all = false;
    }

    void show(Subject subject) {
        List<Alteration> alterations = subject.edition().ledger().alterations().stream()
                .filter(it -> it.activity().equals(subject.activity().id())).toList().reversed();
        Fields.setShown(this, !alterations.isEmpty());
        getChildren().setAll(Fields.text(words.get("history.title"), "text-strong"));
        AlterationText text = AlterationText.of(subject.edition(), words);
        alterations.stream().limit(all ? alterations.size() : SHOWN).forEach(it -> {
            var line = new VBox(Fields.text(text.sentence(it)), Fields.text(text.signature(it), "text-small", "text-quiet"));
            line.getStyleClass().add("history-line");
            getChildren().add(line);
        });
        if (alterations.size() > SHOWN) {
            Button more = Fields.button("history-more", all ? words.get("history.less")
                    : words.get("history.more", alterations.size() - SHOWN),
                    () -> {
                        all = !all;
                        show(subject);
                    });
            more.getStyleClass().addAll("small", "flat");
            getChildren().add(more);
        }
    }
}
