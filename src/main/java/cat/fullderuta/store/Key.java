package cat.fullderuta.store;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * The data key: 32 random bytes with which generations are sealed. Where it lies, and what protects it, is the business of
 * {@link KeyFile}, so that a passphrase or an office's own key store can come in without the vault noticing.
 */
public final class Key {

    /** AES-256. */
    static final int BYTES = 32;
    static final int FINGERPRINT_BYTES = 8;

    private final byte[] bytes;

    private Key(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A new key that nobody else has. */
    public static Key random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new Key(bytes);
    }

    /** @throws IllegalArgumentException when these are not 32 bytes */
    public static Key of(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("A key has " + BYTES + " bytes, not " + bytes.length + ".");
        }
        return new Key(bytes.clone());
    }

    byte[] bytes() {
        return bytes.clone();
    }

    SecretKey forSealing() {
        return new SecretKeySpec(bytes, "AES");
    }

    /** Tells one key from another without giving away anything of it. */
    byte[] fingerprint() {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(bytes, "HmacSHA256"));
            return Arrays.copyOf(mac.doFinal("full-de-ruta: which key".getBytes(StandardCharsets.US_ASCII)), FINGERPRINT_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HmacSHA256.", e);
        }
    }

    @Override
    public String toString() {
        return "Key";
    }
}
