package cat.fullderuta.document;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Companion;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Office;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What somebody who escorts a defender takes along on one day: only the activities to which they go themselves, as companions may see
 * them.
 *
 * @param escort   their name
 * @param defender alias
 * @param office   whom to call
 */
public record EscortSlip(String escort, String defender, LocalDate day, List<Engagement> activities, Office office) {

    public EscortSlip {
        activities = List.copyOf(activities);
    }

    /** One for each escort of the day, in the order in which they are first needed; drivers and interpreters who escort nobody get none. */
    static List<EscortSlip> listOf(Edition edition, Defender defender, LocalDate day, List<Activity> activities,
            Surroundings surroundings) {
        var redaction = new Redaction(edition, Audience.COMPANION, surroundings);
        List<Companion> escorts = activities.stream().flatMap(activity -> activity.companions().stream()).distinct()
                .flatMap(id -> edition.companions().find(id).stream()).filter(one -> one.roles().contains(Companion.Role.ESCORT)).toList();
        var slips = new ArrayList<EscortSlip>();
        for (Companion escort : escorts) {
            List<Engagement> own = activities.stream()
                    .filter(activity -> Audience.COMPANION.maySee(activity, activity.companions().contains(escort.id())))
                    .map(activity -> redaction.show(activity).withoutHelper(escort.name())).toList();
            slips.add(new EscortSlip(Audience.COMPANION.show(Field.COMPANION_NAME, escort.name()),
                    Audience.COMPANION.show(Field.ALIAS, defender.alias()), day, own, edition.office()));
        }
        return slips;
    }
}
