import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Runs a tool, and stops everything when it fails. */
final class Tool {

    private Tool() {
    }

    /** A tool of the JDK that runs this. */
    static String ofJdk(String name) {
        return Path.of(System.getProperty("java.home"), "bin", Product.isWindows() ? name + ".exe" : name).toString();
    }

    static boolean isHere(String name) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder).resolve(Product.isWindows() ? name + ".exe" : name)));
    }

    static void run(Map<String, String> environment, List<String> command) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes());
        int code = process.waitFor();
        if (code != 0) {
            throw new IllegalStateException(said + "\nThis ended with " + code + ": " + String.join(" ", command));
        }
    }

    static void run(String first, Object... rest) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(first));
        for (Object each : rest) {
            if (each instanceof List<?> several) {
                several.forEach(one -> command.add(one.toString()));
            } else {
                command.add(each.toString());
            }
        }
        run(Map.of(), command);
    }
}
