package cat.fullderuta.ui.common;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Companion;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Id;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What the coordinator is looking at; all views follow it, also when they are built anew. */
public final class Selection {

    private final ObjectProperty<Optional<Id<Activity>>> activity = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<List<Id<Activity>>> several = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<Optional<Id<Defender>>> defender = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Id<Companion>>> companion = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Proposal>> proposal = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<LocalDate> day;
    private final Map<String, String> shown = new HashMap<>();

    /** Nothing is selected; the boards begin at this day. */
    public Selection(LocalDate day) {
        this.day = new SimpleObjectProperty<>(day);
        activity.addListener((_, _, now) -> {
            if (now.filter(several.get()::contains).isEmpty()) {
                several.set(List.of());
            }
        });
    }

    /** The selected activity. */
    public ObjectProperty<Optional<Id<Activity>>> activityProperty() {
        return activity;
    }

    /** See {@link #activityProperty()}. */
    public Optional<Id<Activity>> findActivity() {
        return activity.get();
    }

    /** Selects an activity. */
    public void select(Id<Activity> id) {
        activity.set(Optional.of(id));
    }

    /** Several activities that are selected together, the selected one among them; empty as long as there is one only. */
    public ObjectProperty<List<Id<Activity>>> severalProperty() {
        return several;
    }

    /** All that is selected: several, one or none. */
    public List<Id<Activity>> listSelected() {
        return several.get().isEmpty() ? activity.get().stream().toList() : several.get();
    }

    /** Selects nothing. */
    public void clear() {
        activity.set(Optional.empty());
    }

    /** Whose calendar the view of one defender shows. */
    public ObjectProperty<Optional<Id<Defender>>> defenderProperty() {
        return defender;
    }

    /** In whose row of the board of companions one is; empty in the rows of what is missing. */
    public ObjectProperty<Optional<Id<Companion>>> companionProperty() {
        return companion;
    }

    /** The first day that the days view shows. */
    public ObjectProperty<LocalDate> dayProperty() {
        return day;
    }

    /** The value of the id of what a page showed last. */
    public Optional<String> findShown(String page) {
        return Optional.ofNullable(shown.get(page));
    }

    /** A page shows the one whose id has this value. */
    public void noteShown(String page, String id) {
        shown.put(page, id);
    }

    /** A place that somebody thinks of: the boards outline it. */
    public ObjectProperty<Optional<Proposal>> proposalProperty() {
        return proposal;
    }
}
