package cat.fullderuta.ui.share;

import cat.fullderuta.edition.Recipient;
import cat.fullderuta.export.ItinerarySet.Document;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.common.Wrapping;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/** The cells of the two lists of {@link OutgoingPane}. */
final class OutgoingCells {

    /** What a line of the preview is. */
    enum Style { FIRST, HEADING, PART, TEXT, HELD_BACK, ROUTINE }

    /** A line of the preview. */
    record Row(Style style, String text) { }

    private OutgoingCells() {
    }

    /** A document: its name, for whom, how much, and whether anything unusual was held back. */
    static final class OfDocument extends ListCell<Document> {

        private final OutgoingText text;
        private final Label name = Fields.text("");
        private final Label about = Fields.text("", "text-small", "text-quiet");
        private final FontIcon icon = new FontIcon();
        private final FontIcon flag = new FontIcon(MaterialDesignE.EYE_OFF_OUTLINE);
        private final HBox box;
        private final String flagged;

        OfDocument(OutgoingText text, Messages words) {
            this.text = text;
            flagged = words.get("outgoing.flag");
            flag.getStyleClass().add("held-back");
            Tooltip.install(flag, new Tooltip(flagged));
            box = new HBox(icon, new VBox(name, about), Fields.spacer(), flag);
            box.getStyleClass().add("outgoing-document");
            setPrefWidth(0); // as wide as the list
        }

        @Override
        protected void updateItem(@Nullable Document document, boolean empty) {
            super.updateItem(document, empty);
            if (empty || document == null) {
                setGraphic(null);
                return;
            }
            String file = document.file().getFileName().toString();
            boolean workbook = file.endsWith(".xlsx");
            boolean initials = document.about().recipient().filter(Recipient.OfCompanion.class::isInstance).isPresent();
            name.setText(initials ? document.about().name() : file.substring(0, Math.max(0, file.lastIndexOf('.'))));
            about.setText(text.about(document.about()));
            icon.setIconCode(workbook ? MaterialDesignF.FILE_EXCEL_OUTLINE : file.endsWith(".pdf") ? MaterialDesignF.FILE_PDF_BOX
                    : document.about().kind().isCalendar() ? MaterialDesignC.CALENDAR : MaterialDesignF.FILE_OUTLINE);
            boolean held = document.about().holdsBackMoreThanUsual();
            Fields.setShown(flag, held);
            setAccessibleText(name.getText() + ", " + about.getText() + (held ? ", " + flagged : ""));
            setGraphic(box);
        }
    }

    /** A line of the preview; it wraps. */
    static final class OfRow extends ListCell<Row> {

        private static final PseudoClass QUIET = PseudoClass.getPseudoClass("quiet");

        OfRow() {
            Wrapping.on(this);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Row row, boolean empty) {
            super.updateItem(row, empty);
            getStyleClass().removeAll("text-strong", "first", "held-back", "text-quiet");
            setGraphic(null);
            setText(empty || row == null ? "" : row.text());
            if (empty || row == null) {
                return;
            }
            switch (row.style()) {
                case FIRST, PART -> getStyleClass().add("text-strong");
                case HEADING -> getStyleClass().addAll("text-strong", "first");
                case HELD_BACK, ROUTINE -> {
                    getStyleClass().add("held-back");
                    setGraphic(new FontIcon(MaterialDesignE.EYE_OFF_OUTLINE));
                }
                case TEXT -> { }
            }
            pseudoClassStateChanged(QUIET, row.style() == Style.ROUTINE);
        }
    }
}
