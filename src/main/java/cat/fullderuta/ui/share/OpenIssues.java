package cat.fullderuta.ui.share;

import cat.fullderuta.check.Findings;
import cat.fullderuta.check.Severity;
import cat.fullderuta.edition.Office;
import cat.fullderuta.overview.Gap;
import cat.fullderuta.session.Session;
import cat.fullderuta.text.Messages;
import cat.fullderuta.text.Names;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.common.SeverityLook;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** Says, before anything goes out, what still clashes, what the office has not told of itself, and whose agenda they cannot read. */
final class OpenIssues extends VBox {

    private static final double GAP = 4;

    OpenIssues(Session.State state, Messages words) {
        getChildren().add(clashes(state.findings(), words));
        Office office = state.edition().office();
        if (office.phone().isBlank()) {
            getChildren().add(missing("office-phone", words.get("share.issues.office.phone")));
        }
        if (office.email().isBlank()) {
            getChildren().add(missing("office-email", words.get("share.issues.office.email")));
        }
        var unread = Gap.OfDefenders.ofAgendas(state.edition()).defenders();
        if (!unread.isEmpty()) {
            Names names = Names.of(state.edition(), words);
            getChildren().add(missing("agendas", words.get("share.issues.agendas",
                    unread.stream().map(names::defender).collect(Collectors.joining(", ")))));
        }
        setSpacing(GAP);
    }

    private static HBox missing(String what, String said) {
        var line = new HBox(SeverityLook.icon(Severity.UNKNOWN), Fields.text(said));
        line.getStyleClass().addAll("open-issues", "severity-head", SeverityLook.styleClass(Severity.UNKNOWN));
        return Fields.named(line, "open-issues-" + what, said);
    }

    private static HBox clashes(Findings findings, Messages words) {
        String counts = Stream.of(Severity.values()).filter(severity -> !findings.list(severity).isEmpty())
                .map(severity -> words.get("findinglist.count." + severity, findings.list(severity).size()))
                .collect(Collectors.joining(", "));
        String said = counts.isEmpty() ? words.get("share.issues.none") : words.get("share.issues", counts);
        FontIcon icon = findings.findWorst().map(SeverityLook::icon).orElseGet(() -> new FontIcon(MaterialDesignC.CHECK_CIRCLE_OUTLINE));
        var line = new HBox(icon, Fields.text(said));
        line.getStyleClass().add("open-issues");
        findings.findWorst().ifPresent(worst -> line.getStyleClass().addAll("severity-head", SeverityLook.styleClass(worst)));
        return Fields.named(line, "open-issues", said);
    }
}
