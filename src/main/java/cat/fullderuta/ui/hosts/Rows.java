package cat.fullderuta.ui.hosts;

import cat.fullderuta.change.Change;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Identified;
import cat.fullderuta.edition.Register;
import cat.fullderuta.store.Typed;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.common.Workspace;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/**
 * The contacts or the venues of a host, each a row of fields, to be added, put in order and taken away in place. A row that was just
 * added is in the edition once something is typed into it; until then it is forgotten when another host is looked at. Of many the
 * first are shown until one asks for all.
 */
final class Rows<T extends Identified<T>> extends Part {

    private static final int FIRST = 5;

    private final Workspace workspace;
    private final RowKind<T> kind;
    private final Runnable note;
    private final VBox box = new VBox();
    private final Label none;
    private final Map<Id<T>, Row<T>> rows = new LinkedHashMap<>();
    private final List<Id<T>> fresh = new ArrayList<>();
    private final Button more;
    private Optional<Id<Host>> shown = Optional.empty();
    private boolean showsAll;

    /** @param note which rows have something typed in them that could not be taken is otherwise than before */
    Rows(Workspace workspace, RowKind<T> kind, Runnable note) {
        this(workspace, kind, note, new VBox());
    }

    private Rows(Workspace workspace, RowKind<T> kind, Runnable note, VBox content) {
        super(kind.name() + "s", workspace.words().get("hosts.section." + kind.name() + "s"), content);
        this.workspace = workspace;
        this.kind = kind;
        this.note = note;
        none = Fields.text(workspace.words().get("hosts.none." + kind.name()), "text-quiet");
        none.setId(kind.name() + "-none");
        box.getStyleClass().add("host-rows");
        Button add = Fields.button(kind.name() + "-add", workspace.words().get("hosts.add." + kind.name()), this::add);
        add.getStyleClass().add("small");
        more = Fields.button(kind.name() + "-more", "", this::showAll);
        more.getStyleClass().addAll("small", "flat");
        content.getChildren().setAll(none, box, more, add);
        content.getStyleClass().add("form-section");
    }

    @Override
    public void show(Host host) {
        shown = Optional.of(host.id());
        Register<T> there = kind.list(host);
        fresh.removeIf(there::has);
        List<Id<T>> wanted = Stream.concat(there.stream().map(Identified::id), fresh.stream()).toList();
        List.copyOf(rows.keySet()).stream().filter(id -> !wanted.contains(id)).forEach(id -> rows.remove(id).forget());
        showsAll |= wanted.size() <= FIRST + 1 || !fresh.isEmpty(); // a button for one more would be no gain
        more.setText(workspace.words().get("hosts.more." + kind.name(), wanted.size()));
        more.setAccessibleText(more.getText());
        Fields.setShown(more, !showsAll);
        List<Row<T>> order = new ArrayList<>();
        for (Id<T> id : showsAll ? wanted : wanted.subList(0, FIRST)) {
            order.add(rows.computeIfAbsent(id, _ -> new Row<>(workspace, kind, new Row.Key<>(host.id(), id), calls(id))));
        }
        if (!order.equals(box.getChildren())) {
            box.getChildren().setAll(order);
        }
        for (int i = 0; i < order.size(); i++) {
            order.get(i).show(i + 1, there.size());
        }
        Fields.setShown(none, order.isEmpty());
    }

    @Override
    public void commit() {
        List.copyOf(rows.values()).forEach(Row::commit);
    }

    /** The ids of the rows in which something is typed that could not be taken. */
    @Override
    public Optional<Typed> findUntaken() {
        List<Id<T>> waiting = rows.keySet().stream().filter(id -> rows.get(id).hasUntaken()).toList();
        return waiting.isEmpty() ? Optional.empty()
                : Optional.of(new Typed(waiting.stream().map(id -> List.of(Optional.of(id.value()))).toList()));
    }

    /** The rows of those that are there recall by themselves what is typed in them; one that was just added is to be added again. */
    @Override
    public void recall(Typed typed) {
        showsAll = true;
        typed.rows().stream().flatMap(List::stream).flatMap(Optional::stream).map(Id::<T>of).filter(id -> !rows.containsKey(id))
                .forEach(fresh::add);
        findHost().ifPresent(this::show);
    }

    @Override
    public void reset() {
        super.reset();
        showsAll = false;
        fresh.clear();
        List.copyOf(rows.values()).forEach(Row::forget);
        rows.clear();
        box.getChildren().clear();
    }

    private Row.Calls calls(Id<T> id) {
        return new Row.Calls(step -> move(id, step), () -> remove(id), note);
    }

    private Optional<Host> findHost() {
        return shown.flatMap(id -> workspace.state().edition().hosts().find(id));
    }

    private void showAll() {
        showsAll = true;
        findHost().ifPresent(this::show);
        rows.values().stream().skip(FIRST).findFirst().ifPresent(Row::focusFirst);
    }

    private void add() {
        commit();
        findHost().ifPresent(host -> {
            Id<T> id = Id.random();
            fresh.add(id);
            show(host);
            rows.get(id).focusFirst();
        });
    }

    private void move(Id<T> id, int step) {
        commit();
        showsAll = true; // also where it moves to
        findHost().ifPresent(host -> {
            var order = new ArrayList<>(kind.list(host).list());
            int place = order.stream().map(Identified::id).toList().indexOf(id);
            if (place >= 0 && place + step >= 0 && place + step < order.size()) {
                Collections.swap(order, place, place + step);
                workspace.edits().apply(new Change.PutHost(kind.with(host, Register.of(order))));
                rows.get(id).focusMove(step);
            }
        });
    }

    private void remove(Id<T> id) {
        Row<T> row = rows.get(id);
        findHost().ifPresent(host -> {
            if (fresh.remove(id)) {
                show(host);
                row.discard();
            } else if (kind.list(host).has(id) && workspace.edits().apply(kind.remove(host, id))) {
                row.discard();
            }
        });
        note.run();
        box.getParent().getChildrenUnmodifiable().getLast().requestFocus();
    }
}
