package cat.fullderuta.sample;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Answer;
import cat.fullderuta.edition.Arrangements;
import cat.fullderuta.edition.Availability;
import cat.fullderuta.edition.Companion;
import cat.fullderuta.edition.Consents;
import cat.fullderuta.edition.Contact;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Interpreting;
import cat.fullderuta.edition.Invitation;
import cat.fullderuta.edition.Language;
import cat.fullderuta.edition.LanguagePair;
import cat.fullderuta.edition.LanguageSkill;
import cat.fullderuta.edition.Place;
import cat.fullderuta.edition.Register;
import cat.fullderuta.edition.Season;
import cat.fullderuta.edition.Status;
import cat.fullderuta.edition.Stay;
import cat.fullderuta.edition.TimeSpan;
import cat.fullderuta.edition.Venue;
import cat.fullderuta.edition.Wish;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An edition of any size, made by rule and without chance: each defender has a companion and each day a part of the map,
 * so that all of it can be done but for a few interviews that start an hour too early.
 */
final class LargeEdition {

    private static final LocalDate FIRST_DAY = LocalDate.of(2027, 4, 5);
    private static final int SNAG_EVERY = 19;
    private static final Register<Host> HOSTS = SampleHosts.register();
    private static final List<String> ALIASES = List.of("Ceiba", "Jacaranda", "Baobab", "Araucària", "Cedre", "Olivera", "Ipê", "Copal",
            "Om", "Freixe", "Alzina", "Roure", "Til·ler", "Avet", "Surera", "Castanyer");
    /** One for each alias. */
    private static final List<String> COMPANIONS = List.of("Aina Inventada", "Bernat Inventat", "Carme Inventada", "Daniel Inventat",
            "Elna Inventada", "Ferran Inventat", "Gemma Inventada", "Hug Inventat", "Irene Inventada", "Jordi Inventat", "Laia Inventada",
            "Marc Inventat", "Neus Inventada", "Oriol Inventat", "Queralt Inventada", "Roger Inventat");
    private static final List<Language> TONGUES = List.of(Language.SPANISH, Language.FRENCH, Language.ARABIC, Language.PORTUGUESE);
    /** Towns of one day, near each other (under 40 km). */
    private static final List<List<String>> PARTS = List.of(
            List.of("begues", "castelldefels", "gava", "viladecans", "sant-boi", "prat"),
            List.of("cornella", "esplugues", "molins", "sant-feliu", "sant-joan", "sant-just"),
            List.of("granollers", "mollet", "mataro", "santa-coloma", "caldes"),
            List.of("rubi", "sabadell", "sant-cugat", "barbera", "terrassa"),
            List.of("vilafranca", "vilanova"), List.of("reus", "tarragona"));
    /** What a full day holds, in order. */
    private static final List<Pattern> DAY = List.of(
            new Pattern(ActivityType.SCHOOL_VISIT, LocalTime.of(9, 30), 90),
            new Pattern(ActivityType.INTERVIEW, LocalTime.of(12, 30), 45),
            new Pattern(ActivityType.PUBLIC_TALK, LocalTime.of(18, 0), 90),
            new Pattern(ActivityType.ORGANISATIONS_MEETING, LocalTime.of(15, 30), 60));

    private record Pattern(ActivityType type, LocalTime start, int minutes) { }

    private final int defenders;
    private final int days;

    private LargeEdition(int defenders, int days) {
        this.defenders = defenders;
        this.days = days;
    }

    /** @throws IllegalArgumentException when the days of so many defenders cannot hold so many activities */
    static Edition of(int defenders, int days, int scheduled, int backlog) {
        if (scheduled > defenders * days * DAY.size() || defenders > ALIASES.size()) {
            throw new IllegalArgumentException(defenders + " defenders and " + days + " days do not hold " + scheduled
                    + " activities. At most "
                    + ALIASES.size() + " defenders, and " + DAY.size() + " activities each a day.");
        }
        var made = new LargeEdition(defenders, days);
        var activities = new ArrayList<Activity>();
        IntStream.range(0, scheduled).forEach(n -> activities.add(made.scheduled(n)));
        IntStream.range(0, backlog).forEach(n -> activities.add(made.waiting(n, scheduled + n)));
        return Edition.of(Id.of("prova-gran"), Season.SPRING, "Prova gran", FIRST_DAY, FIRST_DAY.plusDays(days - 1L)).with(e -> e
                .defenders(Register.of(IntStream.range(0, defenders).mapToObj(made::defender).toList()))
                .companions(Register.of(IntStream.range(0, defenders).mapToObj(made::companion).toList()))
                .hosts(Register.of(HOSTS.stream().map(made::withRooms).toList()))
                .activities(Register.of(activities)));
    }

    private Defender defender(int n) {
        return Defender.of(Id.<Defender>of("defender-" + n), ALIASES.get(n)).with(d -> d.realName("Nom Inventat " + ALIASES.get(n))
                .languages(List.of(new LanguageSkill(tongue(n), LanguageSkill.Level.NATIVE))).base(SampleDefenders.RESIDENCE)
                .needsEscort(Answer.NO).consents(new Consents(Answer.YES, Answer.YES, Answer.YES)).stay(new Stay(FIRST_DAY.minusDays(1)
                        .atTime(15, 0), "BCN", FIRST_DAY.plusDays(days).atTime(11, 0),
                        "BCN")));
    }

    private Companion companion(int n) {
        return Companion.of(Id.<Companion>of("companion-" + n), COMPANIONS.get(n), Companion.Role.INTERPRETER,
                Companion.Role.ESCORT)
                .with(c -> c.availability(List.of(Availability.available(
                        new TimeSpan(FIRST_DAY.atTime(7, 0), FIRST_DAY.plusDays(days).atStartOfDay()),
                                ""))).pairs(List.of(new LanguagePair(tongue(n), Language.CATALAN))).base(Place.in("08019")));
    }

    private static Language tongue(int n) {
        return TONGUES.get(n % TONGUES.size());
    }

    /** A room for each defender: two of them may be in one town at once. */
    private Host withRooms(Host host) {
        return host.withVenues(host.venues().withAll(IntStream.range(0, defenders)
                .mapToObj(n -> new Venue(room(host.id().value(), n),
                        new Place("Sala " + (n + 1), "Carrer de les Proves, " + (n + 1), host.municipality(), null)))
                .toList()));
    }

    private static Id<Venue> room(String town, int n) {
        return Id.of(town + "-sala-" + n);
    }

    /** The n-th: first one for each defender and day, then the second ones, and so on. */
    private Activity scheduled(int n) {
        int defender = n % defenders;
        int day = n / defenders % days;
        int turn = n / defenders / days;
        Pattern pattern = DAY.get(turn);
        List<String> part = PARTS.get((defender + day) % PARTS.size());
        String town = part.get((defender + turn) % part.size());
        boolean tooEarly = pattern.type() == ActivityType.INTERVIEW && n % SNAG_EVERY == 0;
        LocalDateTime start = FIRST_DAY.plusDays(day).atTime(pattern.start()).minusHours(tooEarly ? 1 : 0);
        boolean weekend = start.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
        ActivityType type = weekend && pattern.type() == ActivityType.SCHOOL_VISIT ? ActivityType.ADVOCACY_MEETING : pattern.type();
        boolean speaks = defender % TONGUES.size() == 0;
        return activity(n, town, type).with(a -> a
                .arrangements(Arrangements.UNKNOWN.with(it -> it.languages(List.of(Language.CATALAN, Language.SPANISH))
                        .interpreting(new Interpreting(speaks ? Answer.NO : Answer.YES, Interpreting.Mode.CONSECUTIVE, 1))))
                .contact(contactOf(town))
                .venue(room(town, defender)).start(start).length(Duration.ofMinutes(pattern.minutes()))
                .defenders(List.of(Id.of("defender-" + defender))).invitation(new Invitation.Named(List.of(Id.of("defender-" + defender))))
                .companions(speaks ? List.of() : List.of(Id.of("companion-" + defender)))
                .status(n % 3 == 0 ? Status.PROPOSED : Status.CONFIRMED));
    }

    private static Id<Contact> contactOf(String town) {
        return HOSTS.get(Id.of(town)).contacts().list().getFirst().id();
    }

    private Activity waiting(int n, int number) {
        List<String> part = PARTS.get(n % PARTS.size());
        Pattern pattern = DAY.get(n % DAY.size());
        LocalDate day = FIRST_DAY.plusDays(n % days);
        return activity(number, part.get(n % part.size()), pattern.type()).with(a -> a.length(Duration.ofMinutes(pattern.minutes()))
                .wish(n % 2 == 0 ? Wish.NONE : new Wish(List.of(day), pattern.start(), null, "")));
    }

    private static Activity activity(int n, String town, ActivityType type) {
        String number = String.format("%03d", n + 1);
        return Activity.of(Id.<Activity>of("a-" + number), "Activitat " + number, type).withHost(Id.of(town));
    }
}
