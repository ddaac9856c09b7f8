package cat.fullderuta.ui.people;

import atlantafx.base.theme.Styles;
import cat.fullderuta.edition.Availability;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.TimeSpan;
import cat.fullderuta.text.ExampleDay;
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
import java.util.stream.Stream;
import javafx.scene.control.Button;
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

    /** How many fields of what is typed say what it is about. */
    private static final int ABOUT = 4;

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
    private final Button remove;
    private boolean isBeingTaken;
    private boolean isWriting;
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
        Fields.named(kind, "kind", words.get("people.hours.kind"));
        day = field("day", 112);
        from = field("from", 64);
        to = field("to", 64);
        note = field("note", 120);
        HBox.setHgrow(note, Priority.ALWAYS);
        remove = Fields.iconButton("remove", MaterialDesignC.CLOSE, words.get("people.hours.remove"), () -> line.remove(this));
        setIds(id);
        Fields.setShown(problem, false);
        write();
        kind.setOnAction(_ -> commit());
        var fields = new HBox(kind, day, from, to, note, remove);
        fields.getStyleClass().addAll("form-row", "action-row");
        getChildren().addAll(fields, problem);
        getStyleClass().add("form-line");
    }

    /** As the row in that place is called. */
    void setIds(String id) {
        kind.setId(id + "-kind");
        day.setId(id + "-day");
        from.setId(id + "-from");
        to.setId(id + "-to");
        note.setId(id + "-note");
        remove.setId(id + "-remove");
        problem.setId(id + "-problem");
    }

    private TextField field(String name, double width) {
        String label = words.get("people.hours." + name);
        TextField field = Fields.named(new TextField(), name, label);
        field.setPromptText(label);
        field.setPrefWidth(width);
        field.setMinWidth(Math.min(width, 64));
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                commit();
            }
        });
        field.textProperty().addListener(_ -> line.noteAtRest());
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

    boolean isAbout(Availability hours) {
        return hours.equals(shown);
    }

    /** Whether it is about the hours of the row in which this was typed, or new as that one. */
    boolean isAbout(List<Optional<String>> typed) {
        return typed.size() == ABOUT + 1 + texts().size() && typed.subList(0, ABOUT).equals(about());
    }

    /** The hours it is about; empty when it is new. */
    private List<Optional<String>> about() {
        Optional<Availability> hours = Optional.ofNullable(shown);
        return List.of(hours.map(it -> it.kind().name()), hours.map(it -> it.span().from().toString()),
                hours.map(it -> it.span().to().toString()), hours.map(Availability::note));
    }

    /** Whether what is typed in it becomes a part of the edition just now. */
    boolean isBeingTaken() {
        return isBeingTaken;
    }

    /** What it stands for; what is typed and not taken yet stays. */
    void show(Availability now) {
        if (!now.equals(shown)) {
            Optional<List<Optional<String>>> typed = isBeingTaken ? Optional.empty() : findTyped();
            shown = now;
            write();
            typed.ifPresent(this::recall);
        }
    }

    /**
     * What is typed and not taken, behind what it is about: the kind and the fields, empty where they are as they were, since what
     * stands there by itself may be in another language next time. Nothing when all is taken.
     */
    Optional<List<Optional<String>>> findTyped() {
        return !isTyped() ? Optional.empty() : Optional.of(Stream.of(about().stream(),
                Stream.of(Optional.of(kind.getValue()).filter(it -> it != kindOf()).map(Availability.Kind::name)),
                texts().stream().map(field -> Optional.of(field.getText()).filter(it -> !it.equals(textOf(field)))))
                .flatMap(it -> it).toList());
    }

    /** Shows again what was typed, and what is wrong with it; it takes nothing. */
    void recall(List<Optional<String>> typed) {
        isWriting = true;
        for (int i = 0; i < texts().size(); i++) {
            typed.get(ABOUT + 1 + i).ifPresent(texts().get(i)::setText);
        }
        typed.get(ABOUT).map(Availability.Kind::valueOf).ifPresent(kind::setValue);
        isWriting = false;
        judge();
    }

    private void write() {
        isWriting = true;
        texts().forEach(field -> field.setText(textOf(field)));
        kind.setValue(kindOf());
        isWriting = false;
        tell(null, "");
    }

    private Availability.Kind kindOf() {
        return shown == null ? Availability.Kind.UNAVAILABLE : shown.kind();
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
                : new ExampleDay(end.toLocalDate()).typed() + " " + formats.hour(end);
    }

    private boolean isTyped() {
        return texts().stream().anyMatch(field -> !field.getText().equals(textOf(field)))
                || shown != null && kind.getValue() != shown.kind();
    }

    /** Takes it once it is whole and right; what is wrong is said, and kept. */
    void commit() {
        if (isWriting || !isTyped()) {
            return;
        }
        judge().ifPresent(hours -> {
            isBeingTaken = true;
            try {
                line.put(this, hours);
            } finally {
                isBeingTaken = false;
            }
        });
    }

    /** The hours typed, when they are whole and right; what is wrong is said. */
    private Optional<Availability> judge() {
        Edition edition = workspace.state().edition();
        Optional<LocalDate> on = LooseTime.findDay(day.getText(), edition.firstDay(), edition.lastDay());
        Optional<LocalTime> start = LooseTime.findHour(from.getText());
        if (isWrong(day, on.isEmpty(), "people.wrong.day") || isWrong(from, start.isEmpty(), "people.wrong.hour")) {
            return Optional.empty();
        }
        Optional<LocalDateTime> end = on.flatMap(this::findEnd);
        if (isWrong(to, end.isEmpty(), "people.wrong.hour") || on.isEmpty() || start.isEmpty() || end.isEmpty()) {
            return Optional.empty();
        }
        LocalDateTime begins = on.get().atTime(start.get());
        if (!end.get().isAfter(begins)) {
            String nextDay = new ExampleDay(on.get().plusDays(1)).typed();
            tell(to, words.get("people.wrong.span", formats.hour(end.get()), formats.hour(begins), nextDay + " " + formats.hour(end.get())));
            return Optional.empty();
        }
        tell(null, "");
        return Optional.of(new Availability(kind.getValue(), new TimeSpan(begins, end.get()), note.getText().strip()));
    }

    /** Whether to wait: for what is not typed yet silently, for what cannot be with the reason. */
    private boolean isWrong(TextField field, boolean wrong, String reason) {
        if (wrong && field.getText().isBlank()) {
            tell(null, "");
        } else if (wrong) {
            tell(field, words.get(reason, field.getText().strip(), ExampleDay.of(workspace.state().edition()).typed()));
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
