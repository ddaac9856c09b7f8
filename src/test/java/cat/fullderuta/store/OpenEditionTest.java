package cat.fullderuta.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cat.fullderuta.change.Change;
import cat.fullderuta.edition.Acknowledgement;
import cat.fullderuta.edition.Dispatch;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Recipient;
import cat.fullderuta.edition.Register;
import cat.fullderuta.edition.Release;
import cat.fullderuta.edition.RuleKey;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was said to be saved is there at the next start, with every field; what cannot be read is told. */
class OpenEditionTest {

    @TempDir
    private Path parent;

    @Test
    void anAfternoonOfWorkIsThereTheNextMorning() {
        Edition state = RichEdition.rich();
        RandomEdits edits = new RandomEdits(7);
        try (DataFolder folder = folder(); OpenEdition open = OpenEdition.create(folder, state)) {
            assertEquals(1, open.generation());
            for (int step = 0; step < 40; step++) {
                state = edits.next(state);
                open.save(state);
            }
        }
        try (DataFolder folder = folder(); OpenEdition open = OpenEdition.open(folder, state.id())) {
            assertEquals(state, open.edition());
            Edition next = edits.next(state).withName("L’endemà");
            open.save(next);
            state = next;
        }
        try (DataFolder folder = folder(); OpenEdition open = OpenEdition.open(folder, state.id())) {
            assertEquals(state, open.edition());
            assertEquals(List.of(), open.damaged());
        }
    }

    @Test
    void whatCarriesTheHourOfTheClockIsKept() {
        LocalDateTime now = LocalDateTime.of(2027, 4, 1, 9, 30, 12, 553_932_847); // as a real clock says it
        Edition rich = RichEdition.rich();
        Release release = rich.ledger().next(now, "M.", "");
        Edition after = Stream.<Change>of(new Change.Acknowledge(new Acknowledgement(Id.of("k"), RuleKey.LUNCH, "f", "perquè sí", "M.", now)),
                new Change.PutRelease(release), new Change.Send(List.of(new Dispatch(Id.of("d"), release.id(), new Recipient.Everybody(),
                Dispatch.Form.PDF, now, "M.")))).reduce(rich, (edition, change) -> change.applyTo(edition), (one, other) -> other);
        try (DataFolder folder = folder(); OpenEdition open = OpenEdition.create(folder, rich)) {
            open.save(after);
        }
        try (DataFolder folder = folder(); OpenEdition open = OpenEdition.open(folder, rich.id())) {
            assertEquals(after, open.edition());
        }
    }

    @Test
    void savingTheSameAgainWritesNothing() {
        try (DataFolder folder = folder(); OpenEdition open = OpenEdition.create(folder, RichEdition.rich())) {
            assertEquals(1, open.save(RichEdition.rich()));
            assertEquals(2, open.save(RichEdition.rich().withName("Una altra")));
            assertEquals(2, open.save(RichEdition.rich().withName("Una altra")));
        }
    }

    @Test
    void oddTextsComeBackUnaltered() {
        StringBuilder odd = new StringBuilder("'quoted' \"twice\" U&'\\0041' -- ; /* */ \r\n\t\\ \u0000 ${name} ? {ts} ");
        odd.append("àèíòúçñ l·l ’ عربي 漢字 ").appendCodePoint(0x1F333)
                .append(" \u2028 \uFEFF ").append("x".repeat(20_000));
        Edition edition = RichEdition.rich().withActivities(Register.empty()).withName(odd.toString());
        try (DataFolder folder = folder()) {
            OpenEdition.create(folder, edition).close();
            try (OpenEdition open = OpenEdition.open(folder, edition.id())) {
                assertEquals(edition, open.edition());
            }
        }
    }

    @Test
    void aTruncatedNewestIsToldAndTheOneBeforeItOpened() throws IOException {
        Edition rich = RichEdition.rich();
        try (DataFolder folder = folder(); OpenEdition open = OpenEdition.create(folder, rich)) {
            open.save(rich.withName("segona"));
            open.save(rich.withName("tercera"));
        }
        Path newest = generation(3);
        byte[] whole = Files.readAllBytes(newest);
        Files.write(newest, Arrays.copyOf(whole, whole.length / 2));
        try (DataFolder folder = folder(); OpenEdition open = OpenEdition.open(folder, rich.id())) {
            assertEquals("segona", open.edition().name());
            assertEquals(List.of(new Damage(3, Damage.Kind.CONTENT)), open.damaged());
            assertEquals(4, open.save(rich.withName("quarta")));
        }
        try (DataFolder folder = folder(); OpenEdition open = OpenEdition.open(folder, rich.id())) {
            assertEquals("quarta", open.edition().name());
            assertEquals(List.of(), open.damaged());
        }
    }

    @Test
    void whereAllIsDamagedNoEmptyEditionIsShownOrMade() throws IOException {
        Edition rich = RichEdition.rich();
        try (DataFolder folder = folder()) {
            OpenEdition.create(folder, rich).close();
        }
        Files.write(generation(1), new byte[10]);
        try (DataFolder folder = folder()) {
            assertThrows(StoreException.AllDamaged.class, () -> OpenEdition.open(folder, rich.id()));
            assertThrows(IllegalArgumentException.class, () -> OpenEdition.create(folder, rich));
            assertEquals(List.of(rich.id()), folder.listEditions());
        }
        assertEquals(10, Files.size(generation(1)));
    }

    @Test
    void whatTheDiskRefusedIsSavedByTheNextAttempt() throws IOException {
        Edition rich = RichEdition.rich();
        try (DataFolder folder = folder(); OpenEdition open = OpenEdition.create(folder, rich)) {
            Path home = generation(1).getParent();
            Path away = parent.resolve("away");
            Files.move(home, away);
            Edition changed = rich.withName("Sense disc");
            assertThrows(StoreException.Disk.class, () -> open.save(changed));
            assertEquals(rich, open.edition());
            Files.move(away, home);
            assertEquals(2, open.save(changed));
        }
        try (DataFolder folder = folder(); OpenEdition open = OpenEdition.open(folder, rich.id())) {
            assertEquals("Sense disc", open.edition().name());
        }
    }

    @Test
    void aRefusedStateDoesNotStandInTheWayOfTheNext() {
        Edition rich = RichEdition.rich();
        try (DataFolder folder = folder(); OpenEdition open = OpenEdition.create(folder, rich)) {
            assertThrows(StoreException.LooseEnd.class, () -> open.save(rich.withHosts(Register.empty())));
            assertEquals(2, open.save(rich.withName("Torna a anar bé")));
        }
    }

    @Test
    void nothingPersonalStandsInClearOnTheDisk() throws IOException {
        Edition rich = RichEdition.rich();
        try (DataFolder folder = folder(); OpenEdition open = OpenEdition.create(folder, rich)) {
            open.save(rich.withName("Una altra"));
            folder.setCurrent(rich.id());
        }
        int looked = 0;
        try (Stream<Path> all = Files.walk(parent)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                looked++;
                byte[] bytes = Files.readAllBytes(file);
                for (String marker : RichEdition.MARKERS) {
                    assertFalse(file.toString().contains(marker), file.toString());
                    for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
                        String text = new String(bytes, StandardCharsets.ISO_8859_1);
                        assertFalse(text.contains(new String(marker.getBytes(charset), StandardCharsets.ISO_8859_1)), file + ": " + marker);
                    }
                }
            }
        }
        assertEquals(5, looked, "two generations, key, lock, current");
    }

    @Test
    void theProgramKnowsItsNewestMigration() throws Exception {
        try (MemoryDatabase database = new MemoryDatabase()) {
            EditionStore.open(database.source());
            try (Connection connection = database.source().getConnection(); Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("SELECT MAX(\"version\") FROM \"flyway_schema_history\"")) {
                row.next();
                assertEquals(String.valueOf(Schema.NEWEST), row.getString(1));
            }
            try (Connection connection = database.source().getConnection(); Statement statement = connection.createStatement()) {
                statement.execute("UPDATE \"flyway_schema_history\" SET \"version\" = '999'");
            }
            assertThrows(StoreException.NewerProgram.class, () -> EditionStore.open(database.source()));
        }
    }

    private DataFolder folder() {
        return DataFolder.open(parent.resolve("data"));
    }

    private Path generation(int number) {
        return parent.resolve("data/editions").resolve(RichEdition.ID.value()).resolve("generation-%08d.fdr".formatted(number));
    }
}
