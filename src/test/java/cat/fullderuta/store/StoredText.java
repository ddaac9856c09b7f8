package cat.fullderuta.store;

import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Every text that is stored of an edition, in whatever table and column, of each generation that lies in its folder. */
public final class StoredText {

    private StoredText() {
    }

    /** Unseals what is there; the data folder may be open elsewhere. */
    public static List<String> of(Path folder, Id<Edition> edition) {
        List<String> all = new ArrayList<>();
        try (DataFolder data = DataFolder.openReadOnly(folder);
                Stream<Path> files = Files.list(folder.resolve("editions").resolve(edition.value()))) {
            Key key = KeyFile.read(folder.resolve("key"));
            for (Path file : files.toList()) {
                byte[] bytes = Files.readAllBytes(file);
                all.addAll(texts(Seal.open(key, Header.read(bytes), bytes)));
            }
        } catch (IOException | SQLException | Seal.Broken e) {
            throw new IllegalStateException(e);
        }
        return all;
    }

    /** Every text in a record and in those within it; the codes of towns and languages, which say nothing of anybody, apart. */
    public static Set<String> in(Object value) {
        Set<String> all = new TreeSet<>();
        collect(value, all);
        all.removeIf(text -> text.isBlank() || text.matches("\\d{5}"));
        return all;
    }

    private static void collect(Object value, Set<String> all) {
        switch (value) {
            case null -> { }
            case cat.fullderuta.edition.Language _ -> { }
            case String text -> all.addAll(List.of(text.split("\n")));
            case Iterable<?> many -> many.forEach(each -> collect(each, all));
            case Record inner -> {
                for (RecordComponent component : inner.getClass().getRecordComponents()) {
                    try {
                        collect(component.getAccessor().invoke(inner), all);
                    } catch (ReflectiveOperationException e) {
                        throw new IllegalStateException(e);
                    }
                }
            }
            default -> { }
        }
    }

    private static Collection<String> texts(byte[] script) throws SQLException {
        List<String> all = new ArrayList<>();
        try (MemoryDatabase tables = new MemoryDatabase()) {
            tables.restore(script);
            try (Connection connection = tables.source().getConnection()) {
                List<String> names = new ArrayList<>();
                try (ResultSet table = connection.getMetaData().getTables(null, "PUBLIC", "%", new String[] {"BASE TABLE", "TABLE"})) {
                    while (table.next()) {
                        names.add(table.getString("TABLE_NAME"));
                    }
                }
                for (String name : names) {
                    try (Statement statement = connection.createStatement();
                            ResultSet row = statement.executeQuery("SELECT * FROM \"" + name + "\"")) {
                        while (row.next()) {
                            for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                                String text = row.getString(column);
                                if (text != null) {
                                    all.add(text);
                                }
                            }
                        }
                    }
                }
            }
        }
        return all;
    }
}
