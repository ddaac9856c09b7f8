package cat.fullderuta.ui.followup;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Id;
import cat.fullderuta.session.Session;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.common.Tips;
import cat.fullderuta.ui.common.Wrapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/** The activities that took place, by start, with what came of each; how many came is typed in its place. */
final class ResultTable extends TableView<ResultLine> {

    private static final double WIDE = 200;

    /** Takes how many came, or that nobody counted, in one stay in a field. */
    interface Attended {
        void take(ResultRow row, Optional<Integer> number, Object stay);
    }

    private final Messages words;
    private final List<AttendedCell> cells = new ArrayList<>();

    /**
     * @param session  keeps what is typed there and is no number
     * @param attended is told of each number
     */
    ResultTable(Messages words, Session session, Attended attended) {
        this.words = words;
        add("when", 150, ResultRow::when);
        add("what", 300, ResultRow::what);
        add("status", 100, ResultRow::status);
        var column = column("attended", 130);
        column.setCellFactory(_ -> {
            var cell = new AttendedCell(calls(attended), words, session);
            cells.add(cell);
            return cell;
        });
        add("outcome", 220, ResultRow::outcome);
        add("links", 76, row -> row.links() == 0 ? "" : String.valueOf(row.links()));
        getColumns().forEach(each -> each.setSortable(false)); // rows that move while one types down them would be lost
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        Fields.named(this, "followup-table", words.get("followup.tab.activities"));
    }

    private AttendedCell.Calls calls(Attended attended) {
        return new AttendedCell.Calls() {

            @Override
            public void take(ResultRow row, Optional<Integer> number, Object stay) {
                attended.take(row, number, stay);
            }

            @Override
            public void go(int from, int step) {
                int next = from + step;
                if (next >= 0 && next < getItems().size()) {
                    scrollTo(Math.max(0, next - 1));
                    layout();
                    cells.stream().filter(cell -> cell.getIndex() == next && !cell.isEmpty()).findFirst().ifPresent(AttendedCell::focusField);
                }
            }

            @Override
            public void look(int index) {
                getSelectionModel().select(index);
            }
        };
    }

    /** Takes what is typed anywhere. */
    void commit() {
        List.copyOf(cells).forEach(AttendedCell::take);
    }

    /** Shows these rows; those that stay keep what is typed in them. */
    void show(List<ResultRow> rows) {
        boolean same = rows.stream().map(it -> it.activity().id()).toList()
                .equals(getItems().stream().map(it -> it.row().activity().id()).toList());
        if (!same) {
            Optional<Id<Activity>> selected = findSelected();
            getItems().setAll(rows.stream().map(ResultLine::new).toList());
            selected.ifPresent(this::select);
            return;
        }
        for (int i = 0; i < rows.size(); i++) {
            getItems().get(i).show(rows.get(i));
        }
    }

    Optional<Id<Activity>> findSelected() {
        return Optional.ofNullable(getSelectionModel().getSelectedItem()).map(line -> line.row().activity().id());
    }

    void select(Id<Activity> id) {
        getItems().stream().filter(line -> line.row().activity().id().equals(id)).findFirst().ifPresent(getSelectionModel()::select);
    }

    private void add(String key, double width, Function<ResultRow, String> text) {
        column(key, width).setCellFactory(_ -> new TableCell<>() {
            {
                Wrapping.on(this); // two lines fit into a row
                Tips.say(this, this::getText);
            }

            @Override
            protected void updateItem(@Nullable ResultRow row, boolean empty) {
                super.updateItem(row, empty);
                setText(empty || row == null ? null : text.apply(row));
            }
        });
    }

    private TableColumn<ResultLine, ResultRow> column(String key, double width) {
        var column = new TableColumn<ResultLine, ResultRow>(words.get("followup.column." + key));
        column.setId("followup-" + key);
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, width > WIDE ? 160 : 90));
        column.setCellValueFactory(line -> line.getValue().rowProperty());
        getColumns().add(column);
        return column;
    }
}
