package cat.fullderuta.store;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * What stands in clear before the sealed content, and is authenticated with it:
 * <pre>
 *  8 magic · 2 format · 2 length of the header · 4 schema · 8 generation · 8 fingerprint of the key · 12 nonce
 *  2 + n edition id · 8 check sum (first bytes of SHA-256 of all before)
 * </pre>
 * The check sum needs no key: it tells a damaged header from a whole one that was written with another key or by a newer
 * program. Every later format keeps the first three fields and the check sum at the end.
 *
 * @param schema newest migration of the tables inside
 */
record Header(int schema, long generation, byte[] fingerprint, byte[] nonce, String edition) {

    /** As in PNG: a byte that is no text, and line ends that a careless transfer would alter. */
    private static final byte[] MAGIC = {(byte) 0x89, 'F', 'D', 'R', '\r', '\n', 0x1A, '\n'};
    static final int FORMAT = 1;
    private static final int CHECK_BYTES = 8;
    private static final int SHORTEST = MAGIC.length + 2 + 2 + CHECK_BYTES;

    byte[] toBytes() {
        byte[] id = edition.getBytes(StandardCharsets.UTF_8);
        int length = MAGIC.length + 2 + 2 + 4 + 8 + fingerprint.length + nonce.length + 2 + id.length + CHECK_BYTES;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(length);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.write(MAGIC);
            out.writeShort(FORMAT);
            out.writeShort(length);
            out.writeInt(schema);
            out.writeLong(generation);
            out.write(fingerprint);
            out.write(nonce);
            out.writeShort(id.length);
            out.write(id);
            out.write(checkSum(bytes.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * The header of a file.
     *
     * @throws Seal.Broken                  when it is not whole
     * @throws StoreException.NewerProgram when it is whole and of a newer format
     */
    static Header read(byte[] file) throws Seal.Broken {
        if (file.length < SHORTEST || !Arrays.equals(MAGIC, Arrays.copyOf(file, MAGIC.length))) {
            throw new Seal.Broken(Damage.Kind.HEADER);
        }
        ByteBuffer in = ByteBuffer.wrap(file, MAGIC.length, file.length - MAGIC.length);
        int format = Short.toUnsignedInt(in.getShort());
        int length = Short.toUnsignedInt(in.getShort());
        if (length < SHORTEST || length > file.length || !isWhole(file, length)) {
            throw new Seal.Broken(Damage.Kind.HEADER);
        }
        if (format > FORMAT) {
            throw new StoreException.NewerProgram("A sealed generation", format, FORMAT);
        }
        int schema = in.getInt();
        long generation = in.getLong();
        byte[] fingerprint = next(in, Key.FINGERPRINT_BYTES);
        byte[] nonce = next(in, Seal.NONCE_BYTES);
        String edition = new String(next(in, Short.toUnsignedInt(in.getShort())), StandardCharsets.UTF_8);
        return new Header(schema, generation, fingerprint, nonce, edition);
    }

    private static boolean isWhole(byte[] file, int length) {
        byte[] checked = Arrays.copyOf(file, length - CHECK_BYTES);
        return Arrays.equals(checkSum(checked), Arrays.copyOfRange(file, length - CHECK_BYTES, length));
    }

    private static byte[] next(ByteBuffer in, int length) {
        byte[] bytes = new byte[length];
        in.get(bytes);
        return bytes;
    }

    private static byte[] checkSum(byte[] bytes) {
        try {
            return Arrays.copyOf(MessageDigest.getInstance("SHA-256").digest(bytes), CHECK_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
