package cat.fullderuta.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;

/** On an office's server: a real PostgreSQL, from its Maven artefact. */
class EditionStoreOnPostgresTest extends EditionStoreContract {

    private static EmbeddedPostgres server;

    @BeforeAll
    static void start() {
        try {
            server = EmbeddedPostgres.builder().start();
        } catch (IOException | RuntimeException e) {
            Assumptions.abort("PostgreSQL did not start on this machine: " + e);
        }
    }

    @AfterAll
    static void stop() throws IOException {
        if (server != null) {
            server.close();
        }
    }

    @AfterEach
    void eraseAll() {
        EditionStore store = EditionStore.open(database());
        store.listEditions().forEach(edition -> store.erase(edition.id()));
    }

    @Override
    DataSource database() {
        return server.getPostgresDatabase();
    }
}
