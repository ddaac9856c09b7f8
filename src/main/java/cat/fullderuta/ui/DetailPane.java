package cat.fullderuta.ui;

import cat.fullderuta.check.Severity;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.RuleKey;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.findings.FindingsPane;
import cat.fullderuta.ui.inspector.Inspector;
import cat.fullderuta.ui.places.PlacesPane;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;

/** The right side: the selected activity, or the list of all that was found. */
final class DetailPane extends TabPane {

    private final Inspector inspector;
    private final FindingsPane findings;
    private final PlacesPane places;
    private final Tab placesTab;

    DetailPane(Messages words, Inspector inspector, FindingsPane findings, PlacesPane places) {
        this.inspector = inspector;
        this.findings = findings;
        this.places = places;
        placesTab = tab("detail-places", words.get("places.title"), places);
        placesTab.selectedProperty().addListener((_, _, seen) -> places.setWatched(seen));
        setId("detail");
        setAccessibleText(words.get("window.detail"));
        setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
        getStyleClass().add("detail");
        getTabs().addAll(tab("detail-inspector", words.get("window.detail"), inspector),
                tab("detail-findings", words.get("window.findings"), findings));
    }

    /** Shows the selected activity with its fields open. */
    void editSelected() {
        getSelectionModel().selectFirst();
        applyCss(); // a side that was folded until now has no content yet that the cursor could go to
        layout();
        inspector.edit();
    }

    /** Whether the selected activity is what one sees. */
    boolean showsInspector() {
        return getSelectionModel().getSelectedIndex() == 0;
    }

    /** Whether the list of findings is. */
    boolean showsFindings() {
        return getSelectionModel().getSelectedIndex() == 1;
    }

    void showFindings(Severity severity) {
        findings.show(severity);
        getSelectionModel().select(1);
    }

    void showFindings(RuleKey rule, Severity severity) {
        findings.show(severity, rule);
        getSelectionModel().select(1);
    }

    /** Shows the best places for an activity, on a tab of their own until they are closed. */
    void showPlaces(Id<Activity> activity) {
        if (!getTabs().contains(placesTab)) {
            getTabs().add(placesTab);
        }
        getSelectionModel().select(placesTab);
        applyCss(); // as above
        layout();
        places.open(activity);
    }

    /** Takes the tab of the best places away. */
    void closePlaces() {
        if (placesTab.isSelected()) {
            getSelectionModel().selectFirst();
        }
        getTabs().remove(placesTab);
    }

    /** Takes what is typed and not taken yet. */
    void commit() {
        inspector.commit();
    }

    /** Takes what is typed; follows nothing any more. */
    void dispose() {
        inspector.dispose();
        findings.dispose();
        places.dispose();
    }

    private static Tab tab(String id, String name, Node content) {
        var tab = new Tab(name, content);
        tab.setId(id);
        return tab;
    }
}
