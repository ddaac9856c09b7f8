package cat.fullderuta.ui.editions;

import cat.fullderuta.text.Messages;
import cat.fullderuta.travel.Gazetteer;
import cat.fullderuta.travel.Municipality;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.common.SearchField;
import cat.fullderuta.ui.common.WrapRow;
import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.cell.CheckBoxListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/**
 * Which municipalities take part, of all there are: looked for without regard to accents, ticked with a click, with Space in the
 * list or with Enter while one still types.
 */
final class TownChecklist extends VBox {

    private final Messages words;
    private final List<Municipality> all;
    private final Map<Municipality, BooleanProperty> ticks = new HashMap<>();
    private final ListView<Municipality> list = new ListView<>();
    private final SearchField search;
    private final Label count = new Label();
    private final FlowPane offers = new FlowPane();
    private boolean onlyTicked;
    private Runnable changed = () -> { };

    TownChecklist(Gazetteer gazetteer, Messages words) {
        this.words = words;
        Collator order = Collator.getInstance(words.locale());
        all = gazetteer.list().stream().sorted(Comparator.comparing(Municipality::name, order)).toList();
        for (Municipality town : all) {
            var tick = new SimpleBooleanProperty();
            tick.addListener(_ -> count());
            ticks.put(town, tick);
        }
        search = new SearchField("towns-search", words.get("editions.towns.search"), this::filter);
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        Fields.named(list, "towns-list", words.get("editions.towns"));
        list.setCellFactory(_ -> new CheckBoxListCell<>(ticks::get, new StringConverter<>() {
            @Override public String toString(Municipality town) {
                return town.name();
            }

            @Override public Municipality fromString(String name) {
                throw new UnsupportedOperationException("Towns are not typed into the list.");
            }
        }) {
            @Override public void updateItem(Municipality town, boolean empty) {
                super.updateItem(town, empty);
                if (getGraphic() != null) {
                    getGraphic().setFocusTraversable(false); // the space bar ticks the row
                    getGraphic().setAccessibleText(town == null ? "" : town.name());
                }
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            Municipality town = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.SPACE && town != null) {
                turn(town);
                event.consume();
            }
        });
        list.setPlaceholder(Fields.text(words.get("editions.towns.none"), "text-quiet"));
        list.getStyleClass().add("town-list");
        count.setId("towns-count");
        count.getStyleClass().add("text-quiet");
        Button ticked = Fields.button("towns-ticked", words.get("editions.towns.ticked"), this::showTicked);
        Button none = Fields.button("towns-clear", words.get("editions.towns.clear"), () -> ticks.values().forEach(tick -> tick.set(false)));
        ticked.getStyleClass().addAll("flat", "small");
        none.getStyleClass().addAll("flat", "small");
        var head = new WrapRow(8, Fields.text(words.get("editions.towns"), "text-strong"), count, Fields.spacer(), ticked, none);
        head.getStyleClass().add("action-row");
        offers.getStyleClass().add("town-offers");
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(head, offers, search, list);
        getStyleClass().add("town-checklist");
        filter();
        count();
    }

    /** Offers to tick these at one click. */
    void offer(String id, String name, Collection<String> codes) {
        offers.getChildren().add(Fields.button(id, name, () -> tick(codes)));
    }

    /** Ticks these besides those ticked, and shows what is ticked. */
    void tick(Collection<String> codes) {
        all.stream().filter(town -> codes.contains(town.code())).forEach(town -> ticks.get(town).set(true));
        onlyTicked = true;
        filter();
    }

    /** Ticks these and no others, and shows them if there are any. */
    void recall(Collection<String> codes) {
        ticks.values().forEach(tick -> tick.set(false));
        tick(codes);
        onlyTicked = !codes.isEmpty();
        filter();
    }

    /** Is told after each tick. */
    void setOnChanged(Runnable listener) {
        changed = listener;
    }

    Set<String> codes() {
        var codes = new TreeSet<String>();
        ticks.forEach((town, tick) -> {
            if (tick.get()) {
                codes.add(town.code());
            }
        });
        return codes;
    }

    private void turn(Municipality town) {
        ticks.get(town).set(!ticks.get(town).get());
    }

    private void showTicked() {
        onlyTicked = !onlyTicked;
        search.setText("");
        filter();
    }

    /** Enter ticks the first that was found, so that a list of towns can be typed in one go. */
    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !list.getItems().isEmpty() && list.getItems().size() < all.size()) {
            ticks.get(list.getItems().getFirst()).set(true);
            search.setText("");
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN) {
            list.getSelectionModel().selectFirst();
            list.requestFocus();
            event.consume();
        }
    }

    private void filter() {
        boolean looksFor = !search.finds("");
        onlyTicked = onlyTicked && !looksFor;
        List<Municipality> found = all.stream().filter(town -> search.finds(town.name()) && (!onlyTicked || ticks.get(town).get()))
                .sorted(Comparator.comparing(town -> !looksFor || !search.begins(town.name()))).toList();
        list.getItems().setAll(found);
        list.scrollTo(0);
    }

    private void count() {
        count.setText(words.get("editions.towns.count", codes().size()));
        changed.run();
    }
}
