package cat.fullderuta.ui;

import cat.fullderuta.ui.help.Topic;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;

/** Which topic of the guide goes with what one is at: with a part of the window or a pane, by its id, else with the page. */
final class HelpTopics {

    /** Panes first in their own windows, then parts of the main one. */
    static final Map<String, Topic> OF_PANES = Map.ofEntries(Map.entry("import-preview", Topic.REQUESTS),
            Map.entry("answers-preview", Topic.ANSWERS), Map.entry("share", Topic.DOCUMENTS), Map.entry("print", Topic.DOCUMENTS),
                    Map.entry("release", Topic.VERSIONS),
            Map.entry("travel-pane", Topic.HOSTS), Map.entry("map-pane", Topic.HOSTS), Map.entry("stand-down-pane", Topic.PEOPLE),
            Map.entry("rules", Topic.FINDINGS), Map.entry("editions", Topic.EDITIONS));
    private static final Map<String, Topic> OF_PARTS = Map.of("backlog", Topic.PLANNING, "inspector", Topic.FINDINGS,
            "findings", Topic.FINDINGS, "status-bar", Topic.FINDINGS, "places", Topic.PLANNING, "companions-board", Topic.COMPANIONS,
                    "edition-name", Topic.EDITIONS,
            "rail", Topic.WINDOW);

    private HelpTopics() {
    }

    /** Of a page as a whole. */
    static Topic of(Page page) {
        return switch (page) {
            case OVERVIEW -> Topic.WINDOW;
            case BOARD, ACTIVITIES -> Topic.PLANNING;
            case DEFENDERS -> Topic.PEOPLE;
            case HOSTS -> Topic.HOSTS;
            case COMPANIONS -> Topic.COMPANIONS;
            case FOLLOW_UP -> Topic.FOLLOW_UP;
        };
    }

    /** Of the nearest part in which a node stands; where nothing in a pane has the keys, of the pane. */
    static Topic of(Node about, Page page) {
        for (Node each = about; each != null; each = each.getParent()) {
            Optional<Topic> topic = find(each.getId());
            if (topic.isPresent()) {
                return topic.get();
            }
        }
        return OF_PANES.entrySet().stream().filter(it -> about.lookup("#" + it.getKey()) != null && about == about.getScene().getRoot()
                && about.lookup("#main-window") == null).map(Map.Entry::getValue).findFirst().orElseGet(() -> of(page));
    }

    private static Optional<Topic> find(String id) {
        return id == null ? Optional.empty() : Optional.ofNullable(OF_PANES.getOrDefault(id, OF_PARTS.get(id)));
    }
}
