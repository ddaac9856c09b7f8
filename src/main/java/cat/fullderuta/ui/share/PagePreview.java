package cat.fullderuta.ui.share;

import cat.fullderuta.export.AgendaPages;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import java.io.IOException;
import java.util.function.IntConsumer;
import javafx.beans.binding.Bindings;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** The pages as they will be printed, one at a time, as large as there is room. */
final class PagePreview extends VBox {

    private static final float DPI = 110;
    private static final double LEAST_HEIGHT = 240;
    private static final Shown NOTHING = new Shown(new byte[0], 0, 0, new WritableImage(1, 1));

    private final Messages words;
    private final ImageView paper = new ImageView();
    private final Label nothing;
    private final Label position = Fields.text("", "text-quiet");
    private final Button previous;
    private final Button next;
    private Shown shown = NOTHING;

    /** A file with the picture of one of its pages, from 0. */
    record Shown(byte[] pdf, int pages, int page, Image image) {

        /** Draws a page; slow. */
        static Shown of(byte[] pdf, int page) throws IOException {
            try (AgendaPages pages = AgendaPages.of(pdf)) {
                return new Shown(pdf, pages.count(), page, SwingFXUtils.toFXImage(pages.image(page, DPI), null));
            }
        }
    }

    /** @param turn is asked for another page */
    PagePreview(Messages words, IntConsumer turn) {
        this.words = words;
        nothing = Fields.text(words.get("share.print.nothing"), "text-quiet");
        previous = Fields.iconButton("print-previous", MaterialDesignC.CHEVRON_LEFT, words.get("share.print.previous"),
                () -> turn.accept(shown.page() - 1));
        next = Fields.iconButton("print-next", MaterialDesignC.CHEVRON_RIGHT, words.get("share.print.next"),
                () -> turn.accept(shown.page() + 1));
        position.setId("print-position");
        paper.setPreserveRatio(true);
        paper.setSmooth(true);
        paper.setAccessibleText(words.get("share.print.preview"));
        var sheet = new StackPane(paper, nothing);
        sheet.getStyleClass().add("sheet");
        sheet.setMinSize(0, LEAST_HEIGHT);
        VBox.setVgrow(sheet, Priority.ALWAYS);
        paper.setManaged(false); // its size follows the room, not the other way round
        paper.fitHeightProperty().bind(Bindings.max(LEAST_HEIGHT, sheet.heightProperty()));
        paper.fitWidthProperty().bind(sheet.widthProperty());
        paper.layoutBoundsProperty().addListener((_, _, size) -> place(sheet));
        sheet.layoutBoundsProperty().addListener((_, _, size) -> place(sheet));
        var turning = new HBox(previous, position, next);
        turning.getStyleClass().addAll("action-row", "page-turn");
        getChildren().addAll(sheet, turning);
        getStyleClass().add("preview");
    }

    private void place(StackPane sheet) {
        paper.relocate((sheet.getWidth() - paper.getLayoutBounds().getWidth()) / 2,
                (sheet.getHeight() - paper.getLayoutBounds().getHeight()) / 2);
    }

    void show(Shown now) {
        shown = now;
        nothing.setText(words.get("share.print.nothing"));
        paper.setImage(now.image());
    }

    void clear() {
        show(NOTHING);
    }

    /** Says that the pages are not ready rather than that none are chosen. */
    void sayNotReady() {
        nothing.setText(words.get("share.print.notReady"));
    }

    byte[] pdf() {
        return shown.pdf();
    }

    int pages() {
        return shown.pages();
    }

    /** @param busy whether pages are being prepared or sent */
    void refresh(boolean busy) {
        boolean ready = pages() > 0 && !busy;
        Fields.setShown(nothing, pages() == 0 && !busy);
        paper.setVisible(pages() > 0);
        position.setText(pages() == 0 ? "" : words.get("share.print.position", shown.page() + 1, pages()));
        previous.setDisable(!ready || shown.page() == 0);
        next.setDisable(!ready || shown.page() == pages() - 1);
    }
}
