package cat.fullderuta.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.change.HostChange;
import cat.fullderuta.edition.Acknowledgement;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Alteration;
import cat.fullderuta.edition.Answer;
import cat.fullderuta.edition.Availability;
import cat.fullderuta.edition.Certainty;
import cat.fullderuta.edition.Commitment;
import cat.fullderuta.edition.Companion;
import cat.fullderuta.edition.Contact;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Identified;
import cat.fullderuta.edition.Interpreting;
import cat.fullderuta.edition.Invitation;
import cat.fullderuta.edition.Language;
import cat.fullderuta.edition.LanguageSkill;
import cat.fullderuta.edition.Register;
import cat.fullderuta.edition.RuleKey;
import cat.fullderuta.edition.RuleSettings;
import cat.fullderuta.edition.Season;
import cat.fullderuta.edition.Status;
import cat.fullderuta.edition.Strictness;
import cat.fullderuta.edition.TimeSpan;
import cat.fullderuta.edition.TravelTime;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TimeZone;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a coordinator relies on, whichever database the edition rests in. */
abstract class EditionStoreContract {

    private final TimeZone machine = TimeZone.getDefault();
    private EditionStore store;

    /** A database whose tables are empty or not made yet. */
    abstract DataSource database();

    @BeforeEach
    void atHome() {
        TimeZone.setDefault(TimeZone.getTimeZone("Europe/Madrid"));
        store = EditionStore.open(database());
    }

    @AfterEach
    void restoreZone() {
        TimeZone.setDefault(machine);
    }

    @Test
    void whatWasSavedIsLoadedEqual() {
        Edition rich = RichEdition.rich();
        store.save(null, rich);
        assertEquals(rich, store.load(rich.id()));
    }

    @Test
    void anHourThatTheClockChangeSkipsComesBackAsWritten() {
        store.save(null, RichEdition.rich());
        Activity talk = store.load(RichEdition.ID).activities().get(RichEdition.TALK);
        assertEquals(LocalDateTime.of(2027, 3, 28, 2, 30), talk.start());
    }

    @Test
    void eachSingleChangeIsSavedAsIfTheWholeWere() {
        Edition state = RichEdition.rich();
        store.save(null, state);
        for (Edition next : edits(state)) {
            store.save(state, next);
            assertEquals(next, store.load(next.id()));
            state = next;
        }
        store.save(null, state);
        assertEquals(state, store.load(state.id()));
    }

    @Test
    void twoHostsMergedAndTakenApartAgainAreSavedAsIfTheWholeWere() {
        Edition rich = RichEdition.rich();
        Host host = rich.hosts().list().getFirst();
        Host again = Host.municipality(Id.of("again"), host.name(), host.municipality());
        Edition twice = rich.withHosts(rich.hosts().with(again));
        Edition merged = new HostChange.MergeHosts(again.id(), host.id()).applyTo(twice);
        store.save(null, twice);
        store.save(twice, merged);
        assertEquals(merged, store.load(merged.id()));
        store.save(merged, twice);
        assertEquals(twice, store.load(twice.id()));
    }

    @Test
    void aLongRandomAfternoonOfWorkIsSavedAsIfTheWholeWere() {
        Edition state = RichEdition.rich();
        store.save(null, state);
        RandomEdits edits = new RandomEdits(20270407);
        for (int step = 1; step <= 150; step++) {
            Edition next = edits.next(state);
            store.save(state, next);
            state = next;
            if (step % 10 == 0) {
                assertEquals(state, store.load(state.id()), "after step " + step);
            }
        }
    }

    @Test
    void anUndoneRemovalStandsAgainInItsOldPlace() {
        Edition rich = RichEdition.rich();
        Edition without = rich.withActivities(rich.activities().without(RichEdition.TALK));
        store.save(null, rich);
        store.save(rich, without);
        store.save(without, rich);
        assertEquals(rich, store.load(rich.id()));
    }

    @Test
    void twoEditionsWithTheSameIdsInsideDoNotMeet() {
        Edition one = RichEdition.rich();
        Edition other = one.withId(Id.of("other")).withName("Altra").withFirstDay(LocalDate.of(2027, 3, 20));
        store.save(null, one);
        store.save(null, other);
        Edition changed = other.withActivities(Register.empty());
        store.save(other, changed);
        assertEquals(one, store.load(one.id()));
        assertEquals(List.of(one.name(), "Altra"), store.listEditions().stream().map(EditionStore.Listed::name).toList());
        store.erase(one.id());
        assertTrue(store.find(one.id()).isEmpty());
        assertEquals(changed, store.load(other.id()));
        assertThrows(StoreException.NoSuchEdition.class, () -> store.load(one.id()));
    }

    @Test
    void everyWordOfEveryListOfChoicesCanBeStored() {
        Edition state = RichEdition.rich();
        store.save(null, state);
        for (Edition next : choices(state)) {
            store.save(state, next);
            assertEquals(next, store.load(next.id()));
            state = next;
        }
    }

    @Test
    void aReferenceToSomebodyWhoIsNotThereIsRefusedWithBothIds() {
        Edition rich = RichEdition.rich();
        store.save(null, rich);
        Edition loose = rich.withDefenders(rich.defenders().without(RichEdition.OAK));
        StoreException refused = assertThrows(StoreException.LooseEnd.class, () -> store.save(rich, loose));
        assertTrue(refused.getMessage().contains("talk") && refused.getMessage().contains("oak"), refused.getMessage());
        assertEquals(rich, store.load(rich.id()));
    }

    @Test
    void aRefusedSaveChangesNothingAndTellsNothingOfTheEdition() throws SQLException {
        Edition rich = RichEdition.rich();
        store.save(null, rich);
        execute("ALTER TABLE companion ADD CONSTRAINT refused CHECK (notes NOT LIKE 'Marca%')");
        Edition unstorable = rich.withName("Nou nom").withCompanions(rich.companions().with(
                rich.companions().get(RichEdition.VOICE).withNotes("Marca Secreta")));
        StoreException refused = assertThrows(StoreException.Database.class, () -> store.save(rich, unstorable));
        execute("ALTER TABLE companion DROP CONSTRAINT refused");
        assertTrue(refused.getMessage().contains("SQL state 23"), refused.getMessage());
        assertFalse(refused.getMessage().contains("Marca"), refused.getMessage());
        assertNull(refused.getCause());
        assertEquals(rich, store.load(rich.id()));
    }

    @Test
    void aTextThatWouldBeCutIsRefused() {
        Edition rich = RichEdition.rich();
        Edition endless = rich.withCompanions(rich.companions().with(
                rich.companions().get(RichEdition.VOICE).withNotes("x".repeat(1_048_577))));
        assertThrows(IllegalArgumentException.class, () -> store.save(null, endless));
    }

    @Test
    void aFractionThatWouldBeLostIsRefused() {
        Edition rich = RichEdition.rich();
        Edition fraction = rich.withActivities(rich.activities().with(
                rich.activities().get(RichEdition.TALK).withStart(LocalDateTime.of(2027, 3, 28, 10, 0, 0, 1))));
        assertThrows(IllegalArgumentException.class, () -> store.save(null, fraction));
        Edition half = rich.withActivities(rich.activities().with(
                rich.activities().get(RichEdition.TALK).withLength(Duration.ofMillis(1500))));
        assertThrows(IllegalArgumentException.class, () -> store.save(null, half));
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database().getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<Edition> edits(Edition start) {
        List<Edition> states = new ArrayList<>();
        Edition at = start;
        states.add(at = at.withName("Un altre nom").withSeason(Season.SPRING));
        states.add(at = at.withDefenders(at.defenders().with(Defender.of(Id.of("elm"), "Om"))));
        states.add(at = at.withHosts(reversed(at.hosts())));
        states.add(at = at.withDefenders(reversed(at.defenders())));
        states.add(at = at.withCompanions(reversed(at.companions())));
        states.add(at = at.withTravelTimes(reversed(at.travelTimes())));
        states.add(at = at.withAcknowledgements(reversed(at.acknowledgements())));
        states.add(at = at.withAcknowledgements(at.acknowledgements().without(Id.of("k-1"))));
        states.add(at = at.withRules(RuleSettings.DEFAULT));
        states.add(at = at.withActivities(reversed(at.activities())));
        Activity talk = at.activities().get(RichEdition.TALK);
        states.add(at = at.withActivities(at.activities().with(talk.withStart(null).withVenue(null).withContact(Id.of("c-2")))));
        Host town = at.hosts().get(RichEdition.TOWN);
        states.add(at = at.withHosts(at.hosts().with(town.withContacts(town.contacts().without(Id.of("c-1"))
                .with(new Contact(Id.of("c-3"), "Tercera", "", "", "", ""))).withVenues(Register.empty()))));
        states.add(at = at.withActivities(at.activities().with(talk.withVenue(null).withContact(null).withHost(RichEdition.RADIO)
                .withDefenders(List.of()).withCompanions(List.of()).withInvitation(Invitation.ANYONE))));
        states.add(at = at.withHosts(at.hosts().with(at.hosts().get(RichEdition.TOWN).withContacts(Register.empty()))));
        states.add(at = at.withActivities(at.activities().without(Id.of("closing")))
                .withDefenders(at.defenders().without(RichEdition.ASH)));
        states.add(at = at.withCompanions(at.companions().without(RichEdition.VOICE))
                .withTravelTimes(at.travelTimes().without(Id.of("t-1"))));
        states.add(at = at.withActivities(Register.empty()).withHosts(Register.empty()).withCompanions(Register.empty())
                .withDefenders(Register.empty()).withTravelTimes(Register.empty()));
        states.add(start);
        return states;
    }

    /** As in tables of version 4, in which the history still held titles. */
    @Test
    void titlesThatTheHistoryHeldAreClearedAndNothingElseOfIt() throws SQLException {
        Edition rich = RichEdition.rich();
        Alteration title = new Alteration(Id.of("a-3"), RichEdition.TALK, LocalDateTime.of(2027, 3, 29, 9, 5), "M.",
                Alteration.Fact.TITLE, "", "");
        Edition edition = rich.withLedger(rich.ledger().withAlterations(rich.ledger().alterations().with(title)));
        store.save(null, edition);
        run("UPDATE alteration SET value_before = 'Conversa amb na Berenguela', value_after = 'Xerrada' WHERE id = 'a-3'");
        run("DELETE FROM \"flyway_schema_history\" WHERE \"version\" = '5'");
        assertEquals(1, count("SELECT COUNT(*) FROM alteration WHERE value_before LIKE '%Berenguela%'"));
        assertEquals(edition, EditionStore.open(database()).load(edition.id()));
        assertEquals(0, count("SELECT COUNT(*) FROM alteration WHERE value_before <> '' AND fact = 'TITLE'"));
        assertEquals(0, count("SELECT COUNT(*) FROM alteration WHERE value_after <> '' AND fact = 'TITLE'"));
        assertEquals(1, count("SELECT COUNT(*) FROM alteration WHERE value_after = '2027-03-28T02:30'"));
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database().getConnection(); Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private int count(String sql) throws SQLException {
        try (Connection connection = database().getConnection(); Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            found.next();
            return found.getInt(1);
        }
    }

    private static List<Edition> choices(Edition rich) {
        List<Edition> states = new ArrayList<>();
        Activity talk = rich.activities().get(RichEdition.TALK);
        for (ActivityType type : ActivityType.values()) {
            states.add(rich.withActivities(rich.activities().with(talk.withType(type))));
        }
        for (Status status : Status.values()) {
            states.add(rich.withActivities(rich.activities().with(talk.withStatus(status))));
        }
        for (Certainty certainty : Certainty.values()) {
            states.add(rich.withActivities(rich.activities().with(talk.withCertainty(certainty))));
        }
        for (Interpreting.Mode mode : Interpreting.Mode.values()) {
            for (Answer answer : Answer.values()) {
                states.add(rich.withActivities(rich.activities().with(talk.withArrangements(
                        talk.arrangements().withInterpreting(new Interpreting(answer, mode, 1)).withEscort(answer)))));
            }
        }
        for (RuleKey rule : RuleKey.values()) {
            for (Strictness how : Strictness.values()) {
                states.add(rich.withRules(rich.rules().withStrictness(rule, how)));
            }
            states.add(rich.withAcknowledgements(rich.acknowledgements().with(
                    new Acknowledgement(Id.of("k-1"), rule, "empremta", "Motiu", "Algú", LocalDateTime.of(2027, 3, 28, 2, 30)))));
        }
        Host town = rich.hosts().get(RichEdition.TOWN);
        for (Host.Kind kind : Host.Kind.values()) {
            states.add(rich.withHosts(rich.hosts().with(town.withKind(kind))));
        }
        for (Commitment.State state : Commitment.State.values()) {
            states.add(rich.withHosts(rich.hosts().with(town.withCommitment(new Commitment(state, null)))));
        }
        Companion guide = rich.companions().get(RichEdition.GUIDE);
        for (Companion.Role role : Companion.Role.values()) {
            states.add(rich.withCompanions(rich.companions().with(guide.withRoles(Set.of(role)))));
        }
        Defender ash = rich.defenders().get(RichEdition.ASH);
        for (LanguageSkill.Level level : LanguageSkill.Level.values()) {
            states.add(rich.withDefenders(rich.defenders().with(ash.withLanguages(List.of(new LanguageSkill(Language.ARABIC, level))))));
        }
        TimeSpan hour = new TimeSpan(LocalDateTime.of(2027, 4, 1, 9, 0), LocalDateTime.of(2027, 4, 1, 10, 0));
        for (Availability.Kind kind : Availability.Kind.values()) {
            List<Availability> hours = List.of(new Availability(kind, hour, ""));
            states.add(rich.withDefenders(rich.defenders().with(ash.withAvailability(hours))));
            states.add(rich.withCompanions(rich.companions().with(guide.withAvailability(hours))));
        }
        for (TravelTime.Mode mode : TravelTime.Mode.values()) {
            states.add(rich.withTravelTimes(rich.travelTimes().with(new TravelTime(Id.of("t-1"), "1", "2", mode, Duration.ZERO, true))));
        }
        for (Season season : Season.values()) {
            states.add(rich.withSeason(season));
        }
        return states;
    }

    private static <T extends Identified<T>> Register<T> reversed(Register<T> register) {
        return Register.of(register.list().reversed());
    }
}
