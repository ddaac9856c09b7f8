package cat.fullderuta.ui.form;

import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Identified;
import cat.fullderuta.session.Session;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.common.SearchField;
import cat.fullderuta.ui.common.Tips;
import cat.fullderuta.ui.common.Workspace;
import cat.fullderuta.ui.common.WrapRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The list at the left: a filter, a count, a button to add, and the items. What is selected stays so through every change. */
final class MasterList<T extends Identified<T>> extends VBox {

    private static final double WIDTH = 280;

    private final Workspace workspace;
    private final Messages words;
    private final String id;
    private final ListWords listWords;
    private final Items<T> items;
    private final SearchField filter;
    private final Label count = new Label();
    private final ListView<Id<T>> list = new ListView<>();
    private final List<Cell> cells = new ArrayList<>();
    private final Map<Id<T>, T> byId = new LinkedHashMap<>();
    private final ReadOnlyObjectWrapper<Optional<Id<T>>> selected = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Predicate<Id<T>> hasUntaken;
    private Predicate<T> wanted = _ -> true;
    private Runnable widen = () -> { };
    private boolean isShowing;
    private Optional<Id<T>> kept = Optional.empty();

    /** What the keys and the button lead to. */
    record Calls(Runnable add, Runnable askRemove, Runnable enterForm) {}

    /** @param hasUntaken those marked as having something typed that could not be taken, see {@link #showMarks} */
    MasterList(Workspace workspace, String id, ListWords listWords, Items<T> items, Calls calls, Predicate<Id<T>> hasUntaken) {
        this.hasUntaken = hasUntaken;
        this.workspace = workspace;
        this.id = id;
        this.listWords = listWords;
        this.items = items;
        words = workspace.words();
        filter = new SearchField(id + "-filter", words.get("form.filter"), this::filter);
        Button add = Fields.button(id + "-new", listWords.add(), calls.add());
        add.setDisable(workspace.session().isReadOnly());
        count.setId(id + "-count");
        count.getStyleClass().add("text-quiet");
        var head = new WrapRow(8, count, Fields.spacer(), add);
        head.getStyleClass().add("master-head");
        Fields.named(list, id + "-list", listWords.name());
        list.setPlaceholder(Fields.text("", "text-quiet"));
        list.setCellFactory(_ -> {
            var cell = new Cell();
            cells.add(cell);
            return cell;
        });
        list.getSelectionModel().selectedItemProperty().addListener((_, _, now) -> {
            if (!isShowing && now != null) {
                turnTo(Optional.of(now));
            }
        });
        list.addEventHandler(KeyEvent.KEY_PRESSED, key -> run(key, Map.of(KeyCode.DELETE, calls.askRemove(), KeyCode.ENTER, calls.enterForm())));
        addEventFilter(KeyEvent.KEY_PRESSED, key -> run(key, Map.of(KeyCode.INSERT, calls.add()))); // before the filter takes it
        filter.addEventFilter(KeyEvent.KEY_PRESSED, key -> run(key, Map.of(KeyCode.DOWN, this::enterList)));
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(filter, head, list);
        getStyleClass().add("master");
        setPrefWidth(WIDTH);
        setMinWidth(WIDTH);
    }

    private static void run(KeyEvent key, Map<KeyCode, Runnable> calls) {
        Runnable call = calls.get(key.getCode());
        if (call != null && !key.isShortcutDown() && !key.isAltDown() && !key.isShiftDown()) {
            call.run();
            key.consume();
        }
    }

    ReadOnlyObjectProperty<Optional<Id<T>>> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    Optional<T> find(Id<T> one) {
        return Optional.ofNullable(byId.get(one));
    }

    boolean isEmpty() {
        return byId.isEmpty();
    }

    void focus() {
        list.requestFocus();
    }

    /** From what is looked for to what was found. */
    private void enterList() {
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
        focus();
    }

    void offerFilter(Node node, Runnable toWiden) {
        getChildren().add(1, node);
        widen = toWiden;
    }

    void narrow(Predicate<T> which) {
        wanted = which;
        filter();
    }

    /** Selects one, in sight even if the filter would hide it. */
    void select(Id<T> one) {
        if (byId.containsKey(one) && !list.getItems().contains(one)) {
            filter.setText("");
            widen.run();
        }
        turnTo(Optional.of(one));
        show();
        list.scrollTo(one);
    }

    /**
     * Shows the items as they are now. In the place of one that is gone the next is selected; one that is selected stays in sight
     * though its new words no longer match: somebody is about to go on typing in its form.
     */
    void show() {
        kept = selected.get().filter(list.getItems()::contains);
        showMatching();
    }

    private void filter() {
        kept = Optional.empty();
        showMatching();
    }

    private boolean isShown(Session.State state, T item) {
        return kept.equals(Optional.of(item.id())) || wanted.test(item) && filter.finds(() -> searched(state, item));
    }

    private void showMatching() {
        Session.State state = workspace.state();
        List<Id<T>> before = List.copyOf(byId.keySet());
        byId.clear();
        items.list(state.edition()).forEach(item -> byId.put(item.id(), item));
        List<Id<T>> shown = byId.values().stream().filter(item -> isShown(state, item)).map(Identified::id).toList();
        int place = selected.get().map(list.getItems()::indexOf).orElse(-1);
        isShowing = true;
        if (!shown.equals(list.getItems())) {
            list.getItems().setAll(shown);
        }
        Optional<Id<T>> now = selected.get().filter(byId::containsKey).or(() -> selected.get().flatMap(gone -> findNext(before, gone)))
                .or(() -> shown.stream().findFirst());
        if (now.isPresent() && now.equals(selected.get()) && shown.indexOf(now.get()) != place) {
            list.scrollTo(now.get()); // a new name has taken it elsewhere in the list
        }
        now.filter(shown::contains).ifPresentOrElse(list.getSelectionModel()::select, list.getSelectionModel()::clearSelection);
        isShowing = false;
        count.setText(shown.size() == byId.size() ? listWords.count().apply(byId.size()) : words.get("form.count", shown.size(), byId.size()));
        ((Label) list.getPlaceholder()).setText(byId.isEmpty() ? "" : words.get("form.noMatch"));
        cells.forEach(Cell::show);
        turnTo(now);
    }

    /** Shows the marks as they are now. */
    void showMarks() {
        cells.forEach(Cell::show);
    }

    private void turnTo(Optional<Id<T>> next) {
        if (!next.equals(selected.get())) {
            selected.set(next);
        }
    }

    private String searched(Session.State state, T item) {
        return String.join(" ", items.name(item), items.about(state, item), items.keywords(item));
    }

    private Optional<Id<T>> findNext(List<Id<T>> before, Id<T> gone) {
        int place = before.indexOf(gone);
        return Stream.concat(IntStream.range(Math.max(0, place), before.size()).boxed(),
                IntStream.range(0, Math.max(0, place)).map(i -> place - 1 - i).boxed()).map(before::get).filter(byId::containsKey).findFirst();
    }

    String nameOf(T item) {
        String name = items.name(item).strip();
        return name.isEmpty() ? words.get("form.unnamed") : name;
    }

    /** What a cell shows follows from these alone. */
    private record Seen(Session.State state, Object item, boolean untaken) {

        /** Of the very same state: comparing two would take longer than showing one. */
        private boolean isLike(@Nullable Seen other) {
            return other != null && state == other.state && item == other.item && untaken == other.untaken;
        }
    }

    /** Its nodes stay: a click whose press has what is typed elsewhere taken, and so all shown anew, must find them at its release. */
    private final class Cell extends ListCell<Id<T>> {

        private final Label name = Fields.text("");
        private final Label about = Fields.text("", "text-small", "text-quiet");
        private final StackPane mark = new StackPane();
        private final UntakenMark untaken = new UntakenMark(words);
        private final HBox row;
        private @Nullable Seen seen;

        Cell() {
            setPrefWidth(0); // as wide as the list, so that long names wrap instead of scrolling sideways
            var lines = new VBox(name, about);
            HBox.setHgrow(lines, Priority.ALWAYS);
            Tips.say(untaken, untaken::said);
            row = new HBox(mark, lines, untaken);
            row.getStyleClass().add("master-item");
        }

        @Override
        protected void updateItem(@Nullable Id<T> one, boolean empty) {
            super.updateItem(one, empty);
            show();
        }

        private void show() {
            T item = isEmpty() || getItem() == null ? null : byId.get(getItem());
            Seen now = item == null ? null : new Seen(workspace.state(), item, hasUntaken.test(item.id()));
            if (now != null && now.isLike(seen)) {
                return; // a list asks its cells several times before it is first seen
            }
            seen = now;
            setId(item == null ? null : id + "-item-" + item.id());
            setGraphic(item == null ? null : row);
            if (item == null) {
                setAccessibleText(null);
                return;
            }
            name.setText(nameOf(item));
            about.setText(items.about(workspace.state(), item));
            Fields.setShown(about, !about.getText().isBlank());
            mark.getChildren().setAll(items.findMark(workspace.state(), item).stream().toList());
            Fields.setShown(mark, !mark.getChildren().isEmpty());
            untaken.setShown(now.untaken());
            setAccessibleText(Stream.of(name.getText(), about.getText(), untaken.said()).filter(it -> !it.isBlank())
                    .collect(Collectors.joining(", ")));
        }
    }
}
