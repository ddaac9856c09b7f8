package cat.fullderuta.ui.board;

import cat.fullderuta.check.Fit;
import cat.fullderuta.check.FitMap;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Id;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.common.Telling;
import cat.fullderuta.ui.common.Tips;
import cat.fullderuta.ui.drag.DragHandle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The day of one row of a board: its chips in order, and during a drag whether or how often the activity fits there.
 *
 * @param <R> what a row stands for
 */
final class VisitCell<R> extends StackPane {

    private static final PseudoClass FITS = PseudoClass.getPseudoClass("fits");
    private static final PseudoClass WARNS = PseudoClass.getPseudoClass("warns");
    private static final PseudoClass CLASHES = PseudoClass.getPseudoClass("clashes");
    private static final PseudoClass PROPOSED = PseudoClass.getPseudoClass("proposed");
    private static final double CHIP_SPACING = 3;
    private static final double GHOST_HEIGHT = 36;

    /**
     * What a cell shows.
     *
     * @param notes when they arrive and leave, or the hours that are left of the day, in few words
     * @param whole the same with all that is known of it
     * @param isOut whether nothing can be asked of them that day
     * @param tight the way to the next chip where it is too tight; as many as chips
     */
    record Model(List<ChipModel> chips, List<Optional<TightLeg>> tight, String notes, String whole, boolean isOut) {}

    /** A way that is too tight: its few words, and what is told of it. */
    record TightLeg(String words, Telling telling) {}

    private final R row;
    private final String key;
    private final LocalDate day;
    private final Function<Chip, Telling> telling;
    private final BiFunction<R, Id<Activity>, DragHandle> handle;
    private final VBox column = new VBox(CHIP_SPACING);
    /** Both are made when first there is something to say: most cells never do, and a board has many. */
    private @Nullable Label count;
    private @Nullable Label proposal;
    private final List<Chip> chips = new ArrayList<>();
    private @Nullable Model model;
    private boolean onOneLine;

    /**
     * @param key     of the row, for ids; may be empty
     * @param telling what is told of one of its chips
     * @param handle  what a chip of the row hands over when it is dragged
     */
    VisitCell(R row, String key, LocalDate day, Function<Chip, Telling> telling, BiFunction<R, Id<Activity>, DragHandle> handle) {
        this.row = row;
        this.key = key;
        this.handle = handle;
        this.day = day;
        this.telling = telling;
        setId("cell-" + (key.isEmpty() ? "none" : key) + "-" + day);
        getStyleClass().add("visit-cell");
        setMinHeight(USE_PREF_SIZE);
        column.setMinHeight(USE_PREF_SIZE);
        getChildren().add(column);
    }

    /** The cell in which a node lies. */
    static Optional<VisitCell<?>> find(@Nullable Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at instanceof VisitCell<?> cell) {
                return Optional.of(cell);
            }
        }
        return Optional.empty();
    }

    R row() {
        return row;
    }

    LocalDate day() {
        return day;
    }

    List<Chip> chips() {
        return chips;
    }

    void show(Model next, boolean oneLine) {
        if (next.equals(model) && oneLine == onOneLine) {
            return;
        }
        model = next;
        onOneLine = oneLine;
        chips.clear();
        List<Node> nodes = new ArrayList<>();
        if (!next.notes().isEmpty()) {
            var note = new Label(next.notes());
            note.getStyleClass().addAll("stay-note", "text-small");
            note.setTooltip(new Tooltip(next.whole()));
            note.setAccessibleText(next.whole());
            nodes.add(note);
        }
        for (int i = 0; i < next.chips().size(); i++) {
            var chip = new Chip(next.chips().get(i), key, handle.apply(row, next.chips().get(i).id()), oneLine, telling);
            chips.add(chip);
            nodes.add(chip);
            next.tight().get(i).ifPresent(tight -> {
                var leg = new Label(tight.words());
                leg.getStyleClass().addAll("tight-leg", "text-small");
                leg.setAccessibleText(tight.telling().words());
                Tips.put(leg, tight::telling);
                nodes.add(leg);
            });
        }
        column.getChildren().setAll(nodes);
        getStyleClass().removeAll("out-of-stay");
        if (next.isOut()) {
            getStyleClass().add("out-of-stay");
        }
    }

    void showFit(FitMap.Cell fit, String words) {
        pseudoClassStateChanged(FITS, fit.fits() > 0);
        pseudoClassStateChanged(WARNS, fit.fits() == 0 && fit.warns() > 0);
        showCount(fit.fits() + fit.warns() > 0 ? words : "");
    }

    /** How the activity fits there at its own hour, in few words. */
    void showVerdict(Fit.Verdict verdict, String words) {
        pseudoClassStateChanged(FITS, verdict == Fit.Verdict.FITS);
        pseudoClassStateChanged(WARNS, verdict == Fit.Verdict.WARNS);
        pseudoClassStateChanged(CLASHES, verdict == Fit.Verdict.CLASHES);
        showCount(words);
    }

    private void showCount(String words) {
        if (count == null) {
            if (words.isEmpty()) {
                return;
            }
            count = new Label();
            count.getStyleClass().add("fit-count");
            count.setMouseTransparent(true);
            StackPane.setAlignment(count, Pos.BOTTOM_RIGHT);
            getChildren().add(count);
        }
        count.setText(words);
        count.setVisible(!words.isEmpty());
    }

    void hideFit() {
        pseudoClassStateChanged(FITS, false);
        pseudoClassStateChanged(WARNS, false);
        pseudoClassStateChanged(CLASHES, false);
        showCount("");
    }

    /** Outlines the cell as a place that is thought of, with its hours; empty when it is not. */
    void showProposal(Optional<String> hours) {
        pseudoClassStateChanged(PROPOSED, hours.isPresent());
        if (proposal == null) {
            if (hours.isEmpty()) {
                return;
            }
            proposal = new Label();
            proposal.getStyleClass().add("proposal");
            proposal.setMouseTransparent(true);
            proposal.setMaxWidth(Double.MAX_VALUE);
            proposal.setMinHeight(USE_PREF_SIZE);
            getChildren().remove(column);
            VBox.setVgrow(column, Priority.ALWAYS);
            getChildren().addFirst(new VBox(column, proposal));
        }
        proposal.setText(hours.orElse(""));
        Fields.setShown(proposal, hours.isPresent());
    }

    boolean isProposed() {
        return proposal != null && proposal.isVisible();
    }

    /** Where a new chip would lie, in the scene: below the last one, within the cell. */
    Bounds landing() {
        Bounds cell = localToScene(getBoundsInLocal());
        double scale = cell.getHeight() / Math.max(1, getHeight());
        Bounds last = chips.isEmpty() ? null : chips.getLast().localToScene(chips.getLast().getBoundsInLocal());
        double below = last == null ? cell.getMinY() + CHIP_SPACING : last.getMaxY() + CHIP_SPACING;
        double top = Math.min(below, cell.getMaxY() - GHOST_HEIGHT * scale);
        return new BoundingBox(cell.getMinX() + CHIP_SPACING, top, cell.getWidth() - 2 * CHIP_SPACING, GHOST_HEIGHT * scale);
    }
}
