package cat.fullderuta.figures;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The program as {@code mvn -Pinstaller verify} packs it on Linux, started as its own starter does, with the same JVM options. */
final class PackagedProgram {

    private static final Path IMAGE = Path.of("target", "installer", "full-de-ruta").toAbsolutePath();
    private static final int PATIENCE_SECONDS = 120;
    private static final int PAUSE_MILLIS = 20;
    private static final double MEGABYTE = 1e6;
    private static final double KIB_PER_MEGABYTE = 1e6 / 1024;

    /** What a start took, and the resident memory of the process a moment later. */
    record Start(double millis, double megabytes) {}

    private final Path app = IMAGE.resolve("lib/app");
    private final Path bare;

    PackagedProgram() throws IOException {
        bare = Files.createTempDirectory("figures").resolve("bare.jar"); // the start cache takes jars only
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(bare))) {
            for (Class<?> each : List.of(BareWindow.class, BareWindow.Main.class)) {
                String name = each.getName().replace('.', '/') + ".class";
                jar.putNextEntry(new JarEntry(name));
                try (InputStream in = Objects.requireNonNull(each.getClassLoader().getResourceAsStream(name))) {
                    in.transferTo(jar);
                }
            }
        }
    }

    static boolean isThere() {
        return Files.isDirectory(IMAGE.resolve("lib/app"));
    }

    static double megabytes() throws IOException {
        try (Stream<Path> all = Files.walk(IMAGE)) {
            return all.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum() / MEGABYTE;
        }
    }

    static double packageMegabytes() throws IOException {
        try (Stream<Path> all = Files.list(IMAGE.getParent())) {
            return all.filter(file -> file.toString().endsWith(".deb")).mapToLong(file -> file.toFile().length()).max().orElse(0) / MEGABYTE;
        }
    }

    Start program(Path data, boolean withCache) throws IOException, InterruptedException {
        return start("cat.fullderuta.Main", data, withCache);
    }

    Start bareWindow(Path data) throws IOException, InterruptedException {
        return start(BareWindow.Main.class.getName(), data, true);
    }

    private Start start(String main, Path data, boolean withCache) throws IOException, InterruptedException {
        Path file = Files.createTempDirectory("start").resolve("millis");
        List<String> lines;
        try (Stream<Path> all = Files.list(app)) {
            lines = Files.readAllLines(all.filter(each -> each.toString().endsWith(".cfg")).findFirst().orElseThrow()).stream()
                    .map(line -> line.replace("$APPDIR", app.toString())).toList();
        }
        List<String> command = new ArrayList<>(List.of(IMAGE.resolve("lib/runtime/bin/java").toString()));
        lines.stream().filter(line -> line.startsWith("java-options=")).map(line -> line.substring("java-options=".length()))
                .filter(option -> withCache || !option.startsWith("-XX:AOTCache")).forEach(command::add);
        command.addAll(List.of("-cp", lines.stream().filter(line -> line.startsWith("app.classpath="))
                .map(line -> line.substring("app.classpath=".length())).collect(Collectors.joining(File.pathSeparator))
                + File.pathSeparator + bare, main, "--data", data.toString(), "--startup", file.toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        try {
            long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
            while (!Files.exists(file) || Files.size(file) == 0) {
                if (System.nanoTime() > until || !process.isAlive()) {
                    throw new IllegalStateException(main + " did not start within " + PATIENCE_SECONDS + " seconds.");
                }
                Thread.sleep(PAUSE_MILLIS);
            }
            Thread.sleep(TimeUnit.SECONDS.toMillis(2)); // what comes after the first frames belongs to its memory
            return new Start(Double.parseDouble(Files.readString(file).strip()), residentMegabytes(process.pid()));
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private static double residentMegabytes(long process) throws IOException {
        return Files.readAllLines(Path.of("/proc", String.valueOf(process), "status")).stream().filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / KIB_PER_MEGABYTE).findFirst().orElseThrow();
    }
}
