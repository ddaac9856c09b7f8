package cat.fullderuta.text;

import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Alteration;
import cat.fullderuta.edition.Certainty;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Status;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What somebody altered of an activity, in words. What is no longer in the edition has a word of its own, never an exception. */
public final class AlterationText {

    private final Edition edition;
    private final Messages messages;
    private final Names names;
    private final Formats formats;

    private AlterationText(Edition edition, Messages messages) {
        this.edition = edition;
        this.messages = messages;
        names = Names.of(edition, messages);
        formats = Formats.of(messages);
    }

    /** The alterations of this edition in this language. */
    public static AlterationText of(Edition edition, Messages messages) {
        return new AlterationText(edition, messages);
    }

    /** When and by whom: "Thu 8 Apr 10:32 · MP"; only when, where nobody signed. */
    public String signature(Alteration alteration) {
        String when = formats.shortDay(alteration.at().toLocalDate()) + " " + formats.hour(alteration.at());
        return alteration.by().isBlank() ? when : when + " · " + alteration.by().strip();
    }

    /** What was altered: "Status: requested → confirmed". */
    public String sentence(Alteration alteration) {
        return switch (alteration.fact()) {
            case MADE -> messages.get("history.made");
            case TYPE -> fromTo(alteration, it -> constant(ActivityType.class, it));
            case STATUS -> fromTo(alteration, it -> constant(Status.class, it));
            case CERTAINTY -> fromTo(alteration, it -> constant(Certainty.class, it));
            case HOST -> fromTo(alteration, it -> edition.hosts().find(Id.of(it)).map(Host::name).orElseGet(this::gone));
            case VENUE -> fromTo(alteration, this::venue);
            case CONTACT -> fromTo(alteration, this::contact);
            case START -> fromTo(alteration, this::start);
            case LENGTH -> fromTo(alteration, it -> formats.duration(Duration.parse(it)));
            case DEFENDERS -> joinedAndLeft(alteration, it -> names.defender(Id.of(it)));
            case COMPANIONS -> joinedAndLeft(alteration, it -> names.companion(Id.of(it)));
            case TITLE, INVITATION, ARRANGEMENTS, NOTES, FOLLOW_UP, OTHER -> messages.get("history.edited", fact(alteration));
        };
    }

    private String fact(Alteration alteration) {
        return messages.get("history", alteration.fact());
    }

    private String fromTo(Alteration alteration, Function<String, String> words) {
        String before = alteration.before().isEmpty() ? "" : words.apply(alteration.before());
        String after = alteration.after().isEmpty() ? "" : words.apply(alteration.after());
        if (after.isEmpty()) {
            return messages.get("history.cleared", fact(alteration), before);
        }
        return before.isEmpty() ? messages.get("history.set", fact(alteration), after)
                : messages.get("history.changed", fact(alteration), before, after);
    }

    private String joinedAndLeft(Alteration alteration, Function<String, String> words) {
        List<String> before = split(alteration.before());
        List<String> after = split(alteration.after());
        String said = Stream.concat(after.stream().filter(it -> !before.contains(it)).map(it -> "+ " + words.apply(it)),
                before.stream().filter(it -> !after.contains(it)).map(it -> "− " + words.apply(it))).collect(Collectors.joining(", "));
        return said.isEmpty() ? messages.get("history.edited", fact(alteration)) : messages.get("history.set", fact(alteration), said);
    }

    private static List<String> split(String ids) {
        return Stream.of(ids.split(",")).filter(it -> !it.isBlank()).toList();
    }

    private <E extends Enum<E>> String constant(Class<E> type, String name) {
        return Stream.of(type.getEnumConstants()).filter(it -> it.name().equals(name)).findFirst()
                .map(it -> messages.get("domain", it).toLowerCase(messages.locale())).orElse(name);
    }

    private String start(String iso) {
        LocalDateTime start = LocalDateTime.parse(iso);
        return formats.shortDay(start.toLocalDate()) + " " + formats.hour(start);
    }

    private String venue(String id) {
        return edition.hosts().stream().flatMap(host -> host.venues().find(Id.of(id)).stream()).findFirst()
                .map(it -> it.name().isBlank() ? it.place().address() : it.name()).orElseGet(this::gone);
    }

    private String contact(String id) {
        return edition.hosts().stream().flatMap(host -> host.contacts().find(Id.of(id)).stream()).findFirst()
                .map(it -> it.name().isBlank() ? it.role() : it.name()).orElseGet(this::gone);
    }

    private String gone() {
        return messages.get("findings.gone");
    }
}
