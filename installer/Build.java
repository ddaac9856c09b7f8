import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * Builds what people install, with the tools of the JDK that runs it and for the system it runs on: the program with its own
 * runtime as a folder, and the packages whose tools are here (.deb, .rpm; .msi; .dmg). Called by {@code mvn -Pinstaller verify}.
 */
public final class Build {

    private Build() {
    }

    /** @param arguments version, Maven's target folder with jar, lib and javafx in it, and the time stamp of all that is built */
    public static void main(String... arguments) throws IOException, InterruptedException {
        if (arguments.length != 3) {
            System.err.println("Usage: java installer/Build.java VERSION TARGET TIMESTAMP. Better: mvn -Pinstaller verify");
            System.exit(2);
        }
        Path target = Path.of(arguments[1]).toAbsolutePath();
        Path home = Path.of("installer").toAbsolutePath();
        if (!Files.isDirectory(home.resolve("icon"))) {
            throw new IllegalStateException("Run it from the folder of the project: there is no installer/icon in "
                    + Path.of("").toAbsolutePath() + ".");
        }
        var product = new Product(arguments[0], home, target, target.resolve("installer"), Instant.parse(arguments[2]));
        Tree.delete(product.work());
        Files.createDirectories(product.work());

        Path modules = JavaFx.modules(product);
        Path runtime = OwnRuntime.link(product, modules);
        Image image = Image.make(product, runtime);
        new Rehearsal(product, image).record();
        List<Path> packages = Packages.make(product, image);

        System.out.printf("%s: %.1f MB%n", target.getParent().relativize(image.folder()), Tree.megabytes(image.folder()));
        for (Path each : packages) {
            System.out.printf("%s: %.1f MB%n", target.getParent().relativize(each), Tree.megabytes(each));
        }
    }
}
