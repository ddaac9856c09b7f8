package cat.fullderuta.ui;

import cat.fullderuta.check.Severity;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.findings.FindingsPane;
import cat.fullderuta.ui.inspector.Inspector;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;

/** The right side: the selected activity, or the list of all that was found. */
final class DetailPane extends TabPane {

    private final Inspector inspector;
    private final FindingsPane findings;

    DetailPane(Messages words, Inspector inspector, FindingsPane findings) {
        this.inspector = inspector;
        this.findings = findings;
        setId("detail");
        setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
        getStyleClass().add("detail");
        getTabs().addAll(tab("detail-inspector", words.get("window.detail"), inspector), tab("detail-findings", words.get("window.findings"), findings));
    }

    /** Shows the selected activity with its fields open. */
    void editSelected() {
        getSelectionModel().selectFirst();
        applyCss(); // a side that was folded until now has no content yet that the cursor could go to
        layout();
        inspector.edit();
    }

    void showFindings(Severity severity) {
        findings.show(severity);
        getSelectionModel().selectLast();
    }

    /** Takes what is typed and not taken yet. */
    void commit() {
        inspector.commit();
    }

    /** Takes what is typed; follows nothing any more. */
    void dispose() {
        inspector.dispose();
        findings.dispose();
    }

    private static Tab tab(String id, String name, Node content) {
        var tab = new Tab(name, content);
        tab.setId(id);
        return tab;
    }
}
