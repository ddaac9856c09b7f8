package cat.fullderuta.ui.people;

import cat.fullderuta.document.DocumentLanguage;
import cat.fullderuta.edition.Language;
import cat.fullderuta.edition.LanguageSkill;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.form.Form;
import cat.fullderuta.ui.form.Line;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/**
 * Says that the printed agenda is in a language they do not speak, and offers the one they speak best of those in which documents are
 * written. It is not put right unasked: whether somebody chose it on purpose nobody can tell from the profile.
 */
final class AgendaLanguageRemark extends Line<Profile> {

    private final Messages words;
    private final Form<?, Profile> form;
    private final VBox box;
    private final Label remark = Fields.text("", "text-small", "remark");
    private final Button take;

    AgendaLanguageRemark(Form<?, Profile> form) {
        this(form, new VBox());
    }

    private AgendaLanguageRemark(Form<?, Profile> form, VBox box) {
        super("agenda-language-remark", form.workspace().words().get("people.agenda.remark"), box);
        this.form = form;
        this.box = box;
        words = form.workspace().words();
        remark.setId("agenda-language-unread");
        take = Fields.button("agenda-language-take", "", this::take);
        take.setMnemonicParsing(false);
        take.getStyleClass().add("small");
        box.getStyleClass().add("form-line");
        box.getChildren().addAll(remark, take);
        Fields.setShown(box, false);
    }

    @Override
    public void show(Profile subject) {
        List<LanguageSkill> spoken = subject.defender().languages();
        Optional<Language> best = findBest(spoken);
        String name = Fields.languageName(subject.defender().agendaLanguage(), words);
        remark.setText(words.get(best.isPresent() ? "people.agenda.unread" : "people.agenda.none", name));
        best.map(it -> words.get("people.agenda.take", Fields.languageName(it, words))).ifPresent(text -> {
            take.setText(text);
            take.setAccessibleText(text);
        });
        Fields.setShown(take, best.isPresent());
        take.setDisable(form.workspace().session().isReadOnly());
        Fields.setShown(box, subject.defender().hasAgendaUnread());
    }

    private void take() {
        form.findSubject().ifPresent(subject -> findBest(subject.defender().languages()).ifPresent(best -> {
            form.apply(subject.put(one -> one.agendaLanguage(best)).changes());
            form.refresh();
        }));
    }

    /** Of two that they speak equally well, the one that was named first. */
    private static Optional<Language> findBest(List<LanguageSkill> spoken) {
        return spoken.stream().filter(it -> DocumentLanguage.SPOKEN.contains(it.language().code()))
                .sorted(Comparator.comparing(LanguageSkill::level).reversed()).findFirst().map(LanguageSkill::language);
    }
}
