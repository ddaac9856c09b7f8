package cat.fullderuta.ui.inspector;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Answer;
import cat.fullderuta.edition.Arrangements;
import cat.fullderuta.edition.Certainty;
import cat.fullderuta.edition.Companion;
import cat.fullderuta.edition.Contact;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Interpreting;
import cat.fullderuta.edition.Invitation;
import cat.fullderuta.edition.Language;
import cat.fullderuta.edition.Wish;
import cat.fullderuta.text.Formats;
import cat.fullderuta.text.Messages;
import cat.fullderuta.text.Names;
import cat.fullderuta.ui.common.Fields;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What is known of an activity, to read. Nothing is shown for what nobody said, save what somebody ought to ask. */
final class Facts {

    private final Activity activity;
    private final Edition edition;
    private final Messages words;
    private final Formats formats;
    private final Names names;
    private final List<Node> nodes = new ArrayList<>();

    private Facts(Subject subject, Messages words) {
        activity = subject.activity();
        edition = subject.edition();
        this.words = words;
        formats = Formats.of(words);
        names = Names.of(edition, words);
    }

    /** When and who, which stand above the findings. */
    static Node summary(Subject subject, Messages words) {
        var facts = new Facts(subject, words);
        facts.addWhen();
        facts.addPeople();
        Node box = facts.box();
        box.getStyleClass().add("summary");
        return box;
    }

    /** All the rest. */
    static Node details(Subject subject, Messages words) {
        var facts = new Facts(subject, words);
        facts.addContact();
        facts.add("description", facts.activity.description());
        facts.add("audience", Stream.of(facts.activity.attendance().who(), facts.count()).filter(it -> !it.isBlank())
                .collect(Collectors.joining(" · ")));
        facts.add("speakers", facts.activity.speakers());
        facts.add("campaign", facts.activity.campaign());
        facts.add("transport", facts.transport());
        facts.add("meal", facts.activity.arrangements().meal());
        facts.add("media", facts.media());
        facts.add("public-notes", facts.activity.publicNotes());
        facts.add("internal-notes", facts.activity.internalNotes());
        facts.add("wish", facts.wish());
        facts.add("source", facts.activity.source());
        return facts.box();
    }

    private Node box() {
        var box = new VBox(nodes.toArray(Node[]::new));
        box.getStyleClass().add("facts");
        return box;
    }

    private void addWhen() {
        String when = activity.findSlot()
                .map(slot -> formats.day(slot.start().toLocalDate()) + ", " + formats.hours(slot.start(), slot.end()))
                .orElseGet(() -> words.get("inspector.fact.unplaced", formats.duration(activity.length())));
        nodes.add(Fields.named(Fields.text(when, "text-strong"), "fact-when", when));
        if (activity.isScheduled() && activity.certainty() != Certainty.EXACT) {
            nodes.add(Fields.text(words.get("domain", activity.certainty()), "text-quiet"));
        }
    }

    private void addPeople() {
        String who = names.participants(activity);
        String nobody = activity.type().goesWithoutDefender() ? "inspector.fact.withoutDefender" : "inspector.fact.nobody";
        String shown = activity.invitation() instanceof Invitation.Everyone(var except)
                ? except.isEmpty() ? words.get("inspector.fact.everyone") : words.get("inspector.fact.everyoneBut", join(except))
                : who.isEmpty() ? words.get(nobody) : who;
        nodes.add(Fields.named(Fields.text(shown), "fact-defenders", shown));
        String asked = asked();
        if (!asked.isEmpty()) {
            nodes.add(Fields.text(asked, "text-quiet"));
        }
        String companions = activity.companions().stream().flatMap(id -> edition.companions().find(id).stream())
                .map(Companion::name).collect(Collectors.joining(", "));
        if (!companions.isEmpty()) {
            nodes.add(Fields.text(words.get("inspector.fact.companions", companions), "text-quiet"));
        }
        nodes.add(Fields.text(words.get("inspector.fact.interpreting", interpreting()), "text-quiet"));
        if (!activity.arrangements().languages().isEmpty()) {
            nodes.add(Fields.text(words.get("inspector.fact.languages", activity.arrangements().languages().stream()
                    .map(language -> Fields.languageName(language, words)).collect(Collectors.joining(", "))), "text-quiet"));
        }
    }

    private String asked() {
        return switch (activity.invitation()) {
            case Invitation.Named(var named) when !named.equals(activity.defenders()) && !named.isEmpty() ->
                    words.get("inspector.fact.askedNamed", join(named));
            case Invitation.AnyWho(var language, var theme, var count) when language != null || !theme.isBlank() || count > 1 ->
                    words.get("inspector.fact.askedAny", count, describe(language, theme)).strip();
            case Invitation.Named _, Invitation.AnyWho _, Invitation.Everyone _ -> "";
        };
    }

    private String describe(@Nullable Language language, String theme) {
        List<String> wanted = Stream.of(language == null ? "" : Fields.languageName(language, words), theme)
                .filter(it -> !it.isBlank()).toList();
        return wanted.isEmpty() ? "" : "· " + String.join(", ", wanted);
    }

    private String interpreting() {
        Interpreting interpreting = activity.arrangements().interpreting();
        return interpreting.needed() == Answer.YES
                ? words.get("inspector", interpreting.mode()).toLowerCase(words.locale()) + ", " + interpreting.interpreters()
                : words.get("inspector.fact.interpreting." + interpreting.needed());
    }

    private void addContact() {
        edition.findContact(activity).ifPresentOrElse(contact -> add("contact", describe(contact)),
                () -> add("contact", words.get("inspector.fact.noContact")));
    }

    private String describe(Contact contact) {
        String phone = contact.extension().isBlank() ? contact.phone()
                : words.get("inspector.fact.extension", contact.phone(), contact.extension());
        String who = Stream.of(contact.name(), contact.role()).filter(it -> !it.isBlank()).collect(Collectors.joining(" · "));
        return Stream.of(who, phone, contact.email()).filter(it -> !it.isBlank()).collect(Collectors.joining("\n"));
    }

    private String count() {
        Integer number = activity.attendance().number();
        return number == null ? "" : words.get("inspector.fact.people", number);
    }

    private String transport() {
        Arrangements plans = activity.arrangements();
        String host = plans.hostTransport() == Answer.YES ? words.get("inspector.fact.hostTransport") : "";
        return Stream.of(host, plans.transport()).filter(it -> !it.isBlank()).collect(Collectors.joining("\n"));
    }

    /** What is planned of pictures, recordings and the press. */
    private String media() {
        Arrangements plans = activity.arrangements();
        return Stream.of(plans.photo() == Answer.YES ? "photo" : "", plans.recording() == Answer.YES ? "recording" : "",
                plans.press() == Answer.YES ? "press" : "").filter(it -> !it.isEmpty()).map(it -> words.get("inspector.fact.media." + it))
                .collect(Collectors.joining(", "));
    }

    private String wish() {
        Wish wish = activity.wish();
        String days = wish.days().stream().map(formats::shortDay).collect(Collectors.joining("; "));
        String hours = wish.from() == null && wish.to() == null ? "" : hour(wish.from()) + "–" + hour(wish.to());
        String quoted = wish.words().isBlank() ? "" : words.get("inspector.fact.quoted", wish.words().strip());
        return Stream.of(days, hours, quoted).filter(it -> !it.isBlank()).collect(Collectors.joining("\n"));
    }

    private String hour(@Nullable LocalTime time) {
        return time == null ? "" : formats.hour(time);
    }

    private String join(List<Id<Defender>> ids) {
        return ids.stream().map(names::defender).collect(Collectors.joining(", "));
    }

    private void add(String name, String text) {
        if (!text.isBlank()) {
            var value = Fields.named(Fields.text(text), "fact-" + name, text);
            var fact = new VBox(Fields.text(words.get("inspector.fact.title." + name), "text-strong"), value);
            nodes.add(fact);
        }
    }
}
