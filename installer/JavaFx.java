import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;

/**
 * JavaFX as modules to link. Its jars carry the native libraries inside; left there, each user's first start would write them
 * into their home. Taken out, they lie in the runtime like those of the JDK.
 */
final class JavaFx {

    private static final Pattern NATIVE = Pattern.compile(".*\\.(so|dll|dylib)");

    private JavaFx() {
    }

    /** The folder with the modules. */
    static Path modules(Product product) throws IOException, InterruptedException {
        Path modules = Files.createDirectories(product.work().resolve("javafx"));
        for (Path jar : Tree.files(product.target().resolve("javafx"), ".jar")) {
            String name = jar.getFileName().toString();
            if (name.matches("javafx-[a-z]+-[0-9.]+-.*")) { // the others are empty: only those of a system have code
                make(product, jar, "javafx." + name.split("-")[1], modules);
            }
        }
        return modules;
    }

    private static void make(Product product, Path jar, String module, Path modules) throws IOException, InterruptedException {
        Path classes = Files.createDirectories(product.work().resolve("unpacked").resolve(module).resolve("classes"));
        Path libraries = Files.createDirectories(classes.resolveSibling("lib"));
        try (JarFile file = new JarFile(jar.toFile())) {
            for (ZipEntry entry : file.stream().filter(each -> !each.isDirectory()).toList()) {
                boolean isNative = NATIVE.matcher(entry.getName()).matches();
                Path to = isNative ? libraries.resolve(Path.of(entry.getName()).getFileName()) : classes.resolve(entry.getName()).normalize();
                if (!isNative && !to.startsWith(classes)) {
                    throw new IllegalStateException(jar + " has an entry outside of itself: " + entry.getName());
                }
                Files.createDirectories(to.getParent());
                try (InputStream in = file.getInputStream(entry)) {
                    Files.copy(in, to);
                }
            }
        }
        // Libraries of Windows lie in bin beside its programs, where jlink puts what a module calls its commands.
        Tool.run(Tool.ofJdk("jmod"), "create", "--class-path", classes, Product.isWindows() ? "--cmds" : "--libs", libraries,
                "--date", product.time(), modules.resolve(module + ".jmod"));
    }
}
