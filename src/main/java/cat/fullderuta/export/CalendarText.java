package cat.fullderuta.export;

import cat.fullderuta.document.CalendarFeed;
import cat.fullderuta.document.DocumentLanguage;
import cat.fullderuta.document.Engagement;
import cat.fullderuta.edition.Answer;
import cat.fullderuta.edition.Certainty;
import cat.fullderuta.edition.Office;
import cat.fullderuta.edition.Recipient;
import cat.fullderuta.text.Messages;
import java.util.ArrayList;
import java.util.stream.Collectors;

/** What stands in a reader's calendar, in their language. */
final class CalendarText {

    private final CalendarFeed feed;
    private final Wording words;
    private final Messages messages;

    CalendarText(CalendarFeed feed) {
        this.feed = feed;
        words = new Wording(DocumentLanguage.of(feed.language()));
        messages = Messages.of(words.locale());
    }

    /** How the calendar is called. */
    String name() {
        return Wording.join(" · ", feed.edition(), feed.reader());
    }

    /** The title, and what is not sure of it: on a phone nobody reads further. */
    String summary(Engagement activity) {
        String unsure = Wording.join(", ", activity.isFirm() ? "" : words.get("agenda.unconfirmed"),
                activity.certainty() == Certainty.EXACT ? "" : words.certainty(activity));
        return unsure.isEmpty() ? title(activity) : messages.get("calendars.unsure", title(activity), unsure.toLowerCase(words.locale()));
    }

    String cancelled(Engagement activity) {
        return messages.get("calendars.cancelled", title(activity));
    }

    private String title(Engagement activity) {
        return activity.title().isBlank() ? words.type(activity) : activity.title();
    }

    String location(Engagement activity) {
        return Wording.join(", ", activity.where().venue(), activity.where().address(), activity.where().town());
    }

    String category(Engagement activity) {
        return words.type(activity);
    }

    /** A line for each thing that is known. */
    String description(Engagement activity) {
        var lines = new ArrayList<String>();
        lines.add(activity.confidential() ? words.get("agenda.confidential") : "");
        lines.add(activity.title().isBlank() ? "" : words.type(activity));
        lines.add(say("documents.agenda.hosted", feed.recipient() instanceof Recipient.OfHost ? "" : activity.host()));
        lines.add(say("calendars.contact", Wording.join(" · ", words.person(activity.person()), words.phone(activity.person()),
                activity.person() == null ? "" : activity.person().email())));
        lines.add(say(feed.recipient() instanceof Recipient.OfDefender ? "documents.agenda.with" : "calendars.defenders",
                words.aliases(activity)));
        lines.add(say("calendars.along", activity.companions().stream()
                .map(one -> Wording.join(" · ", words.helper(one), one.phone())).collect(Collectors.joining("; "))));
        lines.add(say("documents.agenda.languages", words.languages(activity)));
        lines.add(say("documents.agenda.for", words.attendance(activity.attendance())));
        lines.add(say("documents.agenda.speakers", activity.speakers()));
        lines.add(say("documents.agenda.meal", Wording.join("; ", activity.meal(), words.diets(activity.diets()))));
        lines.add(activity.hostTransport() == Answer.YES ? words.get("host_transport.short") : "");
        lines.add(activity.transport());
        lines.addAll(words.consents(activity));
        lines.add(activity.description());
        lines.add(activity.publicNotes());
        lines.add(office());
        return Wording.join("\n", lines.toArray(String[]::new));
    }

    /** Whom to call, or to write to; empty while neither is known. */
    String office() {
        Office office = feed.office();
        return office.reach().isBlank() ? "" : say("documents.agenda.office", Wording.join(" · ", office.name(), office.reach()));
    }

    private String say(String key, String value) {
        return value.isBlank() ? "" : messages.get(key, value);
    }
}
