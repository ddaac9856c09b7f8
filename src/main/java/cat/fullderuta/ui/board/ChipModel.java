package cat.fullderuta.ui.board;

import cat.fullderuta.check.Findings;
import cat.fullderuta.check.Severity;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.text.FindingText;
import cat.fullderuta.text.Formats;
import cat.fullderuta.text.Messages;
import cat.fullderuta.text.Names;
import cat.fullderuta.ui.common.Telling;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a chip shows of an activity; a chip is drawn again only when this changed.
 *
 * @param others how many people besides the one in whose row it stands
 * @param worst  the worst of what was found about it
 */
record ChipModel(Id<Activity> id, ActivityType type, String hour, String where, int others, boolean locked,
        Optional<Severity> worst) {

    /** Finds the words of all chips of one state. */
    record Words(Edition edition, Findings findings, Messages messages, Names names, Formats formats, FindingText text) {

        static Words of(Edition edition, Findings findings, Messages messages) {
            return new Words(edition, findings, messages, Names.of(edition, messages), Formats.of(messages), FindingText.of(edition,
                    messages));
        }
    }

    /** With as many others as defenders take part besides the one in whose row it stands. */
    static ChipModel of(Activity activity, Words words) {
        return of(activity, words.edition().assignedTo(activity).size() - 1, words);
    }

    static ChipModel of(Activity activity, int others, Words words) {
        return new ChipModel(activity.id(), activity.type(), words.formats().hour(Objects.requireNonNull(activity.start())),
                words.names().shortWhere(activity), others, activity.isLocked(), words.findings().findWorst(activity.id()));
    }

    /**
     * What the pointer, the keys and a screen reader are told, once they ask: title, hours, who, findings.
     *
     * @param facts further lines
     */
    static Telling tell(Activity activity, List<String> facts, Words words) {
        Names names = words.names();
        Formats formats = words.formats();
        Messages messages = words.messages();
        Findings findings = words.findings();
        var slot = activity.findSlot().orElseThrow();
        return new Telling(names.titleAndPlace(activity),
                formats.hours(slot.start(), slot.end()) + " · " + messages.get("domain", activity.status()) + "\n"
                        + names.participants(activity) + facts.stream().map(fact -> "\n" + fact).collect(Collectors.joining()),
                Telling.Found.list(findings.listFor(activity.id()), findings, words.text()), List.of());
    }
}
