package cat.fullderuta.ui.followup;

import cat.fullderuta.document.EditionReport;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Status;
import cat.fullderuta.text.Formats;
import cat.fullderuta.text.Messages;
import cat.fullderuta.text.Names;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;

/**
 * An activity and what came of it, as the table words it.
 *
 * @param links how many
 */
record ResultRow(Activity activity, String when, String what, String status, String outcome, int links) {

    /** What hosts organise and has taken place, by start; where all is wanted also what is still to come. */
    static List<ResultRow> list(Edition edition, LocalDateTime now, boolean all, Messages words) {
        Names names = Names.of(edition, words);
        Formats formats = Formats.of(words);
        return edition.activities().stream().filter(it -> it.isAlive() && !it.type().isOfficeOnly())
                .filter(it -> EditionReport.isDone(it) || it.isScheduled() && (all || isOver(it, now)))
                .sorted(Comparator.comparing(Activity::start, Comparator.nullsLast(Comparator.naturalOrder())))
                .map(it -> of(it, words, names, formats)).toList();
    }

    private static ResultRow of(Activity activity, Messages words, Names names, Formats formats) {
        String when = activity.findSlot().map(slot -> formats.shortDay(slot.start().toLocalDate()) + " " + formats.hour(slot.start())).orElse("");
        return new ResultRow(activity, when, names.titleAndPlace(activity), words.get("domain", activity.status()),
                activity.followUp().outcome().lines().findFirst().orElse(""),
                (int) activity.followUp().pressLinks().lines().filter(line -> !line.isBlank()).count());
    }

    static boolean isOver(Activity activity, LocalDateTime now) {
        return activity.findSlot().filter(slot -> !slot.end().isAfter(now)).isPresent();
    }

    /** Those that were confirmed and are over: nobody has said yet that they took place. */
    static List<Activity> listToMark(Edition edition, LocalDateTime now) {
        return edition.activities().stream().filter(it -> it.status() == Status.CONFIRMED && isOver(it, now)).toList();
    }
}
