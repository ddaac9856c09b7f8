import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A Java runtime with only what the program uses. */
final class OwnRuntime {

    /**
     * Found by jdeps and by running everything. By no reference, but needed: the names of days and months (localedata),
     * the libraries' Unsafe (unsupported).
     */
    private static final List<String> MODULES = List.of("java.base", "java.desktop", "java.logging", "java.management", "java.naming",
            "java.sql", "java.xml", "java.xml.crypto", "java.security.jgss", "jdk.localedata", "jdk.unsupported", "javafx.controls",
            "javafx.graphics", "javafx.swing");
    /** The languages of the window and of documents. */
    private static final String LOCALES = "ca,es,en,fr,pt,ar";
    /** What is left of the JDK's commands: it starts the program, and whoever helps a user may ask it for its version. */
    private static final Set<String> COMMANDS = Set.of("java", "java.exe", "javaw.exe");

    /** A picture before the window, sounds, and what only the JDK's own tools read. */
    private static final String UNUSED = "**splashscreen*,**jsound*,**/classlist";
    private static final String FOR_TOOLS = "lib/jrt-fs.jar";

    private OwnRuntime() {
    }

    /** The folder of the runtime; not compressed, since packages compress the whole better. */
    static Path link(Product product, Path javafx) throws IOException, InterruptedException {
        Path runtime = product.work().resolve("runtime");
        List<String> symbols = Tool.isHere("objcopy") ? List.of("--strip-native-debug-symbols=exclude-debuginfo-files") : List.of();
        Tool.run(Tool.ofJdk("jlink"), "--module-path", javafx, "--add-modules", String.join(",", MODULES), "--include-locales=" + LOCALES,
                "--strip-java-debug-attributes", symbols, "--no-header-files", "--no-man-pages", "--exclude-files=" + UNUSED,
                "--output", runtime);
        runtime.resolve(FOR_TOOLS).toFile().setWritable(true);
        Files.delete(runtime.resolve(FOR_TOOLS));
        try (Stream<Path> commands = Files.list(runtime.resolve("bin"))) {
            for (Path command : commands.toList()) {
                String name = command.getFileName().toString();
                if (!COMMANDS.contains(name) && !(Product.isWindows() && name.endsWith(".dll"))) {
                    command.toFile().setWritable(true);
                    Files.delete(command);
                }
            }
        }
        stripNames(runtime);
        return runtime;
    }

    /** The names of functions inside the libraries would only be read in a crash, of which the program writes nothing (see Product). */
    private static void stripNames(Path runtime) throws IOException, InterruptedException {
        if (Product.isMac() || Product.isWindows() || !Tool.isHere("strip")) {
            return;
        }
        for (String folder : List.of("lib", "lib/server")) {
            for (Path library : Tree.files(runtime.resolve(folder), ".so")) {
                library.toFile().setWritable(true);
                Tool.run("strip", "--strip-unneeded", library);
            }
        }
    }
}
