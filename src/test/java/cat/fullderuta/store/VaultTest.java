package cat.fullderuta.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.edition.Id;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is sealed comes back whole, or somebody is told; no file is ever taken for something it is not. */
class VaultTest {

    private static final int SCHEMA = 3;

    @TempDir
    private Path folder;
    private final Key key = Key.random();
    private Vault vault;

    @BeforeEach
    void open() {
        vault = vault(SCHEMA);
    }

    @Test
    void theNewestIsOpened() throws IOException {
        assertEquals(1, vault.seal(text("one")));
        assertEquals(2, vault.seal(text("two")));
        Vault.Unsealed opened = vault(SCHEMA).open();
        assertArrayEquals(text("two"), opened.content());
        assertEquals(2, opened.generation());
        assertEquals(List.of(), opened.damaged());
    }

    @Test
    void everyFlippedBitIsNoticed() throws IOException {
        vault.seal(text("one"));
        vault.seal(text("two, and some more words to be sealed"));
        byte[] whole = Files.readAllBytes(file(2));
        for (int bit = 0; bit < whole.length * 8; bit++) {
            byte[] flipped = whole.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            Files.write(file(2), flipped);
            Vault.Unsealed opened = vault(SCHEMA).open();
            assertArrayEquals(text("one"), opened.content(), "bit " + bit);
            assertEquals(List.of(2L), opened.damaged().stream().map(Damage::generation).toList(), "bit " + bit);
        }
    }

    @Test
    void everyTruncationAndEveryAdditionIsNoticed() throws IOException {
        vault.seal(text("one"));
        vault.seal(text("two"));
        byte[] whole = Files.readAllBytes(file(2));
        for (int length = 0; length < whole.length + 3; length++) {
            if (length != whole.length) {
                Files.write(file(2), Arrays.copyOf(whole, length));
                assertEquals(1, vault(SCHEMA).open().generation(), "length " + length);
            }
        }
    }

    @Test
    void halfWrittenAndOverwrittenBlocksAreNoticedInALargeGeneration() throws IOException {
        Random random = new Random(42);
        byte[] content = new byte[200_000];
        random.nextBytes(content);
        vault.seal(text("one"));
        vault.seal(content);
        byte[] whole = Files.readAllBytes(file(2));
        for (int round = 0; round < 200; round++) {
            byte[] altered = whole.clone();
            int from = random.nextInt(altered.length - 1);
            int to = Math.min(altered.length, from + 1 + random.nextInt(4096));
            Arrays.fill(altered, from, to, (byte) 0);
            Files.write(file(2), altered);
            boolean same = Arrays.equals(altered, whole);
            assertEquals(same ? 2 : 1, vault(SCHEMA).open().generation(), "from " + from + " to " + to);
        }
    }

    @Test
    void whereNoneVerifiesNothingIsOpened() throws IOException {
        vault.seal(text("one"));
        vault.seal(text("two"));
        Files.write(file(1), new byte[0]);
        Files.write(file(2), text("not a generation"));
        StoreException.AllDamaged told = assertThrows(StoreException.AllDamaged.class, () -> vault(SCHEMA).open());
        assertEquals(List.of(new Damage(2, Damage.Kind.HEADER), new Damage(1, Damage.Kind.HEADER)), told.damaged());
        assertThrows(StoreException.NoSuchEdition.class, () -> new Vault(folder.resolve("none"), RichEdition.ID, key, SCHEMA).open());
    }

    @Test
    void anotherKeyIsToldFromDamage() throws IOException {
        vault.seal(text("one"));
        Vault other = new Vault(folder, RichEdition.ID, Key.random(), SCHEMA);
        assertThrows(StoreException.WrongKey.class, other::open);
        byte[] whole = Files.readAllBytes(file(1));
        whole[whole.length - 1] ^= 1;
        Files.write(file(1), whole);
        StoreException.AllDamaged told = assertThrows(StoreException.AllDamaged.class, vault::open);
        assertEquals(List.of(new Damage(1, Damage.Kind.CONTENT)), told.damaged());
    }

    @Test
    void aGenerationOfAnotherPlaceIsNotTaken() throws IOException {
        vault.seal(text("one"));
        vault.seal(text("two"));
        Files.copy(file(1), file(9));
        assertEquals(List.of(new Damage(9, Damage.Kind.MOVED)), vault(SCHEMA).open().damaged());
        Vault other = new Vault(folder, Id.of("another-edition"), key, SCHEMA);
        assertThrows(StoreException.AllDamaged.class, other::open);
    }

    @Test
    void whatANewerProgramWroteIsToldAndNotTouched() throws IOException {
        vault.seal(text("one"));
        vault(SCHEMA + 1).seal(text("of a newer program"));
        StoreException told = assertThrows(StoreException.NewerProgram.class, () -> vault(SCHEMA).open());
        assertTrue(told.getMessage().contains("version 4") && told.getMessage().contains("up to 3"), told.getMessage());
        assertEquals(List.of("generation-00000001.fdr", "generation-00000002.fdr"), names());
    }

    @Test
    void aNewerFormatIsToldFromDamage() throws IOException {
        vault.seal(text("one"));
        byte[] file = new Header(SCHEMA, 2, key.fingerprint(), Seal.newNonce(), "x").toBytes();
        file[9] = 2;
        byte[] head = Arrays.copyOf(file, file.length - 8);
        byte[] checked = Arrays.copyOf(head, file.length);
        System.arraycopy(sha256(head), 0, checked, head.length, 8);
        Files.write(file(2), checked);
        assertThrows(StoreException.NewerProgram.class, () -> vault(SCHEMA).open());
    }

    @Test
    void anOldGenerationIsNeverWrittenOver() throws IOException {
        vault.seal(text("one"));
        Files.write(file(7), text("damaged"));
        assertEquals(8, vault(SCHEMA).seal(text("after the damaged one")));
        assertEquals("damaged", Files.readString(file(7)));
    }

    @Test
    void theNewestFiveThatVerifyAreKept() throws IOException {
        for (int n = 1; n <= 9; n++) {
            vault.seal(text("state " + n));
        }
        Files.write(file(9), text("damaged"));
        Files.write(file(2), text("damaged"));
        Files.write(folder.resolve("generation-00000010.fdr.tmp"), text("unfinished"));
        Vault start = vault(SCHEMA);
        start.tidy();
        assertEquals(List.of("generation-00000004.fdr", "generation-00000005.fdr", "generation-00000006.fdr",
                "generation-00000007.fdr", "generation-00000008.fdr", "generation-00000009.fdr"), names());
        assertArrayEquals(text("state 8"), start.open().content());
        start.seal(text("state 10"));
        start.prune();
        assertFalse(Files.exists(file(4)));
        assertTrue(Files.exists(file(5)) && Files.exists(file(9)));
    }

    @Test
    void theLastOneBeforeAMigrationIsKept() throws IOException {
        vault(SCHEMA - 1).seal(text("long ago"));
        vault(SCHEMA - 1).seal(text("before the migration"));
        Vault migrated = vault(SCHEMA);
        migrated.tidy();
        for (int n = 3; n <= 12; n++) {
            migrated.seal(text("state " + n));
            migrated.prune();
        }
        assertEquals(6, names().size());
        assertFalse(Files.exists(file(1)));
        assertTrue(Files.exists(file(2)));
        for (int n = 8; n <= 12; n++) {
            Files.delete(file(n));
        }
        Vault.Unsealed way = vault(SCHEMA).open();
        assertArrayEquals(text("before the migration"), way.content());
        assertEquals(SCHEMA - 1, way.schema());
    }

    private Vault vault(int schema) {
        return new Vault(folder, RichEdition.ID, key, schema);
    }

    private Path file(int generation) {
        return folder.resolve("generation-%08d.fdr".formatted(generation));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
