package cat.fullderuta.store;

import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.jspecify.annotations.Nullable;

/** The tables' version and the way forward to the newest. */
final class Schema {

    /** The newest migration. A test holds it against the files. */
    static final int NEWEST = 5;

    /** What it held was to be forgotten: titles that somebody wrote and took back, in the history. */
    static final int FORGOTTEN = 4;

    /** It warns at each start that H2 is newer than it has been tried with: the tests of this room are that trial. */
    private static final Logger QUIET = Logger.getLogger("org.flywaydb");

    static {
        QUIET.setLevel(Level.SEVERE);
    }

    private Schema() {
    }

    /**
     * Brings the tables to the newest version.
     *
     * @throws StoreException.NewerProgram when they are newer than this program knows
     */
    static void migrate(DataSource source) {
        try {
            Flyway flyway = Flyway.configure(Schema.class.getClassLoader()).dataSource(source)
                    .locations("classpath:cat/fullderuta/store/migration").load();
            int before = versionOf(flyway.info().current());
            if (before > NEWEST) {
                throw new StoreException.NewerProgram("The database", before, NEWEST);
            }
            if (before < NEWEST) {
                flyway.migrate();
            }
        } catch (FlywayException e) {
            throw new StoreException.Database("bringing the tables to version " + NEWEST, e);
        }
    }

    private static int versionOf(@Nullable MigrationInfo migration) {
        MigrationVersion version = migration == null ? null : migration.getVersion();
        return version == null ? 0 : version.getMajor().intValueExact();
    }
}
