package cat.fullderuta.export;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/**
 * Draws the mark of the product that workbooks carry: a route sheet, which is a sheet of paper with a way and two stops on it. The
 * picture rests beside the classes, so that writing a workbook need not load what draws; a test holds it against this drawing.
 */
final class MarkDrawing {

    static final Path FILE = Path.of("src/main/resources/cat/fullderuta/export/mark.png");
    static final int SIZE = 192;
    private static final Color BLUE = new Color(0x2F, 0x5D, 0x8A);
    private static final Color AMBER = new Color(0xC9, 0x7B, 0x1A);
    /** The drawing is made on a square of so many units. */
    private static final double UNITS = 48;

    private MarkDrawing() {
    }

    /** Writes the picture anew, after the drawing was changed. */
    public static void main(String... arguments) throws IOException {
        ImageIO.write(draw(), "png", FILE.toFile());
    }

    static BufferedImage draw() {
        var image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.scale(SIZE / UNITS, SIZE / UNITS);
        drawSheet(pen);
        drawWay(pen);
        pen.dispose();
        return image;
    }

    private static void drawSheet(Graphics2D pen) {
        var sheet = new Path2D.Double();
        sheet.moveTo(9, 3);
        sheet.lineTo(29, 3);
        sheet.lineTo(39, 13);
        sheet.lineTo(39, 45);
        sheet.lineTo(9, 45);
        sheet.closePath();
        pen.setColor(Color.WHITE);
        pen.fill(sheet);
        pen.setColor(BLUE);
        pen.setStroke(new BasicStroke(2.4f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(sheet);
        var fold = new Path2D.Double();
        fold.moveTo(29, 3);
        fold.lineTo(29, 13);
        fold.lineTo(39, 13);
        pen.draw(fold);
    }

    private static void drawWay(Graphics2D pen) {
        var way = new Path2D.Double();
        way.moveTo(17, 37);
        way.curveTo(36, 37, 13, 22, 30, 21);
        pen.setColor(BLUE);
        pen.setStroke(new BasicStroke(2.4f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(way);
        stop(pen, 17, 37, BLUE);
        stop(pen, 30, 21, AMBER);
    }

    private static void stop(Graphics2D pen, double x, double y, Color colour) {
        pen.setColor(Color.WHITE);
        pen.fill(new Ellipse2D.Double(x - 5, y - 5, 10, 10));
        pen.setColor(colour);
        pen.fill(new Ellipse2D.Double(x - 3.6, y - 3.6, 7.2, 7.2));
    }
}
