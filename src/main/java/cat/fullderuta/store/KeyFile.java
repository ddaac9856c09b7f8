package cat.fullderuta.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.zip.CRC32;

/**
 * The data key in a file beside the data, which only its owner may read: one line with a version, the key and a check sum,
 * so that a damaged file is told from the key of another folder.
 */
final class KeyFile {

    private static final String VERSION = "full-de-ruta-key-1";

    private KeyFile() {
    }

    /** Makes a new key and its file; returns once it survives a power cut. */
    static Key create(Path file) throws IOException {
        Key key = Key.random();
        String encoded = Base64.getEncoder().encodeToString(key.bytes());
        SafeFiles.write(file, (VERSION + " " + encoded + " " + checkSum(encoded) + "\n").getBytes(StandardCharsets.US_ASCII));
        return key;
    }

    /** @throws StoreException.KeyUnusable when it is missing, damaged or of a kind this program does not know */
    static Key read(Path file) throws IOException {
        if (!Files.exists(file)) {
            throw new StoreException.KeyUnusable(file, "is missing");
        }
        String[] words = Files.readString(file, StandardCharsets.ISO_8859_1).strip().split(" ");
        if (words.length != 3 || !words[0].equals(VERSION) || !words[2].equals(checkSum(words[1]))) {
            throw new StoreException.KeyUnusable(file, "is damaged, or was made by a newer program");
        }
        try {
            return Key.of(Base64.getDecoder().decode(words[1]));
        } catch (IllegalArgumentException _) {
            throw new StoreException.KeyUnusable(file, "is damaged");
        }
    }

    private static String checkSum(String text) {
        CRC32 sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.ISO_8859_1));
        return HexFormat.of().toHexDigits((int) sum.getValue());
    }
}
