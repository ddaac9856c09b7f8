package cat.fullderuta.ui.inspector;

import cat.fullderuta.change.ActivityChange.MakeSeries;
import cat.fullderuta.change.ActivityChange.MakeSeries.Copy;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.text.ExampleDay;
import cat.fullderuta.text.Formats;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.common.LooseTime;
import cat.fullderuta.ui.form.Form;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeSet;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** On which other days the same activity is held. */
final class SeriesAsk extends AskInPlace {

    private final Form<?, Subject> form;
    private final Messages words;
    private final TextField days;
    private final CheckBox placed;

    SeriesAsk(Form<?, Subject> form) {
        this(form, new TextField(), new CheckBox(), form.workspace().words());
    }

    private SeriesAsk(Form<?, Subject> form, TextField days, CheckBox placed, Messages words) {
        super("series", words.get("inspector.series.yes"), words.get("inspector.ask.no"), line(days, words), placed);
        this.form = form;
        this.words = words;
        this.days = days;
        this.placed = placed;
        placed.setId("series-placed");
        days.textProperty().addListener(_ -> preview());
        placed.setOnAction(_ -> preview());
    }

    private static VBox line(TextField days, Messages words) {
        var label = new Label(words.get("inspector.series.days"));
        label.setMnemonicParsing(true);
        label.setLabelFor(days);
        Fields.named(days, "series-days", words.get("inspector.series.days").replace("_", ""));
        var line = new VBox(label, days);
        line.getStyleClass().add("form-line");
        return line;
    }

    @Override
    void begin() {
        days.clear();
        form.findSubject().ifPresent(subject -> {
            Activity activity = subject.activity();
            placed.setDisable(activity.start() == null);
            placed.setSelected(activity.start() != null);
            placed.setText(activity.start() == null ? words.get("inspector.series.waiting")
                    : words.get("inspector.series.placed", Formats.of(words).hour(activity.start())));
            placed.setAccessibleText(placed.getText());
            days.setPromptText(sayDays("inspector.series.prompt", subject.edition()));
        });
        preview();
        days.requestFocus();
    }

    private Optional<MakeSeries> change(Subject subject) {
        Edition edition = subject.edition();
        var wanted = new TreeSet<LocalDate>();
        for (String each : days.getText().split("[,;]")) {
            if (!each.isBlank()) {
                Optional<LocalDate> day = LooseTime.findDay(each, edition.firstDay(), edition.lastDay());
                if (day.isEmpty()) {
                    return Optional.empty();
                }
                wanted.add(day.get());
            }
        }
        return wanted.isEmpty() ? Optional.empty() : Optional.of(new MakeSeries(subject.activity().id(), placed.isSelected(),
                wanted.stream().map(day -> new Copy(Id.random(), day)).toList()));
    }

    private void preview() {
        form.findSubject().ifPresent(subject -> change(subject).ifPresentOrElse(
                series -> tell(words.get(placed.isSelected() ? "inspector.series.preview" : "inspector.series.previewWaiting",
                        series.copies().size()), false),
                () -> tell(sayDays("inspector.series.wrong", subject.edition()), !days.getText().isBlank())));
    }

    private String sayDays(String key, Edition edition) {
        return words.get(key, new ExampleDay(edition.firstDay()).typed(), new ExampleDay(edition.lastDay()).typed());
    }

    @Override
    boolean apply() {
        form.commit();
        return form.findSubject().flatMap(this::change).filter(form.workspace().edits()::apply).isPresent();
    }
}
