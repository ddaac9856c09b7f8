package cat.fullderuta.ui.companions;

import cat.fullderuta.change.Change;
import cat.fullderuta.edition.Availability;
import cat.fullderuta.edition.Companion;
import cat.fullderuta.edition.Id;
import cat.fullderuta.text.Formats;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.companions.HoursGrid.Stroke;
import cat.fullderuta.ui.form.Form;
import cat.fullderuta.ui.form.Line;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** When somebody can and cannot, painted with three brushes; each stroke is one thing done. Notes of hours are told below. */
final class HoursLine extends Line<Companion> {

    private final Form<Id<Companion>, Companion> form;
    private final Messages words;
    private final HoursGrid grid;
    private final Label notes = Fields.text("", "text-small", "text-quiet");

    private HoursLine(Form<Id<Companion>, Companion> form, HoursGrid grid) {
        super("edit-availability", form.workspace().words().get("companions.field.availability"), grid);
        this.form = form;
        this.grid = grid;
        words = form.workspace().words();
        notes.setId("availability-notes");
    }

    static HoursLine of(Form<Id<Companion>, Companion> form) {
        var line = new HoursLine[1];
        line[0] = form.add(new HoursLine(form, new HoursGrid(form.workspace().words(), stroke -> line[0].paint(stroke))));
        return line[0];
    }

    /** What stands over the grid: the brushes, which are also its legend. */
    Node brushes() {
        var group = new ToggleGroup();
        var box = new HBox();
        box.getStyleClass().add("brushes");
        for (HoursBrush brush : HoursBrush.values()) {
            String key = brush.name().toLowerCase(Locale.ROOT);
            var swatch = new Region();
            swatch.getStyleClass().addAll("swatch", key);
            String name = words.get("companions", brush);
            var button = new ToggleButton(name, swatch);
            button.setToggleGroup(group);
            button.setSelected(brush == HoursBrush.AVAILABLE);
            button.setTooltip(new Tooltip(words.get("companions.hours.key." + brush.name())));
            button.setOnAction(_ -> {
                button.setSelected(true);
                grid.setBrush(brush);
            });
            box.getChildren().add(Fields.named(button, "brush-" + key, name));
        }
        return new VBox(box, Fields.text(words.get("companions.hours.hint"), "text-small", "text-quiet"));
    }

    /** What stands below the grid. */
    Node notes() {
        return notes;
    }

    private void paint(Stroke stroke) {
        form.findSubject().ifPresent(companion -> {
            List<Availability> after = stroke.brush().paint(companion.availability(), stroke.spans());
            if (!after.equals(HoursBrush.merge(companion.availability()))) {
                form.apply(List.of(new Change.PutCompanion(companion.withAvailability(after))));
            }
            form.refresh();
        });
    }

    @Override
    public void show(Companion companion) {
        grid.show(HoursFrame.of(form.workspace().state().edition()), companion.availability());
        Formats formats = Formats.of(words);
        notes.setText(companion.availability().stream().filter(it -> !it.note().isBlank())
                .map(it -> words.get("companions.hours.note", formats.shortDay(it.span().from().toLocalDate()),
                        formats.hours(it.span().from(), it.span().to()), it.note().strip()))
                .collect(Collectors.joining("\n")));
        Fields.setShown(notes, !notes.getText().isEmpty());
    }

    @Override
    public void reset() {
        super.reset();
        grid.forget();
    }
}
