package cat.fullderuta.ui.findings;

import cat.fullderuta.check.Finding;
import cat.fullderuta.check.Severity;
import cat.fullderuta.text.FindingText;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.common.SeverityLook;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A finding with its icon, its title and its sentence, and a stripe in the colour of its severity. */
public final class FindingCard extends VBox {

    /** @param words for the edition that the finding is about */
    public FindingCard(Finding finding, Severity severity, FindingText words) {
        String title = words.title(finding);
        String sentence = words.sentence(finding);
        var heading = new HBox(SeverityLook.icon(severity), Fields.text(title, "text-strong", "finding-title"));
        heading.getStyleClass().add("finding-heading");
        getChildren().addAll(heading, Fields.text(sentence));
        getStyleClass().addAll("finding-card", SeverityLook.styleClass(severity));
        setAccessibleText(title + ". " + sentence);
    }
}
