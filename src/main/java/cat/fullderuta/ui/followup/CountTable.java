package cat.fullderuta.ui.followup;

import cat.fullderuta.document.EditionReport.Count;
import cat.fullderuta.document.EditionReport.NamedCount;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** How much was done, by type or by town; each column can be sorted by. */
final class CountTable extends TableView<NamedCount> {

    private final Messages words;

    /** @param key of the heading of the names: "type" */
    CountTable(Messages words, String key) {
        this.words = words;
        add(key, 320, NamedCount::name);
        add("done", 110, number(Count::done));
        add("reached", 110, number(Count::reached));
        add("uncounted", 130, number(Count::uncounted));
        add("links", 110, number(Count::links));
        setPlaceholder(Fields.text(words.get("followup.none.title"), "text-quiet"));
        Fields.named(this, "followup-" + key + "s", words.get("followup.tab." + key + "s"));
    }

    private static Function<NamedCount, Integer> number(Function<Count, Integer> of) {
        return row -> of.apply(row.count());
    }

    private <V> void add(String key, double width, Function<NamedCount, V> value) {
        var column = new TableColumn<NamedCount, V>(words.get("followup.column." + key));
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        if (value.apply(new NamedCount("", new Count(0, 0, 0, 0, 0, 0))) instanceof Integer) {
            column.getStyleClass().add("number-column");
        }
        getColumns().add(column);
    }
}
