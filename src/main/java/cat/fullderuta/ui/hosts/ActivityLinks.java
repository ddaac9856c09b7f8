package cat.fullderuta.ui.hosts;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Id;
import cat.fullderuta.text.Formats;
import cat.fullderuta.text.Messages;
import cat.fullderuta.text.Names;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.common.Tips;
import cat.fullderuta.ui.common.TypeLook;
import cat.fullderuta.ui.common.Workspace;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What a host organises, by start; each leads to the board. */
final class ActivityLinks extends Part {

    private final Workspace workspace;
    private final Messages words;
    private final Consumer<Id<Activity>> goTo;
    private final VBox box;
    private List<Said> shown = List.of();

    /** An activity in words. */
    private record Said(Activity activity, String title, String about) { }

    ActivityLinks(Workspace workspace, Consumer<Id<Activity>> goTo) {
        this(workspace, goTo, new VBox());
    }

    private ActivityLinks(Workspace workspace, Consumer<Id<Activity>> goTo, VBox box) {
        super("host-activities", workspace.words().get("hosts.section.activities"), box);
        this.workspace = workspace;
        this.goTo = goTo;
        this.box = box;
        words = workspace.words();
        box.getStyleClass().add("host-links");
    }

    @Override
    public void show(Host host) {
        Edition edition = workspace.state().edition();
        Names names = Names.of(edition, words);
        List<Said> now = list(edition, host.id()).stream().map(it -> say(it, edition, names)).toList();
        if (!now.equals(shown) || box.getChildren().isEmpty()) {
            shown = now;
            if (now.isEmpty()) {
                box.getChildren().setAll(Fields.text(words.get("hosts.activities.none"), "text-quiet"));
            } else {
                box.getChildren().setAll(now.stream().map(this::link).toList());
            }
        }
    }

    /** In the calendar first, by start; then what waits, then what will not take place. */
    static List<Activity> list(Edition edition, Id<Host> host) {
        return edition.activities().stream().filter(it -> host.equals(it.host()))
                .sorted(Comparator.comparing((Activity it) -> !it.isAlive()).thenComparing(Activity::start,
                        Comparator.nullsLast(Comparator.naturalOrder()))).toList();
    }

    /** Puts the keys on the first of them. */
    void focusFirst() {
        box.getChildren().getFirst().requestFocus();
    }

    private Said say(Activity activity, Edition edition, Names names) {
        Formats formats = Formats.of(words);
        String when = activity.findSlot().map(slot -> formats.shortDay(slot.start().toLocalDate()) + " " + formats.hours(slot.start(), slot.end()))
                .orElseGet(() -> words.get("hosts.activities.waiting"));
        String who = edition.defendersOf(activity).stream().flatMap(id -> edition.defenders().find(id).stream()).map(Defender::alias)
                .collect(Collectors.joining(", "));
        return new Said(activity, names.title(activity), Stream.of(when, words.get("domain", activity.status()), who)
                .filter(it -> !it.isBlank()).collect(Collectors.joining(" · ")));
    }

    private Button link(Said said) {
        var title = new Label(said.title()); // in one line: a button does not ask how high a text is that wraps
        var about = new Label(said.about());
        about.getStyleClass().addAll("text-small", "text-quiet");
        var lines = new VBox(title, about);
        HBox.setHgrow(lines, Priority.ALWAYS);
        var row = new HBox(TypeLook.icon(said.activity().type()), lines);
        row.getStyleClass().addAll("host-link-row", TypeLook.styleClass(said.activity().type()));
        var link = new Button();
        link.setGraphic(row);
        link.setMaxWidth(Double.MAX_VALUE);
        link.setMinWidth(0);
        Tips.say(link, () -> said.title() + "\n" + said.about());
        link.getStyleClass().addAll("flat", "host-link");
        link.setOnAction(_ -> goTo.accept(said.activity().id()));
        return Fields.named(link, "host-activity-" + said.activity().id(), said.title() + ", " + said.about());
    }
}
