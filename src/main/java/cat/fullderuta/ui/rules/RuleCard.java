package cat.fullderuta.ui.rules;

import cat.fullderuta.edition.RuleKey;
import cat.fullderuta.edition.RuleSettings;
import cat.fullderuta.edition.Strictness;
import cat.fullderuta.text.Formats;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
                how -> draft.change(rules -> rules.withStrictness(rule, how)));
        strictness.setDisable(readOnly);
        String usual = usual();
        reset = Fields.iconButton("reset-" + rule, MaterialDesignR.RESTORE, words.get("rules.reset", usual), this::reset);
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
        int now = draft.now().of(rule);
        int with = draft.with().of(rule);
        boolean changed = isChanged();
        effect.setText(changed || now != with ? words.get("rules.effect", words.get("rules.now", now), with) : words.get("rules.now", now));
        pseudoClassStateChanged(CHANGED, changed || now != with);
        boolean usual = draft.rules().strictness(rule) == rule.usual() && figures.stream().allMatch(FigureField::isUsual);
        reset.setVisible(!usual && !readOnly);
        for (FigureField field : figures) {
            switch (field.figure()) {
                case LUNCH_TO -> field.object(findOrderProblem(RuleSettings::lunchFrom, RuleSettings::lunchTo));
                case DINNER_TO -> field.object(findOrderProblem(RuleSettings::dinnerFrom, RuleSettings::dinnerTo));
                default -> { }
            }
        }
        Optional<String> problem = findMealProblem();
        mealProblem.setText(problem.orElse(""));
        Fields.setShown(mealProblem, problem.isPresent());
        draft.setWrong(mealProblem, problem.isPresent());
    }

    private boolean isChanged() {
        RuleSettings before = draft.edition().rules();
        return draft.rules().strictness(rule) != before.strictness(rule)
                || Figure.of(rule).stream().anyMatch(it -> it.read(draft.rules()) != it.read(before));
    }

    /** Also of a rule that is not checked now: it may be one day. What the edition has already stands in nobody's way. */
    private Optional<String> findOrderProblem(Function<RuleSettings, LocalTime> first, Function<RuleSettings, LocalTime> last) {
        LocalTime from = first.apply(draft.rules());
        LocalTime to = last.apply(draft.rules());
        RuleSettings before = draft.edition().rules();
        boolean isNew = !from.equals(first.apply(before)) || !to.equals(last.apply(before));
        Formats formats = Formats.of(words);
        return from.isBefore(to) || !isNew ? Optional.empty()
                : Optional.of(words.get("rules.wrong.hours", formats.hour(from), formats.hour(to)));
    }

    /** A meal has to fit into its own hours: else every day would be warned of. */
    private Optional<String> findMealProblem() {
        RuleSettings rules = draft.rules();
        return switch (rule) {
            case LUNCH -> findMealProblem(rules.lunchFrom(), rules.lunchTo(), rules.lunch());
            case DINNER -> findMealProblem(rules.dinnerFrom(), rules.dinnerTo(), rules.dinner());
            default -> Optional.empty();
        };
    }

    private Optional<String> findMealProblem(LocalTime from, LocalTime to, Duration needed) {
        Formats formats = Formats.of(words);
        return draft.rules().strictness(rule) == Strictness.OFF || !from.isBefore(to)
                || Duration.between(from, to).compareTo(needed) >= 0 ? Optional.empty()
                : Optional.of(words.get("rules.wrong.meal", formats.hour(from), formats.hour(to), formats.duration(needed)));
    }
}
