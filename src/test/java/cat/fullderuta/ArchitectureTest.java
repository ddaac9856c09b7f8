package cat.fullderuta;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which room may know which: a room that is not listed, or knows more than is listed, does not pass. */
class ArchitectureTest {

    private static final String ROOT = "cat.fullderuta.";
    private static final JavaClasses PROGRAM =
            new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("cat.fullderuta");
    private static final Set<String> ALL_BUT_SCREEN_AND_COMMAND =
            Set.of("edition", "travel", "calendar", "check", "change", "plan", "overview", "document", "text", "export", "intake", "store",
                    "session", "sample");

    private static final Map<String, Set<String>> MAY_KNOW = new TreeMap<>(Map.ofEntries(
            Map.entry("edition", Set.of()),
            Map.entry("door", Set.of()),
            Map.entry("travel", Set.of("edition")),
            Map.entry("calendar", Set.of("edition")),
            Map.entry("change", Set.of("edition")),
            Map.entry("check", Set.of("edition", "travel", "calendar", "change")),
            Map.entry("plan", Set.of("edition", "travel", "calendar", "check", "change")),
            Map.entry("overview", Set.of("edition", "check")),
            Map.entry("text", Set.of("edition", "travel", "calendar", "check", "change", "plan")),
            Map.entry("document", Set.of("edition", "travel", "check", "change")),
            Map.entry("export", Set.of("edition", "document", "text")),
            Map.entry("intake", Set.of("edition", "travel", "change", "document", "text")),
            Map.entry("store", Set.of("edition", "change")),
            Map.entry("sample", Set.of("edition", "travel")),
            Map.entry("session", Set.of("edition", "travel", "calendar", "check", "change", "plan", "document", "text", "export", "intake",
                    "store")),
            Map.entry("command", ALL_BUT_SCREEN_AND_COMMAND),
            Map.entry("ui", Stream.concat(ALL_BUT_SCREEN_AND_COMMAND.stream(), Stream.of("door")).collect(Collectors.toSet()))));

    /** A library, and the only rooms that may use it. */
    private static final Map<String, Set<String>> ONLY_IN = Map.ofEntries(
            Map.entry("com.calendarfx..", Set.of("ui.board..")),
            Map.entry("org.apache.poi..", Set.of("intake..", "export..")),
            Map.entry("org.openxmlformats..", Set.of("intake..", "export..")),
            Map.entry("org.jooq..", Set.of("store..")),
            Map.entry("org.h2..", Set.of("store..")),
            Map.entry("org.flywaydb..", Set.of("store..")),
            Map.entry("org.postgresql..", Set.of("store..")),
            Map.entry("java.sql..", Set.of("store..")),
            Map.entry("javax.sql..", Set.of("store..")),
            Map.entry("org.openpdf..", Set.of("export..")),
            Map.entry("org.apache.pdfbox..", Set.of("export..")),
            Map.entry("jakarta.mail..", Set.of("export..")),
            Map.entry("jakarta.activation..", Set.of("export..")),
            Map.entry("net.fortuna.ical4j..", Set.of()),
            Map.entry("picocli..", Set.of("command..")),
            Map.entry("com.fasterxml.jackson..", Set.of("command..", "travel..")),
            Map.entry("org.controlsfx..", Set.of("ui..")),
            Map.entry("atlantafx..", Set.of("ui..")),
            Map.entry("org.kordamp..", Set.of("ui..")));

    private static Stream<String> rooms() {
        return MAY_KNOW.keySet().stream();
    }

    private static Stream<String> libraries() {
        return ONLY_IN.keySet().stream();
    }

    private static String[] packages(Set<String> rooms) {
        return rooms.stream().map(room -> ROOT + room).toArray(String[]::new);
    }

    @Test
    void everyRoomIsListed() {
        Set<String> found = PROGRAM.stream().map(JavaClass::getPackageName).filter(name -> name.startsWith(ROOT))
                .map(name -> name.substring(ROOT.length()).split("\\.")[0]).collect(Collectors.toCollection(TreeSet::new));
        found.removeAll(MAY_KNOW.keySet());
        assertEquals(Set.of(), found);
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void aRoomKnowsOnlyThoseItMay(String room) {
        Set<String> known = Stream.concat(Stream.of(room), MAY_KNOW.get(room).stream()).map(it -> it + "..").collect(Collectors.toSet());
        noClasses().that().resideInAPackage(ROOT + room + "..")
                .should().dependOnClassesThat(resideInAPackage("cat.fullderuta..").and(not(resideInAnyPackage(packages(known)))))
                .allowEmptyShould(true).check(PROGRAM);
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void aLibraryStaysInItsRoom(String library) {
        noClasses().that().resideOutsideOfPackages(packages(ONLY_IN.get(library)))
                .should().dependOnClassesThat().resideInAPackage(library).check(PROGRAM);
    }

    @Test
    void theDomainKnowsOnlyTheJdk() {
        classes().that().resideInAPackage(ROOT + "edition..").should().onlyDependOnClassesThat()
                .resideInAnyPackage(ROOT + "edition..", "java..", "javax.annotation.processing..", "org.jspecify..",
                        "io.soabase.recordbuilder.core..").check(PROGRAM);
    }

    @Test
    void theScreenIsOnlyInTheWindowAndItsPropertiesInTheSession() {
        noClasses().that().resideOutsideOfPackages(ROOT + "ui..", ROOT + "session..", "cat.fullderuta")
                .should().dependOnClassesThat().resideInAPackage("javafx..").check(PROGRAM);
        noClasses().that().resideInAPackage(ROOT + "session..").should().dependOnClassesThat(
                resideInAPackage("javafx..").and(not(resideInAnyPackage("javafx.beans..", "javafx.collections..", "javafx.event..",
                        "javafx.util.."))))
                .check(PROGRAM);
    }

    /** JavaFX fails at some scripts; LaneEntrySkin asks first, the other two take it back. */
    @Test
    void onlyWrappingLetsTextsWrap() {
        noClasses().that().resideInAPackage(ROOT + "ui..").and()
                .haveNameNotMatching(".*\\.(Wrapping|LaneEntrySkin|LoadMap|ActivitiesPage)")
                .should().callMethodWhere(target(name("setWrapText"))).check(PROGRAM);
    }

    @Test
    void roomsKnowEachOtherOneWay() {
        slices().matching("cat.fullderuta.(*)..").should().beFreeOfCycles().check(PROGRAM);
        slices().matching("cat.fullderuta.ui.(*)..").should().beFreeOfCycles().allowEmptyShould(true).check(PROGRAM);
    }
}
