package cat.fullderuta.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.Image;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** What somebody who looks at a window would complain of: words that end in dots, controls without a name, faint text. */
final class Eye {

    /** WCAG 2.1, 1.4.3: the least contrast of text with what is behind it. */
    static final double LEAST_CONTRAST = 4.5;
    private static final double ROUNDING = 1;

    private Eye() {
    }

    /** Texts of which less is drawn than there is, as "id or class: what is drawn | what there is". */
    static List<String> listCutOff(Parent root) {
        List<String> found = new ArrayList<>();
        walk(root, node -> {
            if (node instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isBlank()) {
                Text drawn = findDrawn(labeled);
                if (drawn != null && drawn.isVisible() && !same(drawn.getText(), labeled)) {
                    found.add(nameOf(labeled) + ": " + drawn.getText() + " | " + labeled.getText());
                }
            }
        });
        return found;
    }

    /** Controls that Tab reaches and a screen reader has nothing to say of. */
    static List<String> listUnnamed(Parent root) {
        List<String> found = new ArrayList<>();
        walk(root, node -> {
            boolean isSpoken = node.getAccessibleRole() == AccessibleRole.SCROLL_PANE
                    || node instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isBlank()
                    || node instanceof Control control && isLabelled(root, control);
            if (node.isFocusTraversable() && !node.isDisabled() && !isSpoken
                    && (node.getAccessibleText() == null || node.getAccessibleText().isBlank())) {
                found.add(nameOf(node));
            }
        });
        return found;
    }

    /** Texts whose contrast with what is behind them is too small, by the picture of the scene; what is disabled may be faint. */
    static List<String> listFaint(Parent root, Image picture) {
        List<String> found = new ArrayList<>();
        walk(root, node -> {
            if (node instanceof Text text && !(text instanceof FontIcon) && !text.getText().isBlank() && !isOff(text)
                    && text.getFill() instanceof Color ink) {
                Bounds at = text.localToScene(text.getBoundsInLocal());
                int left = (int) Math.max(0, at.getMinX());
                int top = (int) Math.max(0, at.getMinY());
                int right = (int) Math.min(picture.getWidth(), at.getMaxX());
                int bottom = (int) Math.min(picture.getHeight(), at.getMaxY());
                if (right - left > 3 && bottom - top > 3) {
                    Color behind = Contrast.mostOf(picture, left, top, right, bottom);
                    double ratio = Contrast.of(behind.interpolate(ink, ink.getOpacity() * opacity(text)), behind);
                    if (ratio < LEAST_CONTRAST) {
                        found.add(String.format(Locale.ROOT, "%.2f %s on %s: %s (%s)", ratio, ink, behind, text.getText(), nameOf(text)));
                    }
                }
            }
        });
        return found;
    }

    /** Scroll panes and lists that can be scrolled sideways. */
    static List<String> listScrollingSideways(Parent root) {
        List<String> found = new ArrayList<>();
        walk(root, node -> {
            if (node instanceof ScrollBar bar && bar.getOrientation() == Orientation.HORIZONTAL) {
                found.add(nameOf(bar));
            }
        });
        return found;
    }

    /** What is wider than the room it stands in, with no way to reach the rest: forms that do not scroll sideways, ends of rows. */
    static List<String> listTooWide(Parent root) {
        List<String> found = new ArrayList<>();
        walk(root, node -> {
            if (node instanceof ScrollPane scroll && isForm(scroll)
                    && scroll.getContent().getLayoutBounds().getWidth() > scroll.getViewportBounds().getWidth() + ROUNDING) {
                found.add(nameOf(scroll) + ": " + scroll.getContent().getLayoutBounds().getWidth() + " of "
                        + scroll.getViewportBounds().getWidth());
            }
            if (node instanceof HBox row && (standsOut(row) || row.getChildren().stream().anyMatch(Eye::standsOut))) {
                found.add(nameOf(row) + ": a row of " + row.getWidth());
            }
        });
        return found;
    }

    private static boolean standsOut(Node node) {
        return node.isManaged() && node.isVisible() && node.getParent() instanceof Region around
                && node.getLayoutX() + node.getLayoutBounds().getMaxX() > around.getWidth() + ROUNDING;
    }

    /** The headings over a board do not scroll by themselves either, but go along with it. */
    private static boolean isForm(ScrollPane scroll) {
        return scroll.getHbarPolicy() == ScrollPane.ScrollBarPolicy.NEVER && scroll.getVbarPolicy() != ScrollPane.ScrollBarPolicy.NEVER
                && scroll.getContent() != null;
    }

    private static void walk(Node node, Consumer<Node> visit) {
        if (!node.isVisible()) {
            return;
        }
        visit.accept(node);
        if (node instanceof Parent parent) {
            List.copyOf(parent.getChildrenUnmodifiable()).forEach(child -> walk(child, visit));
        }
    }

    private static @Nullable Text findDrawn(Labeled labeled) {
        return labeled.getChildrenUnmodifiable().stream().filter(it -> it instanceof Text && !(it instanceof FontIcon))
                .map(Text.class::cast).findFirst().orElse(null);
    }

    private static boolean same(String drawn, Labeled labeled) {
        String whole = labeled.isMnemonicParsing() ? labeled.getText().replace("_", "") : labeled.getText();
        return solid(drawn).equals(solid(whole)) || solid(drawn).equals(solid(labeled.getText()));
    }

    /** Without the spaces, some of which become ends of lines. */
    private static String solid(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static boolean isLabelled(Parent root, Control control) {
        return root.lookupAll(".label").stream().anyMatch(label -> label instanceof Label it && it.getLabelFor() == control);
    }

    private static boolean isOff(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each.isDisabled() || each instanceof TextInputControl input && input.getText() == null) {
                return true;
            }
        }
        return false;
    }

    private static double opacity(Node node) {
        double opacity = 1;
        for (Node each = node; each != null; each = each.getParent()) {
            opacity *= each.getOpacity();
        }
        return opacity;
    }

    private static String nameOf(Node node) {
        Node named = node;
        while (named.getId() == null && named.getParent() != null) {
            named = named.getParent();
        }
        return (named.getId() == null ? "" : "#" + named.getId() + " ") + node.getClass().getSimpleName() + "."
                + String.join(".", node.getStyleClass());
    }
}
