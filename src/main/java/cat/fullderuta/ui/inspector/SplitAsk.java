package cat.fullderuta.ui.inspector;

import cat.fullderuta.change.ActivityChange;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Id;
import cat.fullderuta.text.Formats;
import cat.fullderuta.text.Messages;
import cat.fullderuta.text.Names;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.form.Form;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;

/** Into how many an activity is split, such as a request for four class sessions. */
final class SplitAsk extends AskInPlace {

    private static final int MOST = 12;
    /** From here on a length is more likely that of all sessions than that of one. */
    private static final Duration LONG = Duration.ofHours(2);

    private final Form<?, Subject> form;
    private final Messages words;
    private final TextField parts;
    private final CheckBox divide;

    SplitAsk(Form<?, Subject> form) {
        this(form, new TextField(), new CheckBox(), form.workspace().words());
    }

    private SplitAsk(Form<?, Subject> form, TextField parts, CheckBox divide, Messages words) {
        super("split", words.get("inspector.split.yes"), words.get("inspector.ask.no"), row(parts, words), divide);
        this.form = form;
        this.words = words;
        this.parts = parts;
        this.divide = divide;
        divide.setText(words.get("inspector.split.divide"));
        Fields.named(divide, "split-divide", divide.getText().replace("_", ""));
        parts.textProperty().addListener(_ -> preview());
        divide.setOnAction(_ -> preview());
    }

    private static HBox row(TextField parts, Messages words) {
        var label = new Label(words.get("inspector.split.parts"));
        label.setMnemonicParsing(true);
        label.setLabelFor(parts);
        parts.setPrefColumnCount(3);
        Fields.named(parts, "split-parts", words.get("inspector.split.parts").replace("_", ""));
        var row = new HBox(label, parts);
        row.getStyleClass().add("action-row");
        return row;
    }

    @Override
    void begin() {
        parts.setText("2");
        divide.setSelected(form.findSubject().filter(it -> it.activity().length().compareTo(LONG) >= 0).isPresent());
        preview();
        parts.requestFocus();
        parts.selectAll();
    }

    private Optional<ActivityChange.SplitActivity> change(Subject subject) {
        String typed = parts.getText().strip();
        Activity activity = subject.activity();
        if (!typed.matches("\\d{1,2}") || Integer.parseInt(typed) < 2 || Integer.parseInt(typed) > MOST
                || divide.isSelected() && activity.length().toMinutes() < Integer.parseInt(typed)) {
            return Optional.empty();
        }
        return Optional.of(new ActivityChange.SplitActivity(activity.id(), Names.of(subject.edition(), words).title(activity),
                Stream.generate(Id::<Activity>random).limit(Integer.parseInt(typed) - 1).toList(), divide.isSelected()));
    }

    private void preview() {
        form.findSubject().ifPresent(subject -> change(subject).ifPresentOrElse(split -> {
            Activity last = split.applyTo(subject.edition()).activities().get(split.others().getLast());
            tell(words.get("inspector.split.preview", split.parts(), Formats.of(words).duration(last.length()),
                    split.others().size()), false);
        }, () -> tell(words.get("inspector.split.wrong", parts.getText().strip(), MOST), true)));
    }

    @Override
    boolean apply() {
        form.commit();
        return form.findSubject().flatMap(this::change).filter(form.workspace().edits()::apply).isPresent();
    }
}
