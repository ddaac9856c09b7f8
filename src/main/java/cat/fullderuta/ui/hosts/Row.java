package cat.fullderuta.ui.hosts;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Identified;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.common.Workspace;
import cat.fullderuta.ui.form.Form;
import cat.fullderuta.ui.form.Touched;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** One contact or venue: its fields, and what can be done with it. Where activities use it, the question stands in its place. */
final class Row<T extends Identified<T>> extends VBox {

    private final Workspace workspace;
    private final Messages words;
    private final RowKind<T> kind;
    private final Key<T> key;
    private final Calls calls;
    private final Form<Key<T>, RowKind.Item<T>> form;
    private final Button up;
    private final Button down;
    private final Button remove;
    private @Nullable RemoveQuestion question;
    private int place = 1;

    /** Which one of which host. */
    record Key<T>(Id<Host> host, Id<T> id) implements Form.Part {
        @Override public List<Id<?>> ids() {
            return List.of(host, id);
        }
    }

    /**
     * What its buttons lead to.
     *
     * @param move by so many places
     * @param note something is typed in it that could not be taken, or is no more
     */
    record Calls(IntConsumer move, Runnable remove, Runnable note) { }

    Row(Workspace workspace, RowKind<T> kind, Key<T> key, Calls calls) {
        this.workspace = workspace;
        this.kind = kind;
        this.key = key;
        this.calls = calls;
        words = workspace.words();
        form = new Form<>(workspace, "hosts", kind.name(), (state, id) -> state.edition().hosts().find(id.host())
                .map(host -> new RowKind.Item<>(host, kind.list(host).find(id.id()).orElseGet(() -> kind.blank(id.id())))));
        up = Fields.iconButton("up", MaterialDesignA.ARROW_UP, "", () -> calls.move().accept(-1));
        down = Fields.iconButton("down", MaterialDesignA.ARROW_DOWN, "", () -> calls.move().accept(1));
        remove = Fields.iconButton("remove", MaterialDesignC.CLOSE, "", this::askRemove);
        var fields = new VBox();
        fields.getChildren().addAll(kind.fields(form));
        fields.getStyleClass().add("form-section");
        HBox.setHgrow(fields, Priority.ALWAYS);
        var buttons = new VBox(remove, up, down); // upright: fields need the width
        buttons.getStyleClass().add("host-row-buttons");
        buttons.setMinWidth(USE_PREF_SIZE);
        var line = new HBox(fields, buttons);
        line.getStyleClass().add("form-row");
        getChildren().add(line);
        getStyleClass().add("host-row");
        form.turnTo(Optional.of(key));
        form.onUntaken(calls.note());
    }

    /**
     * Shows it as it is now.
     *
     * @param place from 1
     * @param all   how many are in the edition: one that was just added cannot be moved
     */
    void show(int place, int all) {
        setId(kind.name() + "-" + place);
        form.refresh();
        String title = form.findSubject().map(it -> kind.title(it.value())).filter(it -> !it.isBlank())
                .orElseGet(() -> words.get("hosts.nth." + kind.name(), place));
        name(up, "up", place, "hosts.up", title);
        name(down, "down", place, "hosts.down", title);
        name(remove, "remove", place, "hosts.remove", title);
        up.setDisable(place == 1 || place > all);
        down.setDisable(place >= all);
        this.place = place;
        if (question != null) {
            question.name(kind.name(), place);
        }
    }

    private void name(Button button, String what, int place, String key, String title) {
        Fields.named(button, kind.name() + "-" + what + "-" + place, words.get(key, title));
    }

    void commit() {
        form.commit();
    }

    /** It is shown no more; what could not be taken is shown by the next row that is about the same. */
    void forget() {
        form.turnTo(Optional.empty());
    }

    /** It has been taken away, and what was typed in it with it. */
    void discard() {
        form.forgetUntaken(key);
    }

    boolean hasUntaken() {
        return form.hasUntaken(key);
    }

    void focusFirst() {
        form.focusFirst();
    }

    /** Back to the button that moved it, or the other one at the end of the way. */
    void focusMove(int step) {
        Button used = step < 0 ? up : down;
        (used.isDisabled() ? step < 0 ? down : up : used).requestFocus();
    }

    private void askRemove() {
        form.commit();
        List<Activity> users = form.findSubject().map(it -> kind.users(workspace.state().edition(), it.host(), key.id())).orElse(List.of());
        if (users.isEmpty()) {
            calls.remove().run();
            return;
        }
        long agreed = users.stream().filter(Activity::isLocked).count();
        ask(words.get("hosts.used." + kind.name(), users.size(), Touched.of(users).where(words))
                + (agreed > 0 ? " " + words.get("hosts.remove.agreed", agreed) : ""));
    }

    /** The question is made when it is first asked: of a host with many venues it would be asked of none. */
    private void ask(String what) {
        if (question == null) {
            question = new RemoveQuestion(words, calls.remove(), this::keep);
            question.name(kind.name(), place);
            getChildren().add(question);
        }
        question.ask(what);
    }

    private void keep() {
        Fields.setShown(Objects.requireNonNull(question), false);
        remove.requestFocus();
    }
}
