package cat.fullderuta.document;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Commitment;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.FollowUp;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Office;
import cat.fullderuta.edition.Status;
import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What came of a visit, for the office: an activity counts as done once its status says so, or once somebody wrote down how many came.
 *
 * @param edition     name of the visit
 * @param total       of all types
 * @param types       one a type that there is, without internal ones
 * @param towns       by name, where something was done
 * @param media       those that interviewed or recorded somebody, by name
 * @param results     the activities done, by day
 * @param commitments the municipalities, by name
 * @param defenders   in the edition's order
 */
public record EditionReport(String edition, LocalDate firstDay, LocalDate lastDay, Count total, List<TypeCount> types,
        List<NamedCount> towns, List<NamedCount> media, List<Result> results, List<Stand> commitments,
        List<NamedCount> defenders, Office office) {

    /**
     * So many activities.
     *
     * @param planned   in the calendar or done
     * @param cancelled that will not take place
     * @param reached   people who came, where they were counted
     * @param uncounted activities done of which nobody knows how many came
     * @param links     what the press published about them
     */
    public record Count(int planned, int done, int cancelled, int reached, int uncounted, int links) {

        private static Count of(List<Activity> activities) {
            List<Activity> done = activities.stream().filter(EditionReport::isDone).toList();
            return new Count((int) activities.stream().filter(it -> it.isAlive() && (it.isScheduled() || isDone(it))).count(), done.size(),
                    (int) activities.stream().filter(it -> !it.isAlive()).count(),
                    done.stream().map(it -> it.followUp().attended()).filter(Objects::nonNull).mapToInt(Integer::intValue).sum(),
                    (int) done.stream().filter(it -> it.followUp().attended() == null).count(),
                    done.stream().mapToInt(it -> listLinks(it.followUp()).size()).sum());
        }
    }

    /** The activities of one type. */
    public record TypeCount(ActivityType type, Count count) { }

    /** The activities of one town, medium or defender (by alias). */
    public record NamedCount(String name, Count count) { }

    /**
     * What came of one activity.
     *
     * @param day   null when it was done on a day that nobody entered
     * @param links what the press published
     */
    public record Result(@Nullable LocalDate day, Engagement activity, @Nullable Integer attended, String outcome, List<String> links) {
        public Result {
            links = List.copyOf(links);
        }
    }

    /** Where a municipality stands with the yearly statement. */
    public record Stand(String host, Commitment.State state, @Nullable LocalDate adoptedOn) { }

    public EditionReport {
        types = List.copyOf(types);
        towns = List.copyOf(towns);
        media = List.copyOf(media);
        results = List.copyOf(results);
        commitments = List.copyOf(commitments);
        defenders = List.copyOf(defenders);
    }

    /** What came of the visit until now. */
    public static EditionReport of(Edition edition, Surroundings surroundings) {
        List<Activity> activities = listActivities(edition);
        List<Activity> done = activities.stream().filter(EditionReport::isDone).toList();
        var redaction = new Redaction(edition, Audience.OFFICE, surroundings);
        var byName = Collator.getInstance(Locale.of("ca", "ES")); // names of towns here: "el Prat" beside "Esplugues"
        var types = Arrays.stream(ActivityType.values())
                .map(type -> new TypeCount(type, Count.of(activities.stream().filter(it -> it.type() == type).toList())))
                .filter(it -> it.count().planned() + it.count().cancelled() > 0).toList();
        var towns = done.stream().map(it -> surroundings.townOf(edition.placeOf(it)))
                .filter(town -> !town.isEmpty()).distinct().sorted(byName)
                .map(town -> named(town, done, it -> surroundings.townOf(edition.placeOf(it)).equals(town))).toList();
        var media = edition.hosts().stream().filter(host -> host.kind() == Host.Kind.MEDIUM)
                .map(host -> named(host.name(), done, it -> host.id().equals(it.host()))).filter(it -> it.count().done() > 0)
                .sorted(Comparator.comparing(NamedCount::name, byName)).toList();
        var results = done.stream().sorted(Comparator.comparing(EditionReport::dayOf, Comparator.nullsLast(Comparator.naturalOrder())))
                .map(it -> result(it, redaction)).toList();
        var commitments = edition.hosts().stream().filter(host -> host.kind() == Host.Kind.MUNICIPALITY)
                .map(host -> new Stand(host.name(), host.commitment().state(), host.commitment().adoptedOn()))
                .sorted(Comparator.comparing(Stand::host, byName)).toList();
        var defenders = new ArrayList<NamedCount>();
        for (Defender one : edition.listComing()) {
            defenders.add(named(one.alias(), activities, it -> edition.defendersOf(it).contains(one.id())));
        }
        return new EditionReport(edition.name(), edition.firstDay(), edition.lastDay(), Count.of(activities), types, towns, media, results,
                commitments, defenders, edition.office());
    }

    /** Everything that hosts organise, also what was cancelled. */
    static List<Activity> listActivities(Edition edition) {
        return edition.activities().stream().filter(activity -> !activity.type().isOfficeOnly()).toList();
    }

    /** Whether it took place: its status says so, or somebody wrote down how many came. */
    public static boolean isDone(Activity activity) {
        return activity.status() == Status.DONE || activity.isAlive() && activity.followUp().attended() != null;
    }

    private static @Nullable LocalDate dayOf(Activity activity) {
        return activity.start() == null ? null : activity.start().toLocalDate();
    }

    private static NamedCount named(String name, List<Activity> activities, Predicate<Activity> which) {
        return new NamedCount(name, Count.of(activities.stream().filter(which).toList()));
    }

    private static Result result(Activity activity, Redaction redaction) {
        FollowUp what = redaction.audience().maySee(Field.FOLLOW_UP) ? activity.followUp() : FollowUp.NONE;
        return new Result(dayOf(activity), redaction.show(activity), what.attended(), redaction.text(Field.FOLLOW_UP, what.outcome()),
                listLinks(what));
    }

    private static List<String> listLinks(FollowUp followUp) {
        return followUp.pressLinks().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** How many municipalities have adopted the statement. */
    public int adopted() {
        return (int) commitments.stream().filter(it -> it.state() == Commitment.State.ADOPTED).count();
    }
}
