package cat.fullderuta.ui.people;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a camera was held, as it writes into its JPEG files (Exif 2.3, tag 0x0112): the one thing of all that which is of use here. */
final class Exif {

    private static final int JPEG = 0xFFD8;
    private static final int APP1 = 0xFFE1;
    private static final int SCAN = 0xFFDA;
    private static final int EXIF = 0x45786966;
    private static final int LITTLE_ENDIAN = 0x4949;
    private static final int ORIENTATION = 0x0112;

    private Exif() {
    }

    /** How many quarter turns clockwise make the picture upright; none when the file does not say. */
    static int quarterTurns(byte[] file) {
        try {
            return switch (orientation(ByteBuffer.wrap(file))) {
                case 3, 4 -> 2;
                case 5, 6 -> 1;
                case 7, 8 -> 3;
                default -> 0;
            };
        } catch (IndexOutOfBoundsException | IllegalArgumentException cutOff) {
            return 0;
        }
    }

    private static int orientation(ByteBuffer file) {
        if (file.remaining() < 4 || Short.toUnsignedInt(file.getShort(0)) != JPEG) {
            return 0;
        }
        int at = 2;
        while (true) {
            int marker = Short.toUnsignedInt(file.getShort(at));
            int length = Short.toUnsignedInt(file.getShort(at + 2));
            if (marker == APP1 && file.getInt(at + 4) == EXIF) {
                return inTiff(file.slice(at + 10, length - 8));
            }
            if (marker == SCAN || marker < 0xFF00) {
                return 0;
            }
            at += 2 + length;
        }
    }

    private static int inTiff(ByteBuffer tiff) {
        tiff.order(Short.toUnsignedInt(tiff.getShort(0)) == LITTLE_ENDIAN ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int at = tiff.getInt(4);
        int entries = Short.toUnsignedInt(tiff.getShort(at));
        for (int i = 0; i < entries; i++) {
            int entry = at + 2 + 12 * i;
            if (Short.toUnsignedInt(tiff.getShort(entry)) == ORIENTATION) {
                return Short.toUnsignedInt(tiff.getShort(entry + 8));
            }
        }
        return 0;
    }
}
