package cat.fullderuta.ui.help;

import cat.fullderuta.ui.common.Fields;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** Text as nodes: paragraphs, numbered steps ("1. …") and points ("– …"); what stands between asterisks is strong. */
final class Paragraphs {

    private static final Pattern MARKED = Pattern.compile("(\\d\\.|–) (.*)");
    private static final double MARK_WIDTH = 20;

    private Paragraphs() {
    }

    /** One for each line. */
    static List<Node> of(String text) {
        return text.lines().map(Paragraphs::paragraph).toList();
    }

    private static Node paragraph(String line) {
        Matcher marked = MARKED.matcher(line);
        if (!marked.matches()) {
            return flow(line);
        }
        Label mark = Fields.text(marked.group(1), "text-quiet");
        mark.setMinWidth(MARK_WIDTH);
        TextFlow words = flow(marked.group(2));
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(mark, words);
        row.getStyleClass().add("help-step");
        return row;
    }

    private static TextFlow flow(String line) {
        var flow = new TextFlow();
        flow.setMinHeight(Region.USE_PREF_SIZE);
        String[] parts = line.split("\\*");
        for (int i = 0; i < parts.length; i++) {
            var part = new Text(parts[i]);
            part.getStyleClass().add(i % 2 == 0 ? "help-text" : "help-name");
            flow.getChildren().add(part);
        }
        flow.setAccessibleRole(AccessibleRole.TEXT);
        flow.setAccessibleText(line.replace("*", ""));
        return flow;
    }
}
