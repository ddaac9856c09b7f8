package cat.fullderuta.ui.companions;

import cat.fullderuta.edition.Companion;
import cat.fullderuta.edition.Id;
import cat.fullderuta.text.Formats;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.form.Form;
import cat.fullderuta.ui.form.Line;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Says in the empty field of the half-day which figure of the edition counts then. */
final class HalfDayPrompt extends Line<Companion> {

    private final Form<Id<Companion>, Companion> form;
    private final TextField field;

    HalfDayPrompt(Form<Id<Companion>, Companion> form, Line<Companion> halfDay) {
        super("half-day-prompt", "", new VBox());
        this.form = form;
        field = (TextField) halfDay.control();
    }

    @Override
    public void show(Companion companion) {
        Messages words = form.workspace().words();
        field.setPromptText(words.get("companions.halfDay.edition",
                Formats.of(words).duration(form.workspace().state().edition().rules().interpreterHalfDay())));
    }
}
