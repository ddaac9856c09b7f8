package cat.fullderuta.ui.overview;

import cat.fullderuta.overview.FindingCount;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.common.SeverityLook;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** How often each rule found something, worst first. */
final class FindingsCard {

    private static final double NAME_WIDTH = 236;

    private FindingsCard() {
    }

    static void show(Card card, List<FindingCount> counts, Messages words, OverviewLinks links) {
        if (counts.isEmpty()) {
            card.show(Fields.text(words.get("overview.findings.none"), "text-quiet"));
            return;
        }
        int most = counts.stream().mapToInt(FindingCount::count).max().orElse(1);
        card.show(counts.stream().map(count -> line(count, most, words, links)).toArray(Node[]::new));
    }

    private static Node line(FindingCount count, int most, Messages words, OverviewLinks links) {
        var name = Card.label(words.get("rules", count.rule()));
        name.setPrefWidth(NAME_WIDTH);
        name.setMinWidth(NAME_WIDTH);
        var bar = new ShareBar(most, List.of(new ShareBar.Share(count.count(), SeverityLook.styleClass(count.severity()))));
        HBox.setHgrow(bar, Priority.ALWAYS);
        String spoken = words.get("findinglist.count." + count.severity(), count.count()) + ": " + words.get("rules", count.rule());
        var icon = SeverityLook.icon(count.severity());
        icon.getStyleClass().add(SeverityLook.styleClass(count.severity()));
        return Card.line("overview-finding-" + count.rule() + "-" + count.severity(), spoken, () -> links.findings(count.rule(), count.severity()),
                icon, name, bar, Card.number(count.count()));
    }
}
