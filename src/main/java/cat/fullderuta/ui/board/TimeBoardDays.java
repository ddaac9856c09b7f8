package cat.fullderuta.ui.board;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Slot;
import cat.fullderuta.text.Formats;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Selection;
import cat.fullderuta.ui.common.Workspace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** All defenders side by side, on as many days as there is room for; turned day by day. */
final class TimeBoardDays implements TimeBoardScope {

    private static final double MIN_LANE_WIDTH = 75;
    private static final int MOST_DAYS = 4;
    private static final long HOLD_NANOS = 600_000_000L;

    private final Workspace workspace;
    private final Messages words;
    private final Button previous;
    private final Button next;
    private int dayCount = 1;
    private long turnedAt;
    private int turning;

    TimeBoardDays(Workspace workspace) {
        this.workspace = workspace;
        this.words = workspace.words();
        previous = button("days-previous", MaterialDesignC.CHEVRON_LEFT, words.get("timeboard.previous"), -1);
        next = button("days-next", MaterialDesignC.CHEVRON_RIGHT, words.get("timeboard.next"), 1);
    }

    private Button button(String id, Ikon icon, String text, int days) {
        var button = new Button(null, new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().add("time-board-turn");
        button.setAccessibleText(text);
        button.setTooltip(new Tooltip(text));
        button.setFocusTraversable(false);
        button.setOnAction(any -> turnBy(days));
        return button;
    }

    @Override
    public View view(double width) {
        List<Optional<Id<Defender>>> owners = listOwners(edition());
        LocalDate last = lastDay();
        int days = (int) (last.toEpochDay() - firstDay().toEpochDay()) + 1;
        dayCount = Math.clamp((int) (width / (edition().listShownDefenders().size() * MIN_LANE_WIDTH)), 1, Math.min(MOST_DAYS, days));
        LocalDate first = first();
        previous.setDisable(!first.isAfter(firstDay()));
        next.setDisable(!first.plusDays(dayCount - 1L).isBefore(last));
        List<TimeBoardHeader.Lane> lanes = owners.stream().map(this::heading).toList();
        return new View(owners, dayCount, first, IntStream.range(0, dayCount).mapToObj(first::plusDays)
                .map(day -> new TimeBoardHeader.Day(GridBoard.nameWithHoliday(day, Formats.of(words).day(day), words),
                        GridBoard.isDayOff(day), lanes)).toList());
    }

    private static List<Optional<Id<Defender>>> listOwners(Edition edition) {
        List<Optional<Id<Defender>>> owners = new ArrayList<>();
        edition.listShownDefenders().forEach(defender -> owners.add(Optional.of(defender.id())));
        if (VisitModels.needsRowWithoutDefender(edition)) {
            owners.add(Optional.empty());
        }
        return owners;
    }

    private TimeBoardHeader.Lane heading(Optional<Id<Defender>> owner) {
        return owner.map(edition().defenders()::get).map(defender -> new TimeBoardHeader.Lane(defender.alias(),
                defender.coming() ? languagesOf(defender) : words.get("timeboard.absent")))
                .orElseGet(() -> new TimeBoardHeader.Lane(words.get("timeboard.nobody.heading"), words.get("timeboard.nobody.below")));
    }

    static String languagesOf(Defender defender) {
        return defender.languages().stream().map(skill -> skill.language().code()).collect(Collectors.joining(" "));
    }

    /** The selected day, or the last one from which all the days shown are days of the visit, or of what stands before and after it. */
    private LocalDate first() {
        LocalDate first = selection().dayProperty().get();
        LocalDate latest = lastDay().minusDays(dayCount - 1L);
        return first.isBefore(firstDay()) ? firstDay() : first.isAfter(latest) ? latest : first;
    }

    private LocalDate firstDay() {
        return edition().listShownDays().getFirst();
    }

    private LocalDate lastDay() {
        return edition().listShownDays().getLast();
    }

    private static LocalDate dayOf(Activity activity) {
        return activity.findSlot().map(Slot::start).orElseThrow().toLocalDate();
    }

    @Override
    public Node corner() {
        var corner = new HBox(previous, next);
        corner.setAlignment(Pos.TOP_CENTER);
        return corner;
    }

    @Override
    public Optional<Node> bar() {
        return Optional.empty();
    }

    @Override
    public void follow(Optional<Id<Activity>> selected) {
        selected.flatMap(edition().activities()::find).filter(Activity::isScheduled).map(TimeBoardDays::dayOf)
                .filter(day -> day.isBefore(first()) || day.isAfter(first().plusDays(dayCount - 1L)))
                .ifPresent(selection().dayProperty()::set);
    }

    @Override
    public void turn(Direction direction) {
        int days = direction == Direction.LEFT ? -1 : direction == Direction.RIGHT ? 1 : 0;
        if (days != 0 && turnBy(days)) {
            LocalDate come = days < 0 ? first() : first().plusDays(dayCount - 1L);
            edition().listScheduled().stream().filter(activity -> dayOf(activity).equals(come)).findFirst()
                    .ifPresent(activity -> selection().select(activity.id()));
        }
    }

    @Override
    public void turnAtEdge(double insideLeft, double insideRight) {
        int days = insideLeft < 0 ? -1 : insideRight < 0 ? 1 : 0;
        long now = System.nanoTime();
        if (days == 0 || days != turning) {
            turning = days;
            turnedAt = now;
        } else if (now - turnedAt > HOLD_NANOS) {
            turnedAt = now;
            turnBy(days);
        }
    }

    private boolean turnBy(int days) {
        LocalDate before = first();
        selection().dayProperty().set(before.plusDays(days));
        boolean turned = !first().equals(before);
        if (!turned) {
            selection().dayProperty().set(before);
        }
        return turned;
    }

    private Edition edition() {
        return workspace.state().edition();
    }

    private Selection selection() {
        return workspace.selection();
    }
}
