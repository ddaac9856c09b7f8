package cat.fullderuta.document;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Answer;
import cat.fullderuta.edition.Companion;
import cat.fullderuta.edition.Companion.Role;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.LanguagePair;
import cat.fullderuta.edition.Office;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;

/**
 * Where one interpreter or escort goes, in order, and nothing of where they do not go.
 *
 * @param edition name of the visit
 * @param name    of the companion
 */
public record CompanionRoster(String edition, LocalDate firstDay, LocalDate lastDay, String name, Set<Role> roles, List<Duty> duties,
        Office office) {

    /** Where they meet the defenders. */
    public enum Meeting {
        /** At the venue. */
        AT_THE_VENUE,
        /** They come together from the activity before, to which this companion goes too. */
        GO_ON_TOGETHER,
        /** Where the defenders sleep, or at an activity that is not theirs: never on paper. */
        ASK_THE_OFFICE
    }

    /**
     * One activity they go to.
     *
     * @param activity as companions may see it; who goes along is everybody but them
     * @param thereAt  when to be there: for interpreters as much before the start as the rules of the visit say
     * @param pairs    their languages that are asked for there; empty when nobody interprets or the languages are not known
     */
    public record Duty(Engagement activity, LocalDateTime thereAt, List<LanguagePair> pairs, Meeting meeting) {
        public Duty {
            pairs = List.copyOf(pairs);
        }
    }

    public CompanionRoster {
        roles = Set.copyOf(roles);
        duties = List.copyOf(duties);
    }

    /** @throws NoSuchElementException when the edition has no such companion */
    public static CompanionRoster of(Edition edition, Id<Companion> id, Surroundings surroundings) {
        Companion companion = edition.companions().get(id);
        var redaction = new Redaction(edition, Audience.COMPANION, surroundings);
        List<Activity> own = listActivities(edition, id);
        var duties = new ArrayList<Duty>();
        for (Activity activity : own) {
            List<Id<Companion>> others = activity.companions().stream().filter(other -> !other.equals(id)).toList();
            duties.add(new Duty(redaction.show(activity.withCompanions(others)), thereAt(edition, activity, companion),
                    pairs(activity, companion, redaction.defendersOf(activity)), meeting(edition, activity, companion)));
        }
        return new CompanionRoster(edition.name(), edition.firstDay(), edition.lastDay(), companion.name(), companion.roles(), duties,
                edition.office());
    }

    /** The activities in the calendar to which a companion goes, by start. */
    public static List<Activity> listActivities(Edition edition, Id<Companion> id) {
        return edition.listScheduled().stream().filter(activity -> Audience.COMPANION.maySee(activity, activity.companions().contains(id)))
                .toList();
    }

    private static boolean interprets(Activity activity, Companion companion) {
        return companion.roles().contains(Role.INTERPRETER) && activity.arrangements().interpreting().needed() != Answer.NO
                && !activity.type().goesWithoutDefender();
    }

    private static LocalDateTime thereAt(Edition edition, Activity activity, Companion companion) {
        LocalDateTime start = Objects.requireNonNull(activity.start());
        return interprets(activity, companion) ? start.minus(edition.rules().interpreterEarly()) : start;
    }

    /** Those that join a language of the activity with one of a defender who does not speak any of the activity's. */
    private static List<LanguagePair> pairs(Activity activity, Companion companion, List<Defender> defenders) {
        var spoken = activity.arrangements().languages();
        if (!interprets(activity, companion)) {
            return List.of();
        }
        List<Defender> mute = defenders.stream().filter(one -> spoken.stream().noneMatch(one::speaks)).toList();
        return companion.pairs().stream().filter(pair -> spoken.stream().anyMatch(there -> mute.stream()
                .flatMap(one -> one.languages().stream()).anyMatch(skill -> pair.joins(skill.language(), there)))).toList();
    }

    private static Meeting meeting(Edition edition, Activity activity, Companion companion) {
        if (!companion.roles().contains(Role.ESCORT) || edition.defendersOf(activity).isEmpty()) {
            return Meeting.AT_THE_VENUE;
        }
        List<Activity> before = edition.defendersOf(activity).stream().flatMap(one -> Legs.before(edition, activity, one).stream())
                .toList();
        return before.size() == edition.defendersOf(activity).size()
                && before.stream().allMatch(it -> it.companions().contains(companion.id())) ? Meeting.GO_ON_TOGETHER
                        : Meeting.ASK_THE_OFFICE;
    }
}
