package cat.fullderuta.export;

/**
 * A column of a table.
 *
 * @param key   its heading: {@code documents.column.KEY}
 * @param width in characters, as Excel counts them
 */
record Column(String key, int width) { }
