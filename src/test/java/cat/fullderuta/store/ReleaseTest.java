package cat.fullderuta.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cat.fullderuta.change.Change;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Ledger;
import cat.fullderuta.edition.Release;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What others were told stays readable as it was, whatever happens to the draft; a damaged one is told and harms nothing else. */
class ReleaseTest {

    private static final Edition DRAFT = RichEdition.rich().withLedger(Ledger.EMPTY);
    private static final Release FIRST = Ledger.EMPTY.next(LocalDateTime.of(2027, 3, 28, 2, 30), "M.", "");

    @TempDir
    private Path parent;

    private DataFolder folder() {
        return DataFolder.open(parent.resolve("data"));
    }

    private Path file(String name) {
        return parent.resolve("data/editions").resolve(DRAFT.id().value()).resolve(name);
    }

    private Edition released(OpenEdition open, Release release, Edition edition) {
        open.freeze(release, edition);
        Edition after = new Change.PutRelease(release).applyTo(edition);
        open.save(after);
        return after;
    }

    @Test
    void aReleaseIsThereTheNextMorningThoughTheDraftWentOn() {
        try (DataFolder folder = folder(); OpenEdition open = OpenEdition.create(folder, DRAFT)) {
            Edition after = released(open, FIRST, DRAFT);
            Release second = after.ledger().next(FIRST.at().plusDays(1), "A.", "");
            released(open, second, after.withName("segona"));
            open.save(open.edition().withName("esborrany"));
        }
        try (DataFolder folder = folder(); OpenEdition open = OpenEdition.open(folder, DRAFT.id())) {
            assertEquals(2, open.edition().ledger().releases().size());
            assertEquals(DRAFT, open.loadRelease(FIRST));
            assertEquals("segona", open.loadRelease(open.edition().ledger().findNewest().orElseThrow()).name());
            assertEquals("esborrany", open.edition().name());
        }
    }

    @Test
    void whatIsReleasedIsNotFrozenASecondTime() {
        try (DataFolder folder = folder(); OpenEdition open = OpenEdition.create(folder, DRAFT)) {
            released(open, FIRST, DRAFT);
            assertThrows(IllegalArgumentException.class, () -> open.freeze(FIRST, DRAFT.withName("una altra")));
            assertEquals(DRAFT, open.loadRelease(FIRST));
        }
    }

    @Test
    void whenThePowerWentBeforeItsEntryTheNumberIsFrozenAnew() {
        try (DataFolder folder = folder(); OpenEdition open = OpenEdition.create(folder, DRAFT)) {
            open.freeze(FIRST, DRAFT.withName("abans del tall"));
            released(open, FIRST, DRAFT);
            assertEquals(DRAFT, open.loadRelease(FIRST));
        }
    }

    @Test
    void whatMayHaveBeenSentUnderTheNumberIsSetAsideNotOverwritten() throws IOException {
        try (DataFolder folder = folder(); OpenEdition open = OpenEdition.create(folder, DRAFT)) {
            open.freeze(FIRST, DRAFT.withName("enviada"));
            byte[] sent = Files.readAllBytes(file("release-0001.fdr"));
            released(open, FIRST, DRAFT);
            assertArrayEquals(sent, Files.readAllBytes(file("release-0001.fdr.aside-1")));
        }
    }

    @Test
    void aReleaseThatOnlyALostStateKnewIsRemembered() throws IOException {
        try (DataFolder folder = folder(); OpenEdition open = OpenEdition.create(folder, DRAFT)) {
            Edition after = released(open, FIRST, DRAFT);
            released(open, after.ledger().next(FIRST.at(), "A.", ""), after);
            assertEquals(Set.of(), open.releasesUnknownTo(open.edition().ledger()));
        }
        damage("generation-00000003.fdr");
        try (DataFolder folder = folder(); OpenEdition open = OpenEdition.open(folder, DRAFT.id())) {
            assertEquals(Set.of(2), open.releasesUnknownTo(open.edition().ledger()));
            Files.move(file("release-0002.fdr"), file("release-0002.fdr.aside-1"));
        }
        try (DataFolder folder = folder(); OpenEdition open = OpenEdition.open(folder, DRAFT.id())) {
            assertEquals(Set.of(2), open.releasesUnknownTo(open.edition().ledger()), "set aside is kept too");
            open.freeze(Release.of(3, FIRST.at(), "M.", ""), DRAFT);
            assertEquals(Set.of(1, 2, 3), open.releasesUnknownTo(Ledger.EMPTY));
        }
    }

    private void damage(String name) throws IOException {
        byte[] bytes = Files.readAllBytes(file(name));
        bytes[bytes.length / 2] ^= 1;
        Files.write(file(name), bytes);
    }

    @Test
    void aDamagedOrMissingReleaseIsToldAndTheDraftOpens() throws IOException {
        try (DataFolder folder = folder(); OpenEdition open = OpenEdition.create(folder, DRAFT)) {
            released(open, FIRST, DRAFT);
        }
        damage("release-0001.fdr");
        try (DataFolder folder = folder(); OpenEdition open = OpenEdition.open(folder, DRAFT.id())) {
            assertThrows(StoreException.ReleaseLost.class, () -> open.loadRelease(FIRST));
            Files.delete(file("release-0001.fdr"));
            assertThrows(StoreException.ReleaseLost.class, () -> open.loadRelease(FIRST));
            assertEquals(DRAFT, open.edition().withLedger(Ledger.EMPTY));
        }
    }

    @Test
    void aGenerationCannotBePutInThePlaceOfARelease() throws IOException {
        try (DataFolder folder = folder(); OpenEdition open = OpenEdition.create(folder, DRAFT)) {
            released(open, FIRST, DRAFT);
            Files.copy(file("generation-00000001.fdr"), file("release-0001.fdr"), StandardCopyOption.REPLACE_EXISTING);
            assertThrows(StoreException.ReleaseLost.class, () -> open.loadRelease(FIRST));
        }
    }

    @Test
    void withoutWritingThereIsNoFreezing() {
        folder().close();
        try (DataFolder folder = folder()) {
            OpenEdition.create(folder, DRAFT).close();
        }
        try (DataFolder folder = DataFolder.openReadOnly(parent.resolve("data")); OpenEdition open = OpenEdition.open(folder, DRAFT.id())) {
            assertThrows(StoreException.ReadOnly.class, () -> open.freeze(FIRST, DRAFT));
        }
    }
}
