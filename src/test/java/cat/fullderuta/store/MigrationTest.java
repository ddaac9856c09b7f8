package cat.fullderuta.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.edition.Alteration;
import cat.fullderuta.edition.Answer;
import cat.fullderuta.edition.Conventions;
import cat.fullderuta.edition.Disclosure;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.FollowUp;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Ledger;
import cat.fullderuta.edition.Register;
import cat.fullderuta.edition.RuleSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What an earlier version of the program sealed opens with everything that was in it. */
class MigrationTest {

    private static final String TAKEN_BACK = "Conversa amb na Berenguela Sostres";
    private static final Path SEALED = Path.of("src/test/resources/cat/fullderuta/store");

    @TempDir
    private Path parent;

    /**
     * The edition as version 4 knew it. What is sealed of it was written while the history still held titles, by the classes of this
     * program with the record of an alteration as it was then; here it says only that the title was altered.
     */
    private static Edition asOfVersion4() {
        Edition rich = RichEdition.rich();
        return rich.withLedger(rich.ledger().withAlterations(rich.ledger().alterations().with(new Alteration(Id.of("a-3"), RichEdition.TALK,
                LocalDateTime.of(2027, 3, 29, 9, 5), "M.", Alteration.Fact.TITLE, "", ""))));
    }

    /** The edition as version 3 knew it; what came later has the values that version 4 gave it. */
    private static Edition asOfVersion3() {
        Edition rich = RichEdition.rich();
        return rich.with(it -> it.conventions(Conventions.USUAL).archived(false)
                .ledger(rich.ledger().withAlterations(Register.empty()))
                .defenders(Register.of(rich.defenders().stream()
                        .map(one -> one.with(each -> each.coming(true).phone("").email("").portrait(null))).toList()))
                .companions(Register.of(rich.companions().stream().map(one -> one.withEmail("").withHalfDay(null)).toList()))
                .activities(Register.of(rich.activities().stream().map(one -> one.withCampaign("")
                        .withArrangements(one.arrangements().withMaterials(Answer.UNKNOWN))).toList())));
    }

    /** The edition as version 2 knew it; what came later has the values that version 3 gave it. */
    private static Edition asOfVersion2() {
        Edition rich = asOfVersion3();
        return rich.with(it -> it.ledger(Ledger.EMPTY)
                .defenders(Register.of(rich.defenders().stream().map(one -> one.withDisclosure(Disclosure.USUAL).withFollowUp("")).toList()))
                .activities(Register.of(rich.activities().stream().map(one -> one.withFollowUp(FollowUp.NONE)).toList())));
    }

    /** The edition as version 1 knew it; what came later has the values that version 2 gave it. */
    private static Edition asOfVersion1() {
        Edition rich = asOfVersion2();
        RuleSettings rules = rich.rules().with(it -> it.hoursPerDay(Duration.ofHours(6)).pause(Duration.ofMinutes(30))
                .dinnerFrom(LocalTime.of(19, 30)).dinnerTo(LocalTime.of(23, 0)).dinner(Duration.ofHours(1)).firstDayActivities(2)
                .freeHalfDayWithin(5).leaveFrom(LocalTime.of(7, 0)).backUntil(LocalTime.of(23, 30)).strictness(Map.of())
                        .schoolPeriods(List.of()));
        return rich.with(it -> it.rules(rules).acknowledgements(Register.empty()).hosts(Register.of(rich.hosts().stream()
                .map(host -> host.withLocalHolidays(List.of()).withDailyLimit(null)).toList())));
    }

    static Stream<Arguments> versions() {
        return Stream.of(Arguments.of("version-1", asOfVersion1()), Arguments.of("version-2", asOfVersion2()),
                Arguments.of("version-3", asOfVersion3()), Arguments.of("version-4", asOfVersion4()));
    }

    @Test
    void aTitleThatSomebodyTookBackIsGoneFromAllThatLiesInTheFolderOnceOlderGenerationsAreGone() throws IOException {
        Path path = parent.resolve("data");
        copy(SEALED.resolve("version-4"), path);
        assertTrue(StoredText.of(path, RichEdition.ID).contains(TAKEN_BACK), "it was there");
        try (DataFolder folder = DataFolder.open(path); OpenEdition edition = OpenEdition.open(folder, RichEdition.ID)) {
            for (int n = 1; n <= Vault.KEPT; n++) {
                edition.save(edition.edition().withName("Edició " + n));
            }
        }
        assertFalse(StoredText.of(path, RichEdition.ID).contains(TAKEN_BACK));
        assertFalse(Files.exists(path.resolve("editions/rich-2027/generation-00000001.fdr")), "not even for the way back");
    }

    @ParameterizedTest
    @MethodSource("versions")
    void aGenerationOfAnEarlierVersionOpensAndIsSavedAsTheNewest(String version, Edition expected) throws IOException {
        Path path = parent.resolve("data");
        copy(SEALED.resolve(version), path);
        try (DataFolder folder = DataFolder.open(path); OpenEdition edition = OpenEdition.open(folder, RichEdition.ID)) {
            assertEquals(List.of(), edition.damaged());
            assertEquals(expected, edition.edition());
            assertEquals(2, edition.save(RichEdition.rich()));
        }
        try (DataFolder folder = DataFolder.open(path); OpenEdition edition = OpenEdition.open(folder, RichEdition.ID)) {
            assertEquals(RichEdition.rich(), edition.edition());
            assertEquals(2, edition.generation());
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.toList()) {
                Files.copy(each, to.resolve(from.relativize(each).toString()));
            }
        }
    }
}
