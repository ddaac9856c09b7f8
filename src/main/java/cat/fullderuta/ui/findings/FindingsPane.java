package cat.fullderuta.ui.findings;

import cat.fullderuta.check.Acknowledging;
import cat.fullderuta.check.Finding;
import cat.fullderuta.check.Findings;
import cat.fullderuta.check.Severity;
import cat.fullderuta.edition.Acknowledgement;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.RuleKey;
import cat.fullderuta.text.Messages;
import cat.fullderuta.text.Names;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.common.SeverityLook;
import cat.fullderuta.ui.common.Tips;
import cat.fullderuta.ui.common.Workspace;
import java.text.Collator;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.value.ChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/**
 * All findings in groups by severity, and at the end those accepted. A click or Enter selects the activity and leads to it; once
 * more, to the other of the pair. A accepts the selected one for a reason, S shows what could be done about it, Escape shows all.
 */
public final class FindingsPane extends BorderPane {

    private static final double SHORT = 380;
    private static final PseudoClass NONE = PseudoClass.getPseudoClass("none");

    /** A value to filter by, and its name; all when empty. */
    private record Choice<T>(Optional<T> value, String name) {}

    private final Workspace workspace;
    private final Messages words;
    private final BiConsumer<Finding, Id<Activity>> jump;
    private final Map<Severity, ToggleButton> severities = new EnumMap<>(Severity.class);
    private final ComboBox<Choice<RuleKey>> rule = new ComboBox<>();
    private final ComboBox<Choice<Id<Defender>>> defender = new ComboBox<>();
    private final ComboBox<Choice<String>> town = new ComboBox<>();
    private final Button clear;
    private final ListView<FindingRow> list = new ListView<>();
    private final FindingDesk desk;
    private final Map<FindingRow.Item, FindingCard> cards = new HashMap<>();
    private final Node nothing;
    private final Label noneTitle = Fields.text("", "text-strong");
    private final Label noneHint = Fields.text("", "text-quiet");
    private final Button others;
    private final VBox nothingLeft;
    private final ChangeListener<Object> follow = (_, _, _) -> refresh();
    private boolean showing;
    private boolean acceptedOpen;

    /** @param jump shows the place of one of a finding's activities on the board; the activity is selected by then */
    public FindingsPane(FindingDesk desk, BiConsumer<Finding, Id<Activity>> jump) {
        this.desk = desk;
        workspace = desk.workspace();
        this.jump = jump;
        words = workspace.words();
        for (Severity severity : Severity.values()) {
            severities.put(severity, severityButton(severity));
        }
        prepare(rule, "findings-rule", words.get("findinglist.filter.rule"));
        prepare(defender, "findings-defender", words.get("findinglist.filter.defender"));
        prepare(town, "findings-town", words.get("findinglist.filter.town"));
        clear = Fields.button("findings-clear", words.get("findinglist.filter.clear"), this::showAll);
        clear.getStyleClass().addAll("flat", "small");
        var filters = new FlowPane();
        filters.getChildren().addAll(severities.values());
        var more = new ToggleButton(words.get("findinglist.filter.more"));
        more.getStyleClass().add("chip-button");
        Fields.named(more, "findings-more", more.getText());
        filters.getChildren().addAll(more, rule, defender, town, clear);
        heightProperty().map(height -> height.doubleValue() > 0 && height.doubleValue() < SHORT).subscribe(isShort -> {
            Fields.setShown(more, isShort);
            showChoices(!isShort || more.isSelected());
        });
        more.setOnAction(_ -> showChoices(more.isSelected()));
        filters.getStyleClass().add("filter-bar");
        prepareList();
        nothing = Fields.emptyState(MaterialDesignC.CHECK_CIRCLE_OUTLINE, words.get("findinglist.empty.title"),
                words.get("findinglist.empty.hint"));
        noneTitle.setId("findings-none");
        others = Fields.button("findings-others", words.get("findinglist.filter.clear"), () -> {
            showAll();
            focusList();
        });
        nothingLeft = new VBox(new FontIcon(MaterialDesignF.FILTER_OFF_OUTLINE), noneTitle, noneHint, others);
        nothingLeft.getStyleClass().add("empty-state");
        setTop(filters);
        setCenter(new StackPane(list, nothing, nothingLeft));
        Fields.named(this, "findings", words.get("findinglist.name"));
        getStyleClass().addAll("pane", "findings-pane");
        workspace.session().stateProperty().addListener(follow);
        refresh();
    }

    /** In a low window they would leave no room for what they filter. */
    private void showChoices(boolean shown) {
        List.of(rule, defender, town).forEach(each -> Fields.setShown(each, shown));
    }

    /** Follows the session no more. */
    public void dispose() {
        workspace.session().stateProperty().removeListener(follow);
    }

    /** Shows the findings of one severity, of every rule, of everybody and everywhere. */
    public void show(Severity severity) {
        show(severity, Optional.empty());
    }

    /** Shows what one rule found that is of this severity. */
    public void show(Severity severity, RuleKey which) {
        show(severity, Optional.of(which));
    }

    private void show(Severity severity, Optional<RuleKey> which) {
        showing = true;
        severities.forEach((one, button) -> button.setSelected(one == severity));
        rule.setValue(new Choice<>(which, which.map(this::name).orElse("")));
        defender.getSelectionModel().selectFirst();
        town.getSelectionModel().selectFirst();
        showing = false;
        refresh();
    }

    /** Shows all findings. */
    public void showAll() {
        show(Severity.CLASH);
        severities.values().forEach(button -> button.setSelected(true));
        refresh();
    }

    private ToggleButton severityButton(Severity severity) {
        var button = new ToggleButton("", SeverityLook.icon(severity));
        button.setId("findings-" + severity.name().toLowerCase(Locale.ROOT));
        button.setSelected(true);
        button.getStyleClass().addAll("filter-chip", SeverityLook.styleClass(severity));
        button.setOnAction(_ -> refresh());
        return button;
    }

    private <T> void prepare(ComboBox<Choice<T>> box, String id, String name) {
        Fields.named(box, id, name);
        Tips.sayWhole(box);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(Choice<T> choice) {
                return choice == null ? "" : choice.name();
            }

            @Override
            public Choice<T> fromString(String text) {
                return new Choice<>(Optional.empty(), text);
            }
        });
        box.valueProperty().addListener((_, _, _) -> refresh());
    }

    private void prepareList() {
        Fields.named(list, "findings-list", words.get("findinglist.name"));
        list.setCellFactory(_ -> {
            var cell = new FindingCell(desk, this::cardOf);
            cell.setOnMouseClicked(_ -> open(cell.getItem()));
            return cell;
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getTarget() == list && event.getCode() == KeyCode.ENTER) {
                open(list.getSelectionModel().getSelectedItem());
                event.consume();
            } else if (event.getTarget() == list && event.getCode() == KeyCode.ESCAPE && clear.isVisible()) {
                showAll();
                event.consume();
            }
        });
        list.addEventFilter(KeyEvent.KEY_TYPED, event -> { // when it is pressed, the letter would still be typed into the field
            if (event.getTarget() == list && list.getSelectionModel().getSelectedItem() instanceof FindingRow.Item item) {
                type(event.getCharacter(), cardOf(item));
            }
        });
    }

    private static void type(String letter, FindingCard card) {
        switch (letter) {
            case "a", "A" -> card.startAccepting();
            case "s", "S" -> card.startSolving();
            default -> { } // means nothing here
        }
    }

    private FindingCard cardOf(FindingRow.Item item) {
        return cards.computeIfAbsent(item, it -> new FindingCard(it.finding(), it.severity(), desk, this::focusList));
    }

    private void open(FindingRow row) {
        if (row instanceof FindingRow.AcceptedHead) {
            acceptedOpen = !acceptedOpen;
            refresh();
        } else if (row instanceof FindingRow.AcceptedItem(var accepted)) {
            open(accepted.finding());
        } else if (row instanceof FindingRow.Item(var finding, _)) {
            open(finding);
        }
    }

    private void open(Finding finding) {
        if (!finding.activities().isEmpty()) { // some are about towns only
            List<Id<Activity>> activities = finding.activities();
            int now = workspace.selection().findActivity().map(activities::indexOf).orElse(-1);
            Id<Activity> next = activities.get((now + 1) % activities.size());
            workspace.selection().select(next);
            jump.accept(finding, next);
        }
    }

    private void refresh() {
        if (showing) {
            return;
        }
        showing = true;
        var state = workspace.state();
        Edition edition = state.edition();
        Names names = Names.of(edition, words);
        List<Finding> all = state.findings().list();
        fill(rule, words.get("findinglist.filter.anyRule"), all.stream().map(Finding::rule), this::name);
        fill(defender, words.get("findinglist.filter.everybody"), all.stream().flatMap(it -> FindingFilter.defenders(it, edition)),
                names::defender);
        fill(town, words.get("findinglist.filter.everywhere"), all.stream().flatMap(it -> FindingFilter.towns(it, edition)), names::town);
        var filter = new FindingFilter(wanted(), rule.getValue().value(), defender.getValue().value(), town.getValue().value());
        List<Finding> anySeverity = filter.listAnySeverity(state);
        severities.forEach((severity, button) -> {
            String text = words.get("findinglist.count." + severity, anySeverity.stream().filter(it -> state.findings()
                    .severityOf(it) == severity).count());
            button.setText(text);
            button.setAccessibleText(text);
            button.pseudoClassStateChanged(NONE, anySeverity.stream().noneMatch(it -> state.findings().severityOf(it) == severity));
            // room is scarce beside a board, but what is filtered by stays in sight
            Fields.setShown(button, !state.findings().list(severity).isEmpty() || button.isSelected() && wanted().size() < severities.size());
        });
        List<Findings.Accepted> accepted = filter.listAccepted(state);
        List<FindingRow> rows = FindingRow.list(filter.list(state), accepted, acceptedOpen, state.findings());
        boolean hadKeys = list.isFocusWithin();
        showRows(rows);
        Fields.setShown(clear, rows.stream().filter(FindingRow.Item.class::isInstance).count() < all.size());
        Fields.setShown(list, !rows.isEmpty());
        Fields.setShown(nothing, rows.isEmpty() && all.isEmpty());
        Fields.setShown(nothingLeft, rows.isEmpty() && !all.isEmpty());
        sayWhatIsLeft(filter.severities(), state.findings(), all.size());
        if (hadKeys && rows.isEmpty()) {
            focusList(); // the card that had them is gone, and without this they would leave the pane
        }
        showing = false;
    }

    /** That there is nothing of that kind any more is another thing than that the other filters leave nothing. */
    private void sayWhatIsLeft(Set<Severity> wanted, Findings findings, int left) {
        boolean isGone = !wanted.isEmpty() && wanted.stream().allMatch(it -> findings.list(it).isEmpty());
        noneTitle.setText(isGone ? words.get("findinglist.gone.title", wanted.stream().map(it -> words.get("findinglist.count." + it, 0))
                .collect(Collectors.joining(", "))) : words.get("findinglist.filtered.title"));
        noneHint.setText(isGone ? words.get("findinglist.gone.hint", left) : words.get("findinglist.filtered.hint"));
    }

    /** The keys go to the list, or where there is none to what leads on. */
    private void focusList() {
        Stream.concat(Stream.of(list, others, rule), severities.values().stream())
                .filter(each -> each.isVisible() && each.getParent().isVisible()).findFirst().ifPresent(Node::requestFocus);
    }

    /** Only what differs is touched, and who was typing goes on typing, also when the amounts of the finding changed meanwhile. */
    private void showRows(List<FindingRow> rows) {
        Optional<Id<Acknowledgement>> typed = cards.values().stream().flatMap(card -> card.findTyped().stream()).findFirst();
        cards.keySet().retainAll(Set.copyOf(rows));
        cards.values().forEach(FindingCard::refresh);
        if (rows.equals(list.getItems())) {
            return;
        }
        FindingRow selected = list.getSelectionModel().getSelectedItem();
        list.getItems().setAll(rows);
        IntStream.range(0, rows.size()).filter(i -> isSame(rows.get(i), selected)).findFirst()
                .ifPresentOrElse(list.getSelectionModel()::select, list.getSelectionModel()::clearSelection);
        typed.ifPresent(matter -> {
            list.layout(); // the cards of the new rows
            cards.values().stream().filter(card -> card.isAbout(matter)).forEach(FindingCard::goOnTyping);
        });
    }

    private static boolean isSame(FindingRow row, @Nullable FindingRow other) {
        return row.equals(other) || row instanceof FindingRow.Item(var one, _) && other instanceof FindingRow.Item(var another, _)
                && Acknowledging.isSameMatter(one, another)
                || row instanceof FindingRow.AcceptedHead && other instanceof FindingRow.AcceptedHead;
    }

    private String name(RuleKey which) {
        return words.get("rules", which);
    }

    private Set<Severity> wanted() {
        Set<Severity> wanted = EnumSet.noneOf(Severity.class);
        severities.forEach((severity, button) -> {
            if (button.isSelected()) {
                wanted.add(severity);
            }
        });
        return wanted;
    }

    /** Keeps what is chosen, also when nothing is found for it any more: the list must not widen by itself. */
    private <T> void fill(ComboBox<Choice<T>> box, String all, Stream<T> values, Function<T, String> name) {
        Choice<T> chosen = box.getValue();
        var everything = new Choice<T>(Optional.empty(), all);
        List<Choice<T>> choices = Stream.concat(Stream.of(everything),
                Stream.concat(values, chosen == null ? Stream.empty() : chosen.value().stream()).distinct()
                        .map(value -> new Choice<>(Optional.of(value), name.apply(value)))
                        .sorted(Comparator.comparing(Choice::name, Collator.getInstance(words.locale())))).toList();
        if (!choices.equals(box.getItems())) {
            box.getItems().setAll(choices);
        }
        box.setValue(choices.stream().filter(choice -> chosen != null && choice.value().equals(chosen.value())).findFirst()
                .orElse(everything));
    }
}
