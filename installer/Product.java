import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * What is built.
 *
 * @param version as in the POM
 * @param home    the folder of these scripts
 * @param target  Maven's, with what it built
 * @param work    where this builds
 * @param time    the time stamp of every file, so that the same source gives the same package
 */
record Product(String version, Path home, Path target, Path work, Instant time) {

    static final String NAME = "Full de Ruta";
    static final String UNIX_NAME = "full-de-ruta";
    static final String MAIN = "cat.fullderuta.Main";
    static final String CACHE = UNIX_NAME + ".aot";

    /** Under which a later version replaces an earlier one on Windows: never to be altered. */
    static final String UPGRADE_UUID = "6c1d7f0e-52b3-4f0c-9f0e-0d8b5c9f2a41";

    /**
     * Options of the JVM. The first line keeps what is in memory out of files; the others were chosen by measuring, see README.
     * With the usual room for compiled code, 48 MB, the JVM collects the whole heap two seconds after the start and then lets it grow
     * by 35 MB.
     * Nothing is logged by the JVM itself: a start cache that does not fit only makes the start slower.
     */
    static final List<String> OPTIONS = List.of(
            "-XX:+DisableAttachMechanism", "-XX:-UsePerfData", "-XX:-CreateCoredumpOnCrash", "-XX:-HeapDumpOnOutOfMemoryError",
            "-XX:ErrorFile=" + (isWindows() ? "NUL" : "/dev/null"), "-Xlog:disable",
            "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:+UseCompactObjectHeaders", "-Xms64m", "-Xmn16m", "-Xmx1g",
            "-XX:TrimNativeHeapInterval=2000", "-XX:ReservedCodeCacheSize=160m",
            "-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8",
            "--enable-native-access=javafx.graphics,ALL-UNNAMED");

    static boolean isWindows() {
        return os().startsWith("windows");
    }

    static boolean isMac() {
        return os().startsWith("mac");
    }

    private static String os() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT);
    }

    /** macOS takes no version that begins with 0; the program itself tells the true one. */
    String packageVersion() {
        String numbers = version.replaceFirst("-.*", "");
        return isMac() && numbers.startsWith("0.") ? "1" + numbers.substring(1) : numbers;
    }

    Path icon() {
        return home.resolve("icon").resolve(UNIX_NAME + (isWindows() ? ".ico" : isMac() ? ".icns" : ".png"));
    }
}
