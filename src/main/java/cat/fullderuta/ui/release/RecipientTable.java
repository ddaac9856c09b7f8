package cat.fullderuta.ui.release;

import cat.fullderuta.document.Standing;
import cat.fullderuta.edition.Recipient;
import cat.fullderuta.edition.Release;
import cat.fullderuta.text.Formats;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.cell.CheckBoxTableCell;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Callback;
import org.jspecify.annotations.Nullable;

/** Who has which version and whether it still holds; those who are behind stand first, and can be ticked at one go. */
final class RecipientTable extends VBox {

    private static final double ROW_HEIGHT = 32;
    private static final double LEAST_WIDTH = 560;

    private final Messages words;
    private final Runnable onChosen;
    private final TableView<Standing> table = new TableView<>();
    private final Map<Recipient, BooleanProperty> ticks = new HashMap<>();
    private final Button due;
    private boolean ticking;

    /** @param onChosen is told when something was ticked */
    RecipientTable(Messages words, Runnable onChosen) {
        this.words = words;
        this.onChosen = onChosen;
        due = Fields.button("recipients-due", words.get("release.choose.due", 0), () -> tick(it -> it.state().isDue()));
        var all = Fields.button("recipients-all", words.get("release.choose.all"), () -> tick(_ -> true));
        var none = Fields.button("recipients-none", words.get("release.choose.none"), () -> tick(_ -> false));
        List.of(due, all, none).forEach(button -> button.getStyleClass().addAll("flat", "small"));
        var line = new HBox(due, all, none);
        line.getStyleClass().add("action-row");
        Fields.named(table, "recipients", words.get("release.recipients"));
        table.setPlaceholder(Fields.text(words.get("release.recipients.none"), "text-quiet"));
        table.setEditable(true);
        table.setFixedCellSize(ROW_HEIGHT);
        table.setColumnResizePolicy(new ByRoom());
        table.getColumns().add(tickColumn());
        table.getColumns().add(column("name", 170, it -> it.addressee().name()));
        table.getColumns().add(column("kind", 140, it -> Kinds.name(it.recipient(), words)));
        table.getColumns().add(column("has", 140, this::has));
        table.getColumns().add(stateColumn());
        table.setOnKeyPressed(event -> {
            Standing selected = table.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.SPACE && selected != null) {
                BooleanProperty tick = tickOf(selected.recipient());
                tick.set(!tick.get());
                event.consume();
            }
        });
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(line, table);
        getStyleClass().add("release-part");
    }

    /** Where there is too little room for what the columns say, they scroll sideways. A table takes the name for its style, so it is fixed. */
    @SuppressWarnings("rawtypes")
    private static final class ByRoom implements Callback<TableView.ResizeFeatures, Boolean> {
        @Override public Boolean call(TableView.ResizeFeatures change) {
            return (change.getTable().getWidth() < LEAST_WIDTH ? TableView.UNCONSTRAINED_RESIZE_POLICY
                    : TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN).call(change);
        }

        @Override public String toString() {
            return "by-room";
        }
    }

    /** Shows them; what was ticked stays so. */
    void show(List<Standing> standings) {
        Set<Recipient> known = new HashSet<>();
        standings.forEach(it -> known.add(it.recipient()));
        ticks.keySet().retainAll(known);
        table.getItems().setAll(standings.stream().sorted(Comparator.comparing(Standing::state)
                .thenComparing(it -> Kinds.order(it.recipient()))
                .thenComparing(it -> it.addressee().name(), Collator.getInstance(words.locale()))).toList());
        due.setText(words.get("release.choose.due", standings.stream().filter(it -> it.state().isDue()).count()));
        due.setAccessibleText(due.getText());
        onChosen.run();
    }

    /** Leads the keys into the list. */
    void focus() {
        table.requestFocus();
    }

    /** Those who are ticked, in the order shown. */
    List<Standing> chosen() {
        return table.getItems().stream().filter(it -> tickOf(it.recipient()).get()).toList();
    }

    private void tick(Predicate<Standing> which) {
        ticking = true;
        table.getItems().forEach(it -> tickOf(it.recipient()).set(which.test(it)));
        ticking = false;
        onChosen.run();
    }

    private BooleanProperty tickOf(Recipient recipient) {
        return ticks.computeIfAbsent(recipient, _ -> {
            var tick = new SimpleBooleanProperty();
            tick.addListener((_, _, _) -> {
                if (!ticking) {
                    onChosen.run();
                }
            });
            return tick;
        });
    }

    private String has(Standing standing) {
        return standing.has().map(release -> standing.sent().map(sent -> words.get("release.has", release.number(),
                Formats.of(words).shortDay(sent.at().toLocalDate()), words.get("release", sent.form()))).orElse(version(release)))
                .orElseGet(() -> words.get("release.has.none"));
    }

    private String version(Release release) {
        return words.get("release.version", release.number());
    }

    private TableColumn<Standing, Boolean> tickColumn() {
        var column = new TableColumn<Standing, Boolean>("");
        column.setCellValueFactory(row -> tickOf(row.getValue().recipient()));
        column.setCellFactory(_ -> new CheckBoxTableCell<>() {
            @Override
            public void updateItem(@Nullable Boolean ticked, boolean empty) {
                super.updateItem(ticked, empty);
                Standing standing = getTableRow() == null ? null : getTableRow().getItem();
                setId(empty || standing == null ? null : "tick-" + id(standing.recipient()));
                if (getGraphic() != null && standing != null) {
                    getGraphic().setAccessibleText(standing.addressee().name());
                }
            }
        });
        column.setEditable(true);
        column.setSortable(false);
        column.setMinWidth(40);
        column.setMaxWidth(40);
        return column;
    }

    /** As nodes are named: kind and id. */
    static String id(Recipient recipient) {
        return switch (recipient) {
            case Recipient.OfHost(var id) -> "host-" + id;
            case Recipient.OfDefender(var id) -> "defender-" + id;
            case Recipient.OfCompanion(var id) -> "companion-" + id;
            case Recipient.Everybody _ -> "everybody";
        };
    }

    private TableColumn<Standing, String> column(String key, double width, Function<Standing, String> text) {
        var column = new TableColumn<Standing, String>(words.get("release.column." + key));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        column.setPrefWidth(width);
        column.setEditable(false);
        return column;
    }

    private TableColumn<Standing, String> stateColumn() {
        TableColumn<Standing, String> column = column("state", 220, it -> words.get("release", it.state()));
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable String text, boolean empty) {
                super.updateItem(text, empty);
                setText(empty ? null : text);
                getStyleClass().removeIf(style -> style.startsWith("standing-"));
                Standing standing = getTableRow() == null ? null : getTableRow().getItem();
                if (!empty && standing != null) {
                    getStyleClass().add(standing.state().isDue() ? "standing-due" : "standing-calm");
                }
            }
        });
        return column;
    }
}
