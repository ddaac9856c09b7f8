package cat.fullderuta.ui.places;

import cat.fullderuta.check.Severity;
import cat.fullderuta.edition.RuleKey;
import cat.fullderuta.plan.BestPlaces;
import cat.fullderuta.plan.Obstacle;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.common.SeverityLook;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Why an activity fits nowhere: what is in the way most, and what could be loosened. */
final class NoPlace extends VBox {

    private static final int MOST_SHOWN = 3;
    /** What follows from facts, not from how an edition takes a rule: here the facts have to change. */
    private static final Set<RuleKey> FACTS = EnumSet.of(RuleKey.DOUBLE_BOOKING, RuleKey.TRANSFER, RuleKey.VISIT_DAYS, RuleKey.STAY,
            RuleKey.AVAILABILITY);

    /** @param openRules shows the settings of a rule */
    NoPlace(BestPlaces places, Messages words, Consumer<RuleKey> openRules) {
        setId("no-place");
        getStyleClass().add("no-place");
        var title = new HBox(SeverityLook.icon(Severity.CLASH), Fields.text(words.get("places.none.title"), "text-strong"));
        title.getStyleClass().add("place-line");
        getChildren().add(title);
        if (places.tried() == 0) {
            getChildren().add(Fields.text(words.get("places.none.nobody")));
            return;
        }
        getChildren().add(Fields.text(words.get("places.none.tried", places.tried()), "text-quiet"));
        places.obstacles().stream().limit(MOST_SHOWN).forEach(obstacle -> getChildren().add(obstacle(obstacle, words, openRules)));
        places.nearest().ifPresent(_ -> getChildren().add(Fields.text(words.get("places.none.nearest"), "text-small", "text-quiet")));
    }

    private static Node obstacle(Obstacle obstacle, Messages words, Consumer<RuleKey> openRules) {
        RuleKey rule = obstacle.rule();
        var name = Fields.text(words.get("rules", rule), "text-strong");
        var head = new HBox(name, Fields.text(words.get("places.none.places", obstacle.places()), "text-quiet"));
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        head.getStyleClass().add("place-head");
        var box = new VBox(head);
        if (obstacle.alone() > 0) {
            box.getChildren().add(Fields.text(words.get("places.none.alone", obstacle.alone())));
        }
        box.getChildren().add(Fields.text(words.get("places.loosen." + (FACTS.contains(rule) ? rule.name() : "other"))));
        if (!FACTS.contains(rule) || rule == RuleKey.TRANSFER) {
            var open = Fields.button("obstacle-" + rule, words.get("places.rules"), () -> openRules.accept(rule));
            open.getStyleClass().add("small");
            box.getChildren().add(open);
        }
        box.getStyleClass().add("obstacle");
        return box;
    }
}
