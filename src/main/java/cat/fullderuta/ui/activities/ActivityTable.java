package cat.fullderuta.ui.activities;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Id;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.common.TypeLook;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.css.PseudoClass;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;

/** The columns of the activities; each can be sorted by. Selection, order and filter outlast every change. */
final class ActivityTable extends TableView<ActivityRow> {

    private static final PseudoClass CANCELLED = PseudoClass.getPseudoClass("cancelled");
    /** In the calendar first, by start; what waits for a place last. */
    private static final Comparator<ActivityRow> BY_START = Comparator.comparing((ActivityRow row) -> row.activity().start(),
            Comparator.nullsLast(Comparator.naturalOrder()));

    private final Messages words;
    private final ObservableList<ActivityRow> all = FXCollections.observableArrayList();
    private final FilteredList<ActivityRow> shown = new FilteredList<>(all);

    /** @param open is called on a double click on a row */
    ActivityTable(Messages words, Runnable open) {
        this.words = words;
        Collator letters = Collator.getInstance(words.locale());
        var when = addColumn("when", 178, 150, ActivityRow::when, BY_START);
        addColumn("title", 240, 120, ActivityRow::title, Comparator.comparing(ActivityRow::title, letters));
        addColumn("type", 160, 100, ActivityRow::type, Comparator.comparing(ActivityRow::type, letters));
        addColumn("where", 190, 100, ActivityRow::where, Comparator.comparing(ActivityRow::where, letters));
        addColumn("defenders", 160, 80, ActivityRow::defenders, Comparator.comparing(ActivityRow::defenders, letters));
        addColumn("companions", 140, 80, ActivityRow::companions, Comparator.comparing(ActivityRow::companions, letters));
        addColumn("status", 104, 80, ActivityRow::status, Comparator.comparing(row -> row.activity().status()));
        addColumn("length", 84, 70, ActivityRow::length, Comparator.comparing(row -> row.activity().length()));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        Fields.named(this, "activity-table", words.get("activities.name"));
        setRowFactory(_ -> new Row(open));
        var sorted = new SortedList<>(shown);
        sorted.comparatorProperty().bind(comparatorProperty());
        setItems(sorted);
        getSortOrder().add(when);
    }

    /** Shows these rows, with the same one selected. */
    void show(List<ActivityRow> rows) {
        if (rows.equals(all)) {
            return;
        }
        Optional<Id<Activity>> selected = findSelected();
        all.setAll(rows);
        selected.ifPresent(this::select);
    }

    /** Shows only those of which this holds. */
    void filter(Predicate<ActivityRow> wanted) {
        Optional<Id<Activity>> selected = findSelected();
        shown.setPredicate(wanted);
        selected.ifPresent(this::select);
    }

    /** How many there are in all. */
    int count() {
        return all.size();
    }

    Optional<Id<Activity>> findSelected() {
        return Optional.ofNullable(getSelectionModel().getSelectedItem()).map(row -> row.activity().id());
    }

    /** Selects an activity, if it is shown. */
    void select(Id<Activity> id) {
        getItems().stream().filter(row -> row.activity().id().equals(id)).findFirst().ifPresent(getSelectionModel()::select);
    }

    private TableColumn<ActivityRow, ActivityRow> addColumn(String key, double width, double least, Function<ActivityRow, String> text,
            Comparator<ActivityRow> order) {
        var column = new TableColumn<ActivityRow, ActivityRow>(words.get("activities.column." + key));
        column.setId("activities-" + key);
        column.setPrefWidth(width);
        column.setMinWidth(least);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new Cell(text, key.equals("type")));
        column.setComparator(order);
        getColumns().add(column);
        return column;
    }

    /** What will not take place is seen to be so, whichever column one looks at. */
    private static final class Row extends TableRow<ActivityRow> {

        Row(Runnable open) {
            setOnMouseClicked(click -> {
                if (!isEmpty() && click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
                    open.run();
                }
            });
        }

        @Override
        protected void updateItem(@Nullable ActivityRow row, boolean empty) {
            super.updateItem(row, empty);
            pseudoClassStateChanged(CANCELLED, row != null && !row.activity().isAlive());
            setId(row == null ? null : "activity-" + row.activity().id());
        }
    }

    private static final class Cell extends TableCell<ActivityRow, ActivityRow> {

        private final Function<ActivityRow, String> text;
        private final boolean hasIcon;

        Cell(Function<ActivityRow, String> text, boolean hasIcon) {
            this.text = text;
            this.hasIcon = hasIcon;
            setTextOverrun(OverrunStyle.ELLIPSIS);
        }

        @Override
        protected void updateItem(@Nullable ActivityRow row, boolean empty) {
            super.updateItem(row, empty);
            getStyleClass().removeIf(name -> name.startsWith("type-"));
            if (empty || row == null) {
                setText(null);
                setGraphic(null);
                setTooltip(null);
                return;
            }
            setText(text.apply(row));
            setTooltip(getText().isEmpty() ? null : new Tooltip(getText()));
            if (hasIcon) {
                getStyleClass().add(TypeLook.styleClass(row.activity().type()));
                setGraphic(TypeLook.icon(row.activity().type()));
            }
        }
    }
}
