package cat.fullderuta.ui.editions;

import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.session.NewEdition;
import cat.fullderuta.session.SaveState;
import cat.fullderuta.session.StoreText;
import cat.fullderuta.store.EditionSummary;
import cat.fullderuta.store.Shelf;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.common.Tasks;
import cat.fullderuta.ui.common.Workspace;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;

/** The editions of the data folder at the left; at the right the selected one, or the form of what is being done. */
public final class EditionsPane extends BorderPane {

    private static final double LIST_WIDTH = 340;

    private final Workspace workspace;
    private final Messages words;
    private final EditionsHost host;
    private final Clock clock;
    private final Runnable close;
    private final EditionsModel model;
    private final ListView<Shelf.Entry> list = new ListView<>();
    private final ToggleButton current;
    private final ToggleButton archived;
    private final Button begin;
    private final EditionCard card;
    private final StackPane right = new StackPane();
    private final Tasks tasks;
    private final Tasks loading;
    private final HBox usual;
    private final Label trouble = Fields.text("", "problem", "wrong");
    private Optional<EditionForm> form = Optional.empty();
    /** The edition that is altered without being the one of the window. */
    private Optional<AnotherEdition> beside = Optional.empty();

    /** @param close closes the window it is in */
    public EditionsPane(Workspace workspace, EditionsHost host, Clock clock, Runnable close) {
        this.workspace = workspace;
        this.host = host;
        this.clock = clock;
        this.close = close;
        words = workspace.words();
        model = new EditionsModel(workspace);
        boolean readOnly = host.library().isReadOnly();
        tasks = new Tasks(words);
        loading = new Tasks(words); // of its own, so that nothing has to wait for the list
        usual = new HBox();
        card = new EditionCard(words, model, readOnly, new EditionCard.Calls(this::open, this::beginFromSelected, this::editDetails,
                this::turnArchived, this::askErase));
        current = toggle("editions-current");
        archived = toggle("editions-archived");
        begin = Fields.button("editions-new", words.get("editions.new"), () -> begin(Optional.empty()));
        begin.setDisable(readOnly);
        prepareList();
        setLeft(left());
        setCenter(right);
        setBottom(bottom());
        if (readOnly) {
            setTop(Fields.text(words.get("editions.readOnly"), "rules-read-only"));
        }
        Fields.named(this, "editions", words.get("editions.title"));
        getStyleClass().addAll("pane", "editions-pane");
        current.setSelected(!workspace.state().edition().archived());
        archived.setSelected(workspace.state().edition().archived());
        show(workspace.state().edition().id());
        load(workspace.state().edition().id());
    }

    /** Puts the keys into the list. */
    public void focusList() {
        list.requestFocus();
    }

    /** Begins a new one at once, as from the first start. */
    public void beginNew() {
        begin(Optional.empty());
    }

    /** Leads to where the phone and the e-mail of the open edition's office are entered; to the list where they may not be. */
    public void editOffice() {
        Edition edition = workspace.state().edition();
        if (host.library().isReadOnly() || edition.archived()) {
            focusList();
            return;
        }
        var opened = new DetailsForm(workspace, this::closeForm);
        opened.beginAtOffice();
        showForm(opened);
    }

    private ToggleButton toggle(String id) {
        var button = new ToggleButton();
        button.setId(id);
        button.setOnAction(_ -> {
            button.setSelected(true);
            show(workspace.state().edition().id());
        });
        return button;
    }

    private void prepareList() {
        Fields.named(list, "editions-list", words.get("editions.title"));
        list.setCellFactory(_ -> new EditionRow(words, model));
        list.setPlaceholder(Fields.text(words.get("editions.none"), "text-quiet"));
        list.getSelectionModel().selectedItemProperty().addListener((_, _, now) -> {
            if (now != null) {
                showCard(now);
            }
        });
        list.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                open();
                key.consume();
            } else if (key.getCode() == KeyCode.INSERT && !begin.isDisabled()) {
                begin(Optional.empty());
                key.consume();
            } else if (key.getCode() == KeyCode.DELETE && !host.library().isReadOnly()) {
                askErase();
                key.consume();
            }
        });
        list.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                open();
            }
        });
    }

    private Parent left() {
        var group = new ToggleGroup();
        current.setToggleGroup(group);
        archived.setToggleGroup(group);
        var kinds = new SegmentedButton(current, archived);
        var left = new VBox(new HBox(kinds), list);
        left.getStyleClass().add("master");
        left.setPrefWidth(LIST_WIDTH);
        left.setMinWidth(LIST_WIDTH);
        VBox.setVgrow(list, Priority.ALWAYS);
        return left;
    }

    private Parent bottom() {
        var done = Fields.button("editions-close", words.get("editions.close"), close);
        done.setCancelButton(true);
        trouble.setId("editions-trouble");
        Fields.setShown(trouble, false);
        var bottom = new VBox(loading, tasks, trouble, usual);
        usual.getChildren().addAll(begin, Fields.spacer(), done);
        usual.getStyleClass().add("action-row");
        bottom.getStyleClass().addAll("pane-bottom", "form-section");
        return bottom;
    }

    private void load(Id<Edition> select) {
        loading.run(words.get("editions.loading"), _ -> host.library().list(), trouble -> StoreText.of(words).sentence(trouble), found -> {
            model.show(found);
            show(select);
        });
    }

    private <T> void run(String key, Tasks.Work<T> work, Consumer<T> done) {
        tasks.run(words.get(key), work, trouble -> StoreText.of(words).sentence(trouble), done);
    }

    /** Shows the list with this one selected, if it is among those shown. */
    private void show(Id<Edition> select) {
        current.setText(words.get("editions.current", model.list(false).size()));
        archived.setText(words.get("editions.archived", model.list(true).size()));
        list.getItems().setAll(model.list(archived.isSelected()));
        list.getItems().stream().filter(entry -> entry.id().equals(select)).findFirst()
                .ifPresentOrElse(list.getSelectionModel()::select, list.getSelectionModel()::selectFirst);
        if (list.getSelectionModel().isEmpty()) {
            right.getChildren().clear();
        } else {
            list.scrollTo(list.getSelectionModel().getSelectedIndex());
            showCard(selected()); // also when the same one is selected as before
        }
    }

    private Shelf.Entry selected() {
        return list.getSelectionModel().getSelectedItem();
    }

    private void showCard(Shelf.Entry entry) {
        if (isFormOpen()) {
            return; // what is typed there stays
        }
        card.show(entry);
        right.getChildren().setAll(card);
    }

    private boolean isFormOpen() {
        return form.isPresent();
    }

    /** A form takes the place of the card until it is done or given up. */
    private <F extends Node & EditionForm> void showForm(F opened) {
        form = Optional.of(opened);
        list.setDisable(true);
        Fields.setShown(usual, false);
        right.getChildren().setAll(opened);
        Platform.runLater(() -> { // when the button that had the keys has let go of them
            opened.applyCss(); // what scrolls has no content before, that the keys could go to
            opened.focusFirst();
        });
    }

    /** Takes or keeps what is typed in the form that is open. */
    public void leave() {
        form.ifPresent(EditionForm::commit);
        form = Optional.empty();
        beside.ifPresent(AnotherEdition::close);
        beside = Optional.empty();
    }

    /** What cannot be saved of another edition is told here: the window tells of its own. */
    private void tellUnsaved(AnotherEdition other) {
        SaveState state = other.workspace().session().saveStateProperty().get();
        sayTrouble(state instanceof SaveState.Failed(Throwable problem) ? StoreText.of(words).sentence(problem) : "");
    }

    private void sayTrouble(String said) {
        trouble.setText(said);
        Fields.setShown(trouble, !said.isEmpty());
    }

    private void closeForm() {
        Optional<Id<Edition>> other = beside.map(it -> it.workspace().state().edition().id());
        form.ifPresent(EditionForm::commit);
        if (beside.filter(it -> it.workspace().session().awaitSaved() instanceof SaveState.Failed).isPresent()) {
            beside.ifPresent(it -> it.workspace().session().saveAgain()); // it stays open, with the reason below
            return;
        }
        leave();
        sayTrouble("");
        Fields.setShown(usual, true);
        list.setDisable(false);
        tasks.clear();
        other.ifPresentOrElse(this::load, () -> Optional.ofNullable(selected()).ifPresent(it -> show(it.id())));
        list.requestFocus();
    }

    private void open() {
        Shelf.Entry entry = selected();
        if (entry instanceof Shelf.Entry.Whole && !model.isOpen(entry.id())) {
            close.run();
            host.openEdition(entry.id());
        }
    }

    private void begin(Optional<Edition> last) {
        Edition before = workspace.state().edition();
        Optional<Edition> latest = last.or(() -> EditionBanner.isSample(before) ? Optional.empty() : Optional.of(before));
        showForm(new NewEditionForm(workspace, last, latest, clock,
                new NewEditionForm.Calls(it -> create(it, last), () -> begin(last), this::closeForm)));
    }

    private void beginFromSelected() {
        withEdition(selected().id(), edition -> begin(Optional.of(edition)));
    }

    private void withEdition(Id<Edition> id, Consumer<Edition> use) {
        if (model.isOpen(id)) {
            use.accept(workspace.state().edition());
        } else {
            run("editions.reading", _ -> host.library().read(id), use);
        }
    }

    private void create(NewEdition plan, Optional<Edition> last) {
        run("editions.creating", _ -> {
            Edition edition = last.map(from -> plan.from(from, workspace.session().gazetteer()))
                    .orElseGet(() -> plan.empty(workspace.session().gazetteer()));
            host.library().add(edition);
            return edition.id();
        }, id -> {
            form.filter(NewEditionForm.class::isInstance).map(NewEditionForm.class::cast).ifPresent(NewEditionForm::forget);
            close.run();
            host.openNew(id);
        });
    }

    private void editDetails() {
        Id<Edition> id = selected().id();
        if (model.isOpen(id)) {
            showForm(new DetailsForm(workspace, this::closeForm));
            return;
        }
        run("editions.reading", _ -> AnotherEdition.open(host.library(), id, workspace, clock), opened -> {
            beside = Optional.of(opened);
            opened.workspace().session().saveStateProperty().addListener(_ -> tellUnsaved(opened));
            opened.edition().unreadWords().ifPresent(why -> {
                sayTrouble(words.get("window", why));
                opened.edition().setDamagedWordsAside();
            });
            showForm(new DetailsForm(opened.workspace(), this::closeForm));
        });
    }

    private void turnArchived() {
        EditionSummary summary = EditionsModel.summary(selected()).orElseThrow();
        if (model.isOpen(summary.id())) {
            close.run();
            host.setArchived(!summary.archived());
            return;
        }
        run("editions.saving", _ -> {
            host.library().setArchived(summary.id(), !summary.archived());
            return summary.id();
        }, this::load);
    }

    private void askErase() {
        Shelf.Entry entry = selected();
        if (entry == null || model.isOpen(entry.id())) {
            return;
        }
        String name = EditionsModel.summary(entry).map(EditionSummary::name).orElse(entry.id().value());
        var opened = new EraseForm(words, name, () -> erase(entry.id()), this::closeForm);
        showForm(opened);
    }

    private void erase(Id<Edition> id) {
        run("editions.erasing", _ -> {
            host.library().erase(id);
            return host.library().list();
        }, (List<Shelf.Entry> left) -> {
            model.show(left);
            closeForm();
            show(workspace.state().edition().id());
        });
    }
}
