package cat.fullderuta.export;

/**
 * A column of a table.
 *
 * @param bundle where its heading is: {@code BUNDLE.column.KEY}
 * @param width  in characters, as Excel counts them
 */
record Column(String bundle, String key, int width) {

    /** One that agendas and itineraries have. */
    Column(String key, int width) {
        this("documents", key, width);
    }

    /** One that only the lists of the office have. */
    static Column ofList(String key, int width) {
        return new Column("lists", key, width);
    }
}
