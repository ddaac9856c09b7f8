package cat.fullderuta.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Availability;
import cat.fullderuta.edition.Companion;
import cat.fullderuta.edition.Coordinates;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Invitation;
import cat.fullderuta.edition.Place;
import cat.fullderuta.edition.Register;
import cat.fullderuta.edition.RuleKey;
import cat.fullderuta.edition.Season;
import cat.fullderuta.edition.Status;
import cat.fullderuta.edition.Stay;
import cat.fullderuta.edition.Strictness;
import cat.fullderuta.edition.TimeSpan;
import cat.fullderuta.edition.TravelTime;
import cat.fullderuta.edition.Venue;
import cat.fullderuta.travel.Gazetteer;
import cat.fullderuta.travel.TravelTimes;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The kernel says exactly what a slow, obvious reference says, whatever the edition. */
class KernelTest {

    private static final List<String> TOWNS = List.of("08019", "43123", "08121", "17079", "08096");

    private static Set<Finding> told(Edition edition) {
        Findings findings = Checker.check(Timetable.of(edition, TravelTimes.of(Gazetteer.standard(), edition.travelTimes())));
        List<Finding> plain = findings.list().stream().map(it -> it instanceof Grouped group
                ? group.withActivities(Reference.sorted(it.activities())) : it).toList();
        assertEquals(Set.copyOf(plain).size(), plain.size(), "each finding once");
        return Set.copyOf(plain);
    }

    @Property(tries = 300)
    void findingsAreThoseOfTheReference(@ForAll long seed) {
        Edition edition = random(new Random(seed));
        assertEquals(Reference.check(edition, TravelTimes.of(Gazetteer.standard(), edition.travelTimes())), told(edition));
    }

    /** What is tried at its own place is judged as it stands: the fit and the check cannot differ. */
    @Property(tries = 150)
    void whatAFitSaysOfAPlaceIsWhatTheCheckSaysOfIt(@ForAll long seed) {
        Edition edition = random(new Random(seed));
        Timetable timetable = Timetable.of(edition, TravelTimes.of(Gazetteer.standard(), edition.travelTimes()));
        Set<Finding> all = Checker.check(timetable).list().stream().filter(it -> !(it instanceof Grouped)).collect(Collectors.toSet());
        Set<Finding> tried = new HashSet<>();
        for (Activity activity : edition.listScheduled()) {
            Fit.of(activity, Objects.requireNonNull(activity.start()), edition.assignedTo(activity), timetable).findings().list().stream()
                    .filter(it -> !(it instanceof Grouped)).forEach(tried::add);
        }
        assertEquals(all, tried);
    }

    /** Trying an activity elsewhere says what the check would say of it and its days if it stood there. */
    @Property(tries = 150)
    void whatAFitSaysOfAnotherPlaceComesTrue(@ForAll long seed) {
        Random random = new Random(seed);
        Edition edition = random(random);
        List<Activity> all = edition.activities().list();
        Activity activity = all.get(random.nextInt(all.size())).withStatus(Status.PROPOSED);
        LocalDateTime start = hour(random, edition.firstDay());
        TravelTimes travel = TravelTimes.of(Gazetteer.standard(), edition.travelTimes());
        Findings tried = Fit.of(activity, start, edition.assignedTo(activity), Timetable.of(edition, travel)).findings();
        Edition moved = edition.withActivities(edition.activities().with(activity.withStart(start)));
        Set<Finding> after = Set.copyOf(Checker.check(Timetable.of(moved, travel)).list());
        tried.list().stream().filter(it -> !(it instanceof Grouped)).forEach(it -> assertEquals(true, after.contains(it), it::toString));
        after.stream().filter(it -> it.activities().contains(activity.id()) && !(it instanceof Grouped))
                .forEach(it -> assertEquals(true, tried.list().contains(it), it::toString));
    }

    private static LocalDateTime hour(Random random, LocalDate firstDay) {
        return firstDay.plusDays(random.nextInt(4)).atTime(random.nextInt(24), 5 * random.nextInt(12));
    }

    private static Edition random(Random random) {
        LocalDate first = LocalDate.of(2027, 3, 26);
        Edition edition = Edition.of(Id.of("random"), Season.SPRING, "Atzar", first, first.plusDays(3));
        Map<RuleKey, Strictness> off = Stream.of(RuleKey.values()).filter(it -> !Reference.KNOWN.contains(it))
                .collect(Collectors.toMap(it -> it, it -> Strictness.OFF));
        return edition.with(it -> it.rules(edition.rules().withStrictness(off)).defenders(Register.of(KernelTest.<Defender>many(3,
                n -> defender(random, n, first))))
                .companions(Register.of(KernelTest.<Companion>many(2, n -> companion(random, n, first))))
                        .hosts(Register.of(KernelTest.<Host>many(7, KernelTest::host)))
                .travelTimes(Register.of(List.of(new TravelTime(Id.of("w"), "08019", "43123", TravelTime.Mode.CAR, Duration.ofMinutes(75),
                        random.nextBoolean()))))
                .activities(Register.of(KernelTest.<Activity>many(4 + random.nextInt(18), n -> activity(random, n, first)))));
    }

    private static <T> List<T> many(int count, IntFunction<T> make) {
        return IntStream.range(0, count).mapToObj(make).toList();
    }

    private static Defender defender(Random random, int n, LocalDate first) {
        LocalDateTime arrival = random.nextInt(4) == 0 ? null : first.atTime(random.nextInt(20), 0);
        LocalDateTime departure = random.nextInt(4) == 0 ? null : first.plusDays(3).atTime(random.nextInt(20), 0);
        return Defender.of(Id.<Defender>of("d" + n), "D" + n).withComing(random.nextInt(5) > 0).withStay(new Stay(arrival, terminal(random), departure, terminal(random)))
                .withDailyLimit(random.nextInt(3) == 0 ? 2 : null).withAvailability(availability(random, first));
    }

    private static String terminal(Random random) {
        return List.of("", "Aeroport", "Barcelona Sants", "Reus", "no se sap").get(random.nextInt(5));
    }

    private static Companion companion(Random random, int n, LocalDate first) {
        return Companion.of(Id.<Companion>of("c" + n), "C" + n, Companion.Role.INTERPRETER).withAvailability(availability(random, first))
                .withHalfDay(random.nextBoolean() ? null : Duration.ofMinutes(60 * (1 + random.nextInt(5))));
    }

    private static List<Availability> availability(Random random, LocalDate first) {
        return many(random.nextInt(4), n -> {
            LocalDateTime from = hour(random, first);
            TimeSpan span = new TimeSpan(from, from.plusMinutes(30 + 30 * random.nextInt(60)));
            return random.nextInt(3) == 0 ? Availability.unavailable(span, "") : Availability.available(span, "");
        });
    }

    /** Two venues; one host whose town nobody knows. */
    private static Host host(int n) {
        Id<Host> id = Id.of("h" + n);
        String town = n < TOWNS.size() ? TOWNS.get(n) : n == TOWNS.size() ? TOWNS.getFirst() : null;
        return Host.municipality(id, "H" + n, "08019").withMunicipality(town).withVenues(Register.of(List.of(
                new Venue(Id.of("v" + n + "a"), new Place("Sala", "", null, null)),
                new Venue(Id.of("v" + n + "b"), new Place("Casal", "", n % 2 == 0 ? "08096" : null, n == 1 ? new Coordinates(41.4,
                        2.1) : null)))));
    }

    private static Activity activity(Random random, int n, LocalDate first) {
        int host = random.nextInt(7);
        boolean everyone = random.nextInt(6) == 0;
        return Activity.of(Id.<Activity>of("a%02d".formatted(n)), "", ActivityType.values()[random.nextInt(ActivityType.values()
                .length)]).with(it -> it
                .host(Id.of("h" + host)).venue(random.nextInt(3) == 0 ? null : Id.of("v" + host + (random.nextBoolean() ? "a" : "b")))
                .start(random.nextInt(10) == 0 ? null : hour(random, first)).length(Duration.ofMinutes(5 + 5 * random.nextInt(60)))
                .status(random.nextInt(10) == 0 ? Status.CANCELLED : Status.PROPOSED)
                .invitation(everyone ? new Invitation.Everyone(List.of(Id.of("d0"))) : Invitation.ANYONE)
                .defenders(some(random, "d", 3)).companions(some(random, "c", 2)));
    }

    private static <T> List<Id<T>> some(Random random, String prefix, int count) {
        return IntStream.range(0, count).filter(n -> random.nextBoolean()).mapToObj(n -> Id.<T>of(prefix + n)).toList();
    }
}
