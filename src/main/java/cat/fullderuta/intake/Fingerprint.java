package cat.fullderuta.intake;

import cat.fullderuta.edition.Id;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Ids made of what was written, so that the same row read twice is the same activity, also after it was edited here
 * and also when two colleagues take the same workbook in.
 */
final class Fingerprint {

    private static final int BYTES = 12;

    private Fingerprint() {
    }

    static <T> Id<T> of(String kind, List<String> parts) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(String.join("\u001f", parts).getBytes(StandardCharsets.UTF_8));
            return Id.of(kind + "-" + HexFormat.of().formatHex(digest, 0, BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256. Install the program again.", e);
        }
    }
}
