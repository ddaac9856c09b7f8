import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The package for Debian and its kin. Put together here rather than by jpackage, whose scripts write menu entries that no
 * package owns, ask for xdg-utils, and whose dependencies are those of the machine it was built on.
 */
final class Deb {

    private static final double KIBIBYTE = 1024;

    private final Product product;
    private final Image image;
    private final Path root;

    Deb(Product product, Image image) {
        this.product = product;
        this.image = image;
        root = product.work().resolve("deb");
    }

    Path make() throws IOException, InterruptedException {
        Path home = folder("opt").resolve(Product.UNIX_NAME);
        Tool.run("cp", "-a", image.folder(), home); // keeps the times of the files, which the start cache is held to
        Files.createSymbolicLink(folder("usr/bin").resolve(Product.UNIX_NAME), Path.of("/opt/full-de-ruta/bin/full-de-ruta"));
        Path linux = product.home().resolve("linux");
        Files.copy(linux.resolve("full-de-ruta.desktop"), folder("usr/share/applications").resolve("full-de-ruta.desktop"));
        icons();
        copyright();
        Path control = folder("DEBIAN");
        String architecture = System.getProperty("os.arch").equals("aarch64") ? "arm64" : "amd64";
        Files.writeString(control.resolve("control"), Files.readString(linux.resolve("control"))
                .replace("@VERSION@", product.version()).replace("@ARCHITECTURE@", architecture)
                .replace("@SIZE@", String.valueOf(Math.round(Tree.megabytes(root) * 1e6 / KIBIBYTE))));
        Path after = Files.copy(linux.resolve("postrm"), control.resolve("postrm"));
        rights();
        Files.setPosixFilePermissions(after, PosixFilePermissions.fromString("rwxr-xr-x"));
        Tree.date(root, product.time());
        Path file = product.work().resolve(Product.UNIX_NAME + "_" + product.version() + "_" + architecture + ".deb");
        List<String> command = new ArrayList<>(List.of("dpkg-deb", "--root-owner-group", "-Zxz", "-z9", "--build", root.toString(), file.toString()));
        Tool.run(Map.of("SOURCE_DATE_EPOCH", String.valueOf(product.time().getEpochSecond())), command);
        Tree.delete(root);
        return file;
    }

    private Path folder(String name) throws IOException {
        return Files.createDirectories(root.resolve(name));
    }

    private void icons() throws IOException {
        for (String size : List.of("16", "32", "48", "64", "128", "256")) {
            Files.copy(Path.of("src/main/resources/cat/fullderuta/ui/icon", size + ".png"),
                    folder("usr/share/icons/hicolor/" + size + "x" + size + "/apps").resolve(Product.UNIX_NAME + ".png"));
        }
        Files.copy(Path.of("assets/icon.svg"), folder("usr/share/icons/hicolor/scalable/apps").resolve(Product.UNIX_NAME + ".svg"));
    }

    private void copyright() throws IOException {
        Path list = product.target().resolve("classes/cat/fullderuta/third-party.txt");
        Files.writeString(folder("usr/share/doc/full-de-ruta").resolve("copyright"), "Full de Ruta comes with the parts named below, each"
                + " under its own licence; those of the Java runtime lie in /opt/full-de-ruta/lib/runtime/legal.\n\n"
                + (Files.exists(list) ? Files.readString(list) : ""));
    }

    /** As the builder's own habits (umask) would have it otherwise. */
    private void rights() throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            for (Path each : all.filter(it -> !Files.isSymbolicLink(it)).toList()) {
                boolean opens = Files.isDirectory(each) || Files.isExecutable(each);
                Files.setPosixFilePermissions(each, PosixFilePermissions.fromString(opens ? "rwxr-xr-x" : "rw-r--r--"));
            }
        }
    }
}
