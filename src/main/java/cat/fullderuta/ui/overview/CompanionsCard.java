package cat.fullderuta.ui.overview;

import cat.fullderuta.edition.Edition;
import cat.fullderuta.overview.CompanionLoad;
import cat.fullderuta.text.Formats;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** What each companion has to do. */
final class CompanionsCard {

    private static final double NAME_WIDTH = 130;

    private CompanionsCard() {
    }

    static void show(Card card, List<CompanionLoad> loads, Edition edition, Messages words, OverviewLinks links) {
        if (loads.isEmpty()) {
            card.show(Fields.text(words.get("overview.companions.none"), "text-quiet"));
            return;
        }
        long most = Math.max(1, loads.stream().mapToLong(load -> load.time().toMinutes()).max().orElse(1));
        card.show(loads.stream().map(load -> line(load, most, edition, words, links)).toArray(Node[]::new));
    }

    private static Node line(CompanionLoad load, long most, Edition edition, Messages words, OverviewLinks links) {
        String name = edition.companions().get(load.companion()).name();
        var who = Card.label(name);
        who.setPrefWidth(NAME_WIDTH);
        who.setMinWidth(NAME_WIDTH);
        var bar = new ShareBar(most, List.of(new ShareBar.Share(load.time().toMinutes(), "share-confirmed")));
        HBox.setHgrow(bar, Priority.ALWAYS);
        String what = words.get("overview.companion", load.activities(), Formats.of(words).duration(load.time()), load.days());
        var facts = Card.label(Formats.of(words).duration(load.time()), "text-small", "text-quiet");
        facts.setMinWidth(Region.USE_PREF_SIZE);
        var line = Card.line("overview-companion-" + load.companion(), name + ": " + what, () -> links.companion(load.companion()), who, bar, facts);
        line.setTooltip(new Tooltip(name + ": " + what));
        return line;
    }
}
