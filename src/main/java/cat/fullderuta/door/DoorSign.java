package cat.fullderuta.door;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The file of the data folder that says where to knock and with which word.
 *
 * @param socket where
 * @param word   what to say
 */
record DoorSign(Path file, Path socket, byte[] word) {

    static final String FILE = "door";
    private static final String SOCKET = "door.socket";
    private static final String OUTSIDE = "full-de-ruta-door";
    private static final int WORD_BYTES = 32;
    /** What every system takes as the name of a socket. */
    private static final int LONGEST = 100;

    /** Binds a socket to a path. */
    @FunctionalInterface
    interface Binding {
        void to(Path socket) throws IOException;
    }

    /** Opens a socket, in the folder if the system can, and writes where it is. */
    static DoorSign hang(Path folder, Binding binding) throws IOException {
        byte[] word = new byte[WORD_BYTES];
        new SecureRandom().nextBytes(word);
        var sign = new DoorSign(folder.resolve(FILE), bind(folder, binding), word);
        keepToOwner(sign.socket());
        Files.write(Files.createFile(sign.file(), ownerOnly(folder)),
                List.of(HexFormat.of().formatHex(word), sign.socket().toString(), folder.toRealPath().toString()),
                StandardOpenOption.WRITE);
        return sign;
    }

    /** In a folder of its own where the data folder's name is too long or its disk holds no sockets. */
    private static Path bind(Path folder, Binding binding) throws IOException {
        Path socket = folder.toAbsolutePath().resolve(SOCKET);
        if (socket.toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST) {
            try {
                binding.to(socket);
                return socket;
            } catch (IOException elsewhere) {
                Files.deleteIfExists(socket);
            }
        }
        Path another = Files.createTempDirectory(OUTSIDE).resolve(SOCKET);
        binding.to(another);
        return another;
    }

    /** The sign of a folder, unless there is none that can be read, or it came with a copy of another folder and leads there. */
    static Optional<DoorSign> read(Path folder) {
        Path file = folder.resolve(FILE);
        try {
            List<String> lines = Files.readAllLines(file);
            if (!lines.get(2).equals(folder.toRealPath().toString())) {
                return Optional.empty();
            }
            return Optional.of(new DoorSign(file, Path.of(lines.get(1)), HexFormat.of().parseHex(lines.getFirst())));
        } catch (IOException | RuntimeException none) {
            return Optional.empty();
        }
    }

    /** Removes what a program that was killed left behind. */
    static void remove(Path folder) throws IOException {
        Optional<DoorSign> left = read(folder);
        if (left.isPresent()) {
            left.get().takeDown();
        }
        Files.deleteIfExists(folder.resolve(FILE));
        Files.deleteIfExists(folder.resolve(SOCKET));
    }

    void takeDown() throws IOException {
        Files.deleteIfExists(file);
        if (socket.endsWith(SOCKET)) {
            Files.deleteIfExists(socket);
            Path around = socket.toAbsolutePath().getParent();
            if (around != null && around.getFileName() != null && around.getFileName().toString().startsWith(OUTSIDE)) {
                Files.deleteIfExists(around);
            }
        }
    }

    private static void keepToOwner(Path socket) throws IOException {
        if (isPosix(socket)) {
            Files.setPosixFilePermissions(socket, PosixFilePermissions.fromString("rw-------"));
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path folder) {
        return isPosix(folder) ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
                : new FileAttribute<?>[0];
    }

    private static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
