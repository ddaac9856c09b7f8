package cat.fullderuta.figures;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * Our program as a command line to measure: from the classes as they were built, or from a cache of loaded classes as the packaged
 * program has one, or whatever the property {@code figures.program} says, such as the packaged program itself.
 */
final class OwnProgram {

    private static final String PROPERTY = "figures.program";
    /** As the packaged program is started. */
    static final List<String> FLAGS = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private OwnProgram() {
    }

    /** The program that the property names, if it does. */
    static Optional<List<String>> findPackaged() {
        return Optional.ofNullable(System.getProperty(PROPERTY)).map(line -> List.of(line.strip().split("\\s+")));
    }

    /** A main class from the class path that the figures themselves run on. */
    static List<String> fromClasses(Class<?> main) {
        return java(FLAGS, System.getProperty("java.class.path"), main);
    }

    /**
     * The same with a cache of loaded classes, which is made now.
     *
     * @param training what the program does while the cache learns
     * @param folder   for the cache
     */
    static List<String> withCache(Class<?> main, List<String> training, Path folder) throws IOException, InterruptedException {
        String jars = jars(folder);
        Path cache = folder.resolve("program.aot");
        List<String> flags = new ArrayList<>(FLAGS);
        flags.add("-XX:AOTCacheOutput=" + cache);
        Stopwatch.time(Stream.concat(java(flags, jars, main).stream(), training.stream()).toList());
        flags.removeLast();
        flags.add("-XX:AOTCache=" + cache);
        return java(flags, jars, main);
    }

    private static List<String> java(List<String> flags, String classPath, Class<?> main) {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(flags);
        command.addAll(List.of("-cp", classPath, main.getName()));
        return command;
    }

    /** The class path with a jar in the place of each folder: a cache takes no folders. */
    private static String jars(Path folder) throws IOException {
        List<String> all = new ArrayList<>();
        for (String part : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path path = Path.of(part);
            all.add(Files.isDirectory(path) ? pack(path, folder.resolve("classes" + all.size() + ".jar")).toString() : part);
        }
        return String.join(File.pathSeparator, all);
    }

    private static Path pack(Path classes, Path jar) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar); var packed = new JarOutputStream(out);
                Stream<Path> files = Files.walk(classes).filter(Files::isRegularFile)) {
            for (Path file : files.toList()) {
                packed.putNextEntry(new ZipEntry(classes.relativize(file).toString().replace(File.separatorChar, '/')));
                Files.copy(file, packed);
                packed.closeEntry();
            }
        }
        return jar;
    }
}
