package cat.fullderuta.store;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.h2.tools.RunScript;

/** An H2 of its own in memory, which leaves no file anywhere: what is open rests here, and its script goes to the vault. */
final class MemoryDatabase implements AutoCloseable {

    private final JdbcDataSource source = new JdbcDataSource();

    /** A new, empty one that lives until it is closed. */
    MemoryDatabase() {
        source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0");
        source.setUser("sa");
        source.setPassword("");
    }

    DataSource source() {
        return source;
    }

    /** The statements that make it again, tables and rows. */
    byte[] script() {
        try (Connection connection = source.getConnection(); Statement statement = connection.createStatement();
                ResultSet lines = statement.executeQuery("SCRIPT NOPASSWORDS NOSETTINGS")) {
            StringBuilder script = new StringBuilder();
            while (lines.next()) {
                script.append(lines.getString(1)).append('\n');
            }
            return script.toString().getBytes(StandardCharsets.UTF_8);
        } catch (SQLException e) {
            throw new StoreException.Database("writing the script", e);
        }
    }

    /** Runs such a script. Only ever one that was unsealed with our own key: a script can do anything. */
    void restore(byte[] script) {
        try (Connection connection = source.getConnection();
                StringReader reader = new StringReader(new String(script, StandardCharsets.UTF_8));
                ResultSet _ = RunScript.execute(connection, reader)) {
            connection.commit();
        } catch (SQLException e) {
            throw new StoreException.Database("reading the script", e);
        }
    }

    @Override
    public void close() {
        try (Connection connection = source.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("SHUTDOWN");
        } catch (SQLException e) {
            throw new StoreException.Database("closing", e);
        }
    }
}
