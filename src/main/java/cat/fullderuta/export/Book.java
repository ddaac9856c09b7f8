package cat.fullderuta.export;

import cat.fullderuta.document.Imprint;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook in one language with the one look, and nothing in its properties about who made it, when and with what. */
final class Book implements AutoCloseable {

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    final Wording words;
    final BookStyles styles;
    final Mark mark;
    /** Of which version all its sheets are; empty where their titles say it. */
    final String imprint;
    final TextWidth plain = TextWidth.PLAIN;
    final TextWidth bold = TextWidth.BOLD;

    /** A workbook whose titles say of which versions it is. */
    Book(Wording words, String title) {
        this(words, title, "");
    }

    /** A workbook that says on each sheet, and on each printed page, of which version it is. */
    Book(Wording words, String title, Imprint imprint) {
        this(words, title, words.imprint(imprint));
    }

    private Book(Wording words, String title, String imprint) {
        this.words = words;
        this.imprint = imprint;
        this.styles = new BookStyles(workbook, words.locale());
        this.mark = new Mark(workbook);
        POIXMLProperties properties = workbook.getProperties();
        var core = properties.getCoreProperties().getUnderlyingProperties();
        core.setCreatorProperty(Optional.empty());
        core.setLastModifiedByProperty(Optional.empty());
        core.setCreatedProperty(Optional.empty());
        core.setModifiedProperty(Optional.empty());
        core.setTitleProperty(title);
        var extended = properties.getExtendedProperties().getUnderlyingProperties();
        if (extended.isSetApplication()) {
            extended.unsetApplication();
        }
        if (extended.isSetAppVersion()) {
            extended.unsetAppVersion();
        }
    }

    XSSFSheet sheet(String name) {
        XSSFSheet sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(name));
        sheet.setRightToLeft(words.isRightToLeft());
        return sheet;
    }

    void writeTo(OutputStream out) throws IOException {
        workbook.write(out);
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
