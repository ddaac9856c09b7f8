package cat.fullderuta.ui.common;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Companion;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Id;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What the coordinator is looking at; all views follow it. */
public final class Selection {

    private final ObjectProperty<Optional<Id<Activity>>> activity = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Id<Defender>>> defender = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Id<Companion>>> companion = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Proposal>> proposal = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<LocalDate> day;

    /** Nothing is selected; the boards begin at this day. */
    public Selection(LocalDate day) {
        this.day = new SimpleObjectProperty<>(day);
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

    /** A place that somebody thinks of: the boards outline it. */
    public ObjectProperty<Optional<Proposal>> proposalProperty() {
        return proposal;
    }
}
