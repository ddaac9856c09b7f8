import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Whole folders. */
final class Tree {

    private static final double MEGABYTE = 1e6;

    private Tree() {
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            for (Path each : all(folder).sorted(Comparator.reverseOrder()).toList()) {
                each.toFile().setWritable(true); // jlink's files are read-only, which Windows does not delete
                Files.delete(each);
            }
        }
    }

    /** Gives everything in it the same time. */
    static void date(Path folder, Instant time) throws IOException {
        for (Path each : all(folder).sorted(Comparator.reverseOrder()).toList()) {
            FileTime stamp = FileTime.from(time);
            Files.getFileAttributeView(each, BasicFileAttributeView.class, LinkOption.NOFOLLOW_LINKS).setTimes(stamp, stamp, null);
        }
    }

    static double megabytes(Path file) throws IOException {
        return all(file).filter(each -> Files.isRegularFile(each, LinkOption.NOFOLLOW_LINKS)).mapToLong(Tree::size).sum() / MEGABYTE;
    }

    /** The files of a folder that end so, in the order of their names. */
    static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(each -> each.getFileName().toString().endsWith(ending)).sorted().toList();
        }
    }

    private static Stream<Path> all(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.toList().stream();
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
