package cat.fullderuta.ui.rules;

import cat.fullderuta.edition.RuleKey;
import cat.fullderuta.edition.RuleSettings;
import cat.fullderuta.text.Formats;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;

/** One rule: what it says, its figures, how seriously it is taken, and how much it finds now and with what is being changed. */
final class RuleCard extends HBox {

    private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");
    private static final double SIDE_WIDTH = 196;

    private final Draft draft;
    private final RuleKey rule;
    private final Messages words;
    private final List<FigureField> figures = new ArrayList<>();
    private final StrictnessBox strictness;
    private final Label effect = Fields.text("", "text-small");
    private final Label mealProblem = Fields.text("", "text-small", "problem", "wrong");
    private final Button reset;
    private final boolean readOnly;

    RuleCard(Draft draft, RuleKey rule, Messages words, boolean readOnly) {
        this.draft = draft;
        this.rule = rule;
        this.words = words;
        this.readOnly = readOnly;
        setId("rule-" + rule);
        getStyleClass().add("rule-card");
        strictness = new StrictnessBox(rule, draft.rules().strictness(rule), words,
                how -> {
                    if (how != draft.rules().strictness(rule)) {
                        draft.together(() -> draft.change(rules -> rules.withStrictness(rule, how)));
                    }
                });
        strictness.setDisable(readOnly);
        String usual = usual();
        reset = Fields.iconButton("reset-" + rule, MaterialDesignR.RESTORE, words.get("rules.reset", usual),
                () -> draft.together(this::reset));
        effect.setId("effect-" + rule);
        var text = new VBox(Fields.text(words.get("rules", rule), "text-strong"), Fields.text(why(), "text-quiet"));
        if (!Figure.of(rule).isEmpty()) {
            text.getChildren().addAll(figureGrid(), mealProblem);
        }
        text.getStyleClass().add("rule-text");
        HBox.setHgrow(text, Priority.ALWAYS);
        var how = new HBox(strictness, reset);
        HBox.setHgrow(strictness, Priority.ALWAYS);
        how.getStyleClass().add("rule-how");
        var side = new VBox(how, effect);
        side.getStyleClass().add("rule-side");
        side.setMinWidth(SIDE_WIDTH + 36);
        side.setPrefWidth(SIDE_WIDTH + 36);
        getChildren().addAll(text, side);
        refresh();
    }

    private GridPane figureGrid() {
        var grid = new GridPane();
        grid.getStyleClass().add("rule-figures");
        for (Figure figure : Figure.of(rule)) {
            var field = new FigureField(draft, figure, words);
            field.setEditable(!readOnly);
            field.addTo(grid);
            figures.add(field);
        }
        return grid;
    }

    private String usual() {
        return Stream.concat(Stream.of(words.get("rules", rule.usual())), Figure.of(rule).stream()
                .map(it -> it.unit().say(it.usual(), words))).reduce((one, other) -> one + ", " + other).orElseThrow();
    }

    private String why() {
        return words.get("rules.RuleKey." + rule + ".why");
    }

    /** All that the search field looks through. */
    String text() {
        return words.get("rules", rule) + " " + why();
    }

    /** Puts all of it back to the usual. */
    void reset() {
        strictness.setValue(rule.usual());
        figures.forEach(FigureField::reset);
    }

    /** Shows what follows from the draft as it is now. */
    void refresh() {
        if (strictness.getValue() != draft.rules().strictness(rule)) {
            strictness.setValue(draft.rules().strictness(rule)); // after an undo
        }
        int before = draft.before().of(rule);
        int now = draft.now().of(rule);
        boolean changed = isChanged();
        effect.setText(changed || now != before ? words.get("rules.effect", words.get("rules.now", now), before)
                : words.get("rules.now", now));
        pseudoClassStateChanged(CHANGED, changed || now != before);
        boolean usual = draft.rules().strictness(rule) == rule.usual() && figures.stream().allMatch(FigureField::isUsual);
        reset.setVisible(!usual && !readOnly);
        for (FigureField field : figures) {
            switch (field.figure()) {
                case LUNCH_TO, DINNER_TO -> field.object(Meal.find(rule).flatMap(this::findOrderProblem));
                default -> { }
            }
        }
        Optional<String> problem = Meal.find(rule).flatMap(this::findMealProblem);
        mealProblem.setText(problem.orElse(""));
        Fields.setShown(mealProblem, problem.isPresent());
        draft.setWrong(mealProblem, problem.isPresent());
    }

    private boolean isChanged() {
        RuleSettings before = draft.opened().rules();
        return draft.rules().strictness(rule) != before.strictness(rule)
                || Figure.of(rule).stream().anyMatch(it -> it.read(draft.rules()) != it.read(before));
    }

    /** What the edition has already stands in nobody's way. */
    private Optional<String> findOrderProblem(Meal meal) {
        RuleSettings rules = draft.rules();
        RuleSettings taken = draft.edition().rules();
        boolean isNew = !meal.from(rules).equals(meal.from(taken)) || !meal.to(rules).equals(meal.to(taken));
        Formats formats = Formats.of(words);
        return meal.isInOrder(rules) || !isNew ? Optional.empty()
                : Optional.of(words.get("rules.wrong.hours", formats.hour(meal.from(rules)), formats.hour(meal.to(rules))));
    }

    private Optional<String> findMealProblem(Meal meal) {
        RuleSettings rules = draft.rules();
        Formats formats = Formats.of(words);
        return meal.isSound(rules) || !meal.isInOrder(rules) ? Optional.empty() : Optional.of(words.get("rules.wrong.meal",
                formats.hour(meal.from(rules)), formats.hour(meal.to(rules)), formats.duration(meal.length(rules))));
    }
}
