package cat.fullderuta.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Answer;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Invitation;
import cat.fullderuta.edition.Language;
import cat.fullderuta.sample.SampleEdition;
import cat.fullderuta.text.Messages;
import cat.fullderuta.travel.Gazetteer;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.CellCopyPolicy;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The workbook that is sent to towns comes back readable, in each language. */
class RequestTemplateTest {

    @SuppressWarnings("unused") // by name
    private static final List<Locale> LANGUAGES = Messages.INTERFACE;
    private static final Edition EDITION = SampleEdition.small();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void emptyItHoldsNoRequestAndEveryHeadingIsKnown(Locale language) throws Exception {
        Intake intake = RequestReader.read(write(language), EDITION, Gazetteer.standard());
        assertEquals(0, intake.rows());
        assertEquals(List.of(Notice.ExampleSheet.class), intake.notices().stream().map(Object::getClass).toList());
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void filledInLikeItsExampleItIsACompleteRequest(Locale language) throws Exception {
        Path file = write(language);
        Path filled = folder.resolve("filled.xlsx");
        try (var book = new XSSFWorkbook(Files.newInputStream(file)); var out = Files.newOutputStream(filled)) {
            Row example = book.getSheetAt(1).getRow(1);
            ((XSSFRow) book.getSheetAt(0).createRow(1)).copyRowFrom(example, new CellCopyPolicy());
            book.write(out);
        }
        Intake intake = RequestReader.read(filled, EDITION, Gazetteer.standard());
        assertEquals(List.of(), intake.problems());
        Request request = intake.requests().getFirst();
        Activity activity = request.activity();
        assertEquals(List.of(), request.readings());
        assertEquals("begues", activity.host().value());
        assertEquals(ActivityType.SCHOOL_VISIT, activity.type());
        assertEquals(List.of(EDITION.firstDay().plusDays(1)), activity.wish().days());
        assertEquals(LocalTime.of(10, 0), activity.wish().from());
        assertEquals(Duration.ofMinutes(90), activity.length());
        assertEquals(54, activity.attendance().number());
        assertEquals(List.of(Language.CATALAN), activity.arrangements().languages());
        assertEquals(Answer.NO, activity.arrangements().hostTransport());
        assertEquals(new Invitation.AnyWho(Language.SPANISH, "", 1), activity.invitation());
        assertFalse(activity.wish().words().isEmpty());
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void everyKindAndTownOnOfferIsUnderstoodWhenItComesBack(Locale language) throws Exception {
        Vocabulary<ActivityType> types = Vocabulary.read("types.properties", ActivityType.class);
        for (ActivityType type : ActivityType.values()) {
            String word = Messages.of(language).get("domain", type);
            assertEquals(type, types.find(word).filter(Vocabulary.Match::exact).map(Vocabulary.Match::meaning).orElse(null), word);
        }
        try (var book = new XSSFWorkbook(Files.newInputStream(write(language)))) {
            var validations = book.getSheetAt(0).getDataValidations();
            assertEquals(4, validations.size());
            assertTrue(validations.stream()
                    .allMatch(one -> one.getValidationConstraint().getFormula1().startsWith("'" + book.getSheetName(1) + "'!")));
            assertEquals("Begues", book.getSheetAt(1).getRow(4).getCell(0).getStringCellValue());
            assertEquals("Tarragona", book.getSheetAt(1).getRow(31).getCell(0).getStringCellValue());
        }
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void itNamesNeitherAPersonNorAProgramNorAnHour(Locale language) throws Exception {
        try (var zip = new ZipFile(write(language).toFile())) {
            for (String part : List.of("docProps/core.xml", "docProps/app.xml")) {
                String properties = new String(zip.getInputStream(zip.getEntry(part)).readAllBytes(), StandardCharsets.UTF_8);
                assertFalse(properties.contains("Apache"), properties);
                assertFalse(properties.contains("dcterms:created"), properties);
                assertFalse(properties.contains(System.getProperty("user.name") + "<"), properties);
            }
        }
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count(), "no temporary file is left");
        }
    }

    private Path write(Locale language) throws Exception {
        Path file = folder.resolve("template.xlsx");
        RequestTemplate.write(file, EDITION, language);
        return file;
    }

    @Test
    void aFullDiskIsAFailureToWrite() throws IOException {
        for (int room : new int[] {0, 300}) {
            try (var workbook = new XSSFWorkbook()) {
                workbook.createSheet();
                assertThrows(IOException.class, () -> TemplateFile.fill(new OutputStream() {

                    private int left = room;

                    @Override
                    public void write(int any) throws IOException {
                        if (left-- == 0) {
                            throw new IOException("No space left on device");
                        }
                    }
                }, workbook));
            }
        }
    }
}
