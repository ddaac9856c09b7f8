package cat.fullderuta.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jooq.tools.jdbc.JDBCUtils;

/** One piece of work on the database: all of it or nothing, and what it reads is of one moment. */
final class Transaction {

    /** Nothing of what is stored in the log; names unquoted, as H2 and PostgreSQL fold them differently. */
    private static final Settings SETTINGS = new Settings().withExecuteLogging(false).withRenderSchema(false)
            .withRenderQuotedNames(RenderQuotedNames.NEVER);

    private Transaction() {
    }

    /** @throws StoreException.Database when the database refuses; then nothing has changed */
    static <R> R run(DataSource source, String doing, Function<DSLContext, R> work) {
        try (Connection connection = source.getConnection()) {
            boolean autoCommit = connection.getAutoCommit();
            int isolation = connection.getTransactionIsolation();
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
            try {
                R result = work.apply(DSL.using(connection, JDBCUtils.dialect(connection), SETTINGS));
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(autoCommit);
                connection.setTransactionIsolation(isolation);
            }
        } catch (SQLException | DataAccessException e) {
            throw findOurs(e).orElseGet(() -> new StoreException.Database(doing, e));
        }
    }

    /** What our own columns refuse is wrapped on its way; it says what to do and nothing of the edition. */
    private static Optional<RuntimeException> findOurs(Throwable thrown) {
        for (Throwable at = thrown; at != null; at = at.getCause()) {
            if (at instanceof IllegalArgumentException ours) {
                return Optional.of(ours);
            }
        }
        return Optional.empty();
    }
}
