package cat.fullderuta.ui;

import cat.fullderuta.ui.common.Workspace;
import cat.fullderuta.ui.tour.CoachMark;
import cat.fullderuta.ui.tour.Moment;
import cat.fullderuta.ui.tour.Scrolled;
import cat.fullderuta.ui.tour.Sight;
import cat.fullderuta.ui.tour.Step;
import cat.fullderuta.ui.tour.Tour;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;

/** Leads over the tour in one window: looks after each drawing of it what was done and what is seen, and moves the mark along. */
final class GuidedTour {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final Workspace workspace;
    private final StackPane root;
    private final TourPlace place;
    private final Function<Set<String>, Sight> sight;
    private final Runnable showBoard;
    private final Runnable rested;
    private final Runnable follow = this::follow;
    private Optional<Scene> followed = Optional.empty();
    private Optional<CoachMark> shown = Optional.empty();
    private Optional<Tour> tour = Optional.empty();
    private Optional<Moment> seen = Optional.empty();
    private Optional<Node> target = Optional.empty();
    private List<Node> kept = List.of();
    private boolean ending;
    /** Whether something that is scrolled away may still be brought into sight: once for what is seen, then one may scroll as one likes. */
    private boolean mayScroll;

    /**
     * Is not under way at first.
     *
     * @param root      in which is looked for what is to be used; the mark comes over its first child
     * @param sight     what is seen, with these panes open
     * @param showBoard shows the board with the backlog, where the tour begins
     * @param rested    called when the tour is over and one goes on practising
     */
    GuidedTour(Workspace workspace, StackPane root, TourPlace place, Function<Set<String>, Sight> sight, Runnable showBoard,
            Runnable rested) {
        this.workspace = workspace;
        this.root = root;
        this.place = place;
        this.sight = sight;
        this.showBoard = showBoard;
        this.rested = rested;
    }

    /** Made when the tour begins: most windows never need it. */
    private CoachMark createMark() {
        var mark = new CoachMark(workspace.words(), new CoachMark.Calls(() -> turn(tour.orElseThrow().back(now())),
                () -> turn(tour.orElseThrow().skip(now())), this::askHowToLeave, place::leave, this::stay, this::goOn));
        root.addEventFilter(MouseEvent.MOUSE_DRAGGED, mark::followDrag);
        root.addEventFilter(MouseEvent.MOUSE_RELEASED, mark::followDrag);
        root.getChildren().add(1, mark);
        return mark;
    }

    private CoachMark mark() {
        return shown.orElseThrow();
    }

    /** The head of the card, while it is shown. */
    Optional<Node> findHead() {
        return shown.filter(Node::isVisible).map(CoachMark::head);
    }

    /** Goes on where the tour was left, if it is under way in this edition; to be called once the window has a scene. */
    void resume() {
        place.findStep(workspace.state().edition()).filter(_ -> !workspace.session().isReadOnly()).ifPresent(step -> {
            if (step.ordinal() == 0) {
                showBoard.run();
            }
            shown = Optional.of(createMark());
            turn(Tour.at(step, now()));
            followed = Optional.of(root.getScene());
            root.getScene().addPostLayoutPulseListener(follow);
            mark().head().requestFocus();
        });
    }

    /** Follows no more. */
    void dispose() {
        followed.ifPresent(scene -> scene.removePostLayoutPulseListener(follow));
    }

    private void turn(Tour next) {
        tour = Optional.of(next);
        ending = false;
        seen = Optional.empty();
        target = Optional.empty();
        mayScroll = true;
        next.step().ifPresentOrElse(place::remember, place::rest);
        mark().show(next);
    }

    private Moment now() {
        return new Moment(workspace.state(), sight.apply(panes()));
    }

    private void follow() {
        if (!mark().isVisible()) {
            return;
        }
        if (!ending && tour.flatMap(Tour::step).isPresent()) {
            look(tour.get().step().get());
        } else {
            target = Optional.empty();
            kept = List.of();
        }
        mark().point(target, kept);
    }

    private void look(Step step) {
        Moment now = now();
        if (seen.filter(it -> it.state() == now.state() && it.sight().equals(now.sight())).isPresent()) {
            if (target.filter(this::isInSight).isEmpty()) { // scrolled away, or not there yet
                target = findTarget(now);
            }
            return;
        }
        mayScroll = mayScroll || seen.filter(it -> it.sight().equals(now.sight())).isEmpty();
        seen = Optional.of(now);
        Tour next = tour.orElseThrow().follow(now);
        if (next != tour.get()) {
            turn(next);
        } else {
            mark().showAmiss(step, next.isAmiss(now));
            target = findTarget(now);
            kept = listKept(now);
        }
    }

    /** What else is spoken of, and what is selected. */
    private List<Node> listKept(Moment now) {
        Stream<Node> selected = root.lookupAll(".chip").stream().filter(chip -> chip.getPseudoClassStates().contains(SELECTED)).limit(1);
        return Stream.concat(selected, tour.orElseThrow().kept(now).stream().map(root::lookup)
                .filter(node -> node != null && isThere(node))).toList();
    }

    private Optional<Node> findTarget(Moment now) {
        List<Node> there = tour.orElseThrow().targets(now).stream().map(root::lookup).filter(node -> node != null && isThere(node))
                .toList();
        Optional<Node> found = there.stream().filter(Scrolled::isInSight).findFirst();
        if (mayScroll && !there.isEmpty()) {
            mayScroll = false;
            if (found.filter(Scrolled::isWhole).isEmpty()) {
                Scrolled.reveal(found.orElse(there.getFirst()));
                return there.stream().filter(Scrolled::isInSight).findFirst();
            }
        }
        return found;
    }

    private boolean isInSight(Node node) {
        return isThere(node) && Scrolled.isInSight(node);
    }

    /** Whether it is drawn, or only scrolled away. */
    private boolean isThere(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return node.getScene() == root.getScene() && node.getLayoutBounds().getHeight() > 0;
    }

    /** The ids of the panes that stand over this window. */
    private Set<String> panes() {
        Window window = root.getScene().getWindow();
        return Window.getWindows().stream().filter(it -> it instanceof Stage stage && stage.getOwner() == window && stage.isShowing())
                .flatMap(it -> HelpTopics.OF_PANES.keySet().stream().filter(id -> it.getScene().getRoot().lookup("#" + id) != null))
                .collect(Collectors.toSet());
    }

    private void askHowToLeave() {
        ending = true;
        mark().showEnding();
    }

    private void goOn() {
        turn(Tour.at(tour.flatMap(Tour::step).orElse(Step.FREEZE), now()));
    }

    private void stay() {
        place.rest();
        mark().hide();
        rested.run();
    }
}
