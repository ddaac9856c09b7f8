package cat.fullderuta.ui.board;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Stay;
import cat.fullderuta.text.Formats;
import cat.fullderuta.text.Messages;
import cat.fullderuta.text.Names;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.common.Tips;
import cat.fullderuta.ui.common.Workspace;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** One defender, chosen at the top, through all days of the visit. */
final class TimeBoardDefender implements TimeBoardScope {

    private static final double WIDE = 160;
    private static final double SPACING = 12;
    private static final int MOST_DAYS_AWAY = 7;
    /** A name that is wider gives way to the buttons. */
    private static final double LONG_NAME = 200;

    private final Workspace workspace;
    private final Messages words;
    private final Formats formats;
    private final ComboBox<Id<Defender>> choice = new ComboBox<>() {

        @Override protected double computeMinWidth(double height) {
            return Math.min(LONG_NAME, computePrefWidth(height));
        }
    };
    private final Label facts = new Label();
    private final List<Node> more;
    private boolean showing;

    /** @param more buttons that stand at the end of the bar */
    TimeBoardDefender(Workspace workspace, List<Node> more) {
        this.workspace = workspace;
        this.more = List.copyOf(more);
        this.words = workspace.words();
        this.formats = Formats.of(words);
        choice.setId("defender-choice");
        choice.setAccessibleText(words.get("timeboard.choose"));
        choice.setConverter(new StringConverter<>() {
            @Override public String toString(@Nullable Id<Defender> id) {
                return id == null ? "" : Names.of(edition(), words).defender(id);
            }

            @Override public @Nullable Id<Defender> fromString(String any) {
                return null; // nobody types here
            }
        });
        choice.setOnAction(any -> {
            if (!showing && choice.getValue() != null) {
                workspace.selection().defenderProperty().set(Optional.of(choice.getValue()));
            }
        });
        facts.setId("defender-facts");
        facts.getStyleClass().add("text-quiet");
        facts.setMinWidth(0);
        Tips.say(facts, facts::getText); // where there is too little room to say it whole
        Tips.sayWhole(choice);
    }

    @Override
    public View view(double width) {
        Defender defender = current();
        showing = true;
        List<Id<Defender>> all = edition().listShownDefenders().stream().map(Defender::id).toList();
        if (!choice.getItems().equals(all)) {
            choice.getItems().setAll(all);
        }
        choice.setValue(defender.id());
        showing = false;
        facts.setText(factsOf(defender));
        List<LocalDate> days = listDays(defender.id());
        boolean wide = width / days.size() >= WIDE;
        return new View(List.of(Optional.of(defender.id())), days.size(), days.getFirst(), days.stream()
                .map(day -> new TimeBoardHeader.Day(wide ? GridBoard.nameWithHoliday(day, formats.day(day), words) : formats.weekday(day),
                        GridBoard.isDayOff(day),
                        List.of())).toList());
    }

    /** Those of the visit, and those from or until which the defender has something, unless that is weeks away. */
    private List<LocalDate> listDays(Id<Defender> defender) {
        LocalDate first = edition().firstDay();
        LocalDate last = edition().lastDay();
        for (Activity activity : edition().listScheduled(defender)) {
            LocalDate day = activity.findSlot().orElseThrow().start().toLocalDate();
            first = day.isBefore(first) && !day.plusDays(MOST_DAYS_AWAY).isBefore(edition().firstDay()) ? day : first;
            last = day.isAfter(last) && !day.minusDays(MOST_DAYS_AWAY).isAfter(edition().lastDay()) ? day : last;
        }
        return first.datesUntil(last.plusDays(1)).toList();
    }

    /** The selected one; the first while nobody is selected who is shown. */
    private Defender current() {
        return workspace.selection().defenderProperty().get().flatMap(edition().defenders()::find).filter(edition().listShownDefenders()::contains)
                .orElseGet(() -> edition().listShownDefenders().getFirst());
    }

    private String factsOf(Defender defender) {
        if (!defender.coming()) {
            return words.get("timeboard.absent");
        }
        List<String> facts = new ArrayList<>();
        facts.add(defender.country());
        facts.add(TimeBoardDays.languagesOf(defender));
        Stay stay = defender.stay();
        facts.add(stay.arrival() == null ? words.get("timeboard.arrives.unknown") : words.get("timeboard.arrives", moment(stay.arrival())));
        facts.add(stay.departure() == null ? words.get("timeboard.leaves.unknown") : words.get("timeboard.leaves",
                moment(stay.departure())));
        facts.removeIf(String::isBlank);
        return String.join(" · ", facts);
    }

    private String moment(LocalDateTime time) {
        return formats.shortDay(time.toLocalDate()) + " " + formats.hour(time);
    }

    @Override
    public Node corner() {
        return new Region();
    }

    @Override
    public Optional<Node> bar() {
        var bar = new HBox(SPACING, choice, facts, Fields.spacer());
        bar.getChildren().addAll(more);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("time-board-bar");
        return Optional.of(bar);
    }

    @Override
    public void follow(Optional<Id<Activity>> selected) {
        // the board stays with its defender: others have their activities on boards of their own
    }

    @Override
    public void turn(Direction direction) {
        // all days are in sight
    }

    @Override
    public void turnAtEdge(double insideLeft, double insideRight) {
        // all days are in sight
    }

    private Edition edition() {
        return workspace.state().edition();
    }
}
