package cat.fullderuta.document;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Language;
import cat.fullderuta.edition.Office;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * One day of one defender, as it is printed for them.
 *
 * @param edition  name of the visit
 * @param defender alias
 * @param language in which they read it
 * @param map      of the towns of the day
 * @param slips    to tear off, one for each escort
 * @param office   whom to call
 */
public record DayAgenda(String edition, String defender, Language language, LocalDate day, List<AgendaLine> lines,
        DayMap map, List<EscortSlip> slips, Office office) {

    public DayAgenda {
        lines = List.copyOf(lines);
        slips = List.copyOf(slips);
    }

    /**
     * The day of a defender; an activity belongs to the day on which it starts.
     *
     * @throws NoSuchElementException when the edition has no such defender
     */
    public static DayAgenda of(Edition edition, Id<Defender> id, LocalDate day, Surroundings surroundings) {
        Defender defender = edition.defenders().get(id);
        List<Activity> activities = edition.listScheduled(id).stream()
                .filter(activity -> activity.findSlot().filter(slot -> slot.start().toLocalDate().equals(day)).isPresent())
                .filter(activity -> Audience.DEFENDER.maySee(activity, true)).toList();
        return new DayAgenda(edition.name(), defender.alias(), defender.agendaLanguage(), day,
                new DayLines(edition, defender, day, surroundings).list(),
                DayMap.of(edition, defender, activities, surroundings), EscortSlip.listOf(edition, defender, day, activities, surroundings),
                edition.office());
    }

    /** The activities of the day. */
    public List<Engagement> listEngagements() {
        return lines.stream().filter(AgendaLine.Appointment.class::isInstance).map(AgendaLine.Appointment.class::cast)
                .map(AgendaLine.Appointment::activity).toList();
    }

    /** The towns of the day in order, none twice. */
    public List<String> listTowns() {
        return listEngagements().stream().map(activity -> activity.where().town()).filter(town -> !town.isEmpty()).distinct().toList();
    }

    /** Whether nothing is planned, neither activities nor the journey. */
    public boolean isFree() {
        return lines.isEmpty();
    }
}
