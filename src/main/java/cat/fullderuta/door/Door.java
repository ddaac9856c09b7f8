package cat.fullderuta.door;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Where later starts knock, open as long as this program has the data folder: a socket of the file system, no port. Whoever
 * knocks has to say the word in a file of the folder that only its owner can read.
 */
public final class Door implements AutoCloseable {

    private static final byte YES = 1;
    private static final byte NO = 0;

    private final DoorSign sign;
    private final ServerSocketChannel server;
    private final BooleanSupplier comeForward;

    private Door(DoorSign sign, ServerSocketChannel server, BooleanSupplier comeForward) {
        this.sign = sign;
        this.server = server;
        this.comeForward = comeForward;
    }

    /**
     * Opens it. To be called only by who has the folder for itself.
     *
     * @param comeForward brings the window forward and says whether it did; called on a thread of its own
     * @return empty where the system has no such sockets; then a second start is only told that the data are open elsewhere
     */
    public static Optional<Door> open(Path folder, BooleanSupplier comeForward) {
        try {
            DoorSign.remove(folder);
            ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            try {
                var door = new Door(DoorSign.hang(folder, socket -> server.bind(UnixDomainSocketAddress.of(socket))), server, comeForward);
                Thread.ofVirtual().name("door").start(door::answer);
                return Optional.of(door);
            } catch (IOException | RuntimeException e) {
                server.close();
                throw e;
            }
        } catch (IOException | UnsupportedOperationException unusual) {
            return Optional.empty();
        }
    }

    /**
     * Asks the program that has the folder, if there is one, to bring its window forward.
     *
     * @return whether it did; false also when nobody answers in time
     */
    public static boolean knock(Path folder) {
        return DoorSign.read(folder).filter(Knock::isAnswered).isPresent();
    }

    private void answer() {
        while (server.isOpen()) {
            try {
                SocketChannel visitor = server.accept();
                Thread.ofVirtual().start(() -> answer(visitor));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void answer(SocketChannel visitor) {
        try (visitor) {
            ByteBuffer said = ByteBuffer.allocate(sign.word().length);
            while (said.hasRemaining()) {
                if (visitor.read(said) < 0) {
                    return;
                }
            }
            if (MessageDigest.isEqual(said.array(), sign.word())) {
                visitor.write(ByteBuffer.wrap(new byte[] {comeForward.getAsBoolean() ? YES : NO}));
            }
        } catch (IOException gone) {
            // Whoever knocked did not wait for the answer.
        }
    }

    /** Nobody is let in any more. */
    @Override
    public void close() {
        try (server) {
            sign.takeDown();
        } catch (IOException e) {
            // What is left is replaced at the next start, and nobody answers there.
        }
    }

    static boolean isYes(byte answer) {
        return answer == YES;
    }
}
