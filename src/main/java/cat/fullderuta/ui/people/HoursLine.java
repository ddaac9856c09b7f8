package cat.fullderuta.ui.people;

import cat.fullderuta.edition.Availability;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.form.Form;
import cat.fullderuta.ui.form.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
            add(null);
        }
        ((HoursRow) rows.getChildren().getLast()).focus();
    }

    private @Nullable HoursRow pending() {
        return rows.getChildren().stream().map(HoursRow.class::cast).filter(HoursRow::isNew).findFirst().orElse(null);
    }

    @Override
    public void show(Profile subject) {
        List<Availability> now = subject.defender().availability();
        if (now.equals(shown)) {
            return;
        }
        while (rows.getChildren().size() < now.size()) {
            add(now.get(rows.getChildren().size()));
        }
        while (rows.getChildren().size() > now.size() + (pending() == null ? 0 : 1)) {
            rows.getChildren().remove(now.size()); // not the one that is new
        }
        shown = now;
        for (int i = 0; i < now.size(); i++) {
            ((HoursRow) rows.getChildren().get(i)).show(now.get(i));
        }
    }

    private void add(@Nullable Availability row) {
        rows.getChildren().add(new HoursRow(this, form.workspace(), id + "-" + rows.getChildren().size(), row));
    }

    /** Takes a row in the place of what it showed, or adds it. */
    void put(HoursRow row, Availability after) {
        int place = rows.getChildren().indexOf(row);
        edit(all -> {
            if (row.isNew()) {
                all.add(after);
            } else {
                all.set(place, after);
            }
        });
    }

    void remove(HoursRow row) {
        int place = rows.getChildren().indexOf(row);
        if (row.isNew()) {
            rows.getChildren().remove(row);
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
        List.copyOf(rows.getChildren()).forEach(row -> ((HoursRow) row).commit());
    }

    void noteUntaken() {
        form.noteUntaken();
    }

    @Override
    public Optional<Runnable> findUntaken() {
        Map<Integer, Consumer<HoursRow>> typed = new TreeMap<>();
        for (int i = 0; i < rows.getChildren().size(); i++) {
            int place = i;
            ((HoursRow) rows.getChildren().get(i)).findUntaken().ifPresent(bring -> typed.put(place, bring));
        }
        return typed.isEmpty() ? Optional.empty() : Optional.of(() -> typed.forEach((place, bring) -> {
            if (place >= rows.getChildren().size()) { // it was new, or its hours are gone
                add(null);
            }
            bring.accept((HoursRow) rows.getChildren().get(Math.min(place, rows.getChildren().size() - 1)));
        }));
    }

    @Override
    public void reset() {
        super.reset();
        shown = List.of();
        rows.getChildren().clear();
    }
}
