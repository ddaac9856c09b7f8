package cat.fullderuta.ui.share;

import cat.fullderuta.check.Findings;
import cat.fullderuta.check.Severity;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.common.SeverityLook;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** One line that says, before anything goes out, what still clashes. */
final class OpenIssues extends HBox {

    OpenIssues(Findings findings, Messages words) {
        String counts = Stream.of(Severity.values()).filter(severity -> !findings.list(severity).isEmpty())
                .map(severity -> words.get("findinglist.count." + severity, findings.list(severity).size()))
                .collect(Collectors.joining(", "));
        String said = counts.isEmpty() ? words.get("share.issues.none") : words.get("share.issues", counts);
        FontIcon icon = findings.findWorst().map(SeverityLook::icon).orElseGet(() -> new FontIcon(MaterialDesignC.CHECK_CIRCLE_OUTLINE));
        getChildren().addAll(icon, Fields.text(said));
        getStyleClass().add("open-issues");
        findings.findWorst().ifPresent(worst -> getStyleClass().addAll("severity-head", SeverityLook.styleClass(worst)));
        Fields.named(this, "open-issues", said);
    }
}
