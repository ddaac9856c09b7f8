package cat.fullderuta.ui.inspector;

import cat.fullderuta.edition.Invitation;
import cat.fullderuta.edition.Language;
import cat.fullderuta.edition.LanguageSkill;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** The languages to choose from for an activity: the usual ones, those of the defenders, and its own. */
final class Languages {

    private static final List<Language> USUAL = List.of(Language.CATALAN, Language.SPANISH, Language.ENGLISH, Language.FRENCH,
            Language.PORTUGUESE, Language.ARABIC);

    private Languages() {
    }

    static List<Language> of(Subject subject) {
        var languages = new LinkedHashSet<>(USUAL);
        subject.edition().listComing().forEach(defender -> defender.languages().stream().map(LanguageSkill::language)
                .forEach(languages::add));
        languages.addAll(subject.activity().arrangements().languages());
        if (subject.activity().invitation() instanceof Invitation.AnyWho(var language, _, _) && language != null) {
            languages.add(language);
        }
        return new ArrayList<>(languages);
    }
}
