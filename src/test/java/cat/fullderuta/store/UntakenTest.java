package cat.fullderuta.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Place;
import cat.fullderuta.edition.Register;
import cat.fullderuta.edition.Season;
import cat.fullderuta.edition.Venue;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody typed and nobody understood is there again whatever happens to the program, can be read by nobody else, and harms nothing. */
class UntakenTest {

    private static final Id<Defender> ARA = Id.of("ara");
    private static final Id<Host> REUS = Id.of("reus");
    private static final Edition EDITION =
            Edition.of(Id.of("primavera"), Season.SPRING, "Primavera", LocalDate.of(2027, 4, 7), LocalDate.of(2027, 4, 9))
            .withDefenders(Register.of(List.of(Defender.of(ARA, "Ara"))))
            .withHosts(Register.of(List.of(Host.municipality(REUS, "Reus", "43123")
                    .withVenues(Register.of(List.of(new Venue(Id.of("ateneu"), new Place("Ateneu", "", null, null))))))));
    private static final Untaken.Place OF_ARA = new Untaken.Place("defenders", List.of(ARA));
    private static final Untaken WORDS = Untaken.NONE.with(OF_ARA, Map.of("edit-base", Typed.of("carrer secret de la mar"), "edit-hours",
            new Typed(List.of(List.of(Optional.empty(), Optional.of("9/4")), List.of(Optional.of(""), Optional.empty())))));

    @TempDir
    private Path parent;

    private DataFolder folder() {
        return DataFolder.open(parent.resolve("data"));
    }

    private Path file(Path data) {
        return data.resolve("editions/primavera/untaken.fdr");
    }

    private Path file() {
        return file(parent.resolve("data"));
    }

    private void keep(Untaken untaken) {
        try (DataFolder folder = folder();
                OpenEdition open = folder.listEditions().isEmpty() ? OpenEdition.create(folder, EDITION) : OpenEdition.open(folder, EDITION.id())) {
            open.keep(untaken);
        }
    }

    private Untaken read() {
        try (DataFolder folder = folder(); OpenEdition open = OpenEdition.open(folder, EDITION.id())) {
            assertEquals(EDITION, open.edition());
            return open.untaken();
        }
    }

    /** The files as they lie there at this moment, which is what a crash leaves. */
    private Path crash() throws IOException {
        Path left = parent.resolve("left");
        try (Stream<Path> all = Files.walk(parent.resolve("data"))) {
            for (Path each : all.toList()) {
                Files.copy(each, left.resolve(parent.resolve("data").relativize(each)));
            }
        }
        return left;
    }

    @Test
    void itIsThereAgainAfterACrashWithEveryFieldThatWasLeftAsItWas() throws IOException {
        try (DataFolder folder = folder(); OpenEdition open = OpenEdition.create(folder, EDITION)) {
            open.keep(WORDS.with(OF_ARA, Map.of("edit-base", Typed.of("carrer"))));
            open.keep(WORDS);
            try (DataFolder after = DataFolder.open(crash()); OpenEdition again = OpenEdition.open(after, EDITION.id())) {
                assertEquals(WORDS, again.untaken());
                assertEquals(EDITION, again.edition());
            }
        }
    }

    @Test
    void aWholeReportPastedIntoAFieldIsKept() {
        Untaken pasted = Untaken.NONE.with(OF_ARA, Map.of("edit-notes", Typed.of("Informe: llarg. ".repeat(10_000))));
        keep(pasted);
        assertEquals(pasted, read());
    }

    @Test
    void nothingOfItCanBeReadOnTheDiskAndOnlyTheOwnerHasTheFile() throws IOException {
        keep(WORDS);
        try (Stream<Path> all = Files.walk(parent.resolve("data"))) {
            for (Path each : all.toList()) {
                assertFalse(each.toString().contains("secret") || each.toString().contains("ara"), each.toString());
                if (Files.isRegularFile(each)) {
                    for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
                        assertFalse(contains(Files.readAllBytes(each), "secret".getBytes(charset)), each.toString());
                    }
                }
            }
        }
        Assumptions.assumeTrue(parent.getFileSystem().supportedFileAttributeViews().contains("posix"), "no POSIX modes here");
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file())));
    }

    private static boolean contains(byte[] all, byte[] some) {
        return Stream.iterate(0, i -> i + some.length <= all.length, i -> i + 1)
                .anyMatch(i -> Arrays.equals(all, i, i + some.length, some, 0, some.length));
    }

    @Test
    void itIsGoneWhenNothingWaitsAndWithTheEdition() {
        keep(WORDS);
        assertTrue(Files.exists(file()));
        keep(Untaken.NONE);
        assertFalse(Files.exists(file()));
        keep(WORDS);
        try (DataFolder folder = folder()) {
            folder.erase(EDITION.id());
        }
        assertFalse(Files.exists(file().getParent()));
    }

    @Test
    void whateverIsWrongWithTheFileTheEditionOpensAndNewWordsAreKept() throws IOException {
        keep(WORDS);
        byte[] whole = Files.readAllBytes(file());
        for (int bit = 0; bit < whole.length * 8; bit++) {
            byte[] flipped = whole.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            assertEquals(Untaken.NONE, readFrom(flipped), "bit " + bit);
        }
        for (int length = 0; length < whole.length; length++) {
            assertEquals(Untaken.NONE, readFrom(Arrays.copyOf(whole, length)), "length " + length);
        }
        assertEquals(Untaken.NONE, read());
        keep(WORDS);
        assertEquals(WORDS, read());
    }

    private Untaken readFrom(byte[] bytes) throws IOException {
        Files.write(file(), bytes);
        try (DataFolder folder = folder()) {
            return folder.untakenFile(EDITION.id()).read();
        }
    }

    @Test
    void whatIsDamagedIsToldOnceAndKeptUnderAnotherName() throws IOException {
        keep(WORDS);
        byte[] cut = Arrays.copyOf(Files.readAllBytes(file()), 40);
        Files.write(file(), cut);
        for (Optional<UnreadWords> told : List.of(Optional.of(UnreadWords.DAMAGED), Optional.<UnreadWords>empty())) {
            try (DataFolder folder = folder(); OpenEdition open = OpenEdition.open(folder, EDITION.id())) {
                assertEquals(told, open.unreadWords());
                open.setDamagedWordsAside();
            }
        }
        assertArrayEquals(cut, Files.readAllBytes(file().resolveSibling("untaken.fdr.aside-1")));
        keep(WORDS);
        Files.write(file(), cut);
        keep(WORDS); // nobody was told
        assertArrayEquals(cut, Files.readAllBytes(file().resolveSibling("untaken.fdr.aside-2")), "not written over either");
        assertEquals(WORDS, read());
    }

    @Test
    void whatIsTypedAboutTheEditionItselfIsKept() {
        Untaken ofEdition = WORDS.with(new Untaken.Place("rules", List.of(EDITION.id())), Map.of("figure-pause", Typed.of("25 hores")));
        keep(ofEdition);
        assertEquals(ofEdition, read());
    }

    @Test
    void whatIsSealedForAnotherPlaceIsNotTaken() throws IOException {
        keep(WORDS);
        try (DataFolder folder = folder(); OpenEdition other = OpenEdition.create(folder, EDITION.withId(Id.of("altra")))) {
            other.keep(Untaken.NONE.with(OF_ARA, Map.of("edit-base", Typed.of("d’una altra edició"))));
        }
        for (String another : List.of("altra/untaken.fdr", "primavera/generation-00000001.fdr")) {
            assertEquals(Untaken.NONE, readFrom(Files.readAllBytes(parent.resolve("data/editions").resolve(another))), another);
        }
    }

    @Test
    void whatANewerProgramOrAnotherKeySealedStaysUnderAnotherName() throws IOException {
        keep(WORDS);
        Key ours = KeyFile.read(parent.resolve("data/key"));
        Key another = Key.random();
        var newer = new Header(UntakenFile.VERSION + 1, 0, ours.fingerprint(), Seal.newNonce(), "primavera/untaken");
        var foreign = new Header(UntakenFile.VERSION, 0, another.fingerprint(), Seal.newNonce(), "primavera/untaken");
        List<byte[]> files = List.of(Seal.seal(ours, newer, new byte[] {1, 2}), Seal.seal(another, foreign, new byte[] {3}));
        for (int i = 0; i < files.size(); i++) {
            Files.write(file(), files.get(i));
            assertEquals(i == 0 ? UnreadWords.NEWER_PROGRAM : UnreadWords.OTHER_KEY, whyUnread());
            assertArrayEquals(files.get(i), Files.readAllBytes(file()), "to look is not to remove");
            keep(WORDS);
            assertEquals(WORDS, read());
            assertArrayEquals(files.get(i), Files.readAllBytes(file().resolveSibling("untaken.fdr.aside-" + (i + 1))));
        }
    }

    private UnreadWords whyUnread() {
        try (DataFolder folder = folder(); OpenEdition open = OpenEdition.open(folder, EDITION.id())) {
            assertEquals(Untaken.NONE, open.untaken());
            open.setDamagedWordsAside();
            return open.unreadWords().orElseThrow();
        }
    }

    @Test
    void whereNothingMayBeWrittenNothingIs() throws IOException {
        Untaken alsoOfGone = WORDS.with(new Untaken.Place("defenders", List.of(Id.of("gone"))), Map.of("edit-base", Typed.of("x")));
        keep(alsoOfGone);
        Map<String, byte[]> before = files();
        assertTrue(before.containsKey("untaken.fdr"));
        try (DataFolder folder = DataFolder.openReadOnly(parent.resolve("data")); OpenEdition open = OpenEdition.open(folder, EDITION.id())) {
            assertThrows(StoreException.ReadOnly.class, () -> open.keep(Untaken.NONE));
        }
        assertSame(before, files());
        try (DataFolder folder = folder(); OpenEdition open = OpenEdition.open(folder, EDITION.id())) {
            open.save(EDITION.withArchived(true));
            open.keep(alsoOfGone);
        }
        before = files();
        try (DataFolder folder = folder(); OpenEdition open = OpenEdition.open(folder, EDITION.id())) {
            assertTrue(open.edition().archived());
        }
        assertSame(before, files());
    }

    private Map<String, byte[]> files() throws IOException {
        Map<String, byte[]> all = new HashMap<>();
        try (Stream<Path> files = Files.list(file().getParent())) {
            for (Path each : files.toList()) {
                all.put(each.getFileName().toString(), Files.readAllBytes(each));
            }
        }
        return all;
    }

    private static void assertSame(Map<String, byte[]> before, Map<String, byte[]> now) {
        assertEquals(before.keySet(), now.keySet());
        before.forEach((name, bytes) -> assertArrayEquals(bytes, now.get(name), name));
    }

    @Test
    void whatIsTypedAboutSomethingThatIsGoneIsForgottenAtTheNextOpening() {
        Untaken.Place ofGone = new Untaken.Place("defenders", List.of(Id.of("bruna")));
        keep(Untaken.NONE.with(ofGone, Map.of("edit-base", Typed.of("on dorm"))));
        assertEquals(Untaken.NONE, read());
        assertFalse(Files.exists(file()), "nor does it stay on the disk");
        Untaken ofThere = WORDS.with(new Untaken.Place("venue", List.of(REUS, Id.of("ateneu"))), Map.of("town", Typed.of("Atlàntida")))
                .with(new Untaken.Place("contact", List.of(REUS, Id.of("new"))), Map.of("email", Typed.of("a@")))
                .with(new Untaken.Place("hosts", List.of(REUS)), Map.of("contacts", new Typed(List.of(List.of(Optional.of("new"))))));
        keep(ofThere.with(ofGone, Map.of("edit-base", Typed.of("on dorm")))
                .with(new Untaken.Place("venue", List.of(REUS, Id.of("gone"))), Map.of("town", Typed.of("x")))
                .with(new Untaken.Place("venue", List.of(Id.of("gone"), Id.of("ateneu"))), Map.of("town", Typed.of("x")))
                .with(new Untaken.Place("bulk", List.of(ARA, REUS, Id.of("ateneu"))), Map.of("campaign", Typed.of("x"))));
        assertEquals(ofThere, read());
    }

    @Test
    void whatIsTypedStaysWhileTheNewestStateIsDamaged() throws IOException {
        Id<Defender> bruna = Id.of("bruna");
        Untaken ofBruna = WORDS.with(new Untaken.Place("defenders", List.of(bruna)), Map.of("edit-base", Typed.of("on dorm")));
        keep(ofBruna);
        Edition both = EDITION.withDefenders(EDITION.defenders().with(Defender.of(bruna, "Bruna")));
        try (DataFolder folder = folder(); OpenEdition open = OpenEdition.open(folder, EDITION.id())) {
            open.save(both);
            open.keep(ofBruna);
        }
        Path newest = file().resolveSibling("generation-00000002.fdr");
        byte[] whole = Files.readAllBytes(newest);
        Files.write(newest, Arrays.copyOf(whole, 9));
        assertEquals(WORDS, read());
        Files.write(newest, whole);
        try (DataFolder folder = folder(); OpenEdition open = OpenEdition.open(folder, EDITION.id())) {
            assertEquals(both, open.edition());
            assertEquals(ofBruna, open.untaken());
        }
    }
}
