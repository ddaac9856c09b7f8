package cat.fullderuta.ui.findings;

import cat.fullderuta.check.Findings;
import cat.fullderuta.edition.Acknowledgement;
import cat.fullderuta.text.FindingText;
import cat.fullderuta.text.Formats;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.common.SeverityLook;
import javafx.event.Event;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What somebody accepted: why, who, when, and how to take that back. */
final class AcceptedCard extends VBox {

    AcceptedCard(Findings.Accepted accepted, FindingDesk desk) {
        Messages words = desk.workspace().words();
        var state = desk.workspace().state();
        Acknowledgement why = accepted.acknowledgement();
        var text = FindingText.of(state.edition(), words);
        var heading = new HBox(SeverityLook.icon(state.findings().severityOf(accepted.finding())),
                Fields.text(text.title(accepted.finding()), "text-strong", "finding-title"));
        heading.getStyleClass().add("finding-heading");
        String by = words.get("findingcard.accepted", Formats.of(words).days(why.at().toLocalDate(), why.at().toLocalDate()), why.by(),
                why.reason());
        var back = Fields.button("take-back", words.get("findingcard.takeBack"), () -> desk.takeBack(why));
        back.getStyleClass().addAll("small", "finding-action");
        back.setDisable(desk.workspace().session().isReadOnly());
        back.addEventHandler(MouseEvent.MOUSE_CLICKED, Event::consume);
        getChildren().addAll(heading, Fields.text(text.sentence(accepted.finding()), "text-quiet"), Fields.text(by), back);
        getStyleClass().addAll("finding-card", "accepted", SeverityLook.styleClass(state.findings().severityOf(accepted.finding())));
        setAccessibleText(text.title(accepted.finding()) + ". " + text.sentence(accepted.finding()) + " " + by);
    }
}
