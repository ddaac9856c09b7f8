package cat.fullderuta.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The mark of the product beside the title of a sheet: a route sheet with two stops. One picture for all sheets of a book. */
final class Mark {

    private static final String NAME = "Full de Ruta";
    private static final byte[] PICTURE = load();
    /** From the edges, in points. */
    private static final double INSET = 3;
    private static final double SIZE = 33;
    /** Of the texts beside it: an indent is nine pixels in Excel, and more in other programs. */
    static final short INDENT = 6;

    private final XSSFWorkbook book;
    private int picture = -1;

    Mark(XSSFWorkbook book) {
        this.book = book;
    }

    /** Puts it into the first two rows of the first column, which must have their heights by now. */
    void put(XSSFSheet sheet) {
        if (picture < 0) {
            picture = book.addPicture(PICTURE, XSSFWorkbook.PICTURE_TYPE_PNG);
        }
        double second = INSET + SIZE - sheet.getRow(0).getHeightInPoints();
        var anchor = new XSSFClientAnchor(Units.toEMU(INSET), Units.toEMU(INSET), Units.toEMU(INSET + SIZE), Units.toEMU(second), 0, 0, 0,
                1);
        XSSFPicture shown = sheet.createDrawingPatriarch().createPicture(anchor, picture);
        var properties = shown.getCTPicture().getNvPicPr().getCNvPr();
        properties.setName(NAME);
        properties.setDescr(NAME);
    }

    private static byte[] load() {
        try (InputStream in = Mark.class.getResourceAsStream("mark.png")) {
            if (in == null) {
                throw new IllegalStateException("The mark is missing inside the program. Install the program again.");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("The mark inside the program cannot be read. Install the program again.", e);
        }
    }
}
