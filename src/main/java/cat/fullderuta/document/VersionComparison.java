package cat.fullderuta.document;

import cat.fullderuta.document.ChangeNotice.Item;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Recipient;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What differs between two versions of a visit, day by day, for the office: each activity once, whomever it concerns.
 *
 * @param edition name of the visit
 * @param since   number of the older version
 * @param now     number of the newer one; 0 for the draft
 * @param days    the days on which something differs; what was moved stands on its new day
 */
public record VersionComparison(String edition, LocalDate firstDay, LocalDate lastDay, int since, int now,
        SortedMap<LocalDate, List<Line>> days) {

    /**
     * One thing that differs.
     *
     * @param defender alias of whom a journey is; empty for an activity
     */
    public record Line(String defender, Item item) { }

    public VersionComparison {
        days = new TreeMap<>(days);
    }

    /**
     * The difference from one version to a later one.
     *
     * @param since number of the release that {@code before} is
     * @param now   number of the release that {@code after} is; 0 for the draft
     */
    public static VersionComparison of(Edition before, int since, Edition after, int now) {
        var lines = new ArrayList<Line>();
        ChangeNotice.activities(shown(before), shown(after)).forEach(item -> lines.add(new Line("", item)));
        var defenders = new LinkedHashMap<Id<Defender>, String>();
        before.defenders().forEach(one -> defenders.put(one.id(), one.alias()));
        after.defenders().forEach(one -> defenders.put(one.id(), one.alias()));
        defenders.forEach((id, alias) -> ChangeNotice.journeys(new Recipient.OfDefender(id), before, after)
                .forEach(item -> lines.add(new Line(alias, item))));
        lines.sort((one, other) -> one.item().at().compareTo(other.item().at()));
        var days = new TreeMap<LocalDate, List<Line>>();
        lines.forEach(line -> days.computeIfAbsent(line.item().at().toLocalDate(), any -> new ArrayList<>()).add(line));
        return new VersionComparison(after.name(), after.firstDay(), after.lastDay(), since, now, days);
    }

    /** The activities in the calendar as the office sees them on paper. */
    private static Map<Id<Activity>, Engagement> shown(Edition edition) {
        var redaction = new Redaction(edition, Audience.OFFICE, Surroundings.of(edition));
        var shown = new LinkedHashMap<Id<Activity>, Engagement>();
        edition.listScheduled().forEach(activity -> shown.put(activity.id(), redaction.show(activity)));
        return shown;
    }
}
