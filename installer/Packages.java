import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The packages of the system this runs on, as far as their tools are here. */
final class Packages {

    private Packages() {
    }

    static List<Path> make(Product product, Image image) throws IOException, InterruptedException {
        List<Path> made = new ArrayList<>();
        if (Product.isWindows()) {
            // For one user, without an administrator; the data lie elsewhere (AppData\Roaming) and stay when it is removed.
            made.add(jpackage(product, image, "msi", List.of("--win-per-user-install", "--win-menu", "--win-menu-group", Product.NAME,
                    "--win-shortcut", "--win-upgrade-uuid", Product.UPGRADE_UUID)));
        } else if (Product.isMac()) {
            made.add(jpackage(product, image, "dmg", List.of()));
        } else {
            if (Tool.isHere("dpkg-deb")) {
                made.add(new Deb(product, image).make());
            }
            if (Tool.isHere("rpmbuild")) {
                made.add(jpackage(product, image, "rpm", List.of("--linux-package-name", Product.UNIX_NAME, "--linux-shortcut",
                        "--linux-menu-group", "Office;Calendar")));
            }
        }
        return made;
    }

    private static Path jpackage(Product product, Image image, String type, List<String> options) throws IOException, InterruptedException {
        Path to = Files.createDirectories(product.work().resolve(type));
        Tool.run(Tool.ofJdk("jpackage"), "--type", type, "--app-image", image.folder(), "--name",
                type.equals("rpm") ? Product.UNIX_NAME : Product.NAME, "--app-version", product.packageVersion(), "--vendor", Product.NAME,
                "--description", "Plans a visit of human rights defenders", options, "--dest", to);
        try (Stream<Path> made = Files.list(to)) {
            return made.findFirst().orElseThrow();
        }
    }
}
