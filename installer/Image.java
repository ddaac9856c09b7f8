import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.regex.Pattern;

/**
 * The program as a folder that runs where it lies.
 *
 * @param folder of all of it
 * @param app    of the jars, inside
 * @param home   of the runtime, inside
 */
record Image(Path folder, Path app, Path home) {

    private static final String CLASS_PATH = "app.classpath=";
    /** All but the four of the agendas; see PdfFonts. */
    private static final Pattern UNUSED = Pattern.compile(".*/DejaVu(?!Sans(Condensed)?(-Bold)?\\.ttf).*\\.ttf");

    static Image make(Product product, Path runtime) throws IOException, InterruptedException {
        Path input = Files.createDirectories(product.work().resolve("input"));
        String jar = Product.UNIX_NAME + "-" + product.version() + ".jar";
        Files.copy(product.target().resolve(jar), input.resolve(jar));
        for (Path library : Tree.files(product.target().resolve("lib"), ".jar")) {
            if (library.getFileName().toString().startsWith("jasperreports-fonts-")) {
                copyUsed(library, input.resolve(library.getFileName()), product.time());
            } else {
                Files.copy(library, input.resolve(library.getFileName()));
            }
        }
        String name = Product.isWindows() || Product.isMac() ? Product.NAME : Product.UNIX_NAME;
        List<String> options = Product.OPTIONS.stream().flatMap(option -> List.of("--java-options", option).stream()).toList();
        Tool.run(Tool.ofJdk("jpackage"), "--type", "app-image", "--name", name, "--app-version", product.packageVersion(),
                "--description", "Plans a visit of human rights defenders", "--vendor", Product.NAME, "--icon", product.icon(),
                "--runtime-image", runtime, "--input", input, "--main-jar", jar, "--main-class", Product.MAIN, options,
                "--dest", product.work());
        Image image = at(product.work(), name);
        image.sortClassPath();
        Tree.date(image.folder(), product.time()); // the start cache holds jars to their time
        return image;
    }

    /** Without the typefaces that nothing is written in: they would be a tenth of all jars. */
    private static void copyUsed(Path library, Path to, Instant time) throws IOException {
        try (JarFile from = new JarFile(library.toFile()); JarOutputStream copy = new JarOutputStream(Files.newOutputStream(to))) {
            for (JarEntry entry : from.stream().filter(each -> !each.isDirectory() && !UNUSED.matcher(each.getName()).matches()).toList()) {
                JarEntry written = new JarEntry(entry.getName());
                written.setTimeLocal(LocalDateTime.ofInstant(time, ZoneOffset.UTC));
                copy.putNextEntry(written);
                try (InputStream in = from.getInputStream(entry)) {
                    in.transferTo(copy);
                }
            }
        }
    }

    private static Image at(Path work, String name) {
        if (Product.isMac()) {
            Path contents = work.resolve(name + ".app").resolve("Contents");
            return new Image(work.resolve(name + ".app"), contents.resolve("app"), contents.resolve("runtime/Contents/Home"));
        }
        Path folder = work.resolve(name);
        return Product.isWindows() ? new Image(folder, folder.resolve("app"), folder.resolve("runtime"))
                : new Image(folder, folder.resolve("lib/app"), folder.resolve("lib/runtime"));
    }

    /** The jars in the order in which the program looks for classes. */
    List<Path> classPath() throws IOException {
        return Files.readAllLines(configuration()).stream().filter(line -> line.startsWith(CLASS_PATH))
                .map(line -> app.resolve(line.substring(line.lastIndexOf('/') + 1).substring(line.lastIndexOf('\\') + 1))).toList();
    }

    /** jpackage lists them as the disk does, which differs from one build to the next. */
    private void sortClassPath() throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(configuration()));
        List<String> jars = lines.stream().filter(line -> line.startsWith(CLASS_PATH))
                .sorted((one, other) -> Boolean.compare(!one.contains(Product.UNIX_NAME), !other.contains(Product.UNIX_NAME)) != 0
                        ? Boolean.compare(!one.contains(Product.UNIX_NAME), !other.contains(Product.UNIX_NAME)) : one.compareTo(other))
                .toList();
        int first = 0;
        while (!lines.get(first).startsWith(CLASS_PATH)) {
            first++;
        }
        lines.removeAll(jars);
        lines.addAll(first, jars);
        write(lines);
    }

    /** Adds an option of the JVM to those that the program starts with. */
    void addOption(String option) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(configuration()));
        lines.add(lines.indexOf("[JavaOptions]") + 1, "java-options=" + option);
        write(lines);
    }

    private void write(List<String> lines) throws IOException {
        Path file = configuration();
        file.toFile().setWritable(true);
        Files.write(file, lines);
    }

    private Path configuration() throws IOException {
        return Tree.files(app, ".cfg").getFirst();
    }
}
