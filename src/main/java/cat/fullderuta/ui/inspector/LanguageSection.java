package cat.fullderuta.ui.inspector;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Answer;
import cat.fullderuta.edition.Interpreting;
import cat.fullderuta.edition.Language;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.form.Entered;
import cat.fullderuta.ui.form.Form;
import cat.fullderuta.ui.form.Line;
import cat.fullderuta.ui.form.Option;
import cat.fullderuta.ui.form.Section;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;

/** The languages spoken there, and the interpreting. */
final class LanguageSection {

    private LanguageSection() {
    }

    static Node of(Form<?, Subject> form) {
        var section = new Section<>(form, "languages");
        Line<Subject> languages = section.chips("languages", it -> listLanguages(section, it),
                (it, language) -> it.activity().arrangements().languages().contains(language), LanguageSection::turn);
        return section.with(languages)
                .with(section.constants("interpreting", "domain", Answer.class, it -> interpreting(it).needed(),
                        (it, needed) -> put(it, new Interpreting(needed, interpreting(it).mode(), interpreting(it).interpreters()))))
                .with(Line.row(
                        section.constants("interpreting-mode", "inspector", Interpreting.Mode.class, it -> interpreting(it).mode(),
                                (it, mode) -> put(it, new Interpreting(interpreting(it).needed(), mode, interpreting(it).interpreters())))
                                .withWidth(180),
                        section.text("interpreters", it -> String.valueOf(interpreting(it).interpreters()),
                                (it, typed) -> enterCount(section, it, typed.strip()))
                                .withWidth(110)))
                .node();
    }

    private static List<Option<Language>> listLanguages(Section<Subject> section, Subject subject) {
        return Languages.of(subject).stream().map(language -> new Option<>(language, Fields.languageName(language, section.words()))).toList();
    }

    private static Entered turn(Subject subject, Language language, boolean on) {
        Activity activity = subject.activity();
        var languages = new ArrayList<>(activity.arrangements().languages());
        languages.remove(language);
        if (on) {
            languages.add(language);
        }
        return Subject.put(activity.withArrangements(activity.arrangements().withLanguages(languages)));
    }

    private static Entered enterCount(Section<Subject> section, Subject subject, String typed) {
        if (!typed.matches("[0-9]")) {
            return new Entered.Wrong(section.words().get("inspector.wrong.interpreters", typed));
        }
        return put(subject, new Interpreting(interpreting(subject).needed(), interpreting(subject).mode(), Integer.parseInt(typed)));
    }

    private static Interpreting interpreting(Subject subject) {
        return subject.activity().arrangements().interpreting();
    }

    private static Entered put(Subject subject, Interpreting interpreting) {
        Activity activity = subject.activity();
        return Subject.put(activity.withArrangements(activity.arrangements().withInterpreting(interpreting)));
    }
}
