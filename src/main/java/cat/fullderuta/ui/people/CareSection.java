package cat.fullderuta.ui.people;

import cat.fullderuta.edition.Answer;
import cat.fullderuta.ui.form.Entered;
import cat.fullderuta.ui.form.Form;
import cat.fullderuta.ui.form.Line;
import cat.fullderuta.ui.form.Section;
import javafx.scene.Node;
import javafx.scene.control.TextField;

/** What a day may ask of them, and what they need. */
final class CareSection {

    private static final int MOST_A_DAY = 12;

    private CareSection() {
    }

    static Node of(Form<?, Profile> form) {
        var section = new Section<>(form, "care");
        var limit = section.text("daily-limit", it -> it.defender().dailyLimit() == null ? "" : String.valueOf(it.defender().dailyLimit()),
                (it, typed) -> enterLimit(section, it, typed.strip()));
        ((TextField) limit.control()).setPromptText(section.words().get("people.limit.rule",
                form.workspace().state().edition().rules().activitiesPerDay()));
        var escort = section.constants("escort", "domain", Answer.class, it -> it.defender().needsEscort(),
                (it, answer) -> it.put(one -> one.needsEscort(answer)));
        return section.with(Line.row(escort.withWidth(200), limit.withWidth(200)))
                .with(section.text("diet", it -> it.defender().diet(), (it, typed) -> it.put(one -> one.diet(typed.strip()))))
                .with(section.longText("health", it -> it.defender().health(), (it, typed) -> it.put(one -> one.health(typed.strip()))))
                .with(form.add(new HoursLine(form, "edit-hours", section.label("hours")))).node();
    }

    private static Entered enterLimit(Section<Profile> section, Profile it, String typed) {
        if (typed.isEmpty()) {
            return it.put(one -> one.dailyLimit(null));
        }
        if (!typed.matches("\\d{1,2}") || Integer.parseInt(typed) > MOST_A_DAY || Integer.parseInt(typed) == 0) {
            return new Entered.Wrong(section.words().get("people.wrong.limit", typed, MOST_A_DAY));
        }
        return it.put(one -> one.dailyLimit(Integer.valueOf(typed)));
    }
}
