package cat.fullderuta.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.check.Checker;
import cat.fullderuta.check.Finding;
import cat.fullderuta.check.Finding.BeforeArrival;
import cat.fullderuta.check.Finding.DoubleBooked;
import cat.fullderuta.check.Finding.TooTightTransfer;
import cat.fullderuta.check.Finding.UnknownTransfer;
import cat.fullderuta.check.Findings;
import cat.fullderuta.check.Resource;
import cat.fullderuta.check.Severity;
import cat.fullderuta.check.Timetable;
import cat.fullderuta.document.Engagement;
import cat.fullderuta.document.HostItinerary;
import cat.fullderuta.document.Surroundings;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Companion;
import cat.fullderuta.edition.Contact;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Status;
import cat.fullderuta.export.ItinerarySet;
import cat.fullderuta.travel.Gazetteer;
import cat.fullderuta.travel.TravelTimes;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SampleEditionTest {

    private static final Edition SMALL = SampleEdition.small();

    @Test
    void isTheVisitThatTheFirstStartShows() {
        assertEquals("Primavera 2027", SMALL.name());
        assertEquals(LocalDate.of(2027, 4, 7), SMALL.firstDay());
        assertEquals(LocalDate.of(2027, 4, 16), SMALL.lastDay());
        assertEquals(List.of("Ceiba", "Jacaranda", "Baobab", "Araucària", "Cedre", "Olivera", "Ipê", "Copal"),
                SMALL.defenders().stream().map(Defender::alias).toList());
        assertEquals(4, SMALL.companions().size());
        assertEquals(28, SMALL.hosts().stream().filter(host -> host.kind() == Host.Kind.MUNICIPALITY).count());
        assertEquals(70, SMALL.listScheduled().size());
        assertEquals(30, SMALL.listBacklog().size());
    }

    @Test
    void everyHostReadsItsOwnContactsInItsWorkbook() {
        var surroundings = Surroundings.of(SMALL);
        for (Host host : SMALL.hosts()) {
            HostItinerary itinerary = HostItinerary.of(SMALL, host.id(), surroundings);
            for (Engagement one : Stream.concat(itinerary.scheduled().stream(), itinerary.unscheduled().stream()).toList()) {
                assertEquals(SMALL.findContact(SMALL.activities().get(one.id())).map(Contact::name).orElse(""),
                        one.person() == null ? "" : one.person().name(), () -> host.name() + ", " + one.title());
            }
        }
    }

    @Test
    void noContactSharesAWordWithADefenderOrCompanion() {
        Set<String> others = Stream.of(SMALL.defenders().stream().flatMap(it -> Stream.of(it.alias(), it.realName())),
                SMALL.companions().stream().map(Companion::name)).flatMap(it -> it).flatMap(name -> Stream.of(name.split(" ")))
                .collect(Collectors.toSet());
        SMALL.hosts().stream().flatMap(host -> host.contacts().stream()).forEach(contact ->
                assertTrue(Stream.of(contact.name().split(" ")).noneMatch(others::contains), contact::name));
    }

    @Test
    void fewDocumentsHoldBackWhatIsNotHeldBackAsARule() {
        var documents = ItinerarySet.of(SMALL, Surroundings.of(SMALL), Locale.of("ca"), ItinerarySet.Only.ALL).listDocuments();
        assertEquals(List.of("Premsa.xlsx"), documents.stream().filter(it -> it.about().holdsBackMoreThanUsual())
                .map(it -> it.file().toString()).toList(), "only the press is told no names");
    }

    @Test
    void everyTownTakesPartAndIsInTheGazetteer() {
        Set<Id<Host>> organising = SMALL.activities().stream().map(Activity::host).collect(Collectors.toSet());
        for (Host host : SMALL.hosts()) {
            assertTrue(organising.contains(host.id()), () -> host.name() + " organises nothing");
            if (host.municipality() != null) {
                assertTrue(Gazetteer.standard().find(host.municipality()).isPresent(), host::name);
            }
            assertFalse(host.contacts().isEmpty(), host::name);
        }
    }

    @Test
    void everythingReferredToIsThere() {
        for (Activity activity : SMALL.activities()) {
            assertTrue(SMALL.findHost(activity).isPresent(), () -> activity.id() + " has no host");
            assertEquals(activity.venue() != null, SMALL.findVenue(activity).isPresent(), () -> activity.id() + ": venue");
            assertTrue(SMALL.findContact(activity).isPresent(), () -> activity.id() + " has no contact");
            SMALL.defendersOf(activity).forEach(SMALL.defenders()::get);
            activity.companions().forEach(SMALL.companions()::get);
        }
    }

    @Test
    void openingIsForAllAndTheClosingLetsOffWhoeverHasLeft() {
        Activity opening = SMALL.activities().get(Id.of("a-002"));
        Activity closing = SMALL.activities().get(Id.of("a-070"));
        assertEquals(8, SMALL.defendersOf(opening).size());
        assertEquals(7, SMALL.defendersOf(closing).size());
        assertFalse(SMALL.defendersOf(closing).contains(Id.<Defender>of("baobab")));
    }

    @Test
    void sundayIsFreeAndSchoolsAreVisitedOnSchoolMornings() {
        for (Activity activity : SMALL.listScheduled()) {
            var start = activity.findSlot().orElseThrow().start();
            assertFalse(start.getDayOfWeek() == DayOfWeek.SUNDAY, () -> activity.id() + " is on the Sunday");
            if (activity.type() == ActivityType.SCHOOL_VISIT) {
                assertTrue(start.getDayOfWeek() != DayOfWeek.SATURDAY && start.getHour() >= 9 && start.getHour() < 12, () -> activity.id()
                        + " at " + start);
            }
        }
        assertTrue(SMALL.listScheduled().stream().map(Activity::status).collect(Collectors.toSet())
                .containsAll(Set.of(Status.CONFIRMED, Status.PROPOSED, Status.REQUESTED)));
    }

    @Test
    void holdsExactlyTheClashesPlacedByHand() {
        Findings findings = check(SMALL);
        List<String> told = Stream.concat(findings.list(Severity.CLASH).stream(), findings.list().stream()
                .filter(UnknownTransfer.class::isInstance))
                .map(SampleEditionTest::tell).sorted().toList();
        assertEquals(List.of(
                "a-001 before arrival of araucaria",
                "a-012 and a-016 at once: nour",
                "a-037 and a-038 at once: sant-joan-biblioteca",
                "a-041 to a-046: ceiba 35 minutes short",
                "a-053 to a-058: olivera unknown",
                "a-064 and a-065 at once: copal"), told);
    }

    @Test
    void hasAsMuchElseToTellAsOneCanRead() {
        Findings findings = check(SMALL);
        Map<String, Long> warnings = findings.list(Severity.WARNING).stream()
                .collect(Collectors.groupingBy(it -> it.getClass().getSimpleName(), Collectors.counting()));
        assertEquals(Map.of("AgainstConsent", 5L, "NoEscort", 4L, "NoInterpreter", 8L), warnings);
        assertEquals(1, findings.list(Severity.HINT).size(), "an activity of which nobody knows the place");
        assertEquals(3, findings.list(Severity.UNKNOWN).size(), "a way, a consent and an escort");
    }

    @Test
    void reusToMataroIsTheClashOfThePicture() {
        Activity school = SMALL.activities().get(Id.of("a-041"));
        Activity interview = SMALL.activities().get(Id.of("a-046"));
        assertEquals("2027-04-13T10:00", String.valueOf(school.start()));
        assertEquals("2027-04-13T13:00", String.valueOf(interview.start()));
        assertEquals(List.of(Id.of("ceiba"), Id.of("jacaranda")), school.defenders());
    }

    @Test
    void isTheSameEachTime() {
        assertEquals(SampleEdition.small(), SampleEdition.small());
        assertEquals(SampleEdition.large(), SampleEdition.large());
    }

    @Test
    void largeOneHasTheSizeToStayFastAtAndFewClashes() {
        Edition large = SampleEdition.large();
        assertEquals(12, large.defenders().size());
        assertEquals(12, large.listDays().size());
        assertEquals(400, large.listScheduled().size());
        assertEquals(60, large.listBacklog().size());
        Findings findings = check(large);
        List<Finding> clashes = findings.list(Severity.CLASH);
        assertTrue(clashes.stream().allMatch(TooTightTransfer.class::isInstance), clashes::toString);
        assertTrue(!clashes.isEmpty() && clashes.size() <= 20, () -> clashes.size() + " clashes");
        assertTrue(findings.list().size() <= 50, () -> findings.list().size() + " findings");
    }

    @Test
    void companionsOfBothHaveNamesThatAreClearlyInventedAndTheirOwn() {
        for (Edition edition : List.of(SMALL, SampleEdition.large())) {
            List<String> names = edition.companions().stream().map(Companion::name).toList();
            assertTrue(names.stream().allMatch(name -> name.matches("(?!Nom )\\p{Lu}\\p{L}+ Inventa(t|da)")), names::toString);
            assertEquals(names.size(), Set.copyOf(names).size(), names::toString);
        }
    }

    private static Findings check(Edition edition) {
        return Checker.check(Timetable.of(edition, TravelTimes.of(Gazetteer.standard(), edition.travelTimes())));
    }

    private static String tell(Finding finding) {
        return switch (finding) {
            case DoubleBooked d -> d.first() + " and " + d.second() + " at once: " + name(d.resource());
            case TooTightTransfer t -> t.from() + " to " + t.to() + ": " + name(t.resource()) + " " + t.shortBy().toMinutes()
                    + " minutes short";
            case UnknownTransfer u -> u.from() + " to " + u.to() + ": " + name(u.resource()) + " unknown";
            case BeforeArrival b -> b.activity() + " before arrival of " + b.defender();
            default -> finding.toString();
        };
    }

    private static Id<?> name(Resource resource) {
        return switch (resource) {
            case Resource.OfDefender(var id) -> id;
            case Resource.OfCompanion(var id) -> id;
            case Resource.OfVenue(var id) -> id;
        };
    }
}
