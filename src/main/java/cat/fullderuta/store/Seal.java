package cat.fullderuta.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Deflates and seals with AES-256-GCM, the header as associated data. The JDK's own cipher rather than a library: one
 * algorithm under one key, each seal with 12 new random bytes, far below the 2³² seals at which these may repeat.
 */
final class Seal {

    static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Seal() {
    }

    /** What was sealed is not what is there now. */
    static final class Broken extends Exception {
        private static final long serialVersionUID = 1;
        final Damage.Kind kind;

        Broken(Damage.Kind kind) {
            super(kind.name());
            this.kind = kind;
        }
    }

    static byte[] newNonce() {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        return nonce;
    }

    /** Header and sealed content, as they go into the file. */
    static byte[] seal(Key key, Header header, byte[] content) {
        try {
            byte[] head = header.toBytes();
            byte[] body = cipher(Cipher.ENCRYPT_MODE, key, header, head).doFinal(deflate(content));
            ByteArrayOutputStream file = new ByteArrayOutputStream(head.length + body.length);
            file.writeBytes(head);
            file.writeBytes(body);
            return file.toByteArray();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has AES/GCM.", e);
        }
    }

    /** @throws Broken when anything was altered since it was sealed with this key */
    static byte[] open(Key key, Header header, byte[] file) throws Broken {
        try {
            byte[] head = header.toBytes();
            return inflate(cipher(Cipher.DECRYPT_MODE, key, header, head).doFinal(file, head.length, file.length - head.length));
        } catch (AEADBadTagException _) {
            throw new Broken(Damage.Kind.CONTENT);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has AES/GCM.", e);
        }
    }

    private static Cipher cipher(int mode, Key key, Header header, byte[] head) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key.forSealing(), new GCMParameterSpec(TAG_BITS, header.nonce()));
        cipher.updateAAD(head);
        return cipher;
    }

    private static byte[] deflate(byte[] content) {
        ByteArrayOutputStream deflated = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(deflated)) {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return deflated.toByteArray();
    }

    private static byte[] inflate(byte[] deflated) {
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(deflated))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
