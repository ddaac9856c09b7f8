package cat.fullderuta.store;

import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;

/** On a laptop: H2 in memory. */
class EditionStoreOnH2Test extends EditionStoreContract {

    private final MemoryDatabase database = new MemoryDatabase();

    @AfterEach
    void close() {
        database.close();
    }

    @Override
    DataSource database() {
        return database.source();
    }
}
