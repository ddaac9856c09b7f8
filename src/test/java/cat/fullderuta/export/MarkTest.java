package cat.fullderuta.export;

import static cat.fullderuta.document.Fixture.ALZINA;
import static cat.fullderuta.document.Fixture.REUS;
import static cat.fullderuta.document.Fixture.THURSDAY;
import static cat.fullderuta.document.Fixture.edition;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.document.DefenderItinerary;
import cat.fullderuta.document.EditionGrid;
import cat.fullderuta.document.Fixture;
import cat.fullderuta.document.HostItinerary;
import cat.fullderuta.document.Surroundings;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Language;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The mark stands quietly beside the title of each sheet and covers no word. */
class MarkTest {

    /** Antialiasing differs a little from one Java to the next. */
    private static final int MOST_DIFFERENCE = 24;

    private static Edition visit(String language) {
        return edition().activity("talk", ActivityType.PUBLIC_TALK, REUS, THURSDAY, "18:00", 90, List.of(ALZINA))
                .with(it -> it.withHosts(it.hosts().with(it.hosts().get(REUS).withLanguage(new Language(language))))).build();
    }

    @Test
    void thePictureIsTheDrawing() throws IOException {
        BufferedImage drawn = MarkDrawing.draw();
        BufferedImage kept = ImageIO.read(MarkDrawing.FILE.toFile());
        assertEquals(drawn.getWidth(), kept.getWidth());
        for (int x = 0; x < drawn.getWidth(); x++) {
            for (int y = 0; y < drawn.getHeight(); y++) {
                for (int shift = 0; shift < 32; shift += 8) {
                    int difference = Math.abs((drawn.getRGB(x, y) >>> shift & 0xFF) - (kept.getRGB(x, y) >>> shift & 0xFF));
                    assertTrue((drawn.getRGB(x, y) >>> 24) < 16 || difference <= MOST_DIFFERENCE, "Draw it again with MarkDrawing.main");
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ca", "es", "en", "fr", "pt", "ar"})
    void itStandsInTheFirstColumnOverTheTableAndTheTitleBesideIt(String language) throws IOException {
        Edition visit = visit(language);
        check(written(out -> HostWorkbook.write(HostItinerary.of(visit, REUS, Surroundings.of(visit)), Fixture.DRAFT, out)));
        check(written(out -> DefenderWorkbook.write(DefenderItinerary.of(visit, ALZINA, Surroundings.of(visit)), Fixture.DRAFT, out)));
        check(written(out -> EditionWorkbook.write(EditionGrid.of(visit, Surroundings.of(visit)), Fixture.DRAFT, Locale.of(language), out)));
    }

    private static XSSFWorkbook written(AtomicFile.Content content) throws IOException {
        var out = new ByteArrayOutputStream();
        content.writeTo(out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    private static void check(XSSFWorkbook book) {
        assertEquals(1, book.getAllPictures().size(), "one picture for all sheets");
        StreamSupport.stream(book.spliterator(), false).map(XSSFSheet.class::cast).forEach(sheet -> {
            var picture = (XSSFPicture) sheet.getDrawingPatriarch().getShapes().getFirst();
            var anchor = (XSSFClientAnchor) picture.getAnchor();
            assertEquals(0, anchor.getCol1());
            assertEquals(0, anchor.getCol2());
            assertEquals(0, anchor.getRow1());
            assertEquals(1, anchor.getRow2(), "the third row may be instructions from one edge to the other");
            double points = sheet.getRow(0).getHeightInPoints() + Units.toPoints(anchor.getDy2() - anchor.getDy1());
            assertTrue(points <= sheet.getRow(0).getHeightInPoints() + sheet.getRow(1).getHeightInPoints(), "within its two rows");
            assertTrue(Units.toPoints(anchor.getDx2()) * 96 / 72 < sheet.getColumnWidthInPixels(0), "within its column");
            assertEquals(points, Units.toPoints(anchor.getDx2() - anchor.getDx1()), 0.5, "square");
            for (int row = 0; row < 2; row++) { // an indent is nine pixels in Excel and more elsewhere
                assertTrue(sheet.getRow(row).getCell(0).getCellStyle().getIndention() * 9 * 72 / 96.0 >= Units.toPoints(anchor.getDx2()),
                        sheet.getSheetName());
            }
            assertEquals("Full de Ruta", picture.getCTPicture().getNvPicPr().getCNvPr().getDescr());
        });
    }
}
