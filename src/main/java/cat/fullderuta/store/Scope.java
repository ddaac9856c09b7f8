package cat.fullderuta.store;

import cat.fullderuta.edition.Identified;
import cat.fullderuta.edition.Register;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.UpdatableRecord;

/**
 * The rows of one edition within one transaction: what all tables have in common.
 * Each has EDITION_ID; those of a register have ID and POSITION, those of a list their owner's id and POSITION.
 *
 * @param edition id of the edition
 */
record Scope(DSLContext sql, String edition) {

    /** Longest text of an H2 column without a length; a longer one would be cut in silence by the statement that merges. */
    private static final int LONGEST_TEXT = 1_048_576;

    /**
     * Inserts these rows, or puts them in the place of those with the same key.
     *
     * @throws IllegalArgumentException when a text is longer than a column holds
     */
    void put(List<? extends UpdatableRecord<?>> rows) {
        rows.forEach(Scope::requireThatItFits);
        if (!rows.isEmpty()) {
            sql.batchMerge(rows).execute();
        }
    }

    /** Puts these rows in the place of all that these owners had in a table of lists. */
    void replace(Table<?> table, Field<String> owner, Collection<String> owners, List<? extends UpdatableRecord<?>> rows) {
        if (!owners.isEmpty()) {
            sql.deleteFrom(table).where(editionOf(table).eq(edition)).and(owner.in(owners)).execute();
        }
        if (!rows.isEmpty()) {
            sql.batchInsert(rows).execute();
        }
    }

    /** Deletes the rows with these ids, and with them what belongs to them. */
    void remove(Table<?> table, List<? extends Object> ids) {
        if (!ids.isEmpty()) {
            sql.deleteFrom(table).where(editionOf(table).eq(edition))
                    .and(idOf(table).in(ids.stream().map(Object::toString).toList())).execute();
        }
    }

    /** Writes the new places of those that stand elsewhere in the register than before and were not put anew. */
    <T extends Identified<T>> void reorder(Table<?> table, Register<T> before, Register<T> after, List<T> put) {
        Map<Object, Integer> places = positions(after);
        Map<Object, Integer> old = positions(before);
        put.forEach(thing -> places.remove(thing.id()));
        Field<Integer> position = field(table, "POSITION", Integer.class);
        List<Query> updates = new ArrayList<>();
        places.forEach((id, place) -> {
            if (!place.equals(old.get(id))) {
                updates.add(sql.update(table).set(position, place).where(editionOf(table).eq(edition)).and(idOf(table).eq(id.toString())));
            }
        });
        if (!updates.isEmpty()) {
            sql.batch(updates).execute();
        }
    }

    /** The rows of the edition in a table, by position. */
    <R extends Record> List<R> list(Table<R> table) {
        return sql.selectFrom(table).where(editionOf(table).eq(edition)).orderBy(field(table, "POSITION", Integer.class)).fetch();
    }

    /** The rows of the edition in a table of lists, by position, for each owner. */
    <R extends Record, V> Map<String, List<V>> lists(Table<R> table, Field<String> owner, Function<R, V> read) {
        Map<String, List<V>> lists = new HashMap<>();
        for (R row : list(table)) {
            lists.computeIfAbsent(row.get(owner), id -> new ArrayList<>()).add(read.apply(row));
        }
        return lists;
    }

    /** The place of each thing in a register. */
    static <T extends Identified<T>> Map<Object, Integer> positions(Register<T> register) {
        Map<Object, Integer> positions = new HashMap<>();
        register.forEach(thing -> positions.put(thing.id(), positions.size()));
        return positions;
    }

    /** One row for each value of a list, with its place. */
    static <V, R> List<R> numbered(List<V> values, BiFunction<Integer, V, R> row) {
        List<R> rows = new ArrayList<>();
        for (V value : values) {
            rows.add(row.apply(rows.size(), value));
        }
        return rows;
    }

    private static void requireThatItFits(Record row) {
        for (Object value : row.intoArray()) {
            if (value instanceof String text && text.length() > LONGEST_TEXT) {
                throw new IllegalArgumentException("A text of " + text.length() + " characters is too long. Keep it under "
                        + LONGEST_TEXT + ".");
            }
        }
    }

    private static Field<String> editionOf(Table<?> table) {
        return field(table, "EDITION_ID", String.class);
    }

    private static Field<String> idOf(Table<?> table) {
        return field(table, "ID", String.class);
    }

    private static <V> Field<V> field(Table<?> table, String name, Class<V> type) {
        return Objects.requireNonNull(table.field(name, type), name);
    }
}
