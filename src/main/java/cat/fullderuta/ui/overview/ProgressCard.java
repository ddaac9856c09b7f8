package cat.fullderuta.ui.overview;

import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Status;
import cat.fullderuta.overview.Countdown;
import cat.fullderuta.overview.Progress;
import cat.fullderuta.text.Formats;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** How far the activities are, and how far off the visit is. */
final class ProgressCard {

    private static final List<Status> SHOWN = List.of(Status.DONE, Status.CONFIRMED, Status.PROPOSED, Status.REQUESTED);

    private ProgressCard() {
    }

    static void showCountdown(Card card, Countdown countdown, Edition edition, Messages words) {
        String key = switch (countdown) {
            case Countdown.Before(long days) -> words.get("overview.countdown.before", days);
            case Countdown.During(long day, long of) -> words.get("overview.countdown.during", day, of);
            case Countdown.After(long days) -> words.get("overview.countdown.after", days);
        };
        card.show(Fields.text(key, "overview-figure"), Fields.text(Formats.of(words).dates(edition.firstDay(), edition.lastDay()), "text-quiet"));
    }

    static void show(Card card, Progress progress, Messages words, OverviewLinks links) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(new ShareBar(progress.alive(), SHOWN.stream().map(it -> new ShareBar.Share(progress.of(it), styleClass(it))).toList()));
        for (Status status : SHOWN) {
            nodes.add(line(status, progress, words, links));
        }
        nodes.add(Card.line("overview-backlog", words.get("overview.backlog", progress.waiting()), links::backlog,
                swatch("share-none"), Card.label(words.get("overview.backlog", progress.waiting()), "text-quiet")));
        card.show(nodes.toArray(Node[]::new));
    }

    private static Node line(Status status, Progress progress, Messages words, OverviewLinks links) {
        String name = words.get("domain", status);
        int count = progress.of(status);
        return Card.line("overview-status-" + status.name().toLowerCase(Locale.ROOT), name + ": " + count, () -> links.status(status),
                swatch(styleClass(status)), Card.label(name), Fields.spacer(), Card.number(count));
    }

    static Node swatch(String styleClass) {
        var swatch = new Region();
        swatch.getStyleClass().addAll("share", "swatch", styleClass);
        return swatch;
    }

    private static String styleClass(Status status) {
        return "share-" + status.name().toLowerCase(Locale.ROOT);
    }
}
