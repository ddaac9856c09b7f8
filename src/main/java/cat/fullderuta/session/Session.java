package cat.fullderuta.session;

import cat.fullderuta.change.Alterations;
import cat.fullderuta.change.Change;
import cat.fullderuta.change.History;
import cat.fullderuta.check.Checker;
import cat.fullderuta.check.Findings;
import cat.fullderuta.check.Timetable;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.store.OpenEdition;
import cat.fullderuta.store.Typed;
import cat.fullderuta.store.Untaken;
import cat.fullderuta.travel.Gazetteer;
import cat.fullderuta.travel.TravelTimes;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The open edition. A view asks it for a {@link Change}; it applies the change, keeps the old edition for undo, checks the
 * new one, tells whoever listens and has it saved in the background. Used from one thread, that of the window.
 */
public final class Session implements AutoCloseable {

    private final Gazetteer gazetteer;
    private final History history = new History();
    private final ReadOnlyObjectWrapper<State> state;
    private final ReadOnlyObjectWrapper<SaveState> saveState = new ReadOnlyObjectWrapper<>();
    private final Optional<Autosave<Kept>> autosave;
    private final Archive archive;
    private final Clock clock;
    private Untaken untaken;
    private String signature = "";
    private boolean isClosed;

    /**
     * All that follows from one edition; the parts always belong together.
     *
     * @param undo what undo would take back
     * @param redo what redo would do again
     */
    public record State(Edition edition, Timetable timetable, Findings findings, Optional<History.Step> undo,
            Optional<History.Step> redo) {}

    /** All that is saved. */
    private record Kept(Edition edition, Untaken untaken) {}

    private Session(Edition edition, Untaken untaken, Archive archive, Gazetteer gazetteer, Optional<Consumer<Kept>> writer,
            Executor window, Clock clock) {
        this.untaken = untaken;
        this.archive = archive;
        this.clock = clock;
        this.gazetteer = gazetteer;
        state = new ReadOnlyObjectWrapper<>(stateOf(check(edition)));
        autosave = writer.map(write -> new Autosave<>(write, next -> window.execute(() -> saveState.set(next)), clock));
        saveState.set(writer.isPresent() ? new SaveState.Saved(clock.instant().atZone(clock.getZone()).toLocalTime())
                : new SaveState.ReadOnly());
    }

    /**
     * Opens an edition where it rests, with what was typed in it and could not be taken; one that cannot be written there, or is put
     * away, to look at.
     *
     * @param window runs what it is given on the thread of the window
     */
    public static Session of(OpenEdition open, Gazetteer gazetteer, Executor window, Clock clock) {
        Edition edition = open.edition();
        return open.isReadOnly() || edition.archived() ? readOnly(edition, Archive.of(open), gazetteer, clock)
                : new Session(edition, open.untaken(), Archive.of(open), gazetteer, Optional.of(kept -> {
                    open.save(kept.edition()); // first: what was typed anew and taken is in it
                    open.keep(kept.untaken());
                }), window, clock);
    }

    /**
     * Opens an edition whose releases, and what could not be taken, last as long as the program runs.
     *
     * @param writer returns when an edition is durable, throws otherwise; called on a thread of its own
     * @param window runs what it is given on the thread of the window
     */
    public static Session of(Edition edition, Gazetteer gazetteer, Consumer<Edition> writer, Executor window, Clock clock) {
        return new Session(edition, Untaken.NONE, Archive.inMemory(), gazetteer, Optional.of(kept -> writer.accept(kept.edition())), window,
                clock);
    }

    /** Opens an edition to look at: changes are refused. */
    public static Session readOnly(Edition edition, Archive archive, Gazetteer gazetteer, Clock clock) {
        return new Session(edition, Untaken.NONE, archive, gazetteer, Optional.empty(), Runnable::run, clock);
    }

    /** The edition with all that follows from it; a new value after each change. */
    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** See {@link #stateProperty()}. */
    public State state() {
        return state.get();
    }

    /** The edition as it is now. */
    public Edition edition() {
        return state().edition();
    }

    /** How safe the last change is. */
    public ReadOnlyObjectProperty<SaveState> saveStateProperty() {
        return saveState.getReadOnlyProperty();
    }

    /** The frozen editions of its releases. */
    public Archive archive() {
        return archive;
    }

    /** The municipalities known. */
    public Gazetteer gazetteer() {
        return gazetteer;
    }

    /** What is typed in forms and could not be taken. */
    public Untaken untaken() {
        return untaken;
    }

    /**
     * Keeps this in the place of what was typed there before, as safely as the edition; one that is only looked at keeps it as long as
     * it is open.
     *
     * @param typed by line; empty when all is taken
     */
    public void keepUntaken(Untaken.Place place, Map<String, Typed> typed) {
        Untaken before = untaken;
        untaken = before.with(place, typed);
        if (untaken != before) {
            saveAgain();
        }
    }

    /** Whether changes are refused, since another program has the data open. */
    public boolean isReadOnly() {
        return autosave.isEmpty();
    }

    /**
     * Makes a change; one that changes nothing leaves no trace.
     *
     * @throws IllegalStateException when the edition is open only to look at, or closed
     */
    public void apply(Change change) {
        refuseWhenItCannotBeKept();
        Edition before = edition();
        Edition after = traced(before, change.applyTo(before));
        if (!after.equals(before)) {
            Checked checked = check(after);
            if (!change.isForGood()) {
                history.add(new History.Step(change, before, after));
            }
            show(checked);
        }
    }

    /**
     * Makes a change while somebody stays in a field: what is taken there at each rest, one after the other, is one step to undo
     * and one alteration, from what stood there when the field was entered to what stands there last.
     *
     * @param stay the same object from entering the field to leaving it
     * @throws IllegalStateException when the edition is open only to look at, or closed
     */
    public void apply(Change change, Object stay) {
        if (change.isForGood()) {
            apply(change);
            return;
        }
        refuseWhenItCannotBeKept();
        Edition before = edition();
        Edition changed = change.applyTo(before);
        if (changed.equals(before)) {
            return;
        }
        var continued = history.findContinued(stay, before);
        Edition from = continued.map(History.Step::before).orElse(before);
        Edition after = traced(from, continued.isPresent() ? changed.withLedger(from.ledger()) : changed);
        Checked checked = check(after);
        var step = new History.Step(change, from, after, Optional.of(stay));
        if (continued.isPresent()) {
            history.replaceLast(step);
        } else {
            history.add(step);
        }
        show(checked);
    }

    /** Takes the last change back, if there is one. */
    public void undo() {
        refuseWhenItCannotBeKept();
        history.findUndo().map(step -> check(withLedger(step.before()))).ifPresent(checked -> {
            history.undo();
            show(checked);
        });
    }

    /** Does the last undone change again, if there is one. */
    public void redo() {
        refuseWhenItCannotBeKept();
        history.findRedo().map(step -> check(withLedger(step.after()))).ifPresent(checked -> {
            history.redo();
            show(checked);
        });
    }

    /** Whoever works here, as they sign what they alter; nobody at first. */
    public void setSignature(String name) {
        signature = name;
    }

    /** With what was altered on the way entered into the ledger. */
    private Edition traced(Edition before, Edition after) {
        var alterations = Alterations.between(before, after, LocalDateTime.now(clock), signature);
        return alterations.isEmpty() ? after : after.withLedger(after.ledger().withAlterations(after.ledger().alterations().withAll(alterations)));
    }

    /** What has left the office stays known, whatever is undone; who altered what goes with what was altered. */
    private Edition withLedger(Edition another) {
        return another.withLedger(edition().ledger().withAlterations(another.ledger().alterations()));
    }

    /** Tries to save again, as after a failure. */
    public void saveAgain() {
        if (!isClosed) {
            autosave.ifPresent(it -> it.save(new Kept(edition(), untaken)));
        }
    }

    /**
     * Waits until every change is written or could not be, and says which: what to ask before closing. From any thread; the
     * one of the window would stand still.
     */
    public SaveState awaitSaved() {
        return autosave.map(Autosave::await).orElseGet(SaveState.ReadOnly::new);
    }

    /** Waits until everything is written, if it can be; then changes are refused. */
    @Override
    public void close() {
        isClosed = true;
        autosave.ifPresent(Autosave::close);
    }

    /** An edition and what the rules say of it: known before anything is altered, so that a failing rule changes nothing. */
    private record Checked(Edition edition, Timetable timetable, Findings findings) {}

    private Checked check(Edition edition) {
        Timetable timetable = Timetable.of(edition, TravelTimes.of(gazetteer, edition.travelTimes()));
        return new Checked(edition, timetable, Checker.check(timetable));
    }

    /** Has it saved first: a view that fails to draw it must not keep it from the disk. */
    private void show(Checked checked) {
        autosave.ifPresent(it -> it.save(new Kept(checked.edition(), untaken)));
        state.set(stateOf(checked));
    }

    private State stateOf(Checked checked) {
        return new State(checked.edition(), checked.timetable(), checked.findings(), history.findUndo(), history.findRedo());
    }

    private void refuseWhenItCannotBeKept() {
        if (isClosed) {
            throw new IllegalStateException("This edition is closed. Open it again to change it.");
        }
        if (isReadOnly()) {
            throw new IllegalStateException("This edition is open only to look at. Close the other program and open it again.");
        }
    }
}
