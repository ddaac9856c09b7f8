package cat.fullderuta.ui.map;

import cat.fullderuta.check.Resource;
import cat.fullderuta.check.Route;
import cat.fullderuta.check.Timetable;
import cat.fullderuta.document.RouteMap;
import cat.fullderuta.document.Surroundings;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Id;
import cat.fullderuta.text.Formats;
import cat.fullderuta.text.Messages;
import cat.fullderuta.travel.Municipality;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.common.Selection;
import cat.fullderuta.ui.common.Workspace;
import cat.fullderuta.ui.common.WrapRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** The route of one defender on a day or through the whole visit: chosen at the top, drawn in the middle, told at the side. */
public final class MapPane extends BorderPane {

    private static final double LIST_WIDTH = 300;

    /** A day, or all of them when empty. */
    private record Span(Optional<LocalDate> day) {}

    private final Workspace workspace;
    private final Messages words;
    private final ComboBox<Defender> defender = new ComboBox<>();
    private final ComboBox<Span> span = new ComboBox<>();
    private final RouteView view;
    private final RouteList list;
    private final Label summary = Fields.text("", "text-quiet");
    private final InvalidationListener follow = _ -> refresh();
    private final InvalidationListener followChosen = _ -> showChosen();
    private boolean showing;

    /** It begins with the day and the defender of the selection. */
    public MapPane(Workspace workspace, Runnable close) {
        this.workspace = workspace;
        words = workspace.words();
        Selection selection = workspace.selection();
        view = new RouteView(selection::select);
        list = new RouteList(words, selection::select);
        list.setPrefWidth(LIST_WIDTH);
        prepare(defender, "map-defender", words.get("map.defender"), Defender::alias);
        prepare(span, "map-day", words.get("map.day"), it -> it.day().map(Formats.of(words)::day).orElseGet(() -> words.get("map.visit")));
        var before = Fields.iconButton("map-day-before", MaterialDesignC.CHEVRON_LEFT, words.get("map.day.before"), () -> turn(-1));
        var after = Fields.iconButton("map-day-after", MaterialDesignC.CHEVRON_RIGHT, words.get("map.day.after"), () -> turn(1));
        var done = Fields.button("map-close", words.get("map.close"), close);
        done.setCancelButton(true);
        summary.setId("map-summary");
        span.setMinWidth(USE_PREF_SIZE);
        var days = new HBox(before, span, after);
        days.getStyleClass().add("action-row");
        var top = new WrapRow(8, defender, days, summary, Fields.spacer(), done);
        top.getStyleClass().addAll("action-row", "pane-top");
        setTop(top);
        setCenter(view);
        setRight(list);
        Fields.named(this, "map-pane", words.get("map.name"));
        getStyleClass().addAll("pane", "map-pane");
        Edition edition = workspace.state().edition();
        fill(edition);
        begin(edition, selection);
        workspace.session().stateProperty().addListener(new WeakInvalidationListener(follow));
        selection.activityProperty().addListener(new WeakInvalidationListener(followChosen));
        refresh();
    }

    private <T> void prepare(ComboBox<T> choice, String id, String name, Function<T, String> say) {
        Fields.named(choice, id, name);
        choice.setConverter(new StringConverter<>() {
            @Override public String toString(@Nullable T value) {
                return value == null ? "" : say.apply(value);
            }

            @Override public @Nullable T fromString(String any) {
                return null; // nobody types here
            }
        });
        choice.setOnAction(_ -> {
            if (!showing) {
                refresh();
            }
        });
    }

    /** The days keep their place, the defender the id. */
    private void fill(Edition edition) {
        showing = true;
        Id<Defender> who = defender.getValue() == null ? null : defender.getValue().id();
        defender.getItems().setAll(edition.listComing());
        if (who != null) {
            defender.setValue(edition.defenders().find(who).filter(Defender::coming).orElse(null));
        }
        Span now = span.getValue();
        List<Span> spans = new ArrayList<>(List.of(new Span(Optional.empty())));
        edition.listShownDays().forEach(day -> spans.add(new Span(Optional.of(day))));
        if (!spans.equals(span.getItems())) {
            span.getItems().setAll(spans);
            span.setValue(now != null && spans.contains(now) ? now : spans.getFirst());
        }
        showing = false;
    }

    /** With the selected activity: the selected defender if they take part in it, and its day; else with their next day. */
    private void begin(Edition edition, Selection selection) {
        Optional<Activity> activity = selection.findActivity().flatMap(edition.activities()::find);
        List<Id<Defender>> takePart = activity.map(edition::defendersOf).orElse(List.of());
        Optional<Id<Defender>> selected = selection.defenderProperty().get();
        Defender who = selected.filter(id -> takePart.isEmpty() || takePart.contains(id)).or(() -> takePart.stream().findFirst())
                .flatMap(edition.defenders()::find).filter(Defender::coming).orElseGet(() -> edition.listComing().stream().findFirst().orElse(null));
        defender.setValue(who);
        LocalDate from = selection.dayProperty().get();
        Optional<LocalDate> day = activity.flatMap(Activity::findSlot).map(slot -> slot.start().toLocalDate()).or(() -> who == null
                ? Optional.empty() : Route.listDays(workspace.state().timetable(), new Resource.OfDefender(who.id())).stream()
                        .filter(it -> !it.isBefore(from)).findFirst());
        var wanted = new Span(day);
        span.setValue(span.getItems().contains(wanted) ? wanted : span.getItems().getFirst());
    }

    private void turn(int days) {
        int next = span.getSelectionModel().getSelectedIndex() + days;
        if (next >= 0 && next < span.getItems().size()) {
            span.getSelectionModel().select(next);
        }
    }

    private void refresh() {
        Edition edition = workspace.state().edition();
        fill(edition);
        Defender who = defender.getValue();
        Timetable timetable = workspace.state().timetable();
        Route route = who == null ? new Route(new Resource.OfDefender(Id.of("")), List.of(), List.of()) : route(timetable, who);
        var said = new MapWords(edition, words);
        view.show(RouteMap.of(route, Surroundings.of(edition)), near(edition), said);
        list.show(route, said);
        long tight = route.legs().stream().filter(Route.Leg::isTight).count();
        summary.setText(words.get("map.summary", route.stops().stream().filter(Route.Visit.class::isInstance).count(), tight));
        showChosen();
    }

    private Route route(Timetable timetable, Defender who) {
        var resource = new Resource.OfDefender(who.id());
        Optional<LocalDate> day = span.getValue() == null ? Optional.empty() : span.getValue().day();
        return day.map(it -> Route.ofDay(timetable, resource, it)).orElseGet(() -> Route.ofVisit(timetable, resource));
    }

    private void showChosen() {
        view.choose(workspace.selection().findActivity());
        list.choose(workspace.selection().findActivity());
    }

    /** The capitals and the towns of the edition. */
    private List<Municipality> near(Edition edition) {
        var gazetteer = workspace.session().gazetteer();
        return Stream.concat(Stream.of("Barcelona", "Girona", "Lleida", "Tarragona").flatMap(name -> gazetteer.findByName(name).stream()),
                edition.hosts().stream().map(Host::municipality).filter(Objects::nonNull).flatMap(code -> gazetteer.find(code).stream()))
                .distinct().toList();
    }
}
