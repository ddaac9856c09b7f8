package cat.fullderuta.ui.people;

import cat.fullderuta.store.Typed;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.form.Entered;
import cat.fullderuta.ui.form.Form;
import cat.fullderuta.ui.form.Line;
import cat.fullderuta.ui.form.Option;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/**
 * One of many, found by typing a part of its name: what matches stands below as buttons, so that nothing covers the form. Enter
 * takes the first; what matches nothing stays typed, with the reason beside it.
 */
final class PickLine<S, T> extends Line<S> {

    private static final int MOST = 6;

    private final Form<?, S> form;
    private final TextField field;
    private final FlowPane matches = new FlowPane();
    private final Calls<S, T> calls;
    private String shown = "";

    /**
     * What it is filled with.
     *
     * @param read    the name of what is picked; empty where picking adds one more
     * @param find    what matches the words typed, best first
     * @param free    what the words mean when nothing matches them whole; empty when they must match
     * @param pick    what follows from picking
     * @param empty   what follows from emptying the field
     * @param nothing that nothing matches the words typed, and what to do
     */
    record Calls<S, T>(Function<S, String> read, BiFunction<S, String, List<Option<T>>> find, Function<String, Optional<T>> free,
            BiFunction<S, T, Entered.Changes> pick, Function<S, Entered.Changes> empty, Function<String, String> nothing) {}

    PickLine(Form<?, S> form, String id, String label, String prompt, Calls<S, T> calls) {
        this(form, id, label, new TextField(), calls);
        field.setPromptText(prompt);
    }

    private PickLine(Form<?, S> form, String id, String label, TextField field, Calls<S, T> calls) {
        super(id, label, field);
        this.form = form;
        this.field = field;
        this.calls = calls;
        matches.getStyleClass().add("chips");
        Fields.setShown(matches, false);
        field.textProperty().addListener(_ -> showMatches());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                commit();
            }
        });
    }

    /** The line with what matches below it. */
    Node node() {
        var node = new VBox(Line.row(this), matches);
        node.getStyleClass().add("form-line");
        return node;
    }

    private void press(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER) {
            enter();
            key.consume();
        } else if (key.getCode() == KeyCode.ESCAPE && isTyped()) {
            reset();
            key.consume();
        }
    }

    private String typed() {
        return field.getText() == null ? "" : field.getText().strip();
    }

    private boolean isTyped() {
        return !typed().equals(shown);
    }

    private List<Option<T>> find(S subject) {
        return typed().isEmpty() ? List.of() : calls.find().apply(subject, typed());
    }

    private void showMatches() {
        clearProblem();
        List<Option<T>> found = isTyped() ? form.findSubject().map(this::find).orElse(List.of()) : List.of();
        matches.getChildren().setAll(found.stream().limit(MOST).map(option -> button(option, found.indexOf(option))).toList());
        Fields.setShown(matches, !found.isEmpty());
        form.noteAtRest();
    }

    private Button button(Option<T> option, int place) {
        var button = new Button(option.name());
        button.setMnemonicParsing(false);
        button.setOnAction(_ -> form.findSubject().ifPresent(subject -> {
            field.requestFocus();
            take(calls.pick().apply(subject, option.value()));
        }));
        button.getStyleClass().add("small");
        return Fields.named(button, field.getId() + "-match-" + place, option.name());
    }

    private Optional<T> findNamed(S subject) {
        return find(subject).stream().filter(option -> lower(option.name()).equals(lower(typed()))).findFirst().map(Option::value);
    }

    private Optional<T> findExact(S subject) {
        return findNamed(subject).or(() -> calls.free().apply(typed()));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private void enter() {
        if (!isTyped()) {
            return;
        }
        form.findSubject().ifPresent(subject -> {
            if (typed().isEmpty()) {
                take(calls.empty().apply(subject));
                return;
            }
            findExact(subject).or(() -> find(subject).stream().findFirst().map(Option::value))
                    .ifPresentOrElse(found -> take(calls.pick().apply(subject, found)),
                            () -> showProblem(calls.nothing().apply(typed()), true));
        });
    }

    private void take(Entered.Changes entered) {
        field.setText(shown);
        form.apply(entered.changes());
        form.refresh();
        field.end();
    }

    @Override
    public void show(S subject) {
        boolean typed = isTyped();
        shown = calls.read().apply(subject);
        if (!typed && !typed().equals(shown)) {
            field.setText(shown);
        }
        if (!isTyped()) {
            clearProblem();
            Fields.setShown(matches, false);
        }
    }

    @Override
    public Optional<Typed> findUntaken() {
        return isTyped() ? Optional.of(Typed.of(field.getText())) : Optional.empty();
    }

    @Override
    public void recall(Typed typed) {
        typed.findText().ifPresent(words -> {
            field.setText(words);
            form.findSubject().filter(subject -> isTyped() && !typed().isEmpty() && find(subject).isEmpty() && findExact(subject).isEmpty())
                    .ifPresent(_ -> showProblem(calls.nothing().apply(typed()), true));
        });
    }

    @Override
    public void reset() {
        super.reset();
        field.setText(shown);
        form.noteUntaken();
    }

    /** Left with the whole name of something: that is meant. With a part of it nothing is guessed. */
    @Override
    public void commit() {
        if (!isTyped()) {
            form.noteUntaken();
            return;
        }
        form.findSubject().ifPresent(subject -> {
            if (typed().isEmpty()) {
                take(calls.empty().apply(subject));
            } else if (findNamed(subject).isPresent() || find(subject).size() <= 1) {
                findExact(subject).ifPresentOrElse(found -> take(calls.pick().apply(subject, found)), () -> {
                    if (find(subject).isEmpty()) {
                        showProblem(calls.nothing().apply(typed()), true);
                    }
                });
            }
        });
        form.noteUntaken();
    }
}
