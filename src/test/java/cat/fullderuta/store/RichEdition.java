package cat.fullderuta.store;

import cat.fullderuta.edition.Acknowledgement;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Alteration;
import cat.fullderuta.edition.Answer;
import cat.fullderuta.edition.Arrangements;
import cat.fullderuta.edition.Attendance;
import cat.fullderuta.edition.Availability;
import cat.fullderuta.edition.Certainty;
import cat.fullderuta.edition.Commitment;
import cat.fullderuta.edition.Companion;
import cat.fullderuta.edition.Consents;
import cat.fullderuta.edition.Conventions;
import cat.fullderuta.edition.Contact;
import cat.fullderuta.edition.Coordinates;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Disclosure;
import cat.fullderuta.edition.Dispatch;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.FollowUp;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Interpreting;
import cat.fullderuta.edition.Invitation;
import cat.fullderuta.edition.Language;
import cat.fullderuta.edition.LanguagePair;
import cat.fullderuta.edition.LanguageSkill;
import cat.fullderuta.edition.Ledger;
import cat.fullderuta.edition.Office;
import cat.fullderuta.edition.Place;
import cat.fullderuta.edition.Portrait;
import cat.fullderuta.edition.Recipient;
import cat.fullderuta.edition.Register;
import cat.fullderuta.edition.Release;
import cat.fullderuta.edition.RuleKey;
import cat.fullderuta.edition.RuleSettings;
import cat.fullderuta.edition.SchoolPeriod;
import cat.fullderuta.edition.Season;
import cat.fullderuta.edition.Status;
import cat.fullderuta.edition.Stay;
import cat.fullderuta.edition.Strictness;
import cat.fullderuta.edition.TimeSpan;
import cat.fullderuta.edition.TravelTime;
import cat.fullderuta.edition.Venue;
import cat.fullderuta.edition.Wish;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An edition in which every field has a value of its own, so that a column left out or swapped with another is noticed.
 * Written with whole constructors: a new field does not compile until it is given a value here. All names are invented.
 */
final class RichEdition {

    static final Id<Edition> ID = Id.of("rich-2027");
    static final Id<Defender> OAK = Id.of("oak");
    static final Id<Defender> ASH = Id.of("ash");
    static final Id<Host> TOWN = Id.of("town");
    static final Id<Host> RADIO = Id.of("radio");
    static final Id<Companion> VOICE = Id.of("voice");
    static final Id<Companion> GUIDE = Id.of("guide");
    static final Id<Activity> TALK = Id.of("talk");
    /** Words that must never be found in clear on a disk or in a message. */
    static final List<String> MARKERS = List.of("Berenguela Sostres", "600 321 789", "600 123 987", "al·lèrgia rara", "carrer Amagat", "Vol XY123");

    private RichEdition() {
    }

    static Edition rich() {
        return new Edition(ID, Season.AUTUMN, "Tardor d’\"assaig\" 2027", LocalDate.of(2027, 3, 26), LocalDate.of(2027, 4, 6),
                new Office("Oficina", "931 000 001", "oficina@example.org"),
                new Conventions(LocalTime.of(6, 30), LocalTime.of(23, 15), Language.SPANISH, Language.FRENCH), true, rules(),
                Register.of(List.of(oak(), ash())),
                Register.of(List.of(town(), radio())), Register.of(List.of(voice(), guide())),
                Register.of(List.of(talk(), school(), closing())), Register.of(List.of(
                        new TravelTime(Id.of("t-1"), "08019", "43123", TravelTime.Mode.TRAIN, Duration.ofMinutes(95), true),
                        new TravelTime(Id.of("t-2"), "17079", "08019", TravelTime.Mode.CAR, Duration.ofMinutes(72), false))),
                                Register.of(List.of(
                        new Acknowledgement(Id.of("k-2"), RuleKey.LUNCH, "empremta 2", "Dinaran tard", "Coordinadora",
                                LocalDateTime.of(2027, 3, 28, 2, 31)),
                        new Acknowledgement(Id.of("k-1"), RuleKey.NIGHT_REST, "empremta 1", "Ho vol així", "Ajudant",
                                LocalDateTime.of(2027, 3, 1, 9, 5)))), ledger());
    }

    private static Ledger ledger() {
        Release first = Release.of(1, LocalDateTime.of(2027, 3, 2, 10, 0), "M.", "");
        Release second = Release.of(2, LocalDateTime.of(2027, 3, 28, 2, 45), "A.", "després que canviés la vila");
        return new Ledger(Register.of(List.of(first, second)), Register.of(List.of(
                new Dispatch(Id.of("d-2"), first.id(), new Recipient.OfHost(TOWN), Dispatch.Form.WORKBOOK, LocalDateTime.of(2027, 3, 2, 11, 0), "M."),
                new Dispatch(Id.of("d-1"), second.id(), new Recipient.OfDefender(OAK), Dispatch.Form.PAPER, LocalDateTime.of(2027, 3, 28, 2, 50), "A."),
                new Dispatch(Id.of("d-3"), second.id(), new Recipient.OfCompanion(Id.of("gone")), Dispatch.Form.CALENDAR,
                        LocalDateTime.of(2027, 3, 28, 9, 0), "A."),
                new Dispatch(Id.of("d-4"), second.id(), new Recipient.Everybody(), Dispatch.Form.PDF, LocalDateTime.of(2027, 3, 29, 9, 0), ""))),
                Register.of(List.of(
                new Alteration(Id.of("a-2"), TALK, LocalDateTime.of(2027, 3, 28, 2, 40), "M.", Alteration.Fact.START, "", "2027-03-28T02:30"),
                new Alteration(Id.of("a-1"), Id.of("gone"), LocalDateTime.of(2027, 3, 29, 9, 0), "", Alteration.Fact.MADE, "", ""))));
    }

    private static RuleSettings rules() {
        return new RuleSettings(Duration.ofMinutes(11), Duration.ofHours(9), 4, Duration.ofMinutes(310), Duration.ofMinutes(21),
                LocalTime.of(12, 45), LocalTime.of(16, 15), Duration.ofMinutes(50), LocalTime.of(19, 5), LocalTime.of(22, 10),
                        Duration.ofMinutes(55),
                1, 6, LocalTime.of(7, 20), LocalTime.of(0, 40), Duration.ofMinutes(25), Duration.ofMinutes(40), Duration.ofMinutes(210),
                Map.of(RuleKey.LUNCH, Strictness.HINT, RuleKey.ESCORT, Strictness.CLASH, RuleKey.DINNER, Strictness.OFF, RuleKey.TOPICS,
                        Strictness.WARNING),
                List.of(new SchoolPeriod(LocalDate.of(2027, 3, 20), LocalDate.of(2027, 3, 29), false),
                        new SchoolPeriod(LocalDate.of(2026, 9, 8), LocalDate.of(2027, 6, 18), true)));
    }

    private static Defender oak() {
        return new Defender(OAK, false, "Roure", "Berenguela Sostres", "País Inventat", List.of(
                new LanguageSkill(new Language("quc"), LanguageSkill.Level.NATIVE),
                new LanguageSkill(Language.SPANISH, LanguageSkill.Level.FLUENT),
                new LanguageSkill(Language.ENGLISH, LanguageSkill.Level.BASIC)), Language.FRENCH, List.of("terra", "aigua"),
                new Stay(LocalDateTime.of(2027, 3, 26, 23, 55), "Vol XY123", LocalDateTime.of(2027, 4, 6, 5, 10), "Estació"),
                new Place("Pensió", "carrer Amagat, 3", "08019", new Coordinates(41.38251, 2.17713)), List.of(
                        Availability.unavailable(new TimeSpan(LocalDateTime.of(2027, 3, 28, 2, 30), LocalDateTime.of(2027, 3, 28, 3, 30)),
                                "descans"),
                        Availability.available(new TimeSpan(LocalDateTime.of(2027, 3, 29, 8, 0), LocalDateTime.of(2027, 3, 30, 20, 0)),
                                "de grat")),
                2, "vegetariana", "al·lèrgia rara", Answer.YES, new Consents(Answer.NO, Answer.YES, Answer.UNKNOWN),
                new Disclosure(Set.of(Disclosure.Fact.COUNTRY, Disclosure.Fact.THEMES), Set.of(Disclosure.Fact.ALIAS)), "600 321 789",
                "roure@example.org", Portrait.of(new byte[] {-1, -40, 0, 127, -128}), "la família",
                "ningú del consolat", "línia 1\nlínia 2\t';--\\ \uD83C\uDF33 \u2028 fi", "torna amb por");
    }

    private static Defender ash() {
        return Defender.of(ASH, "Freixe").withNeedsEscort(Answer.NO).withConsents(new Consents(Answer.YES, Answer.UNKNOWN, Answer.NO));
    }

    private static Host town() {
        return new Host(TOWN, Host.Kind.MUNICIPALITY, "Vila Inventada", "43123", Language.SPANISH, Register.of(List.of(
                new Contact(Id.of("c-2"), "Persona Segona", "Regidoria", "600 123 987", "214", "segona@example.org"),
                new Contact(Id.of("c-1"), "Persona Primera", "Biblioteca", "+34 600 000 001", "9", "primera@example.org"))),
                Register.of(List.of(new Venue(Id.of("v-2"),
                        new Place("Sala Gran", "plaça Nova, 2", "43123", new Coordinates(41.15612, -1.10687))),
                        new Venue(Id.of("v-1"), new Place("Auditori", "", null, null)))),
                new Commitment(Commitment.State.ADOPTED, LocalDate.of(2027, 2, 25)), "campanya",
                List.of(LocalDate.of(2027, 6, 29), LocalDate.of(2027, 9, 25)), 3, "nota de l’amfitrió");
    }

    private static Host radio() {
        return new Host(RADIO, Host.Kind.MEDIUM, "Ràdio Inventada", null, Language.CATALAN, Register.empty(), Register.empty(),
                new Commitment(Commitment.State.ASKED, null), "", List.of(), null, "");
    }

    private static Companion voice() {
        return new Companion(VOICE, "Veu Inventada", Set.of(Companion.Role.INTERPRETER, Companion.Role.DRIVER), List.of(
                new LanguagePair(Language.CATALAN, Language.FRENCH), new LanguagePair(Language.ENGLISH, Language.ARABIC)), "600 000 002", "veu@example.org",
                new Place("Casa", "carrer Curt, 1", "08121", new Coordinates(41.5421, 2.4445)), List.of(Availability.available(
                        new TimeSpan(LocalDateTime.of(2027, 3, 27, 9, 0), LocalDateTime.of(2027, 3, 27, 14, 0)), "matins")), Duration.ofMinutes(200),
                "notes de la veu");
    }

    private static Companion guide() {
        return Companion.of(GUIDE, "Guia Inventada", Companion.Role.ESCORT);
    }

    private static Activity talk() {
        return new Activity(TALK, "Xerrada", ActivityType.PUBLIC_TALK, TOWN, Id.of("v-2"), Id.of("c-1"),
                new Attendance("Públic general", 120), "Descripció", new Wish(List.of(LocalDate.of(2027, 3, 30), LocalDate.of(2027, 3, 29)),
                LocalTime.of(17, 30), LocalTime.of(20, 5), "dilluns o dimarts, tarda"), new Invitation.Named(List.of(ASH, OAK)),
                List.of(OAK, ASH), List.of(GUIDE, VOICE), "Moderadora",
                new Arrangements(List.of(Language.FRENCH, Language.CATALAN), new Interpreting(Answer.YES, Interpreting.Mode.WHISPERED, 2),
                        Answer.NO, Answer.YES, "tren", "sopar", Answer.NO, Answer.YES, Answer.NO, Answer.UNKNOWN),
                Duration.ofMinutes(95), LocalDateTime.of(2027, 3, 28, 2, 30), Status.CONFIRMED, Certainty.APPROXIMATE, "Llum Inventada",
                "notes públiques",
                "notes internes", true, "peticions.xlsx, fila 12",
                new FollowUp(84, "moció aprovada", "https://premsa.example.org/1\nhttps://radio.example.org/2"));
    }

    private static Activity school() {
        return Activity.of(Id.of("school"), "Institut", ActivityType.SCHOOL_VISIT)
                .withInvitation(new Invitation.AnyWho(Language.ENGLISH, "aigua", 3))
                .withHost(TOWN).withArrangements(Arrangements.UNKNOWN.with(needs -> needs.photo(Answer.NO).recording(Answer.UNKNOWN)
                        .press(Answer.YES).escort(Answer.YES).hostTransport(Answer.NO)));
    }

    private static Activity closing() {
        return Activity.of(Id.of("closing"), "Cloenda", ActivityType.CEREMONY).withInvitation(new Invitation.Everyone(List.of(ASH)))
                .withHost(RADIO).withStart(LocalDateTime.of(2027, 4, 4, 18, 0));
    }
}
