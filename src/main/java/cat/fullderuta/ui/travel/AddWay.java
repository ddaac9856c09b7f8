package cat.fullderuta.ui.travel;

import cat.fullderuta.change.Change;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.TravelTime;
import cat.fullderuta.store.Typed;
import cat.fullderuta.store.Untaken;
import cat.fullderuta.text.Messages;
import cat.fullderuta.travel.Gazetteer;
import cat.fullderuta.travel.Municipality;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.common.LooseTime;
import cat.fullderuta.ui.common.Workspace;
import cat.fullderuta.ui.common.WrapRow;
import cat.fullderuta.ui.form.TypingRest;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Enters the time of any two towns, whether or not anybody goes that way yet. What is typed is kept with the edition until it is added. */
final class AddWay extends VBox {

    private static final int MOST_CANDIDATES = 6;

    private final Workspace workspace;
    private final Messages words;
    private final TextField from;
    private final TextField to;
    private final TextField time;
    private final ComboBox<TravelTime.Mode> mode;
    private final CheckBox bothWays;
    private final Untaken.Place place;
    private final TypingRest rest = new TypingRest(this::keep, () -> { });
    private final Label said = Fields.text("", "text-small", "problem");

    AddWay(Workspace workspace) {
        this.workspace = workspace;
        words = workspace.words();
        place = new Untaken.Place("travel-add", List.of(workspace.state().edition().id()));
        from = field("from", 190);
        to = field("to", 190);
        time = field("time", 160);
        mode = WayTable.modes(words);
        mode.setId("add-mode");
        mode.setMaxWidth(110);
        bothWays = Fields.named(new CheckBox(words.get("ways.column.both")), "add-both", words.get("ways.column.both"));
        bothWays.setSelected(true);
        var add = Fields.button("add-way", words.get("ways.add"), this::add);
        var line = new WrapRow(8, from, to, time, mode, bothWays, add);
        line.getStyleClass().add("action-row");
        said.setId("add-said");
        Fields.setShown(said, false);
        getChildren().addAll(line, said);
        setSpacing(4);
        recall();
        mode.valueProperty().addListener(_ -> rest.type());
        bothWays.selectedProperty().addListener(_ -> rest.type());
    }

    /** Keeps what is typed and not added; a means alone says nothing. */
    void keep() {
        rest.stop();
        Map<String, Typed> typed = new HashMap<>();
        if (listFields().stream().anyMatch(field -> !field.getText().isBlank())) {
            listFields().forEach(field -> typed.put(field.getId(), Typed.of(field.getText())));
            typed.put(mode.getId(), Typed.of(mode.getValue().name()));
            typed.put(bothWays.getId(), Typed.of(String.valueOf(bothWays.isSelected())));
        }
        workspace.session().keepUntaken(place, typed);
    }

    private void recall() {
        Map<String, String> typed = new HashMap<>();
        workspace.session().untaken().list(place).forEach((id, one) -> one.findText().ifPresent(text -> typed.put(id, text)));
        if (!typed.isEmpty()) {
            listFields().forEach(field -> field.setText(typed.getOrDefault(field.getId(), "")));
            mode.getItems().stream().filter(it -> it.name().equals(typed.get(mode.getId()))).findFirst().ifPresent(mode::setValue);
            bothWays.setSelected(!"false".equals(typed.get(bothWays.getId())));
            say(words.get("ways.again"), false);
        }
    }

    private List<TextField> listFields() {
        return List.of(from, to, time);
    }

    private TextField field(String key, double width) {
        TextField field = Fields.named(new TextField(), "add-" + key, words.get("ways.add." + key));
        field.setPromptText(words.get("ways.add." + key));
        field.setPrefWidth(width);
        field.setOnAction(_ -> add());
        field.textProperty().addListener(_ -> rest.type());
        return field;
    }

    private void add() {
        for (TextField field : listFields()) {
            field.pseudoClassStateChanged(TravelPane.WRONG, false);
        }
        Optional<Municipality> start = town(from);
        Optional<Municipality> end = start.flatMap(_ -> town(to));
        if (start.isEmpty() || end.isEmpty()) {
            return;
        }
        Optional<Duration> length = LooseTime.findLength(time.getText());
        if (length.isEmpty()) {
            refuse(time, words.get("ways.refused"));
            return;
        }
        var entered = new TravelTime(Id.random(), start.get().code(), end.get().code(), mode.getValue(), length.get(), bothWays.isSelected());
        if (workspace.edits().apply(new Change.PutTravelTime(entered))) {
            List<TravelTime> all = workspace.state().timetable().travel().listEntered(entered.from(), entered.to());
            say(words.get(all.getFirst().equals(entered) ? "ways.added" : "ways.added.car", start.get().name(), end.get().name()), false);
            listFields().forEach(TextField::clear);
            keep();
            from.requestFocus();
        }
    }

    private Optional<Municipality> town(TextField field) {
        Gazetteer gazetteer = workspace.session().gazetteer();
        Set<String> towns = workspace.state().edition().hosts().stream().map(Host::municipality).filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Optional<Municipality> found = field.getText().isBlank() ? Optional.empty() : gazetteer.findByName(field.getText(), towns);
        if (found.isEmpty()) {
            List<Municipality> candidates = field.getText().isBlank() ? List.of() : gazetteer.listByName(field.getText());
            refuse(field, candidates.isEmpty() ? words.get("ways.problem.unknownTown", field.getText())
                    : words.get("ways.problem.ambiguousTown", field.getText(), candidates.stream().limit(MOST_CANDIDATES)
                            .map(Municipality::name).collect(Collectors.joining("; "))));
        }
        return found;
    }

    private void refuse(TextField field, String why) {
        field.pseudoClassStateChanged(TravelPane.WRONG, true);
        field.requestFocus();
        String first = why.substring(0, 1).toUpperCase(words.locale());
        say(first + why.substring(1), true);
    }

    private void say(String words, boolean wrong) {
        said.setText(words);
        said.getStyleClass().remove("wrong");
        if (wrong) {
            said.getStyleClass().add("wrong");
        }
        Fields.setShown(said, true);
    }
}
