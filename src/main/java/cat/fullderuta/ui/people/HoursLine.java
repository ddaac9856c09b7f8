package cat.fullderuta.ui.people;

import cat.fullderuta.edition.Availability;
import cat.fullderuta.store.Typed;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.form.Form;
import cat.fullderuta.ui.form.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The hours at which they cannot, or only at which they can: a row each. A new row is kept here until day and hours are right. */
final class HoursLine extends Line<Profile> {

    private final Form<?, Profile> form;
    private final String id;
    private final VBox rows;
    private final VBox box;
    private List<Availability> shown = List.of();

    HoursLine(Form<?, Profile> form, String id, String label) {
        this(form, id, label, new VBox());
    }

    private HoursLine(Form<?, Profile> form, String id, String label, VBox box) {
        super(id, label, box);
        this.form = form;
        this.id = id;
        this.box = box;
        rows = new VBox();
        rows.getStyleClass().add("form-section");
        var add = Fields.button(id + "-new", form.workspace().words().get("people.hours.new"), this::add);
        add.getStyleClass().add("small");
        box.getChildren().addAll(rows, add);
        box.getStyleClass().add("form-section");
    }

    private void add() {
        if (pending() == null) {
            addNew();
        }
        ((HoursRow) rows.getChildren().getLast()).focus();
    }

    private @Nullable HoursRow pending() {
        return listRows().stream().filter(HoursRow::isNew).findFirst().orElse(null);
    }

    private List<HoursRow> listRows() {
        return rows.getChildren().stream().map(HoursRow.class::cast).toList();
    }

    /** Each row stays with the hours it is about, wherever they are now; and the one that is new stays below. */
    @Override
    public void show(Profile subject) {
        List<Availability> now = subject.defender().availability();
        if (now.equals(shown)) {
            return;
        }
        List<HoursRow> before = listRows().stream().filter(row -> !row.isNew()).toList();
        List<HoursRow> left = new ArrayList<>(before);
        List<@Nullable HoursRow> order = new ArrayList<>();
        for (int i = 0; i < now.size(); i++) {
            HoursRow row = i < before.size() && before.get(i).isAbout(now.get(i)) ? before.get(i) : null;
            order.add(row);
            left.remove(row);
        }
        for (int i = 0; i < now.size(); i++) {
            if (order.get(i) == null) {
                HoursRow row = findRow(now, i, before, left);
                left.remove(row);
                order.set(i, row);
            }
        }
        listRows().stream().filter(row -> row.isNew() && !order.contains(row)).forEach(order::add);
        shown = now;
        if (!order.equals(rows.getChildren())) {
            rows.getChildren().setAll(order);
        }
        for (int i = 0; i < order.size(); i++) {
            listRows().get(i).setIds(id + "-" + i);
            if (i < now.size()) {
                listRows().get(i).show(now.get(i));
            }
        }
    }

    /** The row that is about these hours; else the one in which they were typed, or whose hours were changed to them; else another. */
    private HoursRow findRow(List<Availability> now, int place, List<HoursRow> before, List<HoursRow> left) {
        return left.stream().filter(row -> row.isAbout(now.get(place))).findFirst()
                .or(() -> listRows().stream().filter(row -> row.isNew() && row.isBeingTaken()).findFirst())
                .or(() -> before.size() == now.size() && left.contains(before.get(place)) ? Optional.of(before.get(place)) : Optional.empty())
                .orElseGet(() -> new HoursRow(this, form.workspace(), id + "-" + place, now.get(place)));
    }

    private void addNew() {
        rows.getChildren().add(new HoursRow(this, form.workspace(), id + "-" + rows.getChildren().size(), null));
    }

    /** Takes a row in the place of what it showed, or adds it. */
    void put(HoursRow row, Availability after) {
        int place = rows.getChildren().indexOf(row);
        if (place >= 0) { // else it was just taken away, and lost the keys by that
            edit(all -> {
                if (row.isNew()) {
                    all.add(after);
                } else {
                    all.set(place, after);
                }
            });
        }
    }

    void remove(HoursRow row) {
        int place = rows.getChildren().indexOf(row);
        if (row.isNew()) {
            rows.getChildren().remove(row);
            form.noteUntaken();
        } else {
            edit(all -> all.remove(place));
        }
        box.getChildren().getLast().requestFocus();
    }

    private void edit(Consumer<List<Availability>> change) {
        form.findSubject().ifPresent(subject -> {
            List<Availability> all = new ArrayList<>(subject.defender().availability());
            change.accept(all);
            form.apply(subject.put(one -> one.availability(all)).changes());
            form.refresh();
        });
    }

    @Override
    public void commit() {
        listRows().forEach(HoursRow::commit);
    }

    void noteUntaken() {
        form.noteUntaken();
    }

    void noteAtRest() {
        form.noteAtRest();
    }

    @Override
    public Optional<Typed> findUntaken() {
        List<List<Optional<String>>> typed = listRows().stream().flatMap(row -> row.findTyped().stream()).toList();
        return typed.isEmpty() ? Optional.empty() : Optional.of(new Typed(typed));
    }

    /** What was typed about hours that are there no more is of no use to others. */
    @Override
    public void recall(Typed typed) {
        List<HoursRow> left = new ArrayList<>(listRows());
        for (List<Optional<String>> one : typed.rows()) {
            if (one.getFirst().isEmpty() && pending() == null) { // about no hours yet
                addNew();
                left.add(listRows().getLast());
            }
            left.stream().filter(row -> row.isAbout(one)).findFirst().ifPresent(row -> {
                left.remove(row);
                row.recall(one);
            });
        }
    }

    @Override
    public void reset() {
        super.reset();
        shown = List.of();
        rows.getChildren().clear();
    }
}
