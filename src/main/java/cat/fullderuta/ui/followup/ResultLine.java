package cat.fullderuta.ui.followup;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** A line of the table: it stays, with whoever types in it, while what it shows of its activity changes. */
final class ResultLine {

    private final ReadOnlyObjectWrapper<ResultRow> row;

    ResultLine(ResultRow row) {
        this.row = new ReadOnlyObjectWrapper<>(row);
    }

    ReadOnlyObjectProperty<ResultRow> rowProperty() {
        return row.getReadOnlyProperty();
    }

    ResultRow row() {
        return row.get();
    }

    void show(ResultRow next) {
        row.set(next);
    }
}
