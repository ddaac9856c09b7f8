package cat.fullderuta.ui.people;

import cat.fullderuta.edition.Defender;
import cat.fullderuta.ui.form.Form;
import cat.fullderuta.ui.form.Line;
import cat.fullderuta.ui.form.Option;
import cat.fullderuta.ui.form.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import javafx.scene.Node;

/** The sections that are only texts and chips: what they stand for, how to reach them, what to avoid, what is noted. */
final class OtherSections {

    private OtherSections() {
    }

    /** The themes of all are offered, so that one thing is not called by two names. */
    static Node themes(Form<?, Profile> form) {
        var section = new Section<>(form, "themes");
        var words = section.words();
        var chips = section.chips("themes", it -> listThemes(it).stream().map(theme -> new Option<>(theme, theme)).toList(),
                (it, theme) -> it.defender().themes().contains(theme), (it, theme, on) -> it.put(one -> one.themes(turned(it, theme, on))));
        var add = form.add(new PickLine<>(form, "edit-theme-new", section.label("theme-new"), words.get("people.theme.prompt"),
                new PickLine.Calls<Profile, String>(_ -> "", (it, typed) -> listThemes(it).stream()
                        .filter(theme -> theme.toLowerCase(words.locale()).contains(typed.toLowerCase(words.locale())))
                        .filter(theme -> !it.defender().themes().contains(theme)).map(theme -> new Option<>(theme, theme)).toList(),
                        Optional::of, (it, theme) -> it.put(one -> one.themes(turned(it, theme, true))), _ -> SpokenLine.NOTHING,
                        typed -> typed)));
        return section.with(chips).with(add.node()).node();
    }

    private static List<String> listThemes(Profile profile) {
        var all = new TreeSet<String>();
        profile.edition().defenders().stream().map(Defender::themes).forEach(all::addAll);
        return List.copyOf(all);
    }

    private static List<String> turned(Profile profile, String theme, boolean on) {
        List<String> themes = new ArrayList<>(profile.defender().themes());
        themes.remove(theme);
        if (on) {
            themes.add(theme);
        }
        return themes;
    }

    static Node reach(Form<?, Profile> form) {
        var section = new Section<>(form, "reach");
        var phone = section.text("phone", it -> it.defender().phone(), (it, typed) -> it.put(one -> one.phone(typed.strip())));
        var email = section.text("email", it -> it.defender().email(), (it, typed) -> it.put(one -> one.email(typed.strip())));
        return section.with(Line.row(phone.withWidth(200), email.withWidth(280))).node();
    }

    static Node avoid(Form<?, Profile> form) {
        var section = new Section<>(form, "avoid");
        return section.with(section.text("topics-to-avoid", it -> it.defender().topicsToAvoid(),
                        (it, typed) -> it.put(one -> one.topicsToAvoid(typed.strip()))))
                .with(section.text("people-to-avoid", it -> it.defender().peopleToAvoid(),
                        (it, typed) -> it.put(one -> one.peopleToAvoid(typed.strip())))).node();
    }

    static Node notes(Form<?, Profile> form) {
        var section = new Section<>(form, "notes");
        return section.with(section.longText("notes", it -> it.defender().notes(), (it, typed) -> it.put(one -> one.notes(typed.strip()))))
                .with(section.longText("follow-up", it -> it.defender().followUp(),
                        (it, typed) -> it.put(one -> one.followUp(typed.strip()))))
                .node();
    }
}
