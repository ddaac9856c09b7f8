package cat.fullderuta.ui.share;

import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import javax.print.PrintService;

/** The printers there are, the usual one first. */
final class PrinterChoice extends VBox {

    private final ComboBox<PrintService> printers = new ComboBox<>();

    PrinterChoice(Messages words) {
        String name = words.get("share.print.printer");
        Fields.named(printers, "print-printer", name);
        printers.setPromptText(name);
        printers.setMaxWidth(Double.MAX_VALUE);
        printers.setConverter(new StringConverter<>() {
            @Override
            public String toString(PrintService printer) {
                return printer == null ? "" : printer.getName();
            }

            @Override
            public PrintService fromString(String wanted) {
                return printers.getItems().stream().filter(it -> it.getName().equals(wanted)).findFirst().orElse(null);
            }
        });
        getChildren().setAll(Fields.text(name, "text-small", "text-quiet"), printers);
        getStyleClass().add("form-line");
        Fields.setShown(this, false);
    }

    /** @param usual is chosen to begin with */
    void show(List<PrintService> found, Optional<PrintService> usual) {
        printers.getItems().setAll(found);
        printers.getSelectionModel().select(usual.filter(found::contains).orElse(found.isEmpty() ? null : found.getFirst()));
        Fields.setShown(this, !found.isEmpty());
    }

    Optional<PrintService> find() {
        return Optional.ofNullable(printers.getValue());
    }
}
