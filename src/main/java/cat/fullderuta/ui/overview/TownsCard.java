package cat.fullderuta.ui.overview;

import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Id;
import cat.fullderuta.overview.Towns;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;

/** Which towns the visit goes to, and by name those that it does not go to yet. */
final class TownsCard {

    private TownsCard() {
    }

    static void show(Card card, Towns towns, Edition edition, Messages words, OverviewLinks links) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(Fields.text(words.get("overview.towns.served", towns.served().size(), towns.size()), "overview-figure"));
        nodes.add(new ShareBar(towns.size(), List.of(new ShareBar.Share(towns.served().size(), "share-confirmed"),
                new ShareBar.Share(towns.waiting().size(), "share-requested"))));
        addTowns(nodes, "waiting", towns.waiting(), "share-requested", edition, words, links);
        addTowns(nodes, "idle", towns.idle(), "share-none", edition, words, links);
        card.show(nodes.toArray(Node[]::new));
    }

    private static void addTowns(List<Node> nodes, String key, List<Id<Host>> hosts, String styleClass, Edition edition, Messages words,
            OverviewLinks links) {
        if (hosts.isEmpty()) {
            return;
        }
        var names = new FlowPane(ProgressCard.swatch(styleClass), Fields.text(words.get("overview.towns." + key, hosts.size()), "text-quiet"));
        names.getStyleClass().add("overview-names");
        for (Id<Host> host : hosts) {
            var link = new Hyperlink(edition.hosts().get(host).name());
            link.setId("overview-town-" + host);
            link.setOnAction(_ -> links.host(host));
            names.getChildren().add(link);
        }
        nodes.add(names);
    }
}
