package cat.fullderuta.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.document.Fixture;
import cat.fullderuta.document.HostItinerary;
import cat.fullderuta.document.Surroundings;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Edition;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.poifs.crypt.CipherAlgorithm;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.HashAlgorithm;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** With a password a workbook opens for whoever knows it and for nobody else. */
class SealedTest {

    private static byte[] sealed() throws Exception {
        Edition edition = Fixture.edition().activity("talk", ActivityType.PUBLIC_TALK, Fixture.REUS, Fixture.FRIDAY, "18:30", 90,
                List.of(Fixture.ROURE)).build();
        var out = new ByteArrayOutputStream();
        Sealed.of(it -> HostWorkbook.write(HostItinerary.of(edition, Fixture.REUS, Surroundings.of(edition)), Fixture.DRAFT, it), "mot de pas ñ").writeTo(out);
        return out.toByteArray();
    }

    @Test
    void itOpensWithThePasswordAndHoldsTheSame() throws Exception {
        try (var files = new POIFSFileSystem(new ByteArrayInputStream(sealed()))) {
            Decryptor decryptor = Decryptor.getInstance(new EncryptionInfo(files));
            assertFalse(decryptor.verifyPassword("un altre"));
            assertTrue(decryptor.verifyPassword("mot de pas ñ"));
            try (var book = new XSSFWorkbook(decryptor.getDataStream(files))) {
                assertEquals("Primavera 2027", book.getSheetAt(0).getRow(0).getCell(0).getStringCellValue());
            }
        }
    }

    @Test
    void itIsEncryptedAsStronglyAsOfficeCan() throws Exception {
        try (var files = new POIFSFileSystem(new ByteArrayInputStream(sealed()))) {
            var header = new EncryptionInfo(files).getHeader();
            assertEquals(CipherAlgorithm.aes256, header.getCipherAlgorithm());
            assertEquals(256, header.getKeySize());
            assertEquals(HashAlgorithm.sha512, header.getHashAlgorithm());
        }
    }

    @Test
    void nothingOfItIsReadable() throws Exception {
        String raw = new String(sealed(), StandardCharsets.ISO_8859_1);
        assertFalse(raw.contains("xl/workbook.xml"));
        assertFalse(raw.contains("Primavera"));
    }
}
