package cat.fullderuta.document;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Answer;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Office;
import cat.fullderuta.edition.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is public, for the press and anybody: confirmed, not confidential, open to the public or with the press invited. Pupils,
 * interviews of others, meetings and meals are on it only where the press is invited.
 *
 * @param edition name of the visit
 * @param list    by start; a defender without an alias is "a human rights defender"
 */
public record PressList(String edition, LocalDate firstDay, LocalDate lastDay, List<Engagement> list, Office office) {

    /** To which anybody may come, unless the press is not wanted there. */
    private static final Set<ActivityType> OPEN = Set.of(ActivityType.PUBLIC_TALK, ActivityType.CEREMONY, ActivityType.CULTURAL_ACT);

    public PressList {
        list = List.copyOf(list);
    }

    /** What is public of the visit as it is planned now. */
    public static PressList of(Edition edition, Surroundings surroundings) {
        var redaction = new Redaction(edition, Audience.PUBLIC, surroundings);
        return new PressList(edition.name(), edition.firstDay(), edition.lastDay(),
                listActivities(edition).stream().map(redaction::show).toList(), edition.office());
    }

    /** The public activities in the calendar, by start. */
    static List<Activity> listActivities(Edition edition) {
        return edition.listScheduled().stream().filter(activity -> findReason(activity).isEmpty()).toList();
    }

    /** Why an activity is not public, the strongest reason first; none when it is. */
    static Optional<Withheld.Reason> findReason(Activity activity) {
        if (activity.type().isOfficeOnly()) {
            return Optional.of(Withheld.Reason.OFFICE_ONLY);
        }
        if (!Audience.PUBLIC.maySee(activity, false)) {
            return Optional.of(Withheld.Reason.CONFIDENTIAL);
        }
        Answer press = activity.arrangements().press();
        if (press == Answer.NO) {
            return Optional.of(Withheld.Reason.NO_PRESS);
        }
        if (press == Answer.UNKNOWN && !OPEN.contains(activity.type())) {
            return Optional.of(Withheld.Reason.NOT_PUBLIC);
        }
        if (!activity.isScheduled()) {
            return Optional.of(Withheld.Reason.NO_DAY);
        }
        return activity.status() == Status.CONFIRMED ? Optional.empty() : Optional.of(Withheld.Reason.NOT_CONFIRMED);
    }
}
