package cat.fullderuta.sample;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A table inside the program: cells parted by semicolons, headings in the first line, remarks after {@code #}. */
final class Table {

    private final List<String> headings;
    private final List<Row> rows;

    private Table(List<String> lines) {
        headings = List.of(lines.getFirst().split(";"));
        rows = lines.stream().skip(1).map(line -> new Row(List.of(line.split(";", -1)))).toList();
    }

    /** The table in the file of that name beside this class. */
    static Table read(String name) {
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Table.class.getResourceAsStream(name), name), StandardCharsets.UTF_8))) {
            return new Table(lines.lines().filter(line -> !line.startsWith("#")).toList());
        } catch (IOException e) {
            throw new UncheckedIOException("The table " + name + " inside the program cannot be read. Install the program again.", e);
        }
    }

    /** All, in order. */
    List<Row> list() {
        return rows;
    }

    /** The rows that have this value under this heading. */
    List<Row> list(String heading, String value) {
        return rows.stream().filter(row -> row.get(heading).equals(value)).toList();
    }

    /** One line of the table. */
    final class Row {

        private final List<String> cells;

        private Row(List<String> cells) {
            if (cells.size() != headings.size()) {
                throw new IllegalStateException("The row " + cells + " has " + cells.size() + " cells; the headings are " + headings + ".");
            }
            this.cells = cells;
        }

        /** The text under a heading; may be empty. */
        String get(String heading) {
            return cells.get(headings.indexOf(heading));
        }

        /** The text under a heading, unless it is empty. */
        Optional<String> find(String heading) {
            return Optional.of(get(heading)).filter(text -> !text.isEmpty());
        }

        /** The words under a heading, parted by spaces. */
        List<String> listWords(String heading) {
            return find(heading).map(text -> Arrays.asList(text.split(" "))).orElse(List.of());
        }
    }
}
