package cat.fullderuta.ui.followup;

import cat.fullderuta.document.EditionReport;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import java.text.NumberFormat;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What came of the whole edition, in a row of figures. */
final class Totals extends VBox {

    private final Messages words;
    private final FlowPane figures = new FlowPane();
    private final Label uncounted = Fields.text("", "text-small", "text-quiet");

    Totals(Messages words) {
        this.words = words;
        figures.getStyleClass().add("followup-figures");
        uncounted.setId("followup-uncounted");
        getChildren().addAll(figures, uncounted);
        getStyleClass().add("followup-totals");
    }

    void show(EditionReport report) {
        figures.getChildren().clear();
        add("done", report.total().done(), report.total().done());
        add("reached", report.total().reached(), report.total().reached());
        add("towns", report.towns().size(), report.towns().size());
        add("media", report.media().size(), report.media().size());
        add("links", report.total().links(), report.total().links());
        add("adopted", report.adopted(), report.commitments().size());
        uncounted.setText(words.get("followup.uncounted", report.total().uncounted()));
        Fields.setShown(uncounted, report.total().uncounted() > 0);
    }

    private void add(String key, int figure, int named) {
        String shown = NumberFormat.getIntegerInstance(words.locale()).format(figure);
        String name = words.get("followup.sum." + key, named);
        var box = new HBox(Fields.text(shown, "followup-figure"), Fields.text(name, "text-quiet"));
        box.getStyleClass().add("followup-sum");
        figures.getChildren().add(Fields.named(box, "followup-sum-" + key, shown + " " + name));
    }
}
