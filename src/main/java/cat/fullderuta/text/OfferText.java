package cat.fullderuta.text;

import cat.fullderuta.change.Change;
import cat.fullderuta.check.Acknowledging;
import cat.fullderuta.check.Finding;
import cat.fullderuta.check.Findings;
import cat.fullderuta.check.Severity;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Companion;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Slot;
import cat.fullderuta.plan.Fixes;
import java.text.ListFormat;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The words for what could be done about a finding: what it is, and what would be said of the edition then. */
public final class OfferText {

    private static final int MOST_TITLES = 2;

    private final Edition edition;
    private final Messages messages;
    private final Formats formats;
    private final Names names;

    private OfferText(Edition edition, Messages messages) {
        this.edition = edition;
        this.messages = messages;
        formats = Formats.of(messages);
        names = Names.of(edition, messages);
    }

    /** The words of one language for offers to change this edition. */
    public static OfferText of(Edition edition, Messages messages) {
        return new OfferText(edition, messages);
    }

    /** What would be done: "Move “Round table · Reus” to Fri 9 Apr, 18:00". */
    public String what(Change change) {
        return switch (change) {
            case Change.Schedule it -> move(edition.activities().get(it.activity()), it.start());
            case Change.Swap it -> swap(edition.activities().get(it.first()), edition.activities().get(it.second()));
            case Change.AddDefender it -> more(edition.activities().get(it.activity()), List.of(it.defender()));
            case Change.PutActivity it -> edition.activities().find(it.after().id())
                    .flatMap(before -> findCompanions(before, it.after()).or(() -> findDefenders(before, it.after())))
                    .orElseGet(() -> ChangeText.of(messages).name(change, edition));
            default -> ChangeText.of(messages).name(change, edition);
        };
    }

    /** What it would lead to: "Then: 4 clashes instead of 5; 1 warning more: Ara: no time for lunch". */
    public String effect(Findings before, Fixes.Offer offer) {
        FindingText titles = FindingText.of(offer.edition(), messages);
        List<String> parts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            List<Finding> was = before.list(severity);
            List<Finding> is = offer.after().list(severity);
            List<String> come = is.stream().filter(it -> was.stream().noneMatch(old -> Acknowledging.isSameMatter(old, it)))
                    .map(titles::title).distinct().toList();
            findDifference(severity, was.size(), is.size(), !come.isEmpty())
                    .ifPresent(part -> parts.add(come.isEmpty() ? part : messages.get("fixes.effect.come", part, join(come))));
        }
        return messages.get("fixes.effect", String.join("; ", parts));
    }

    private Optional<String> findDifference(Severity severity, int was, int is, boolean others) {
        if (was == is) {
            return others ? Optional.of(messages.get("fixes.other." + severity)) : Optional.empty();
        }
        return Optional.of(severity == Severity.CLASH ? messages.get("fixes.clashes", is, was)
                : messages.get("fixes." + (is > was ? "more." : "fewer.") + severity, Math.abs(is - was)));
    }

    private String join(List<String> titles) {
        String first = titles.stream().limit(MOST_TITLES).collect(Collectors.joining(", "));
        return titles.size() > MOST_TITLES ? messages.get("fixes.effect.andMore", first, titles.size() - MOST_TITLES) : first;
    }

    private String move(Activity activity, LocalDateTime to) {
        String hour = formats.hour(to);
        boolean isSameDay = activity.findSlot().map(Slot::start).filter(now -> now.toLocalDate().equals(to.toLocalDate())).isPresent();
        return messages.get("fixes.move", names.titleAndPlace(activity),
                isSameDay ? hour : formats.shortDay(to.toLocalDate()) + ", " + hour);
    }

    private String swap(Activity one, Activity other) {
        return messages.get("fixes.swap", names.titleAndPlace(one), moment(one), names.titleAndPlace(other), moment(other));
    }

    private String moment(Activity activity) {
        return activity.findSlot().map(slot -> formats.shortDay(slot.start().toLocalDate()) + ", " + formats.hour(slot.start())).orElse("");
    }

    private Optional<String> findCompanions(Activity before, Activity after) {
        String come = namesOf(after.companions(), before.companions());
        String go = namesOf(before.companions(), after.companions());
        if (come.isEmpty()) {
            return Optional.empty();
        }
        String what = names.titleAndPlace(before);
        return Optional.of(go.isEmpty() ? messages.get("fixes.companion.more", come, what)
                : messages.get("fixes.companion.instead", come, go, what));
    }

    private Optional<String> findDefenders(Activity before, Activity after) {
        List<Id<Defender>> come = after.defenders().stream().filter(id -> !before.defenders().contains(id)).toList();
        return come.isEmpty() ? Optional.empty() : Optional.of(more(before, come));
    }

    private String more(Activity activity, List<Id<Defender>> come) {
        return messages.get("fixes.defenders.more", ListFormat.getInstance(messages.locale(), ListFormat.Type.STANDARD,
                ListFormat.Style.FULL).format(come.stream().map(names::defender).toList()), names.titleAndPlace(activity), come.size());
    }

    private String namesOf(List<Id<Companion>> some, List<Id<Companion>> others) {
        return some.stream().filter(id -> !others.contains(id)).flatMap(id -> edition.companions().find(id).stream())
                .map(Companion::name).collect(Collectors.joining(", "));
    }
}
