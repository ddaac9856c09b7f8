package cat.fullderuta.document;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.ActivityBuilder;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Answer;
import cat.fullderuta.edition.Arrangements;
import cat.fullderuta.edition.Attendance;
import cat.fullderuta.edition.Companion;
import cat.fullderuta.edition.Contact;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.DefenderBuilder;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Interpreting;
import cat.fullderuta.edition.Language;
import cat.fullderuta.edition.LanguagePair;
import cat.fullderuta.edition.Office;
import cat.fullderuta.edition.Place;
import cat.fullderuta.edition.Register;
import cat.fullderuta.edition.Season;
import cat.fullderuta.edition.Status;
import cat.fullderuta.edition.Stay;
import cat.fullderuta.edition.Venue;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A small visit to try documents on: three towns, three defenders with a base in Barcelona, two companions. Everybody is invented.
 * Ids are the names in lower case.
 */
public final class Fixture {

    public static final LocalDate WEDNESDAY = LocalDate.of(2027, 4, 7);
    public static final LocalDate THURSDAY = LocalDate.of(2027, 4, 8);
    public static final LocalDate FRIDAY = LocalDate.of(2027, 4, 9);
    /** What documents of the draft say of themselves on some day before the visit. */
    public static final Imprint DRAFT = Imprint.ofDraft(LocalDate.of(2027, 3, 30));
    public static final Id<Defender> ROURE = Id.of("roure");
    public static final Id<Defender> ALZINA = Id.of("alzina");
    public static final Id<Defender> OLIVERA = Id.of("olivera");
    public static final Id<Host> REUS = Id.of("reus");
    public static final Id<Host> GRANOLLERS = Id.of("granollers");
    public static final Id<Host> RADIO = Id.of("radio");
    public static final Id<Companion> ONA = Id.of("ona");
    public static final Id<Companion> PAU = Id.of("pau");

    private Edition edition = Edition.of(Id.of("edition"), Season.SPRING, "Primavera 2027", WEDNESDAY, LocalDate.of(2027, 4, 16))
            .withOffice(new Office("Oficina de coordinació", "+34 600 000 000", "oficina@exemple.cat"))
            .withHosts(Register.of(List.of(
                    host(REUS, "Reus", "43123", "Marta Soler", "Biblioteca Central Xavier Amorós", "Carrer de l’Escorxador, 1"),
                    host(GRANOLLERS, "Granollers", "08096", "Joan Puig i Ferrer", "Institut Celestí Bellera",
                    "Carrer d’Esteve Terrades, 75"),
                    host(RADIO, "Ràdio Sabadell", "08187", "Núria Vidal", "Estudi 2", "Carrer Indústria, 10").withKind(Host.Kind.MEDIUM))))
            .withCompanions(Register.of(List.of(
                    Companion.of(ONA, "Ona Camps", Companion.Role.INTERPRETER, Companion.Role.ESCORT).withPhone("+34 611 111 111")
                            .withPairs(List.of(new LanguagePair(Language.CATALAN, Language.FRENCH))),
                    Companion.of(PAU, "Pau Riera", Companion.Role.DRIVER).withPhone("+34 622 222 222"))))
            .withDefenders(Register.of(List.of(defender(ROURE, "Roure", Language.CATALAN), defender(ALZINA, "Alzina", Language.ENGLISH),
                    defender(OLIVERA, "Olivera", Language.FRENCH))));

    private Fixture() {
    }

    public static Fixture edition() {
        return new Fixture();
    }

    private static Host host(Id<Host> id, String name, String town, String contact, String venue, String address) {
        return Host.municipality(id, name, town)
                .withContacts(Register.of(List.of(new Contact(Id.of(id + "-contact"), contact, "Regidoria de Cooperació", "977 010 010",
                        "21", id + "@exemple.cat"))))
                .withVenues(Register.of(List.of(new Venue(Id.of(id + "-venue"), new Place(venue, address, null, null)))));
    }

    private static Defender defender(Id<Defender> id, String alias, Language language) {
        return Defender.of(id, alias).withAgendaLanguage(language).withBase(Place.in("08019"))
                .withStay(new Stay(LocalDateTime.of(2027, 4, 7, 11, 30), "Aeroport, vol XX 123", LocalDateTime.of(2027, 4, 16, 16, 0),
                "Aeroport, T1"));
    }

    /** An activity at the host's venue with its contact, confirmed; named by its id. */
    public Fixture activity(String id, ActivityType type, Id<Host> host, LocalDate day, String start, int minutes, List<Id<Defender>> who) {
        return activity(id, type, host, who, builder -> builder.start(LocalDateTime.parse(day + "T" + start))
                .length(Duration.ofMinutes(minutes)));
    }

    /** The same, still in the backlog. */
    public Fixture waiting(String id, ActivityType type, Id<Host> host) {
        return activity(id, type, host, List.of(), builder -> builder.status(Status.REQUESTED));
    }

    /** The same, made otherwise. */
    public Fixture activity(String id, ActivityType type, Id<Host> host, List<Id<Defender>> who, Consumer<ActivityBuilder> change) {
        return put(Activity.of(Id.of(id), "Activitat " + id, type).with(builder -> {
            builder.host(host).venue(Id.of(host + "-venue")).contact(Id.of(host + "-contact")).defenders(who).status(Status.CONFIRMED);
            change.accept(builder);
        }));
    }

    public Fixture change(String id, Consumer<ActivityBuilder> change) {
        return put(edition.activities().get(Id.of(id)).with(change));
    }

    public Fixture change(Id<Defender> id, Consumer<DefenderBuilder> change) {
        edition = edition.withDefenders(edition.defenders().with(edition.defenders().get(id).with(change)));
        return this;
    }

    public Fixture put(Activity activity) {
        edition = edition.withActivities(edition.activities().with(activity));
        return this;
    }

    public Fixture with(UnaryOperator<Edition> change) {
        edition = change.apply(edition);
        return this;
    }

    public Edition build() {
        return edition;
    }

    public DayAgenda agenda(Id<Defender> who, LocalDate day) {
        return DayAgenda.of(edition, who, day, Surroundings.of(edition));
    }

    /** Seven activities in one day in two towns, everything known of each: as full as a day gets. */
    public static Fixture fullDay() {
        var fixture = edition();
        Stream.of("09:00", "10:30", "12:00", "13:30", "16:00", "17:45", "20:00").forEach(start -> {
            var host = start.compareTo("12:00") >= 0 && start.compareTo("17:00") < 0 ? RADIO : GRANOLLERS;
            fixture.activity("a" + start.substring(0, 2), start.equals("13:30") ? ActivityType.MEAL : ActivityType.PUBLIC_TALK, host,
                    List.of(ROURE, ALZINA, OLIVERA),
                    builder -> builder.start(LocalDateTime.parse(THURSDAY + "T" + start)).length(Duration.ofMinutes(60))
                            .title("Taula rodona: defensar el territori i l’aigua")
                            .companions(List.of(ONA)).publicNotes("Porteu el material de la xerrada.")
                            .attendance(new Attendance("Públic general", 80))
                            .arrangements(Arrangements.UNKNOWN.withLanguages(List.of(Language.CATALAN, Language.FRENCH))
                                    .withInterpreting(new Interpreting(Answer.YES, Interpreting.Mode.CONSECUTIVE, 1))));
        });
        return fixture;
    }
}
