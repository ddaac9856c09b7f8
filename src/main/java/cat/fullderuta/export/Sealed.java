package cat.fullderuta.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.ChainingMode;
import org.apache.poi.poifs.crypt.CipherAlgorithm;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.HashAlgorithm;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * A workbook that opens with a password only: Office's own "agile" encryption, which Excel and LibreOffice read, with AES-256 and
 * SHA-512 asked for by name, since POI would otherwise take AES-128 and SHA-1. Without the password nobody can open it, we neither.
 */
final class Sealed {

    private static final int AES_256_BITS = 256;
    private static final int AES_BLOCK_BYTES = 16;

    private Sealed() {
    }

    /** @param workbook an .xlsx */
    static AtomicFile.Content of(AtomicFile.Content workbook, String password) {
        return out -> {
            var plain = new ByteArrayOutputStream();
            workbook.writeTo(plain);
            try (var files = new POIFSFileSystem()) {
                var encryptor = new EncryptionInfo(EncryptionMode.agile, CipherAlgorithm.aes256, HashAlgorithm.sha512, AES_256_BITS,
                        AES_BLOCK_BYTES, ChainingMode.cbc).getEncryptor();
                encryptor.confirmPassword(password);
                try (OPCPackage pack = OPCPackage.open(new ByteArrayInputStream(plain.toByteArray()));
                        OutputStream encrypted = encryptor.getDataStream(files)) {
                    pack.save(encrypted);
                } catch (InvalidFormatException | GeneralSecurityException e) {
                    throw new IOException("The workbook cannot be encrypted (" + e.getClass().getSimpleName() + ").", e);
                }
                files.writeFilesystem(out);
            }
        };
    }
}
