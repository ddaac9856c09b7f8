package cat.fullderuta.export;

import cat.fullderuta.document.Engagement;
import cat.fullderuta.edition.Answer;
import cat.fullderuta.edition.Certainty;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What goes into one cell together, a line each. */
final class Cells {

    private Cells() {
    }

    static String titleAndType(Engagement activity, Wording words) {
        return Wording.join("\n", activity.title(), words.type(activity));
    }

    /** Venue, address and town. */
    static String where(Engagement activity) {
        return Wording.join("\n", activity.where().venue(), activity.where().address(), activity.where().town());
    }

    static String venue(Engagement activity) {
        return Wording.join("\n", activity.where().venue(), activity.where().address());
    }

    static String contact(Engagement activity, Wording words) {
        return Wording.join("\n", words.person(activity.person()), activity.person() == null ? "" : activity.person().email());
    }

    static String companions(Engagement activity, Wording words) {
        var lines = new ArrayList<String>();
        activity.companions().forEach(one -> lines.add(Wording.join(" · ", words.helper(one), one.phone())));
        lines.add(words.languages(activity));
        return Wording.join("\n", lines.toArray(String[]::new));
    }

    /** Who goes along, each with their phone. */
    static String helpers(List<Engagement.Helper> helpers, Wording words) {
        return helpers.stream().map(one -> Wording.join(" · ", words.helper(one), one.phone())).collect(Collectors.joining("\n"));
    }

    static String arrangements(Engagement activity, Wording words) {
        var lines = new ArrayList<String>();
        lines.add(activity.meal());
        lines.add(words.diets(activity.diets()));
        lines.add(activity.hostTransport() == Answer.YES ? words.get("host_transport.short") : "");
        lines.add(activity.transport());
        lines.addAll(words.consents(activity));
        return Wording.join("\n", lines.toArray(String[]::new));
    }

    /** How far it is, and how sure the hour where it is not exact. */
    static String state(Engagement activity, Wording words) {
        return Wording.join("\n", words.status(activity), activity.certainty() == Certainty.EXACT ? "" : words.certainty(activity));
    }

    /** What is said of the audience and of the speakers says which it is, for both are free text. */
    static String notes(Engagement activity, Wording words) {
        return Wording.join("\n", labelled("agenda.for", words.attendance(activity.attendance()), words),
                labelled("agenda.speakers", activity.speakers(), words), activity.description(), activity.publicNotes());
    }

    private static String labelled(String key, String text, Wording words) {
        return text.isBlank() ? "" : words.get(key, text);
    }
}
