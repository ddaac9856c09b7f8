package cat.fullderuta.ui.editions;

import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Season;
import cat.fullderuta.sample.SampleEdition;
import cat.fullderuta.session.NewEdition;
import cat.fullderuta.session.Session;
import cat.fullderuta.store.Typed;
import cat.fullderuta.store.Untaken;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.common.Workspace;
import cat.fullderuta.ui.common.WrapRow;
import cat.fullderuta.ui.form.TypingRest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/**
 * What is decided when an edition is begun, empty or from the last one. What is typed is kept with the open edition until it is created
 * or begun afresh, also when the form or the program is closed.
 */
final class NewEditionForm extends BorderPane implements EditionForm {

    private static final double GAP = 8;

    private final Messages words;
    private final Optional<Edition> last;
    private final Clock clock;
    private final Consumer<NewEdition> create;
    private final Session session;
    private final Untaken.Place place;
    private final ComboBox<Season> season = new ComboBox<>();
    private final TextField nameField = new TextField();
    private final DraftLine name;
    private final EditionDays days;
    private final TownChecklist towns;
    private final List<Object> untouched;
    private final TypingRest rest = new TypingRest(this::keep, () -> { });
    private String proposedName = "";
    private boolean isMeantNoMore;

    /** What it leads to; to begin afresh is the same form anew. */
    record Calls(Consumer<NewEdition> create, Runnable afresh, Runnable close) {}

    /**
     * With the next season proposed.
     *
     * @param last   to start from; empty to begin with nothing
     * @param before the latest edition there is: the new one is proposed after it
     */
    NewEditionForm(Workspace workspace, Optional<Edition> last, Optional<Edition> before, Clock clock, Calls calls) {
        words = workspace.words();
        session = workspace.session();
        place = new Untaken.Place(last.map(from -> "new-edition-from-" + from.id()).orElse("new-edition"), List.of(session.edition().id()));
        this.last = last;
        this.clock = clock;
        create = calls.create();
        season.setMaxWidth(Double.MAX_VALUE);
        season.getItems().setAll(Season.values());
        season.setConverter(new StringConverter<>() {
            @Override public String toString(Season one) {
                return one == null ? "" : words.get("domain", one);
            }

            @Override public Season fromString(String text) {
                throw new UnsupportedOperationException("A season is chosen, not typed.");
            }
        });
        name = new DraftLine("new-name", words.get("editions.field.name"), nameField, typed -> typed.isBlank()
                ? new Verdict.Wrong(words.get("editions.name.none")) : new Verdict.Right(""));
        days = new EditionDays(words, "new", () -> propose(before), this::proposeName);
        towns = new TownChecklist(session.gazetteer(), words);
        offerTowns();
        season.setValue(NewEdition.nextSeason(LocalDate.now(clock), before));
        days.set(propose(before));
        season.valueProperty().addListener(_ -> days.set(propose(before)));
        proposeName();
        var head = Fields.text(last.map(from -> words.get("editions.new.from.title", from.name())).orElse(words.get("editions.new.title")),
                "text-title");
        var form = new VBox(head,
                new Beside(new ChosenLine("new-season", words.get("editions.field.season"), season).withWidth(140).unshrunk(), name.withWidth(260)),
                days.node(), towns);
        last.ifPresent(_ -> form.getChildren().add(1, Fields.text(words.get("editions.from.what"), "text-quiet")));
        form.getStyleClass().add("edition-form");
        var scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        VBox.setVgrow(towns, Priority.ALWAYS);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("quiet-scroll");
        var button = Fields.button("new-create", words.get("editions.create"), this::create);
        button.getStyleClass().add("accent");
        var giveUp = Fields.button("new-cancel", words.get("editions.close"), calls.close());
        giveUp.setCancelButton(true);
        var bottom = new HBox(Fields.spacer(), giveUp, button);
        bottom.getStyleClass().addAll("action-row", "pane-bottom");
        setCenter(scroll);
        setBottom(bottom);
        setId("new-edition");
        untouched = state();
        if (recall()) {
            form.getChildren().add(1, begunBefore(calls.afresh()));
        }
        season.valueProperty().addListener(_ -> rest.type());
        nameField.textProperty().addListener(_ -> rest.type());
        towns.setOnChanged(rest::type);
    }

    private Node begunBefore(Runnable afresh) {
        var said = new WrapRow(GAP, Fields.text(words.get("editions.new.again")), Fields.spacer(),
                Fields.button("new-afresh", words.get("editions.new.afresh"), () -> {
                    forget();
                    afresh.run();
                }));
        said.setId("new-again");
        said.getStyleClass().add("action-row");
        return said;
    }

    @Override
    public void focusFirst() {
        season.requestFocus();
    }

    @Override
    public void commit() {
        rest.stop();
        keep();
    }

    /** Before it is created or begun afresh: what is typed here waits no more. */
    void forget() {
        rest.stop();
        isMeantNoMore = true;
        session.keepUntaken(place, Map.of());
    }

    private void keep() {
        if (!isMeantNoMore) {
            session.keepUntaken(place, state().equals(untouched) ? Map.of() : Map.of("season", Typed.of(season.getValue().name()),
                    "name", Typed.of(nameField.getText()), "days", row(days.typed()), "towns", row(towns.codes())));
        }
    }

    /** Whether something was typed here before and not created. */
    private boolean recall() {
        Map<String, Typed> before = session.untaken().list(place);
        Optional.ofNullable(before.get("season")).flatMap(Typed::findText)
                .flatMap(name -> Stream.of(Season.values()).filter(it -> it.name().equals(name)).findFirst()).ifPresent(season::setValue);
        Optional.ofNullable(before.get("name")).flatMap(Typed::findText).ifPresent(nameField::setText);
        Optional.ofNullable(before.get("days")).map(NewEditionForm::list).filter(both -> both.size() == 2).ifPresent(days::recall);
        Optional.ofNullable(before.get("towns")).map(NewEditionForm::list).ifPresent(towns::recall);
        return !before.isEmpty();
    }

    private static Typed row(Collection<String> all) {
        return new Typed(List.of(all.stream().map(Optional::of).toList()));
    }

    private static List<String> list(Typed row) {
        return row.rows().stream().flatMap(List::stream).flatMap(Optional::stream).toList();
    }

    private List<Object> state() {
        return List.of(season.getValue(), nameField.getText(), days.typed(), towns.codes());
    }

    private NewEdition.Days propose(Optional<Edition> before) {
        Season chosen = Objects.requireNonNullElse(season.getValue(), Season.SPRING);
        return NewEdition.propose(chosen, LocalDate.now(clock), before);
    }

    private void offerTowns() {
        List<String> past = codes(SampleEdition.small());
        last.ifPresent(from -> {
            towns.offer("towns-last", words.get("editions.towns.last", from.name(), codes(from).size()), codes(from));
            towns.tick(codes(from));
        });
        towns.offer("towns-past", words.get("editions.towns.past", past.size()), past);
    }

    private static List<String> codes(Edition edition) {
        return edition.hosts().stream().filter(host -> host.kind() == Host.Kind.MUNICIPALITY).map(Host::municipality).filter(Objects::nonNull)
                .distinct().toList();
    }

    /** A name nobody has altered follows the season and the year; the days have changed. */
    private void proposeName() {
        rest.type();
        if (days == null || season.getValue() == null) {
            return; // still being made
        }
        boolean isProposed = nameField.getText().equals(proposedName);
        int year = days.findFirst().orElse(LocalDate.now(clock)).getYear();
        proposedName = words.get("editions.name.proposed", words.get("domain", season.getValue()), String.valueOf(year));
        if (isProposed) {
            nameField.setText(proposedName);
        }
    }

    private void create() {
        boolean isNamed = name.judge();
        if (!isNamed) {
            nameField.requestFocus();
        }
        if (days.judge() && isNamed) {
            NewEdition.Days when = days.find().orElseThrow();
            create.accept(new NewEdition(season.getValue(), name.text(), when.first(), when.last(), towns.codes()));
        }
    }
}
