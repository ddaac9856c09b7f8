package cat.fullderuta.ui.overview;

import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.overview.Gap;
import cat.fullderuta.text.Messages;
import cat.fullderuta.text.Names;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.common.WrapRow;
import cat.fullderuta.ui.common.Wrapping;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** What is missing, a line for each kind of fact; open, it names whom it is missing of, each a link. What the office lacks is one itself. */
final class GapsCard {

    private final Card card;
    private final Messages words;
    private final OverviewLinks links;
    private final Set<String> open = new HashSet<>();
    private List<Gap> gaps = List.of();
    private Edition edition;

    GapsCard(Card card, Edition edition, Messages words, OverviewLinks links) {
        this.card = card;
        this.edition = edition;
        this.words = words;
        this.links = links;
    }

    void show(List<Gap> found, Edition of) {
        gaps = found;
        edition = of;
        draw();
    }

    private void draw() {
        card.show(gaps.isEmpty() ? new Node[] {Fields.text(words.get("overview.gaps.none"), "text-quiet")}
                : gaps.stream().map(this::node).toArray(Node[]::new));
    }

    private Node node(Gap gap) {
        String key = key(gap);
        boolean isOpen = open.contains(key);
        String text = words.get("overview.gap." + key, gap.count());
        if (gap instanceof Gap.OfOffice(var kind)) {
            return Card.line(id(key), text, links::office, new FontIcon(kind == Gap.OfOffice.Kind.PHONE ? MaterialDesignP.PHONE_OUTLINE
                    : MaterialDesignE.EMAIL_OUTLINE), Card.label(text));
        }
        var line = Card.line(id(key), text, () -> turn(key),
                new FontIcon(isOpen ? MaterialDesignC.CHEVRON_DOWN : MaterialDesignC.CHEVRON_RIGHT), Card.label(text), Fields.spacer(),
                Card.number(gap.count()));
        if (!isOpen) {
            return line;
        }
        var names = WrapRow.close(8, 2);
        names.getStyleClass().add("overview-names");
        names.setParts(listLinks(gap).toList());
        return new VBox(line, names);
    }

    private void turn(String key) {
        if (!open.remove(key)) {
            open.add(key);
        }
        draw();
        Node line = card.lookup("#" + id(key));
        if (line != null) {
            line.requestFocus();
        }
    }

    private static String id(String key) {
        return "overview-gap-" + key.replace('.', '-');
    }

    private static String key(Gap gap) {
        return switch (gap) {
            case Gap.OfOffice(var kind) -> "office." + kind;
            case Gap.OfActivities(var kind, _) -> "activities." + kind;
            case Gap.OfDefenders(var kind, _) -> "defenders." + kind;
            case Gap.OfHosts(var kind, _) -> "hosts." + kind;
        };
    }

    private Stream<Hyperlink> listLinks(Gap gap) {
        Names names = Names.of(edition, words);
        return switch (gap) {
            case Gap.OfOffice _ -> Stream.empty(); // its line leads there itself
            case Gap.OfActivities(_, var activities) -> activities.stream().map(id -> link("activity-" + id,
                    names.titleAndPlace(edition.activities().get(id)), () -> links.activity(id)));
            case Gap.OfDefenders(var kind, var defenders) -> defenders.stream().map(id -> link("defender-" + id,
                    edition.defenders().get(id).alias(), () -> lead(kind, id)));
            case Gap.OfHosts(_, var hosts) -> hosts.stream().map(id -> link("host-" + id, edition.hosts().get(id).name(), () -> links.host(id)));
        };
    }

    private void lead(Gap.OfDefenders.Kind lacks, Id<Defender> defender) {
        if (lacks == Gap.OfDefenders.Kind.AGENDA) {
            links.agendaLanguage(defender);
        } else {
            links.defender(defender);
        }
    }

    private static Hyperlink link(String id, String text, Runnable go) {
        var link = new Hyperlink(text);
        Wrapping.on(link);
        link.setId("overview-missing-" + id);
        link.setOnAction(_ -> go.run());
        return link;
    }
}
