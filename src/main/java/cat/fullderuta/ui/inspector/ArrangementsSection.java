package cat.fullderuta.ui.inspector;

import cat.fullderuta.edition.Answer;
import cat.fullderuta.edition.Arrangements;
import cat.fullderuta.ui.form.Form;
import cat.fullderuta.ui.form.Line;
import cat.fullderuta.ui.form.Section;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.Node;

/** What it needs besides people and hours: who brings them, what is eaten, what must be ready, and who takes pictures. */
final class ArrangementsSection {

    private final Section<Subject> section;

    private ArrangementsSection(Form<?, Subject> form) {
        section = new Section<>(form, "arrangements");
        section.with(Line.row(answer("escort", Arrangements::escort, Arrangements::withEscort),
                        answer("materials", Arrangements::materials, Arrangements::withMaterials)))
                .with(Line.row(answer("photo", Arrangements::photo, Arrangements::withPhoto),
                        answer("recording", Arrangements::recording, Arrangements::withRecording)))
                .with(Line.row(answer("press", Arrangements::press, Arrangements::withPress),
                        answer("host-transport", Arrangements::hostTransport, Arrangements::withHostTransport)))
                .with(text("transport", Arrangements::transport, Arrangements::withTransport))
                .with(text("meal", Arrangements::meal, Arrangements::withMeal));
    }

    static Node of(Form<?, Subject> form) {
        return new ArrangementsSection(form).section.node();
    }

    private Line<Subject> answer(String name, Function<Arrangements, Answer> get, BiFunction<Arrangements, Answer, Arrangements> set) {
        return section.constants(name, "domain", Answer.class, it -> get.apply(it.activity().arrangements()),
                (it, answer) -> Subject.put(it.activity().withArrangements(set.apply(it.activity().arrangements(), answer))))
                .withWidth(90);
    }

    private Line<Subject> text(String name, Function<Arrangements, String> get, BiFunction<Arrangements, String, Arrangements> set) {
        return section.text(name, it -> get.apply(it.activity().arrangements()),
                (it, typed) -> Subject.put(it.activity().withArrangements(set.apply(it.activity().arrangements(), typed.strip()))));
    }
}
