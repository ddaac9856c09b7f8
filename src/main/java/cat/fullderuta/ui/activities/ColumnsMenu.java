package cat.fullderuta.ui.activities;

import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.collections.ObservableList;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;

/**
 * What the head of a table does for the mouse, for the keys: which columns are shown, in which order, and by which one the rows are
 * sorted. The items have the ids of their columns, with {@code -shown}, {@code -sort}, {@code -left}, {@code -right}.
 */
final class ColumnsMenu<R> extends MenuButton {

    private final Messages words;
    private final TableView<R> table;
    private final List<TableColumn<R, ?>> all;
    private final Consumer<String> remember;
    private final InvalidationListener refresh = _ -> refresh();

    /**
     * @param id         of the button
     * @param remembered what it told before of the columns; empty for the usual ones
     * @param remember   is told of the columns whenever they change
     */
    ColumnsMenu(String id, Messages words, TableView<R> table, String remembered, Consumer<String> remember) {
        super(words.get("activities.columns"));
        this.words = words;
        this.table = table;
        all = List.copyOf(table.getColumns());
        setMnemonicParsing(true);
        getStyleClass().addAll("flat", "small");
        setMinWidth(USE_PREF_SIZE);
        Fields.named(this, id, getText().replace("_", ""));
        arrange(remembered);
        this.remember = remember;
        table.getColumns().addListener(refresh);
        all.forEach(column -> column.visibleProperty().addListener(refresh));
        refresh();
    }

    /** Their ids in order, a minus before those that are hidden. What is not known any more is passed over, what is new comes last. */
    private void arrange(String remembered) {
        List<String> marked = List.of(remembered.split(","));
        List<String> ids = marked.stream().map(it -> it.replaceFirst("^-", "")).toList();
        List<TableColumn<R, ?>> known = all.stream().filter(column -> ids.contains(column.getId())).toList();
        if (all.stream().anyMatch(column -> marked.contains(column.getId()))) { // else nothing would be seen
            known.forEach(column -> column.setVisible(marked.contains(column.getId())));
            table.getColumns().setAll(Stream.concat(known.stream().sorted(Comparator.comparing(column -> ids.indexOf(column.getId()))),
                    all.stream().filter(column -> !known.contains(column))).toList());
        }
    }

    private String arrangement() {
        return table.getColumns().stream().map(column -> (column.isVisible() ? "" : "-") + column.getId()).collect(Collectors.joining(","));
    }

    private void refresh() {
        remember.accept(arrangement());
        getItems().clear();
        long shown = all.stream().filter(TableColumn::isVisible).count();
        for (TableColumn<R, ?> column : table.getColumns()) {
            var item = new CheckMenuItem(column.getText());
            item.setId(column.getId() + "-shown");
            item.setSelected(column.isVisible());
            item.setDisable(column.isVisible() && shown == 1);
            item.setOnAction(_ -> column.setVisible(item.isSelected()));
            getItems().add(item);
        }
        getItems().addAll(new SeparatorMenuItem(), menu("sort", this::sort), menu("left", column -> move(column, -1)),
                menu("right", column -> move(column, 1)));
    }

    private Menu menu(String key, Consumer<TableColumn<R, ?>> action) {
        var menu = new Menu(words.get("activities.columns." + key));
        menu.setId(getId() + "-" + key);
        for (TableColumn<R, ?> column : table.getColumns()) {
            if (column.isVisible()) {
                var item = new MenuItem(column.getText());
                item.setId(column.getId() + "-" + key);
                item.setOnAction(_ -> action.accept(column));
                menu.getItems().add(item);
            }
        }
        return menu;
    }

    /** Upwards; once more, downwards. */
    private void sort(TableColumn<R, ?> column) {
        boolean again = table.getSortOrder().equals(List.of(column)) && column.getSortType() == SortType.ASCENDING;
        column.setSortType(again ? SortType.DESCENDING : SortType.ASCENDING);
        table.getSortOrder().setAll(List.of(column));
    }

    /** Past the next one that is shown. */
    private void move(TableColumn<R, ?> column, int by) {
        ObservableList<TableColumn<R, ?>> columns = table.getColumns();
        int place = columns.indexOf(column) + by;
        while (place >= 0 && place < columns.size() && !columns.get(place).isVisible()) {
            place += by;
        }
        if (place >= 0 && place < columns.size()) {
            var moved = new ArrayList<>(columns);
            moved.remove(column);
            moved.add(place, column);
            columns.setAll(moved);
        }
    }
}
