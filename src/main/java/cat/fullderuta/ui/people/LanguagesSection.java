package cat.fullderuta.ui.people;

import cat.fullderuta.edition.Language;
import cat.fullderuta.edition.LanguageSkill;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.form.Form;
import cat.fullderuta.ui.form.Option;
import cat.fullderuta.ui.form.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;

/** What they speak, how well, and in what language their agenda is printed. */
final class LanguagesSection {

    /** The languages in which documents are written. */
    private static final List<Language> OF_DOCUMENTS = List.of(Language.CATALAN, Language.SPANISH, Language.ENGLISH, Language.FRENCH,
            Language.PORTUGUESE, Language.ARABIC);

    private LanguagesSection() {
    }

    static Node of(Form<?, Profile> form, AllLanguages all) {
        var section = new Section<>(form, "languages");
        var words = section.words();
        var spoken = form.add(new SpokenLine(form, "edit-languages", section.label("languages")));
        var add = form.add(new PickLine<>(form, "edit-language-new", section.label("language-new"), words.get("people.language.prompt"),
                new PickLine.Calls<Profile, Language>(_ -> "", (it, typed) -> all.find(typed, it.defender().languages().stream()
                        .map(LanguageSkill::language).collect(Collectors.toSet())), _ -> Optional.empty(),
                        (it, language) -> it.put(one -> one.languages(with(it, language))), _ -> SpokenLine.NOTHING,
                        typed -> words.get("people.wrong.language", typed))));
        var agenda = section.choice("agenda-language", new ComboBox<>(), it -> Stream.concat(OF_DOCUMENTS.stream(),
                Stream.of(it.defender().agendaLanguage())).distinct()
                        .map(one -> new Option<>(one, Fields.languageName(one, words))).toList(),
                it -> it.defender().agendaLanguage(), (it, language) -> it.put(one -> one.agendaLanguage(language)));
        var remark = form.add(new AgendaLanguageRemark(form));
        return section.with(spoken).with(add.node()).with(agenda).with(remark.control()).node();
    }

    private static List<LanguageSkill> with(Profile it, Language language) {
        var skills = new ArrayList<>(it.defender().languages());
        skills.add(new LanguageSkill(language, skills.isEmpty() ? LanguageSkill.Level.NATIVE : LanguageSkill.Level.FLUENT));
        return skills;
    }
}
