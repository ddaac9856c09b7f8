package cat.fullderuta.ui.activities;

import cat.fullderuta.check.Readiness;
import cat.fullderuta.check.Severity;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Companion;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Invitation;
import cat.fullderuta.session.Session;
import cat.fullderuta.text.Formats;
import cat.fullderuta.text.Messages;
import cat.fullderuta.text.Names;
import cat.fullderuta.ui.common.Fields;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * An activity as the table words it.
 *
 * @param ready    how many of the items of its checklist are settled, such as "5 / 8"; empty when there are none
 * @param findings what the check says of it, worst first
 */
record ActivityRow(Activity activity, String when, String title, String type, String where, String defenders, String companions,
        String status, String length, String languages, Readiness readiness, String ready, List<Severity> findings) {

    /** All of an edition, in its order. */
    static List<ActivityRow> list(Session.State state, Messages words) {
        Edition edition = state.edition();
        Names names = Names.of(edition, words);
        Formats formats = Formats.of(words);
        return edition.activities().stream().map(activity -> of(activity, state, words, names, formats)).toList();
    }

    private static ActivityRow of(Activity activity, Session.State state, Messages words, Names names, Formats formats) {
        Edition edition = state.edition();
        Readiness readiness = Readiness.of(activity, state.timetable());
        String when = activity.findSlot().map(slot -> formats.shortDay(slot.start().toLocalDate()) + " " + formats.hours(slot.start(), slot.end()))
                .orElseGet(() -> words.get("activities.unplaced"));
        return new ActivityRow(activity, when, names.title(activity), words.get("domain", activity.type()), where(activity, edition, names),
                defenders(activity, edition, words),
                activity.companions().stream().flatMap(id -> edition.companions().find(id).stream()).map(Companion::name)
                        .collect(Collectors.joining(", ")),
                words.get("domain", activity.status()), formats.duration(activity.length()),
                activity.arrangements().languages().stream().map(it -> Fields.languageName(it, words)).collect(Collectors.joining(", ")),
                readiness, readiness.needed() == 0 ? "" : words.get("activities.ready", readiness.settled(), readiness.needed()),
                state.findings().listFor(activity.id()).stream().map(state.findings()::severityOf).toList());
    }

    /** The host, and its town where its name does not tell it. */
    private static String where(Activity activity, Edition edition, Names names) {
        return edition.findHost(activity).map(Host::name).filter(name -> !name.isBlank()).map(name -> {
            String town = names.where(activity);
            return name.toLowerCase(Locale.ROOT).contains(town.toLowerCase(Locale.ROOT)) || town.equals(names.title(activity)) ? name : name + " · " + town;
        }).orElse("");
    }

    private static String defenders(Activity activity, Edition edition, Messages words) {
        List<String> named = edition.defendersOf(activity).stream().flatMap(id -> edition.defenders().find(id).stream())
                .map(Defender::alias).toList();
        return activity.invitation() instanceof Invitation.Everyone(var except) && except.isEmpty()
                ? words.get("activities.everyone") : String.join(", ", named);
    }

    /** What the filter looks through: all that is seen. */
    String all() {
        return String.join(" ", when, title, type, where, defenders, companions, status, length, languages);
    }
}
