package cat.fullderuta.document;

import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Office;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The whole visit for the office: defenders × days, and the same as one list.
 *
 * @param edition name of the visit
 * @param days    the days of the visit and any other day with an activity, such as a workshop beforehand
 * @param rows    one a defender who comes, in the edition's order, and last one for the activities without any, if there are
 * @param list    every activity in the calendar, by start
 */
public record EditionGrid(String edition, LocalDate firstDay, LocalDate lastDay, List<LocalDate> days, List<Row> rows,
        List<Engagement> list, Office office) {

    /**
     * One defender's days.
     *
     * @param defender alias; empty for activities without a defender
     * @param cells    as many as there are days
     */
    public record Row(String defender, List<List<Engagement>> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    public EditionGrid {
        days = List.copyOf(days);
        rows = List.copyOf(rows);
        list = List.copyOf(list);
    }

    /** The visit as it is planned now. */
    public static EditionGrid of(Edition edition, Surroundings surroundings) {
        var redaction = new Redaction(edition, Audience.OFFICE, surroundings);
        List<Engagement> list = edition.listScheduled().stream().map(redaction::show).toList();
        List<LocalDate> days = edition.listShownDays();
        var rows = new ArrayList<Row>();
        for (Defender defender : edition.listComing()) {
            rows.add(row(defender.alias(), days, list.stream()
                    .filter(activity -> activity.defenders().stream().anyMatch(one -> one.id().equals(defender.id()))).toList()));
        }
        List<Engagement> nobodys = list.stream().filter(activity -> activity.defenders().isEmpty()).toList();
        if (!nobodys.isEmpty()) {
            rows.add(row("", days, nobodys));
        }
        return new EditionGrid(edition.name(), edition.firstDay(), edition.lastDay(), days, rows, list, edition.office());
    }

    private static Row row(String defender, List<LocalDate> days, List<Engagement> activities) {
        return new Row(defender, days.stream()
                .map(day -> activities.stream().filter(activity -> dayOf(activity).equals(day)).toList()).toList());
    }

    private static LocalDate dayOf(Engagement activity) {
        return Objects.requireNonNull(activity.slot()).start().toLocalDate();
    }
}
