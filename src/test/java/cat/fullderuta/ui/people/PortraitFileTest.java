package cat.fullderuta.ui.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A portrait is small and upright, and says nothing of where and with what it was taken. */
class PortraitFileTest {

    private static final String CAMERA = "Nikon of Ara, 41.3851 N";

    @TempDir
    Path folder;

    /** Red at the left, blue at the right. */
    private static byte[] photo(int width, int height, String format) throws IOException {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.setColor(Color.BLUE);
        pen.fillRect(width / 2, 0, width - width / 2, height);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, format, out);
        return out.toByteArray();
    }

    /** The same as a camera writes it: with how it was held, and with words. */
    private static byte[] photoWithExif(int orientation) throws IOException {
        byte[] plain = photo(1600, 1200, "jpeg");
        byte[] words = CAMERA.getBytes(StandardCharsets.US_ASCII);
        ByteBuffer exif = ByteBuffer.allocate(4 + 6 + 8 + 2 + 12 + 4 + words.length);
        exif.putShort((short) 0xFFE1).putShort((short) (exif.capacity() - 2)).put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        exif.putShort((short) 0x4D4D).putShort((short) 42).putInt(8).putShort((short) 1);
        exif.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation).putShort((short) 0).putInt(0).put(words);
        return ByteBuffer.allocate(plain.length + exif.capacity()).put(plain, 0, 2).put(exif.array()).put(plain, 2, plain.length - 2).array();
    }

    private byte[] portrait(byte[] file) throws IOException {
        return PortraitFile.read(Files.write(folder.resolve("foto"), file)).jpeg();
    }

    private static boolean isRed(byte[] jpeg, int x, int y) throws IOException {
        Color color = new Color(ImageIO.read(new ByteArrayInputStream(jpeg)).getRGB(x, y));
        return color.getRed() > 200 && color.getBlue() < 60;
    }

    @Test
    void theMiddleSquareOfAnyFormat() throws IOException {
        for (String format : new String[] {"jpeg", "png"}) {
            byte[] jpeg = portrait(photo(900, 600, format));
            BufferedImage picture = ImageIO.read(new ByteArrayInputStream(jpeg));
            assertEquals(256, picture.getWidth());
            assertEquals(256, picture.getHeight());
            assertTrue(isRed(jpeg, 20, 128) && !isRed(jpeg, 236, 128));
        }
    }

    @Test
    void itIsUprightHoweverTheCameraWasHeld() throws IOException {
        assertTrue(isRed(portrait(photoWithExif(1)), 20, 128));
        assertTrue(isRed(portrait(photoWithExif(6)), 128, 20), "a quarter turn clockwise: left is on top");
        assertTrue(isRed(portrait(photoWithExif(3)), 236, 128));
        assertTrue(isRed(portrait(photoWithExif(8)), 128, 236));
    }

    @Test
    void whatTheCameraWroteIsNotTakenAlong() throws IOException {
        byte[] file = photoWithExif(1);
        assertTrue(new String(file, StandardCharsets.ISO_8859_1).contains(CAMERA));
        String kept = new String(portrait(file), StandardCharsets.ISO_8859_1);
        assertFalse(kept.contains(CAMERA) || kept.contains("Exif"));
    }

    @Test
    void whatIsNoPictureIsRefused() {
        assertThrows(IOException.class, () -> portrait("això no és cap foto".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aFileThatIsCutOffTurnsNothing() throws IOException {
        byte[] file = photoWithExif(6);
        for (int length = 0; length < 60; length++) {
            int turns = Exif.quarterTurns(Arrays.copyOf(file, length));
            assertTrue(turns == 0 || turns == 1, "no exception, and nothing invented");
        }
    }
}
