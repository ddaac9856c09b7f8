package cat.fullderuta.ui.people;

import cat.fullderuta.edition.Answer;
import cat.fullderuta.edition.Consents;
import cat.fullderuta.ui.form.Form;
import cat.fullderuta.ui.form.Line;
import cat.fullderuta.ui.form.Section;
import javafx.scene.Node;

/** What they agreed to, and what may be told of them to whom. Both count at once, also for versions that were made before. */
final class ConsentSection {

    private static final double WIDTH = 140;

    private ConsentSection() {
    }

    static Node of(Form<?, Profile> form) {
        var section = new Section<>(form, "consents");
        var photo = section.constants("consent-photo", "people", Answer.class, it -> consents(it).photo(),
                (it, answer) -> it.put(one -> one.consents(new Consents(answer, consents(it).recording(), consents(it).press()))));
        var recording = section.constants("consent-recording", "people", Answer.class, it -> consents(it).recording(),
                (it, answer) -> it.put(one -> one.consents(new Consents(consents(it).photo(), answer, consents(it).press()))));
        var press = section.constants("consent-press", "people", Answer.class, it -> consents(it).press(),
                (it, answer) -> it.put(one -> one.consents(new Consents(consents(it).photo(), consents(it).recording(), answer))));
        return section.with(Line.wrappingRow(photo.withWidth(WIDTH), recording.withWidth(WIDTH), press.withWidth(WIDTH)))
                .with(form.add(new DisclosureLine(form, "edit-disclosure", section.label("disclosure")))).node();
    }

    private static Consents consents(Profile profile) {
        return profile.defender().consents();
    }
}
