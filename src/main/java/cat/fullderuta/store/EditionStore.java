package cat.fullderuta.store;

import static cat.fullderuta.store.schema.Tables.ACKNOWLEDGEMENT;
import static cat.fullderuta.store.schema.Tables.ACTIVITY;
import static cat.fullderuta.store.schema.Tables.ALTERATION;
import static cat.fullderuta.store.schema.Tables.COMPANION;
import static cat.fullderuta.store.schema.Tables.DEFENDER;
import static cat.fullderuta.store.schema.Tables.DISPATCH;
import static cat.fullderuta.store.schema.Tables.EDITION;
import static cat.fullderuta.store.schema.Tables.HOST;
import static cat.fullderuta.store.schema.Tables.RELEASE_OF;
import static cat.fullderuta.store.schema.Tables.TRAVEL_TIME;

import cat.fullderuta.change.Changes;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * Editions in tables, on H2 or on PostgreSQL. Law: what was saved is loaded equal, every field and every order of it.
 * All methods throw {@link StoreException.Database} when the database refuses; then nothing has changed in it.
 */
public final class EditionStore {

    private final DataSource source;

    private EditionStore(DataSource source) {
        this.source = source;
    }

    /** An edition in the list of those there are. */
    public record Listed(Id<Edition> id, String name) {
    }

    /**
     * The store of that database, its tables made or brought to the newest version first.
     *
     * @throws StoreException.NewerProgram when the tables are newer than this program knows
     */
    public static EditionStore open(DataSource source) {
        Schema.migrate(source);
        return new EditionStore(source);
    }

    /** The store of a database whose tables are known to be of the newest version. */
    static EditionStore ofNewest(DataSource source) {
        return new EditionStore(source);
    }

    /**
     * Writes what differs, in one transaction.
     *
     * @param before what the store holds of this edition, as loaded or last saved; null to write it whole, in place of what is there
     * @throws StoreException.LooseEnd when an activity refers to what is not in the edition
     */
    public void save(@Nullable Edition before, Edition after) {
        LooseEnds.check(after);
        Edition held = before == null ? bare(after) : before;
        Changes changes = Changes.between(held, after);
        Transaction.run(source, "saving", sql -> {
            Scope scope = new Scope(sql, after.id().value());
            if (before == null) {
                erase(sql, after.id());
            }
            if (before == null || changes.ownFields()) {
                new EditionRow(scope).put(after);
            }
            putAll(scope, changes, after);
            removeAll(scope, changes);
            reorderAll(scope, changes, held, after);
            return true;
        });
    }

    /** The edition, if it is there. */
    public Optional<Edition> find(Id<Edition> id) {
        return Transaction.run(source, "loading", sql -> {
            Scope scope = new Scope(sql, id.value());
            return new EditionRow(scope).find().map(edition -> edition.with(whole -> whole
                    .defenders(new DefenderRows(scope).load()).hosts(new HostRows(scope).load())
                    .companions(new CompanionRows(scope).load()).activities(new ActivityRows(scope).load())
                    .travelTimes(new TravelTimeRows(scope).load()).acknowledgements(new AcknowledgementRows(scope).load())
                    .ledger(new LedgerRows(scope).load())));
        });
    }

    /** @throws StoreException.NoSuchEdition when it is not there */
    public Edition load(Id<Edition> id) {
        return find(id).orElseThrow(() -> new StoreException.NoSuchEdition(id));
    }

    /** All editions, the latest visit first. */
    public List<Listed> listEditions() {
        return Transaction.run(source, "listing", sql -> sql.select(EDITION.ID, EDITION.NAME).from(EDITION)
                .orderBy(EDITION.FIRST_DAY.desc(), EDITION.ID)
                .fetch(row -> new Listed(Id.of(row.get(EDITION.ID)), row.get(EDITION.NAME))));
    }

    /** Removes an edition with all that belongs to it; without effect when it is not there. */
    public void erase(Id<Edition> id) {
        Transaction.run(source, "erasing", sql -> {
            erase(sql, id);
            return true;
        });
    }

    /** Activities go first: they refer to the rest, and H2 looks at each reference at once. */
    private static void erase(DSLContext sql, Id<Edition> id) {
        sql.deleteFrom(ACTIVITY).where(ACTIVITY.EDITION_ID.eq(id.value())).execute();
        sql.deleteFrom(EDITION).where(EDITION.ID.eq(id.value())).execute();
    }

    /** Activities come last: they refer to the rest. */
    private static void putAll(Scope scope, Changes changes, Edition after) {
        new DefenderRows(scope).put(changes.defenders().put(), Scope.positions(after.defenders()));
        new HostRows(scope).put(changes.hosts().put(), Scope.positions(after.hosts()));
        new CompanionRows(scope).put(changes.companions().put(), Scope.positions(after.companions()));
        new TravelTimeRows(scope).put(changes.travelTimes().put(), Scope.positions(after.travelTimes()));
        new AcknowledgementRows(scope).put(changes.acknowledgements().put(), Scope.positions(after.acknowledgements()));
        new ActivityRows(scope).put(changes.activities().put(), Scope.positions(after.activities()));
        new LedgerRows(scope).putReleases(changes.releases().put(), Scope.positions(after.ledger().releases()));
        new LedgerRows(scope).putDispatches(changes.dispatches().put(), Scope.positions(after.ledger().dispatches()));
        new LedgerRows(scope).putAlterations(changes.alterations().put(), Scope.positions(after.ledger().alterations()));
    }

    private static void removeAll(Scope scope, Changes changes) {
        scope.remove(ACTIVITY, changes.activities().removed());
        scope.remove(ACKNOWLEDGEMENT, changes.acknowledgements().removed());
        scope.remove(TRAVEL_TIME, changes.travelTimes().removed());
        scope.remove(COMPANION, changes.companions().removed());
        scope.remove(DEFENDER, changes.defenders().removed());
        scope.remove(HOST, changes.hosts().removed());
        scope.remove(ALTERATION, changes.alterations().removed());
        scope.remove(DISPATCH, changes.dispatches().removed());
        scope.remove(RELEASE_OF, changes.releases().removed());
        new HostRows(scope).prune(changes.hosts().put());
    }

    private static void reorderAll(Scope scope, Changes changes, Edition before, Edition after) {
        scope.reorder(DEFENDER, before.defenders(), after.defenders(), changes.defenders().put());
        scope.reorder(HOST, before.hosts(), after.hosts(), changes.hosts().put());
        scope.reorder(COMPANION, before.companions(), after.companions(), changes.companions().put());
        scope.reorder(TRAVEL_TIME, before.travelTimes(), after.travelTimes(), changes.travelTimes().put());
        scope.reorder(ACKNOWLEDGEMENT, before.acknowledgements(), after.acknowledgements(), changes.acknowledgements().put());
        scope.reorder(ACTIVITY, before.activities(), after.activities(), changes.activities().put());
        scope.reorder(RELEASE_OF, before.ledger().releases(), after.ledger().releases(), changes.releases().put());
        scope.reorder(DISPATCH, before.ledger().dispatches(), after.ledger().dispatches(), changes.dispatches().put());
        scope.reorder(ALTERATION, before.ledger().alterations(), after.ledger().alterations(), changes.alterations().put());
    }

    private static Edition bare(Edition edition) {
        return Edition.of(edition.id(), edition.season(), edition.name(), edition.firstDay(), edition.lastDay());
    }
}
