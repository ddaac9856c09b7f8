package cat.fullderuta.ui;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * How the coordinator is asked for files, and shown them; stories answer for themselves.
 *
 * @param workbook    a request workbook to read
 * @param report      where to save a list of problems
 * @param pdf         where to save agendas
 * @param template    where to save the sheet in which travel times are collected
 * @param requests    where to save the empty workbook of requests
 * @param picture     a picture of a person
 * @param folder      where to write a whole set
 * @param usualFolder where sets are written unless another folder is chosen
 * @param openFolder  shows a folder in the system's own way
 */
public record Choosers(Supplier<Optional<Path>> workbook, Supplier<Optional<Path>> report, Supplier<Optional<Path>> pdf,
        Supplier<Optional<Path>> template, Supplier<Optional<Path>> requests, Supplier<Optional<Path>> picture,
        Supplier<Optional<Path>> folder, Path usualFolder, Consumer<Path> openFolder) {
}
