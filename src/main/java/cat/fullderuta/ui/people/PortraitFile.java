package cat.fullderuta.ui.people;

import cat.fullderuta.edition.Portrait;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import javax.imageio.stream.ImageInputStream;

/**
 * Makes a portrait of a picture file: the square in its middle, 256 × 256 pixels, upright, as a JPEG of pixels alone. Where and
 * with what it was taken, which cameras write into their files, is not taken along.
 */
final class PortraitFile {

    private static final int SIDE = 256;
    private static final long MOST_BYTES = 40L << 20;
    private static final float QUALITY = 0.85f;

    private PortraitFile() {
    }

    /** @throws IOException when it is not a picture in a format that this Java reads, or far too large */
    static Portrait read(Path file) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            throw new IOException("The picture is larger than 40 MB. Save a smaller copy.");
        }
        byte[] bytes = Files.readAllBytes(file);
        return Portrait.of(write(square(decode(file), Exif.quarterTurns(bytes))));
    }

    /** No more of its pixels than are needed: a photograph of 50 megapixels would take 200 MB. */
    private static BufferedImage decode(Path file) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = in == null ? null : ImageIO.getImageReaders(in);
            if (readers == null || !readers.hasNext()) {
                throw new IOException("This is no picture that can be read. Save it as JPEG or PNG.");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                int step = Math.max(1, Math.min(reader.getWidth(0), reader.getHeight(0)) / (2 * SIDE));
                ImageReadParam param = reader.getDefaultReadParam();
                param.setSourceSubsampling(step, step, 0, 0);
                return reader.read(0, param);
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage square(BufferedImage picture, int quarterTurns) {
        int side = Math.min(picture.getWidth(), picture.getHeight());
        BufferedImage middle = picture.getSubimage((picture.getWidth() - side) / 2, (picture.getHeight() - side) / 2, side, side);
        var square = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = square.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.setColor(java.awt.Color.WHITE); // behind what is transparent
        pen.fillRect(0, 0, SIDE, SIDE);
        AffineTransform turn = AffineTransform.getQuadrantRotateInstance(quarterTurns, SIDE / 2.0, SIDE / 2.0);
        turn.scale((double) SIDE / side, (double) SIDE / side);
        pen.drawImage(middle, turn, null);
        pen.dispose();
        return square;
    }

    private static byte[] write(BufferedImage picture) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var out = new ByteArrayOutputStream();
        try (var stream = new MemoryCacheImageOutputStream(out)) { // the usual one would write the face to a temporary file
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(QUALITY);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(picture, null, null), param);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
