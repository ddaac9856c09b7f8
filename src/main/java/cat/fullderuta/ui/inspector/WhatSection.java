package cat.fullderuta.ui.inspector;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Attendance;
import cat.fullderuta.edition.Status;
import cat.fullderuta.ui.common.SearchCombo;
import cat.fullderuta.ui.form.Entered;
import cat.fullderuta.ui.form.Form;
import cat.fullderuta.ui.form.Line;
import cat.fullderuta.ui.form.Section;
import javafx.scene.Node;

/** What the activity is, how far it is, and for whom. */
final class WhatSection {

    private static final int MOST_PEOPLE = 100_000;

    private WhatSection() {
    }

    static Node of(Form<?, Subject> form) {
        var section = new Section<>(form, "what");
        return section
                .with(section.text("title", it -> it.activity().title(),
                        (it, typed) -> Subject.put(it.activity().withTitle(typed.strip()))))
                .with(section.constants("type", SearchCombo.stepped(section.words()), "domain", ActivityType.class, it -> it.activity().type(),
                        (it, type) -> Subject.put(it.activity().retyped(type, Usual.audience(it.activity().type(), section.words()),
                                Usual.audience(type, section.words())))))
                .with(section.constants("status", "domain", Status.class, it -> it.activity().status(),
                        (it, status) -> Subject.put(it.activity().withStatus(status))))
                .with(Line.row(
                        section.text("audience", it -> it.activity().attendance().who(), (it, typed) -> Subject.put(
                                it.activity().withAttendance(new Attendance(typed.strip(), it.activity().attendance().number()))))
                                        .withWidth(200),
                        section.text("number", it -> number(it.activity()),
                                (it, typed) -> enterNumber(section, it.activity(), typed.strip()))
                                .withWidth(90)))
                .node();
    }

    private static String number(Activity activity) {
        Integer number = activity.attendance().number();
        return number == null ? "" : number.toString();
    }

    private static Entered enterNumber(Section<Subject> section, Activity activity, String typed) {
        if (typed.isEmpty()) {
            return Subject.put(activity.withAttendance(new Attendance(activity.attendance().who(), null)));
        }
        if (!typed.matches("\\d{1,6}") || Integer.parseInt(typed) > MOST_PEOPLE) {
            return new Entered.Wrong(section.words().get("inspector.wrong.number", typed, MOST_PEOPLE));
        }
        return Subject.put(activity.withAttendance(new Attendance(activity.attendance().who(), Integer.valueOf(typed))));
    }
}
