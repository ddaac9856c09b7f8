package cat.fullderuta.export;

import cat.fullderuta.document.Aspect;
import cat.fullderuta.document.ChangeNotice;
import cat.fullderuta.document.ChangeNotice.Item;
import cat.fullderuta.document.DocumentLanguage;
import cat.fullderuta.document.Engagement;
import cat.fullderuta.edition.Certainty;
import cat.fullderuta.edition.Slot;
import cat.fullderuta.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words of a change notice, the same on the screen, on paper, in a sheet and in a message. */
public final class NoticeText {

    private final Messages messages;
    private final Wording words;

    /**
     * One thing that changed, in words.
     *
     * @param kind    new, moved, changed, cancelled
     * @param what    the activity with day, hours and place
     * @param details what was and what is, for each part that changed
     */
    public record Entry(String kind, String what, List<Detail> details) {
        public Entry {
            details = List.copyOf(details);
        }
    }

    /** A part that changed; what was not or is not there is said so. */
    public record Detail(String aspect, String before, String after) { }

    private NoticeText(Locale language, Wording words) {
        messages = Messages.of(language);
        this.words = words;
    }

    /** The words in the language of the recipient. */
    public static NoticeText of(ChangeNotice notice) {
        return in(DocumentLanguage.of(notice.language()));
    }

    /** The words in another language, such as the office's own. */
    public static NoticeText in(Locale language) {
        Locale known = DocumentLanguage.of(language);
        return new NoticeText(known, new Wording(known));
    }

    /** The same for a page, where each part keeps its own order in a sentence that runs from right to left. */
    static NoticeText onPaper(Locale language) {
        Locale known = DocumentLanguage.of(language);
        return new NoticeText(known, Wording.onPaper(known));
    }

    Wording words() {
        return words;
    }

    String get(String key, Object... values) {
        return words.phrase(messages.get("notices." + key,
                Stream.of(values).map(it -> it instanceof String text ? words.typed(text) : it).toArray()));
    }

    /** "Changes from version 2 to version 3". */
    public String title(ChangeNotice notice) {
        return title(notice.since(), notice.now());
    }

    /** @param now 0 for the draft */
    String title(int since, int now) {
        return now == 0 ? get("title.draft", since) : get("title", since, now);
    }

    /** Each thing that changed. */
    public List<Entry> entries(ChangeNotice notice) {
        return notice.items().stream().map(this::entry).toList();
    }

    /** The whole notice as plain text, for a message. */
    public String message(ChangeNotice notice) {
        var lines = new ArrayList<String>();
        lines.add(notice.edition() + " · " + title(notice));
        for (Entry entry : entries(notice)) {
            lines.add("");
            lines.add(heading(entry));
            entry.details().forEach(detail -> lines.add("  " + sentence(detail)));
        }
        String office = words.office(notice.office());
        if (!office.isEmpty()) {
            lines.add("");
            lines.add(office);
        }
        return String.join("\n", lines);
    }

    /** "Moved: Thursday, 8 April, 19:00–20:30 · Round table · Library, Reus". */
    public String heading(Entry entry) {
        return entry.kind() + ": " + entry.what();
    }

    /** "Venue: Library (before: Town hall)". */
    public String sentence(Detail detail) {
        return get("detail", detail.aspect(), detail.after(), detail.before());
    }

    /** One thing that changed. */
    Entry entry(Item item) {
        return switch (item) {
            case Item.Added(var after) -> new Entry(get("kind.Added"), describe(after), List.of());
            case Item.Cancelled(var before) -> new Entry(get("kind.Cancelled"), describe(before), List.of());
            case Item.Moved it -> new Entry(get("kind.Moved"), describe(it.after()), details(it.before(), it.after(), it.aspects()));
            case Item.Changed it -> new Entry(get("kind.Changed"), describe(it.after()), details(it.before(), it.after(), it.aspects()));
            case Item.Journey it -> new Entry(get("kind.Changed"), get(it.arrival() ? "arrival" : "departure"),
                    List.of(new Detail(get("aspect.HOURS"), travel(it.before()), travel(it.after()))));
        };
    }

    private List<Detail> details(Engagement before, Engagement after, List<Aspect> aspects) {
        return aspects.stream().map(aspect -> new Detail(get("aspect." + aspect), value(aspect, before), value(aspect, after))).toList();
    }

    private String describe(Engagement activity) {
        return words.line(" · ", hours(activity), title(activity), place(activity));
    }

    private String title(Engagement activity) {
        return activity.title().isBlank() ? words.type(activity) : activity.title();
    }

    private String place(Engagement activity) {
        return words.line(", ", activity.where().venue(), activity.where().town());
    }

    private String hours(Engagement activity) {
        Slot slot = Objects.requireNonNull(activity.slot());
        return get("hours", words.fullDate(slot.start().toLocalDate()), words.hour(slot.start().toLocalTime()),
                words.hour(slot.end().toLocalTime()));
    }

    private String travel(ChangeNotice.@Nullable Travel travel) {
        return travel == null ? get("none") : Wording.join(" · ", words.fullDate(travel.when().toLocalDate()),
                words.hour(travel.when().toLocalTime()), travel.place());
    }

    private String value(Aspect aspect, Engagement activity) {
        String value = switch (aspect) {
            case HOURS -> Wording.join(" · ", hours(activity),
                    activity.certainty() == Certainty.EXACT ? "" : words.certainty(activity));
            case VENUE -> Cells.where(activity).replace("\n", ", ");
            case TITLE -> Wording.join(" · ", activity.title(), words.type(activity));
            case CONFIRMATION -> words.status(activity);
            case HOST -> activity.host();
            case DEFENDERS -> words.participants(activity.defenders(), ", ");
            case COMPANIONS -> activity.companions().stream().map(helper -> Wording.join(" ", words.helper(helper), helper.phone()))
                    .collect(Collectors.joining(", "));
            case CONTACT -> activity.person() == null ? "" : Wording.join(" · ", words.person(activity.person()),
                    words.phone(activity.person()), activity.person().email());
            case AUDIENCE -> words.attendance(activity.attendance());
            case SPEAKERS -> activity.speakers();
            case LANGUAGES -> words.languages(activity);
            case MEAL -> Wording.join(" · ", activity.meal(), words.diets(activity.diets()));
            case TRANSPORT -> words.transport(activity);
            case CONSENTS -> String.join(", ", words.consents(activity));
            case DESCRIPTION -> activity.description();
            case NOTES -> activity.publicNotes();
            case CONFIDENTIAL -> get(activity.confidential() ? "yes" : "no");
        };
        return value.isBlank() ? get("none") : value;
    }
}
