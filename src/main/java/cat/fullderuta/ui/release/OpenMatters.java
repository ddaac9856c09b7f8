package cat.fullderuta.ui.release;

import cat.fullderuta.check.Finding;
import cat.fullderuta.check.Severity;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Id;
import cat.fullderuta.session.Session;
import cat.fullderuta.text.FindingText;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.common.SeverityLook;
import cat.fullderuta.ui.common.Wrapping;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/** What blocks a version, each leading to the board, and what is open and may stay so: counted, and listed when asked for. */
final class OpenMatters extends VBox {

    private final Messages words;
    private final BiConsumer<Finding, Id<Activity>> lead;

    /** @param lead brings an activity of a finding into sight on the board */
    OpenMatters(Messages words, BiConsumer<Finding, Id<Activity>> lead) {
        this.words = words;
        this.lead = lead;
        setId("open-matters");
        getStyleClass().add("form-section");
    }

    void show(Session.State state) {
        FindingText text = FindingText.of(state.edition(), words);
        List<Finding> clashes = state.findings().list(Severity.CLASH);
        getChildren().clear();
        if (!clashes.isEmpty()) {
            getChildren().add(head(Severity.CLASH, words.get("release.blocks", clashes.size())));
            getChildren().add(rows(clashes, Severity.CLASH, text));
        }
        for (Severity severity : List.of(Severity.WARNING, Severity.UNKNOWN)) {
            List<Finding> open = state.findings().list(severity);
            if (!open.isEmpty()) {
                addFolded(severity, open, text);
            }
        }
        if (getChildren().isEmpty()) {
            getChildren().add(Fields.text(words.get("release.nothingOpen"), "text-quiet"));
        }
    }

    private void addFolded(Severity severity, List<Finding> open, FindingText text) {
        VBox rows = new VBox();
        Fields.setShown(rows, false);
        var toggle = Fields.button("open-" + severity.name().toLowerCase(Locale.ROOT), words.get("release.open.show"), () -> {
            if (rows.getChildren().isEmpty()) { // a board full of warnings is not laid out for nobody
                rows.getChildren().add(rows(open, severity, text));
            }
            Fields.setShown(rows, !rows.isVisible());
        });
        toggle.getStyleClass().addAll("flat", "small");
        HBox head = head(severity, words.get("release.open." + severity, open.size()));
        head.getChildren().add(toggle);
        getChildren().addAll(head, rows);
    }

    private static HBox head(Severity severity, String said) {
        var head = new HBox(SeverityLook.icon(severity), Fields.text(said, "text-strong"));
        head.getStyleClass().addAll("severity-head", SeverityLook.styleClass(severity));
        return head;
    }

    private VBox rows(List<Finding> findings, Severity severity, FindingText text) {
        var rows = new VBox();
        rows.getStyleClass().add("matters");
        for (Finding finding : findings) {
            rows.getChildren().add(row(finding, severity, text, rows.getChildren().size()));
        }
        return rows;
    }

    private Node row(Finding finding, Severity severity, FindingText text, int number) {
        var row = new Button(text.title(finding) + " — " + text.sentence(finding));
        row.setGraphic(new FontIcon(MaterialDesignA.ARROW_RIGHT)); // it leads somewhere
        Wrapping.on(row);
        row.setMaxWidth(Double.MAX_VALUE);
        row.setMnemonicParsing(false);
        row.getStyleClass().addAll("flat", "matter");
        row.setOnAction(_ -> lead.accept(finding, finding.activities().getFirst()));
        return Fields.named(row, severity.name().toLowerCase(Locale.ROOT) + "-" + number, row.getText());
    }
}
