package cat.fullderuta.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Another program on the same data: a Java of its own, which says on its output what it did. */
final class OtherProgram {

    private OtherProgram() {
    }

    /** "opened", or the name of what it was told. */
    static String tryToOpen(Path folder) throws IOException, InterruptedException {
        Process process = start(OtherProgram.class, folder.toString());
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            String said = lines.readLine();
            process.waitFor();
            return said;
        }
    }

    /** Starts a class of the tests with the Java and class path of this one. */
    static Process start(Class<?> main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(Arrays.asList(arguments));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    public static void main(String[] arguments) {
        try (DataFolder _ = DataFolder.open(Path.of(arguments[0]))) {
            System.out.println("opened");
        } catch (StoreException e) {
            System.out.println(e.getClass().getSimpleName());
        }
    }
}
