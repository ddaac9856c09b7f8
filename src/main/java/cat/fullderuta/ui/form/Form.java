package cat.fullderuta.ui.form;

import cat.fullderuta.change.Change;
import cat.fullderuta.edition.Id;
import cat.fullderuta.session.Session;
import cat.fullderuta.store.Typed;
import cat.fullderuta.store.Untaken;
import cat.fullderuta.ui.common.Workspace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.animation.PauseTransition;

/**
 * The lines of one form, and the subject they are about.
 *
 * @param <K> by what the subject is known through all changes: an id, ids, or a {@link Part}
 * @param <S> the subject as the lines read it
 */
public final class Form<K, S> {

    private final Workspace workspace;
    private final String bundle;
    private final String name;
    private final BiFunction<Session.State, K, Optional<S>> find;
    private final List<Line<S>> lines = new ArrayList<>();
    private Optional<K> about = Optional.empty();
    /** What could not be taken of the subject, of lines that are not made yet. */
    private final Map<String, Typed> waiting = new HashMap<>();
    private final PauseTransition untilNoted = new PauseTransition(TypingRest.UNTIL_JUDGED);
    private Runnable marked = () -> { };
    private boolean isTurning;

    /** A key of what belongs to something else. */
    public interface Part {

        /** The id of what it belongs to, and its own. */
        List<Id<?>> ids();
    }

    /**
     * About nothing yet.
     *
     * @param bundle whose texts {@code BUNDLE.section.KEY} and {@code BUNDLE.field.NAME} are the headings and labels
     * @param find   the subject with a key, as it is in a state of the session
     */
    public Form(Workspace workspace, String bundle, BiFunction<Session.State, K, Optional<S>> find) {
        this(workspace, bundle, bundle, find);
    }

    /** The same with a name, under which is kept what cannot be taken: for another form with the texts of that bundle. */
    public Form(Workspace workspace, String bundle, String name, BiFunction<Session.State, K, Optional<S>> find) {
        this.workspace = workspace;
        this.bundle = bundle;
        this.name = name;
        this.find = find;
        untilNoted.setOnFinished(_ -> noteUntaken());
    }

    /** The workspace it changes. */
    public Workspace workspace() {
        return workspace;
    }

    String bundle() {
        return bundle;
    }

    /** One more line, which follows the subject from now on. */
    public <L extends Line<S>> L add(L line) {
        lines.add(line);
        return line;
    }

    /** What it is about, whether it is still there or not. */
    public Optional<K> findKey() {
        return about;
    }

    /** The subject as it is now, if it is still there. */
    public Optional<S> findSubject() {
        return about.flatMap(key -> find.apply(workspace.state(), key));
    }

    /** Turns to a subject; what was typed about the one before is taken or, when it cannot be, shown again when the form turns back. */
    public void turnTo(Optional<K> next) {
        if (about.equals(next)) {
            refresh();
            return;
        }
        commit();
        about = next;
        isTurning = true;
        try {
            lines.forEach(Line::reset);
            waiting.clear();
            about.ifPresent(key -> waiting.putAll(listUntaken(key)));
            refresh();
        } finally {
            isTurning = false;
        }
        noteUntaken();
    }

    private Map<String, Typed> listUntaken(K key) {
        return workspace.session().untaken().list(place(key));
    }

    private Untaken.Place place(K key) {
        return new Untaken.Place(name, switch (key) {
            case Id<?> id -> List.of(id);
            case Part part -> part.ids();
            case List<?> many -> many.stream().<Id<?>>map(it -> (Id<?>) it).toList();
            default -> throw new IllegalArgumentException("A form is about an id, several, or a part of something, and not about a "
                    + key.getClass().getSimpleName() + ".");
        });
    }

    /** Whether something is typed of a subject that could not be taken. */
    public boolean hasUntaken(K key) {
        return !listUntaken(key).isEmpty();
    }

    /** Is told when {@link #hasUntaken} answers otherwise than before. */
    public void onUntaken(Runnable listener) {
        marked = listener;
    }

    /** Something typed could not be taken, or waits no more. */
    public void noteUntaken() {
        about.filter(_ -> !isTurning).ifPresent(key -> {
            boolean before = hasUntaken(key);
            Map<String, Typed> now = new LinkedHashMap<>(waiting);
            lines.forEach(line -> line.findUntaken().ifPresent(typed -> now.put(line.id(), typed)));
            workspace.session().keepUntaken(place(key), now);
            if (before != hasUntaken(key)) {
                marked.run();
            }
        });
    }

    /** The same once the typing rests: what is being looked for by its name is marked nowhere meanwhile. */
    public void noteAtRest() {
        untilNoted.playFromStart();
    }

    /** What is typed of a subject that is taken away is meant no more. */
    public void forgetUntaken(K key) {
        workspace.session().keepUntaken(place(key), Map.of());
    }

    /** Shows what has changed, and leaves alone what is being typed. */
    public void refresh() {
        findSubject().ifPresent(subject -> {
            lines.forEach(line -> line.show(subject));
            List.copyOf(lines).forEach(line -> Optional.ofNullable(waiting.remove(line.id())).ifPresent(line::recall));
        });
        noteUntaken();
    }

    /** Takes what is typed anywhere and not taken yet. */
    public void commit() {
        List.copyOf(lines).forEach(Line::commit);
        noteUntaken();
    }

    /** The first line whose words could not be taken. */
    public Optional<Line<S>> findWrong() {
        return lines.stream().filter(Line::hasWrong).findFirst();
    }

    /** Puts the keys into the first line that takes them. */
    public void focusFirst() {
        lines.stream().map(Line::control).filter(control -> control.isFocusTraversable() && !control.isDisabled()).findFirst()
                .ifPresent(control -> control.requestFocus());
    }

    /** Makes changes in order; stops when the coordinator says no to one. */
    public boolean apply(List<Change> changes) {
        return changes.stream().allMatch(workspace.edits()::apply);
    }

    /**
     * What was typed about one thing in one stay in a field is one thing done, however often it was taken.
     *
     * @param visit the same object from entering the field to leaving it
     */
    boolean apply(Entered.Changes entered, Object visit) {
        var stay = new Stay(about, visit);
        return applied(entered, entered.changes().stream().allMatch(change -> workspace.edits().apply(change, stay)));
    }

    private record Stay(Object about, Object visit) {}

    boolean apply(Entered.Changes entered) {
        return applied(entered, apply(entered.changes()));
    }

    /** The words of other lines that were taken along are let go of once the edition has them. */
    private static boolean applied(Entered.Changes entered, boolean done) {
        if (done) {
            entered.along().forEach(Line::reset);
        }
        return done;
    }

    /** Whether it can be taken while somebody is still typing: nobody is asked a question in the middle of a word. */
    boolean canTakeInPassing(Entered.Changes entered) {
        return !workspace.session().isReadOnly() && entered.changes().stream().noneMatch(workspace.edits()::asks);
    }
}
