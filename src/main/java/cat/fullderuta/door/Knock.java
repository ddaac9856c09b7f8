package cat.fullderuta.door;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Knocks at a door and waits for the answer, but not for ever: the program behind it may hang. */
final class Knock {

    /** As long as a slow machine may take to show a window that is just being opened. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private Knock() {
    }

    static boolean isAnswered(DoorSign sign) {
        try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            channel.connect(UnixDomainSocketAddress.of(sign.socket()));
            var answer = new CompletableFuture<Boolean>();
            Thread.ofVirtual().start(() -> answer.complete(ask(channel, sign)));
            return answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (IOException | UnsupportedOperationException | ExecutionException | TimeoutException nobody) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean ask(SocketChannel channel, DoorSign sign) {
        try {
            ByteBuffer word = ByteBuffer.wrap(sign.word());
            while (word.hasRemaining()) {
                channel.write(word);
            }
            ByteBuffer answer = ByteBuffer.allocate(1);
            return channel.read(answer) == 1 && Door.isYes(answer.get(0));
        } catch (IOException gone) {
            return false;
        }
    }
}
