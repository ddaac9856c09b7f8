package cat.fullderuta.ui.activities;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Status;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.common.SeverityLook;
import cat.fullderuta.ui.common.Tips;
import cat.fullderuta.ui.common.TypeLook;
import cat.fullderuta.ui.common.Wrapping;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.css.PseudoClass;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;

/** The columns of the activities; each can be sorted by. Selection, order and filter outlast every change. */
final class ActivityTable extends TableView<ActivityRow> {

    private static final PseudoClass CANCELLED = PseudoClass.getPseudoClass("cancelled");
    /** In the calendar first, by start; what waits for a place last. */
    private static final Comparator<ActivityRow> BY_START = Comparator.comparing((ActivityRow row) -> row.activity().start(),
            Comparator.nullsLast(Comparator.naturalOrder()));

    /** The worst first, then the most. */
    private static final Comparator<ActivityRow> WORST = Comparator.comparing((ActivityRow row) -> row.findings().stream().findFirst()
            .orElse(null), Comparator.nullsLast(Comparator.naturalOrder())).thenComparing(row -> -row.findings().size());

    /** Columns of several words; where a column has only one, a line would break within it. */
    private static final Set<String> WRAPPED = Set.of("title", "type", "where", "defenders", "companions", "languages");

    private final Messages words;
    private final ObservableList<ActivityRow> all = FXCollections.observableArrayList();
    private final FilteredList<ActivityRow> shown = new FilteredList<>(all);

    private final Consumer<List<Id<Activity>>> selected;
    private boolean isRestoring;
    private boolean isTelling;

    /**
     * @param open     is called on a double click on a row
     * @param selected is told which are selected, the one of the keys first
     */
    ActivityTable(Messages words, Runnable open, Consumer<List<Id<Activity>>> selected) {
        this.words = words;
        this.selected = selected;
        Collator letters = Collator.getInstance(words.locale());
        var when = addColumn("when", 178, 166, ActivityRow::when, BY_START);
        addColumn("title", 220, 120, ActivityRow::title, Comparator.comparing(ActivityRow::title, letters));
        addColumn("type", 150, 122, ActivityRow::type, Comparator.comparing(ActivityRow::type, letters));
        addColumn("where", 170, 126, ActivityRow::where, Comparator.comparing(ActivityRow::where, letters));
        addColumn("defenders", 130, 114, ActivityRow::defenders, Comparator.comparing(ActivityRow::defenders, letters));
        addColumn("companions", 130, 80, ActivityRow::companions, Comparator.comparing(ActivityRow::companions, letters)).setVisible(false);
        addColumn("languages", 110, 80, ActivityRow::languages, Comparator.comparing(ActivityRow::languages, letters)).setVisible(false);
        addColumn("status", 100, 98, ActivityRow::status, Comparator.comparing(row -> row.activity().status()));
        addColumn("ready", 76, 68, ActivityRow::ready, Comparator.comparing(ActivityTable::open));
        addColumn("findings", 100, 96, row -> row.findings().isEmpty() ? "" : String.valueOf(row.findings().size()), WORST);
        addColumn("length", 80, 64, ActivityRow::length, Comparator.comparing(row -> row.activity().length())).setVisible(false);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        setTableMenuButtonVisible(true);
        Fields.named(this, "activity-table", words.get("activities.name"));
        setRowFactory(_ -> new Row(open));
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        getSelectionModel().getSelectedIndices().addListener((ListChangeListener<Integer>) _ -> tellSelectedSoon());
        var sorted = new SortedList<>(shown);
        sorted.comparatorProperty().bind(comparatorProperty());
        setItems(sorted);
        getSortOrder().add(when);
    }

    private static int open(ActivityRow row) {
        return row.readiness().needed() - row.readiness().settled();
    }

    /** While the indices are told to have changed, the range of a Shift key is not whole yet. */
    private void tellSelectedSoon() {
        if (!isRestoring && !isTelling) {
            isTelling = true;
            Platform.runLater(() -> {
                isTelling = false;
                tellSelected();
            });
        }
    }

    private void tellSelected() {
        selected.accept(listSelected());
    }

    /** The selected ones; the one that has the keys comes first. */
    List<Id<Activity>> listSelected() {
        ActivityRow first = getSelectionModel().getSelectedItem();
        return Stream.concat(Stream.ofNullable(first), getSelectionModel().getSelectedItems().stream().filter(row -> row != null && row != first))
                .map(row -> row.activity().id()).toList();
    }

    /** Keeps the selection while the rows change; those that are no longer shown are not selected any more. */
    private void keepingSelection(Runnable change) {
        List<Id<Activity>> before = listSelected();
        isRestoring = true;
        try {
            change.run();
            select(before);
        } finally {
            isRestoring = false;
        }
        if (!listSelected().equals(before)) {
            tellSelected();
        }
    }

    /** Selects these, as far as they are shown. */
    void select(List<Id<Activity>> ids) {
        var model = getSelectionModel();
        model.clearSelection();
        for (Id<Activity> id : ids.reversed()) {
            for (int i = 0; i < getItems().size(); i++) {
                if (getItems().get(i).activity().id().equals(id)) {
                    model.select(i);
                }
            }
        }
    }

    /** Shows these rows, with the same one selected. */
    void show(List<ActivityRow> rows) {
        if (rows.equals(all)) {
            return;
        }
        keepingSelection(() -> all.setAll(rows));
    }

    /** Shows only those of which this holds. */
    void filter(Predicate<ActivityRow> wanted) {
        keepingSelection(() -> shown.setPredicate(wanted));
    }

    /** How many there are in all. */
    int count() {
        return all.size();
    }

    Optional<Id<Activity>> findSelected() {
        return Optional.ofNullable(getSelectionModel().getSelectedItem()).map(row -> row.activity().id());
    }

    /** Selects an activity alone, if it is shown. */
    void select(Id<Activity> id) {
        if (!listSelected().equals(List.of(id))) {
            select(List.of(id));
        }
    }

    /** How many of all are of each status. */
    Map<Status, Long> countByStatus() {
        return all.stream().collect(Collectors.groupingBy(row -> row.activity().status(), Collectors.counting()));
    }

    private TableColumn<ActivityRow, ActivityRow> addColumn(String key, double width, double least, Function<ActivityRow, String> text,
            Comparator<ActivityRow> order) {
        var column = new TableColumn<ActivityRow, ActivityRow>(words.get("activities.column." + key));
        column.setId("activities-" + key);
        column.setPrefWidth(width);
        column.setMinWidth(least);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new Cell(key, text));
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

        private final String column;
        private final Function<ActivityRow, String> text;

        Cell(String column, Function<ActivityRow, String> text) {
            this.column = column;
            this.text = text;
            setTextOverrun(OverrunStyle.ELLIPSIS);
            if (WRAPPED.contains(column)) {
                Wrapping.on(this); // two lines fit into a row
            }
            Tips.say(this, this::getText);
        }

        @Override
        protected void updateItem(@Nullable ActivityRow row, boolean empty) {
            super.updateItem(row, empty);
            getStyleClass().removeIf(name -> name.startsWith("type-"));
            if (empty || row == null) {
                setText(null);
                setGraphic(null);
                return;
            }
            setText(text.apply(row));
            setGraphic(null);
            switch (column) {
                case "type" -> {
                    getStyleClass().add(TypeLook.styleClass(row.activity().type()));
                    setGraphic(TypeLook.icon(row.activity().type()));
                }
                case "findings" -> row.findings().stream().findFirst().map(SeverityLook::icon).ifPresent(this::setGraphic);
                default -> { }
            }
        }
    }
}
