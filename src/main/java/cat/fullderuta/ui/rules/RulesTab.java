package cat.fullderuta.ui.rules;

import cat.fullderuta.edition.RuleKey;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.common.SearchField;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/** All rules in their groups, under a field that searches them. */
final class RulesTab extends BorderPane {

    private final Messages words;
    private final SearchField search;
    private final Map<RuleGroup, Label> headings = new EnumMap<>(RuleGroup.class);
    private final Map<RuleKey, RuleCard> cards = new EnumMap<>(RuleKey.class);
    private final Label none;

    RulesTab(Draft draft, Messages words, boolean readOnly) {
        this.words = words;
        search = new SearchField("rules-search", words.get("rules.filter"), this::filter);
        search.getStyleClass().add("rule-search");
        none = Fields.text(words.get("rules.filter.none"), "text-quiet");
        var list = new VBox(none);
        list.getStyleClass().add("rule-list");
        for (RuleGroup group : RuleGroup.values()) {
            Label heading = Fields.text(words.get("rules", group), "rule-group");
            headings.put(group, heading);
            list.getChildren().add(heading);
            for (RuleKey rule : group.rules()) {
                var card = new RuleCard(draft, rule, words, readOnly);
                cards.put(rule, card);
                list.getChildren().add(card);
            }
        }
        var scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("quiet-scroll");
        setTop(search);
        setCenter(scroll);
        filter();
    }

    /** Shows one rule alone. */
    void show(Optional<RuleKey> rule) {
        search.setText(rule.map(it -> words.get("rules", it)).orElse(""));
    }

    /** Shows what follows from the draft as it is now. */
    void refresh() {
        cards.values().forEach(RuleCard::refresh);
    }

    void reset() {
        cards.values().forEach(RuleCard::reset);
    }

    private void filter() {
        List<RuleKey> shown = new ArrayList<>();
        headings.forEach((group, heading) -> {
            boolean whole = search.finds(heading.getText());
            List<RuleKey> found = group.rules().stream().filter(rule -> whole || search.finds(cards.get(rule).text())).toList();
            group.rules().forEach(rule -> Fields.setShown(cards.get(rule), found.contains(rule)));
            Fields.setShown(heading, !found.isEmpty());
            shown.addAll(found);
        });
        Fields.setShown(none, shown.isEmpty());
    }
}
