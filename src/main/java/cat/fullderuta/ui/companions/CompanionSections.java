package cat.fullderuta.ui.companions;

import cat.fullderuta.change.Change;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Companion;
import cat.fullderuta.edition.Companion.Role;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Place;
import cat.fullderuta.text.Formats;
import cat.fullderuta.text.Messages;
import cat.fullderuta.travel.Municipality;
import cat.fullderuta.ui.common.LooseTime;
import cat.fullderuta.ui.common.SearchCombo;
import cat.fullderuta.ui.form.Entered;
import cat.fullderuta.ui.form.Form;
import cat.fullderuta.ui.form.Line;
import cat.fullderuta.ui.form.Option;
import cat.fullderuta.ui.form.Section;
import java.text.Collator;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;

/** The sections of the form of a companion. */
final class CompanionSections {

    private final Form<Id<Companion>, Companion> form;
    private final Messages words;
    private final List<Option<Optional<String>>> towns;

    CompanionSections(Form<Id<Companion>, Companion> form) {
        this.form = form;
        words = form.workspace().words();
        Comparator<Municipality> byName = Comparator.comparing(Municipality::name, Collator.getInstance(words.locale()));
        towns = Stream.concat(Stream.of(new Option<>(Optional.<String>empty(), words.get("companions.base.none"))),
                form.workspace().session().gazetteer().list().stream().sorted(byName)
                        .map(town -> new Option<>(Optional.of(town.code()), town.name()))).toList();
    }

    /** @param goTo brings an activity into sight on the board */
    List<Node> list(Consumer<Id<Activity>> goTo) {
        return List.of(who(), languages(), hours(), notes(), roster(goTo));
    }

    private Node who() {
        var section = new Section<>(form, "who");
        return section.with(section.text("name", Companion::name, (it, typed) -> put(it.withName(typed.strip()))))
                .with(section.chips("roles", _ -> Stream.of(Role.values()).map(role -> new Option<>(role, words.get("domain", role))).toList(),
                        (it, role) -> it.roles().contains(role), CompanionSections::turn))
                .with(Line.row(section.text("phone", Companion::phone, (it, typed) -> put(it.withPhone(typed.strip()))).withWidth(150),
                        section.text("email", Companion::email, this::enterEmail).withWidth(260)))
                .with(section.choice("base", new SearchCombo<>(section.words()), _ -> towns, it -> Optional.ofNullable(it.base().municipality()),
                        CompanionSections::enterBase))
                .node();
    }

    private static Entered turn(Companion companion, Role role, boolean on) {
        Set<Role> roles = new HashSet<>(companion.roles());
        if (on) {
            roles.add(role);
        } else {
            roles.remove(role);
        }
        return put(companion.withRoles(roles));
    }

    private Entered enterEmail(Companion companion, String typed) {
        String text = typed.strip();
        return text.isEmpty() || text.matches("[^\\s@]+@[^\\s@]+\\.[^\\s@.]+") ? put(companion.withEmail(text))
                : new Entered.Wrong(words.get("companions.wrong.email", text));
    }

    /** In another town the street is another too. */
    private static Entered enterBase(Companion companion, Optional<String> town) {
        return town.equals(Optional.ofNullable(companion.base().municipality())) ? Entered.of()
                : put(companion.withBase(town.map(Place::in).orElse(Place.UNKNOWN)));
    }

    private Node languages() {
        var section = new Section<>(form, "languages");
        return section.with(PairsLine.of(form)).node();
    }

    private Node hours() {
        var section = new Section<>(form, "hours");
        HoursLine hours = HoursLine.of(form);
        var halfDay = section.text("half-day", it -> it.halfDay() == null ? "" : Formats.of(words).duration(it.halfDay()), this::enterHalfDay);
        section.with(hours.brushes()).with(hours).with(hours.notes()).with(halfDay);
        form.add(new HalfDayPrompt(form, halfDay));
        return section.node();
    }

    private Entered enterHalfDay(Companion companion, String typed) {
        if (typed.isBlank()) {
            return put(companion.withHalfDay(null));
        }
        Optional<Duration> length = LooseTime.findLength(typed).filter(it -> it.compareTo(Duration.ofHours(12)) <= 0);
        return length.map(it -> put(companion.withHalfDay(it)))
                .orElseGet(() -> new Entered.Wrong(words.get("companions.wrong.halfDay", typed.strip())));
    }

    private Node notes() {
        var section = new Section<>(form, "notes");
        return section.with(section.longText("notes", Companion::notes, (it, typed) -> put(it.withNotes(typed.strip())))).node();
    }

    private Node roster(Consumer<Id<Activity>> goTo) {
        var section = new Section<>(form, "roster");
        return section.with(RosterLine.of(form, goTo).control()).node();
    }

    private static Entered put(Companion companion) {
        return Entered.of(new Change.PutCompanion(companion));
    }
}
