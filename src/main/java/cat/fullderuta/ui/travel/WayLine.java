package cat.fullderuta.ui.travel;

import cat.fullderuta.check.WayInUse;
import cat.fullderuta.edition.TravelTime;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** One row of the table: a way in use, and what somebody has typed for it and could not be taken yet. */
final class WayLine {

    private final ReadOnlyObjectWrapper<WayInUse> way;
    private @Nullable String typed;
    private String problem = "";
    private TravelTime.@Nullable Mode chosenMode;

    WayLine(WayInUse way) {
        this.way = new ReadOnlyObjectWrapper<>(way);
    }

    /** The way as it is now; it stays between the same towns. */
    ReadOnlyObjectProperty<WayInUse> wayProperty() {
        return way.getReadOnlyProperty();
    }

    WayInUse way() {
        return way.get();
    }

    void setWay(WayInUse next) {
        way.set(next);
    }

    boolean isBetween(WayInUse other) {
        return way().from().equals(other.from()) && way().to().equals(other.to());
    }

    /** What was entered for it and counts. */
    Optional<TravelTime> findEntered() {
        return way().entered().stream().findFirst();
    }

    /** What is typed and was refused; null when the field shows the time as it is. */
    @Nullable String typed() {
        return typed;
    }

    /** Why it was refused; empty when nothing was. */
    String problem() {
        return problem;
    }

    void refuse(String text, String why) {
        typed = text;
        problem = why;
    }

    void forgetTyped() {
        typed = null;
        problem = "";
    }

    /** By which means a time that is entered next is. */
    TravelTime.Mode mode() {
        return findEntered().map(TravelTime::mode).orElse(Objects.requireNonNullElse(chosenMode, TravelTime.Mode.CAR));
    }

    void chooseMode(TravelTime.Mode mode) {
        chosenMode = mode;
    }

    boolean isBothWays() {
        return findEntered().map(TravelTime::bothWays).orElse(true);
    }
}
