import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Lets the program do its main job without anybody and without a display, has the JVM watch, and puts what it learned beside
 * the jars: classes ready to use. Not which methods to compile: those would all be compiled at the start, beside what is waited for.
 */
final class Rehearsal {

    private static final List<String> NO_DISPLAY = List.of("-Dglass.platform=Headless", "-Dprism.order=sw", "-Djava.awt.headless=true");

    private final Product product;
    private final Image image;

    Rehearsal(Product product, Image image) {
        this.product = product;
        this.image = image;
    }

    void record() throws IOException, InterruptedException {
        Path stage = Files.createDirectories(product.work().resolve("rehearsal"));
        Path data = Files.createDirectories(stage.resolve("data"));
        // The side panels are open, so that there is something to drag, also should the screen be narrow.
        Files.writeString(data.resolve("view.properties"), """
                panel.backlog=true
                panel.detail=true
                panel.backlog.narrow=true
                window.x=0
                window.y=0
                window.width=1366
                window.height=768
                window.maximized=false
                """);
        Path notes = stage.resolve("notes");
        List<String> arguments = List.of("--data", data.toString(), "--rehearse", stage.resolve("documents").toString());
        play(List.of(), arguments); // the very first start makes the tables, which no later one does
        play(List.of("-XX:+UnlockDiagnosticVMOptions", "-XX:-AOTRecordTraining", "-XX:AOTMode=record", "-XX:AOTConfiguration=" + notes),
                arguments);
        Path cache = image.app().resolve(Product.CACHE);
        play(List.of("-XX:AOTMode=create", "-XX:AOTConfiguration=" + notes, "-XX:AOTCache=" + cache), List.of());
        image.addOption("-XX:AOTCache=$APPDIR/" + Product.CACHE);
        Tree.date(image.folder(), product.time());
        Tree.delete(stage);
        if (Product.isMac()) { // what was added came after jpackage had signed; without an identity the signature is empty
            Tool.run("codesign", "--force", "--deep", "--sign", System.getenv().getOrDefault("MAC_SIGNING_IDENTITY", "-"), image.folder());
        }
    }

    private void play(List<String> watching, List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(image.home().resolve("bin").resolve(Product.isWindows() ? "java.exe" : "java").toString());
        command.addAll(Product.OPTIONS);
        command.addAll(NO_DISPLAY);
        command.addAll(watching);
        command.addAll(List.of("-cp", image.classPath().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)),
                Product.MAIN));
        command.addAll(arguments);
        Tool.run(Map.of(), command);
    }
}
