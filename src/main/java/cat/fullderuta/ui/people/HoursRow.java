package cat.fullderuta.ui.people;

import atlantafx.base.theme.Styles;
import cat.fullderuta.edition.Availability;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.TimeSpan;
import cat.fullderuta.text.Formats;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.common.LooseTime;
import cat.fullderuta.ui.common.Workspace;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** A day with hours at which somebody cannot, or can. An end on another day is written with its day: "15/4 10:00". */
final class HoursRow extends VBox {

    private final HoursLine line;
    private final Workspace workspace;
    private final Messages words;
    private final Formats formats;
    private final DateTimeFormatter dayFormat;
    private @Nullable Availability shown;
    private final ComboBox<Availability.Kind> kind = new ComboBox<>();
    private final TextField day;
    private final TextField from;
    private final TextField to;
    private final TextField note;
    private final Label problem = Fields.text("", "text-small", "problem", "wrong");

    HoursRow(HoursLine line, Workspace workspace, String id, @Nullable Availability shown) {
        this.line = line;
        this.workspace = workspace;
        this.shown = shown;
        words = workspace.words();
        formats = Formats.of(words);
        dayFormat = DateTimeFormatter.ofPattern("EEE d/M/yyyy", words.locale());
        kind.getItems().setAll(Availability.Kind.values());
        kind.setConverter(new StringConverter<>() {
            @Override public String toString(Availability.Kind one) {
                return one == null ? "" : words.get("people", one);
            }

            @Override public Availability.Kind fromString(String any) {
                return Availability.Kind.UNAVAILABLE; // nobody types here
            }
        });
        Fields.named(kind, id + "-kind", words.get("people.hours.kind"));
        day = field(id, "day", 112);
        from = field(id, "from", 64);
        to = field(id, "to", 64);
        note = field(id, "note", 120);
        HBox.setHgrow(note, Priority.ALWAYS);
        problem.setId(id + "-problem");
        Fields.setShown(problem, false);
        write();
        kind.setOnAction(_ -> commit());
        var fields = new HBox(kind, day, from, to, note, Fields.iconButton(id + "-remove", MaterialDesignC.CLOSE,
                words.get("people.hours.remove"), () -> line.remove(this)));
        fields.getStyleClass().addAll("form-row", "action-row");
        getChildren().addAll(fields, problem);
        getStyleClass().add("form-line");
    }

    private TextField field(String id, String name, double width) {
        String label = words.get("people.hours." + name);
        TextField field = Fields.named(new TextField(), id + "-" + name, label);
        field.setPromptText(label);
        field.setPrefWidth(width);
        field.setMinWidth(Math.min(width, 64));
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                commit();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                commit();
                key.consume();
            } else if (key.getCode() == KeyCode.ESCAPE && isTyped()) {
                write();
                key.consume();
            }
        });
        return field;
    }

    boolean isNew() {
        return shown == null;
    }

    void focus() {
        day.requestFocus();
    }

    /** What it stands for; what is typed and not taken yet stays, unless that is what has changed. */
    void show(Availability now) {
        if (!now.equals(shown)) {
            shown = now;
            write();
        }
    }

    /** How what is typed is brought back into the row that stands here then; nothing when all is taken. */
    Optional<Consumer<HoursRow>> findUntaken() {
        List<String> typed = texts().stream().map(TextField::getText).toList();
        Availability.Kind chosen = kind.getValue();
        return !isTyped() ? Optional.empty() : Optional.of(row -> {
            for (int i = 0; i < typed.size(); i++) {
                row.texts().get(i).setText(typed.get(i));
            }
            row.kind.setValue(chosen); // last: it is judged
            row.commit();
        });
    }

    private void write() {
        texts().forEach(field -> field.setText(textOf(field)));
        kind.setValue(shown == null ? Availability.Kind.UNAVAILABLE : shown.kind()); // last: it asks whether anything is typed
        tell(null, "");
    }

    private List<TextField> texts() {
        return List.of(day, from, to, note);
    }

    private String textOf(TextField field) {
        if (shown == null) {
            return "";
        }
        LocalDateTime end = shown.span().to();
        boolean sameDay = end.toLocalDate().equals(shown.span().from().toLocalDate());
        return field == day ? dayFormat.format(shown.span().from()) : field == from ? formats.hour(shown.span().from())
                : field == note ? shown.note() : sameDay ? formats.hour(end)
                : end.getDayOfMonth() + "/" + end.getMonthValue() + " " + formats.hour(end);
    }

    private boolean isTyped() {
        return texts().stream().anyMatch(field -> !field.getText().equals(textOf(field)))
                || shown != null && kind.getValue() != shown.kind();
    }

    /** Takes it once it is whole and right; what is wrong is said, and kept. */
    void commit() {
        if (!isTyped()) {
            return;
        }
        Edition edition = workspace.state().edition();
        Optional<LocalDate> on = LooseTime.findDay(day.getText(), edition.firstDay(), edition.lastDay());
        Optional<LocalTime> start = LooseTime.findHour(from.getText());
        if (isWrong(day, on.isEmpty(), "people.wrong.day") || isWrong(from, start.isEmpty(), "people.wrong.hour")) {
            return;
        }
        Optional<LocalDateTime> end = on.flatMap(this::findEnd);
        if (isWrong(to, end.isEmpty(), "people.wrong.hour") || on.isEmpty() || start.isEmpty() || end.isEmpty()) {
            return;
        }
        LocalDateTime begins = on.get().atTime(start.get());
        if (!end.get().isAfter(begins)) {
            tell(to, words.get("people.wrong.span", formats.hour(end.get()), formats.hour(begins)));
            return;
        }
        tell(null, "");
        line.put(this, new Availability(kind.getValue(), new TimeSpan(begins, end.get()), note.getText().strip()));
    }

    /** Whether to wait: for what is not typed yet silently, for what cannot be with the reason. */
    private boolean isWrong(TextField field, boolean wrong, String reason) {
        if (wrong && field.getText().isBlank()) {
            tell(null, "");
        } else if (wrong) {
            tell(field, words.get(reason, field.getText().strip()));
        }
        return wrong;
    }

    private Optional<LocalDateTime> findEnd(LocalDate on) {
        Edition edition = workspace.state().edition();
        String typed = to.getText().strip();
        int gap = typed.lastIndexOf(' ');
        if (typed.matches("24(:00|h)?")) {
            return Optional.of(on.plusDays(1).atStartOfDay());
        }
        return LooseTime.findHour(typed).map(on::atTime).or(() -> gap < 0 ? Optional.empty()
                : LooseTime.findDay(typed.substring(0, gap), edition.firstDay(), edition.lastDay())
                        .flatMap(day -> LooseTime.findHour(typed.substring(gap + 1)).map(day::atTime)));
    }

    private void tell(@Nullable TextField wrong, String reason) {
        line.noteUntaken();
        texts().forEach(field -> field.pseudoClassStateChanged(Styles.STATE_DANGER, field == wrong));
        problem.setText(reason);
        Fields.setShown(problem, !reason.isEmpty());
    }
}
