package cat.fullderuta.overview;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Stay;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What each defender has on each day.
 *
 * @param days those of the visit, and others on which something stands
 * @param rows one for each who comes, in order
 */
public record Load(List<LocalDate> days, List<Row> rows) {

    /** One defender's days, in the order of {@link Load#days()}. */
    public record Row(Id<Defender> defender, List<Cell> cells) {

        /** All of the visit. */
        public Duration total() {
            return cells.stream().map(Cell::time).reduce(Duration.ZERO, Duration::plus);
        }
    }

    /**
     * One day of one defender.
     *
     * @param activities how many begin on it
     * @param time       how long they take, ways not counted; a night's belong to the day they begin on
     * @param there      false when the defender has not arrived yet or has left
     */
    public record Cell(LocalDate day, int activities, Duration time, boolean there) {}

    static Load of(Edition edition) {
        List<LocalDate> days = edition.listShownDays();
        return new Load(days, edition.listComing().stream().map(defender -> row(edition, defender, days)).toList());
    }

    private static Row row(Edition edition, Defender defender, List<LocalDate> days) {
        List<Activity> theirs = edition.listScheduled(defender.id());
        List<Cell> cells = new ArrayList<>();
        for (LocalDate day : days) {
            List<Activity> thatDay = theirs.stream().filter(it -> Objects.requireNonNull(it.start()).toLocalDate().equals(day)).toList();
            cells.add(new Cell(day, thatDay.size(), thatDay.stream().map(Activity::length).reduce(Duration.ZERO, Duration::plus),
                    isThere(defender.stay(), day)));
        }
        return new Row(defender.id(), List.copyOf(cells));
    }

    private static boolean isThere(Stay stay, LocalDate day) {
        return (stay.arrival() == null || !day.isBefore(stay.arrival().toLocalDate()))
                && (stay.departure() == null || !day.isAfter(stay.departure().toLocalDate()));
    }
}
