package cat.fullderuta.ui;

import cat.fullderuta.check.Findings;
import cat.fullderuta.check.Severity;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.ui.common.Zoom;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

/** What somebody does in the window to get to a scene of an {@link Album}. */
final class AlbumHands {

    private static final int MOST_PARTS = 9;
    private static final Duration REST = Duration.ofSeconds(3);
    private static final double ABOVE = 120;

    private final Album album;
    private final String name;

    AlbumHands(Album album, String name) {
        this.album = album;
        this.name = name;
    }

    AlbumHands afresh() {
        return afresh("");
    }

    /** Where there is little room, the details alone. */
    AlbumHands panels() {
        return afresh("detail");
    }

    /** Where there is little room, the backlog alone. */
    AlbumHands backlog() {
        return afresh("backlog");
    }

    private AlbumHands afresh(String open) {
        for (String panel : List.of("backlog", "detail")) {
            album.setPreference("panel." + panel, String.valueOf(!open.isEmpty()));
            album.setPreference("panel." + panel + ".narrow", String.valueOf(panel.equals(open)));
        }
        album.setPreference("panel.activities.narrow", "false");
        album.afresh();
        return this;
    }

    /** Opens a panel at the side if it is folded. */
    AlbumHands unfold(String panel) {
        return run(() -> {
            if (album.window().lookup("#" + panel + "-open") instanceof ButtonBase open) {
                open.fire();
            }
        });
    }

    AlbumHands page(Page page) {
        return run(() -> album.window().pageProperty().set(page));
    }

    AlbumHands view(View view) {
        return page(Page.BOARD).run(() -> album.window().viewProperty().set(view));
    }

    BoardPage board() {
        return (BoardPage) album.window().lookup("#backlog-panel").getParent();
    }

    /** Waits for what is made in the background and does not show that it is under way. */
    AlbumHands rest() {
        try {
            Thread.sleep(REST);
        } catch (InterruptedException e) {
            throw new IllegalStateException("The album was interrupted.", e);
        }
        return this;
    }

    AlbumHands run(Runnable work) {
        album.act(work);
        return this;
    }

    AlbumHands shoot() {
        return shoot("");
    }

    AlbumHands shoot(String suffix) {
        album.shoot(name + suffix);
        return this;
    }

    /** As many pictures as it takes to see all of the largest thing that scrolls, in the newest window. */
    AlbumHands shootAll() {
        shoot("-1");
        for (int part = 2; part <= MOST_PARTS && Album.onFx(this::scrollOn); part++) {
            shoot("-" + part);
        }
        return this;
    }

    private boolean scrollOn() {
        Optional<ScrollPane> found = Album.windows().getLast().getScene().getRoot().lookupAll(".scroll-pane").stream()
                .filter(ScrollPane.class::isInstance).map(ScrollPane.class::cast)
                .filter(it -> !(it instanceof Zoom) && isSeen(it) && room(it) > 1)
                .max(Comparator.comparingDouble(it -> it.getViewportBounds().getHeight() * it.getViewportBounds().getWidth()));
        if (found.isEmpty() || found.get().getVvalue() >= 1) {
            return false;
        }
        ScrollPane pane = found.get();
        pane.setVvalue(Math.min(1, pane.getVvalue() + 0.9 * pane.getViewportBounds().getHeight() / room(pane)));
        return true;
    }

    private static double room(ScrollPane pane) {
        return pane.getContent().getBoundsInLocal().getHeight() - pane.getViewportBounds().getHeight();
    }

    AlbumHands scrollTo(String id) {
        return run(() -> {
            Node target = get(id);
            for (Node each = target.getParent(); each != null; each = each.getParent()) {
                if (each instanceof ScrollPane pane && !(each instanceof Zoom)) {
                    Bounds at = pane.getContent().sceneToLocal(target.localToScene(target.getBoundsInLocal()));
                    pane.setVvalue(room(pane) <= 0 ? 0 : Math.clamp((at.getMinY() - ABOVE) / room(pane), 0, 1));
                    return;
                }
            }
        });
    }

    AlbumHands select(Activity activity) {
        return run(() -> album.window().workspace().selection().select(activity.id()));
    }

    private Activity first(Predicate<Activity> which) {
        return album.session().edition().activities().list().stream().filter(which).findFirst().orElseThrow();
    }

    Activity waiting() {
        return album.session().edition().listBacklog().getFirst();
    }

    Activity confirmed() {
        return first(it -> it.isLocked() && it.isScheduled());
    }

    Activity clashing() {
        return found(Severity.CLASH);
    }

    Activity warned() {
        return found(Severity.WARNING);
    }

    private Activity found(Severity severity) {
        Findings all = album.session().state().findings();
        return first(it -> all.listFor(it.id()).stream().anyMatch(all.list(severity)::contains));
    }

    AlbumHands fire(String id) {
        return run(() -> ((ButtonBase) seen(id)).fire());
    }

    AlbumHands open(String id) {
        return run(() -> ((MenuButton) seen(id)).show());
    }

    AlbumHands menuItem(String menu, String id) {
        return run(() -> ((MenuButton) seen(menu)).getItems().stream().filter(it -> id.equals(it.getId())).findFirst()
                .orElseThrow().fire());
    }

    AlbumHands focus(String id) {
        return run(() -> seen(id).requestFocus());
    }

    AlbumHands type(String id, String text) {
        return run(() -> {
            seen(id).requestFocus();
            ((TextInputControl) seen(id)).setText(text);
        });
    }

    AlbumHands tab(String selector, int place) {
        return run(() -> {
            for (Window window : Album.windows().reversed()) {
                if (window.getScene().getRoot().lookup(selector) instanceof TabPane tabs) {
                    tabs.getSelectionModel().select(place);
                    return;
                }
            }
            throw new IllegalStateException("There are no tabs " + selector + ".");
        });
    }

    AlbumHands key(String keys) {
        var combination = (KeyCodeCombination) KeyCombination.valueOf(keys);
        return run(() -> {
            Window window = Album.windows().getLast();
            Node target = window.getScene().getFocusOwner() == null ? window.getScene().getRoot() : window.getScene().getFocusOwner();
            boolean shift = combination.getShift() == KeyCombination.ModifierValue.DOWN;
            boolean control = combination.getShortcut() == KeyCombination.ModifierValue.DOWN;
            target.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", combination.getCode(), shift, control, false, false));
            target.fireEvent(new KeyEvent(KeyEvent.KEY_RELEASED, "", "", combination.getCode(), shift, control, false, false));
        });
    }

    @SuppressWarnings("unchecked")
    <N extends Node> N get(String id) {
        return (N) seen(id);
    }

    private static Node seen(String id) {
        for (Window window : Album.windows().reversed()) {
            Parent root = window.getScene().getRoot();
            for (Node node : root.lookupAll("#" + id)) {
                if (isSeen(node)) {
                    return node;
                }
            }
        }
        throw new IllegalStateException("There is no " + id + ".");
    }

    private static boolean isSeen(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
