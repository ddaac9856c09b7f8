package cat.fullderuta.ui;

import cat.fullderuta.text.Messages;
import java.awt.Desktop;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/** Asks for files through the dialogs of the system. */
final class FileDialogs {

    private static final String PROGRAM = "Full de Ruta";

    private final Supplier<Window> owner;
    private final Messages words;

    FileDialogs(Supplier<Window> owner, Messages words) {
        this.owner = owner;
        this.words = words;
    }

    Choosers choosers() {
        return new Choosers(
                () -> Optional.ofNullable(chooser("window.choose.workbook", "", "*.xlsx").showOpenDialog(owner.get())).map(File::toPath),
                () -> Optional.ofNullable(chooser("window.choose.report", words.get("window.choose.report.name"), "*.txt").showSaveDialog(owner.get()))
                        .map(File::toPath),
                () -> Optional.ofNullable(chooser("window.choose.pdf", words.get("window.choose.pdf.name"), "*.pdf").showSaveDialog(owner.get()))
                        .map(File::toPath),
                () -> Optional.ofNullable(chooser("window.choose.template", words.get("window.choose.template.name"), "*.xlsx")
                        .showSaveDialog(owner.get())).map(File::toPath),
                () -> Optional.ofNullable(chooser("window.choose.requests", words.get("window.choose.requests.name"), "*.xlsx")
                        .showSaveDialog(owner.get())).map(File::toPath),
                () -> Optional.ofNullable(chooser("window.choose.picture", "", "*.jpg", "*.jpeg", "*.JPG", "*.png").showOpenDialog(owner.get()))
                        .map(File::toPath),
                this::chooseFolder, documents().resolve(PROGRAM), FileDialogs::open);
    }

    private FileChooser chooser(String title, String name, String... extensions) {
        var chooser = new FileChooser();
        chooser.setTitle(words.get(title));
        chooser.setInitialFileName(name);
        chooser.setInitialDirectory(documents().toFile());
        chooser.getExtensionFilters().add(new ExtensionFilter(String.join(" ", extensions), extensions));
        return chooser;
    }

    private Optional<Path> chooseFolder() {
        var chooser = new DirectoryChooser();
        chooser.setTitle(words.get("window.choose.folder"));
        chooser.setInitialDirectory(documents().toFile());
        return Optional.ofNullable(chooser.showDialog(owner.get())).map(File::toPath);
    }

    /** The user's documents, where the system has such a folder. */
    private static Path documents() {
        Path home = Path.of(System.getProperty("user.home"));
        Path documents = home.resolve("Documents");
        return Files.isDirectory(documents) ? documents : home;
    }

    private static void open(Path folder) {
        Thread.ofVirtual().start(() -> {
            try {
                if (Desktop.isDesktopSupported() && Desktop.getDesktop().isSupported(Desktop.Action.OPEN)) {
                    Desktop.getDesktop().open(folder.toFile());
                }
            } catch (IOException e) {
                System.getLogger(FileDialogs.class.getName()).log(System.Logger.Level.WARNING, "The system could not show the folder.");
            }
        });
    }
}
