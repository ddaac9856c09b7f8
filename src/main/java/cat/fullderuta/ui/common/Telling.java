package cat.fullderuta.ui.common;

import cat.fullderuta.check.Finding;
import cat.fullderuta.check.Findings;
import cat.fullderuta.check.Severity;
import cat.fullderuta.text.FindingText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/**
 * What a board tells of an activity besides what is drawn, to the pointer, to the keys and to a screen reader.
 *
 * @param heading what it is
 * @param facts   when and who, in lines
 * @param found   what the check says, worst first
 * @param notes   anything else, in sentences
 */
public record Telling(String heading, String facts, List<Found> found, List<String> notes) {

    private static final double WIDTH = 340;

    /** A finding in words. */
    public record Found(Severity severity, String title, String sentence) {

        /** Those of a list, with their words. */
        public static List<Found> list(List<Finding> findings, Findings of, FindingText text) {
            return findings.stream().map(it -> new Found(of.severityOf(it), text.title(it), text.sentence(it))).toList();
        }
    }

    public Telling {
        found = List.copyOf(found);
        notes = List.copyOf(notes);
    }

    /** The same with more to say at the end. */
    public Telling with(List<String> more) {
        return new Telling(heading, facts, found, Stream.concat(notes.stream(), more.stream()).toList());
    }

    /** All of it as one text. */
    public String words() {
        String said = found.stream().map(it -> "\n\n" + SeverityLook.sign(it.severity()) + " " + it.title() + "\n" + it.sentence())
                .collect(Collectors.joining());
        return heading + (facts.isEmpty() ? "" : "\n" + facts) + said + notes.stream().map(it -> "\n\n" + it).collect(Collectors.joining());
    }

    /** All of it to be seen: each finding with the icon of its severity, for the colour alone says nothing to some. */
    Node node() {
        List<Node> nodes = new ArrayList<>();
        nodes.add(Fields.text(heading, "telling-text", "text-strong"));
        if (!facts.isEmpty()) {
            nodes.add(Fields.text(facts, "telling-text", "telling-facts"));
        }
        found.forEach(it -> nodes.add(node(it)));
        notes.forEach(it -> nodes.add(Fields.text(it, "telling-text", "telling-facts")));
        return new Box(nodes);
    }

    /** A tooltip asks how high it is without saying how wide it will be: lines that wrap would be cut. */
    private static final class Box extends VBox {

        Box(List<Node> nodes) {
            super(nodes.toArray(Node[]::new));
            getStyleClass().add("telling");
        }

        @Override
        protected double computePrefWidth(double height) {
            return Math.min(WIDTH, super.computePrefWidth(height));
        }

        @Override
        protected double computePrefHeight(double width) {
            return super.computePrefHeight(width < 0 ? computePrefWidth(-1) : width);
        }

        @Override
        protected double computeMinHeight(double width) {
            return computePrefHeight(width);
        }
    }

    private static Node node(Found found) {
        var heading = new HBox(SeverityLook.icon(found.severity()), Fields.text(found.title(), "telling-text", "text-strong"));
        heading.getStyleClass().add("telling-title");
        var box = new VBox(heading, Fields.text(found.sentence(), "telling-text"));
        box.getStyleClass().addAll("telling-found", SeverityLook.styleClass(found.severity()));
        return box;
    }
}
