package cat.fullderuta.intake;

import static cat.fullderuta.document.Fixture.ALZINA;
import static cat.fullderuta.document.Fixture.FRIDAY;
import static cat.fullderuta.document.Fixture.GRANOLLERS;
import static cat.fullderuta.document.Fixture.REUS;
import static cat.fullderuta.document.Fixture.THURSDAY;
import static cat.fullderuta.document.Fixture.edition;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.change.Change;
import cat.fullderuta.document.Aspect;
import cat.fullderuta.document.Fixture;
import cat.fullderuta.document.HostAnswer;
import cat.fullderuta.document.HostItinerary;
import cat.fullderuta.document.Reference;
import cat.fullderuta.document.Surroundings;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Language;
import cat.fullderuta.edition.Ledger;
import cat.fullderuta.edition.Release;
import cat.fullderuta.edition.Status;
import cat.fullderuta.export.HostWorkbook;
import cat.fullderuta.intake.Answers.Row;
import cat.fullderuta.intake.Answers.Trouble;
import cat.fullderuta.text.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The workbook that a host was sent comes back with answers: they are taken as status changes, and whatever was tampered with is told. */
class AnswersTest {

    private static final int FIRST = 4;
    private static final int REFERENCE = 0;
    private static final int DATE = 1;
    private static final int START = 2;
    private static final int ANSWER = 7;
    private static final int REMARK = 8;
    private static final int PLACE = 5;
    private static final int PEOPLE = 6;
    private static final int VERSION = 9;

    @TempDir
    private Path folder;

    private static Fixture visit() {
        return edition().activity("school", ActivityType.SCHOOL_VISIT, REUS, THURSDAY, "09:30", 120, List.of(ALZINA))
                .activity("talk", ActivityType.PUBLIC_TALK, REUS, THURSDAY, "18:00", 90, List.of(ALZINA))
                .activity("other", ActivityType.PUBLIC_TALK, GRANOLLERS, FRIDAY, "18:00", 90, List.of(ALZINA))
                .change("school", it -> it.status(Status.PROPOSED)).change("talk", it -> it.status(Status.PROPOSED));
    }

    /** The workbook as Reus was sent it, filled in and sent back. */
    private Path returned(Edition sent, Consumer<XSSFSheet> fill) throws IOException {
        Path file = folder.resolve("Reus.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            HostWorkbook.write(HostItinerary.of(sent, REUS, Surroundings.of(sent)), Fixture.DRAFT, out);
        }
        Path back = folder.resolve("Reus resposta.xlsx");
        try (var book = new XSSFWorkbook(file.toFile()); OutputStream out = Files.newOutputStream(back)) {
            fill.accept(book.getSheetAt(1));
            book.write(out);
        } catch (org.apache.poi.openxml4j.exceptions.InvalidFormatException e) {
            throw new IOException(e);
        }
        return back;
    }

    private static void set(Sheet sheet, int row, int column, String text) {
        sheet.getRow(FIRST + row).getCell(column).setCellValue(text);
    }

    private Answers read(Consumer<XSSFSheet> fill) throws Exception {
        Edition sent = visit().build();
        return AnswerReader.find(returned(sent, fill), sent).orElseThrow();
    }

    private Trouble trouble(Consumer<XSSFSheet> fill) throws Exception {
        return read(fill).listRefused().getFirst().trouble();
    }

    @Test
    void aWorkbookThatComesBackConfirmsWhatTheHostConfirmed() throws Exception {
        Edition sent = visit().build();
        Answers answers = read(sheet -> {
            set(sheet, 0, ANSWER, "Confirmada");
            set(sheet, 1, ANSWER, "Cal un canvi");
            set(sheet, 1, REMARK, "Millor a les 19 h");
        });
        assertEquals(List.of(HostAnswer.CONFIRMED, HostAnswer.CHANGE), answers.listAnswered().stream().map(Row.Answered::answer).toList());
        Change change = answers.change(answers.listAnswered(), sent, AnswerText.of(sent, Messages.of(Locale.of("ca"))));
        Edition after = change.applyTo(sent);
        assertEquals(Status.CONFIRMED, after.activities().get(Id.of("school")).status());
        assertEquals(Status.PROPOSED, after.activities().get(Id.of("talk")).status());
        assertEquals("Resposta de qui ho organitza (Reus resposta.xlsx, H6): Cal un canvi: Millor a les 19 h",
                after.activities().get(Id.of("talk")).internalNotes());
        assertEquals(after, change.applyTo(after), "taken twice, nothing stands there twice");
    }

    @Test
    void aRemarkOfSeveralLinesStandsThereOnceHoweverOftenItIsTaken() throws Exception {
        Edition sent = visit().build();
        Answers answers = read(sheet -> set(sheet, 0, REMARK, "Som 80\ni cal micròfon"));
        Change change = answers.change(answers.listAnswered(), sent, AnswerText.of(sent, Messages.of(Locale.of("ca"))));
        Edition once = change.applyTo(sent);
        assertTrue(once.activities().get(Id.of("school")).internalNotes().endsWith("Som 80; i cal micròfon"));
        assertEquals(once, answers.change(answers.listAnswered(), once, AnswerText.of(once, Messages.of(Locale.of("ca")))).applyTo(once));
    }

    @Test
    void aConfirmationTakenBackHasToBeProposedAgain() throws Exception {
        Edition sent = visit().change("talk", it -> it.status(Status.CONFIRMED)).build();
        Answers answers = AnswerReader.find(returned(sent, sheet -> {
            assertEquals("", sheet.getRow(FIRST + 1).getCell(ANSWER).getStringCellValue(), "an untouched sheet is no answer");
            set(sheet, 1, ANSWER, "No és possible");
        }), sent).orElseThrow();
        Row.Answered answer = answers.listAnswered().getFirst();
        assertEquals(Status.REQUESTED, Answers.statusAfter(answer.activity(), answer.answer()));
    }

    @Test
    void unansweredRowsChangeNothing() throws Exception {
        Answers answers = read(sheet -> { });
        assertEquals(2, answers.rows().size());
        answers.rows().forEach(row -> assertInstanceOf(Row.Unchanged.class, row));
    }

    @Test
    void aRemarkAloneAsksForAChange() throws Exception {
        assertEquals(HostAnswer.CHANGE, read(sheet -> set(sheet, 0, REMARK, "Som 80")).listAnswered().getFirst().answer());
    }

    @Test
    void anAlteredReferenceIsRefused() throws Exception {
        assertEquals(new Trouble.UnknownReference("00-00-00-00"), trouble(sheet -> {
            set(sheet, 0, REFERENCE, "00-00-00-00");
            set(sheet, 0, ANSWER, "Confirmada");
        }));
        assertEquals(new Trouble.UnknownReference(""), trouble(sheet -> {
            set(sheet, 0, REFERENCE, "");
            set(sheet, 0, ANSWER, "Confirmada");
        }));
    }

    @Test
    void theReferenceOfAnotherHostIsRefused() throws Exception {
        String other = Reference.of(Id.of("other")).sign();
        assertEquals(new Trouble.OtherHost(other), trouble(sheet -> {
            sheet.createRow(FIRST + 2).createCell(REFERENCE).setCellValue(other);
            sheet.getRow(FIRST + 2).createCell(ANSWER).setCellValue("Confirmada");
            set(sheet, 0, ANSWER, "Confirmada");
        }));
    }

    @Test
    void aRowCopiedIsTakenOnce() throws Exception {
        String school = Reference.of(Id.of("school")).sign();
        assertEquals(new Trouble.Twice(school, FIRST + 1), trouble(sheet -> {
            set(sheet, 0, ANSWER, "Confirmada");
            set(sheet, 1, REFERENCE, school);
            set(sheet, 1, ANSWER, "No és possible");
        }));
    }

    @Test
    void anAnswerOutsideTheListIsRefusedWithTheList() throws Exception {
        assertEquals(new Trouble.NotAnAnswer("potser", List.of("Confirmada", "Cal un canvi", "No és possible")),
                trouble(sheet -> set(sheet, 0, ANSWER, "potser")));
    }

    @Test
    void anotherHourOrDayInTheSheetIsRefused() throws Exception {
        assertInstanceOf(Trouble.OtherHours.class, trouble(sheet -> {
            set(sheet, 0, START, "10.30");
            set(sheet, 0, ANSWER, "Confirmada");
        }));
        assertInstanceOf(Trouble.OtherHours.class, trouble(sheet -> {
            sheet.getRow(FIRST).getCell(DATE).setCellValue(FRIDAY);
            set(sheet, 0, ANSWER, "Confirmada");
        }));
    }

    @Test
    void whatWasMovedOrCancelledSinceItWasSentIsNotConfirmed() throws Exception {
        Path back = returned(visit().build(), sheet -> {
            set(sheet, 0, ANSWER, "Confirmada");
            set(sheet, 1, ANSWER, "Confirmada");
        });
        Edition now = visit().change("school", it -> it.start(FRIDAY.atTime(9, 30))).change("talk",
                it -> it.status(Status.CANCELLED)).build();
        List<Row.Refused> refused = AnswerReader.find(back, now).orElseThrow().listRefused();
        assertInstanceOf(Trouble.OtherHours.class, refused.getFirst().trouble());
        assertInstanceOf(Trouble.NotPlanned.class, refused.getLast().trouble());
    }

    /** What Reus answers to the first version when the visit is another by then; both rows are answered. */
    private Answers answersTo(Edition sent, Edition now, Consumer<XSSFSheet> fill) throws Exception {
        return AnswerReader.find(returned(sent, sheet -> {
            set(sheet, 0, ANSWER, "Confirmada");
            set(sheet, 1, ANSWER, "Confirmada");
            fill.accept(sheet);
        }), now).orElseThrow();
    }

    private static Edition released(Edition edition, int number) {
        return edition.withLedger(Ledger.of(Release.of(number, THURSDAY.atTime(9, 0), "Laia", "")));
    }

    @Test
    void anAnswerToAnotherPlaceIsNotTakenAndTheOtherRowIs() throws Exception {
        Edition now = visit().change("school", it -> it.venue(null)).build();
        Answers answers = answersTo(released(visit().build(), 3), now, sheet -> { });

        assertEquals(List.of("talk"), answers.listAnswered().stream().map(it -> it.activity().id().value()).toList());
        var outdated = assertInstanceOf(Trouble.Outdated.class, answers.listRefused().getFirst().trouble());
        assertEquals(List.of(Aspect.VENUE), outdated.changed());
        assertEquals(3, outdated.release());
        assertEquals("Place or defenders of “Activitat school · Reus” are no longer those in the row, which was made with"
                + " version 3 or a later draft: the place changed. It is now: Reus, Alzina. It was not taken; send them"
                + " the new version and ask for their answer.",
                AnswerText.of(now, Messages.of(Locale.ENGLISH)).sentence(answers.listRefused().getFirst()));
    }

    @Test
    void anAnswerToOtherPeopleIsNotTaken() throws Exception {
        Edition now = visit().change("talk", it -> it.defenders(List.of(Fixture.ROURE))).build();
        Answers answers = answersTo(visit().build(), now, sheet -> { });

        assertEquals(List.of("school"), answers.listAnswered().stream().map(it -> it.activity().id().value()).toList());
        var outdated = assertInstanceOf(Trouble.Outdated.class, answers.listRefused().getFirst().trouble());
        assertEquals(List.of(Aspect.DEFENDERS), outdated.changed());
        assertEquals(0, outdated.release(), "before the first");
    }

    @Test
    void whatIsNotInTheRowMayHaveChanged() throws Exception {
        Edition now = visit().change("school", it -> it.internalNotes("truqueu-hi").description("Amb 80 alumnes")).build();
        assertEquals(2, answersTo(visit().build(), now, sheet -> { }).listAnswered().size());
    }

    @Test
    void anAlteredSignOrPlaceOrNameIsToldRowByRow() throws Exception {
        Edition sent = visit().build();
        for (int column : List.of(PLACE, PEOPLE, VERSION)) {
            Answers answers = answersTo(sent, sent, sheet -> {
                String text = sheet.getRow(FIRST).getCell(column).getStringCellValue();
                set(sheet, 0, column, column == VERSION ? text.replaceFirst("v0", "v9") : text + " i Roure");
            });
            assertInstanceOf(Trouble.Altered.class, answers.listRefused().getFirst().trouble(), "column " + column);
            assertEquals(1, answers.listAnswered().size());
        }
        assertEquals(new Trouble.Altered(sent.activities().get(Id.of("talk")), ""), answersTo(sent, sent, sheet -> {
            set(sheet, 1, VERSION, "");
        }).listRefused().getFirst().trouble());
        assertInstanceOf(Trouble.Altered.class, answersTo(sent, sent, sheet -> set(sheet, 1, VERSION,
                sheet.getRow(FIRST).getCell(VERSION).getStringCellValue())).listRefused().getFirst().trouble(), "the sign of another row");
    }

    @Test
    void otherSpacesAndLineBreaksInACellAreNoAlteration() throws Exception {
        Edition sent = visit().build();
        assertEquals(2, answersTo(sent, sent, sheet -> set(sheet, 0, PLACE,
                sheet.getRow(FIRST).getCell(PLACE).getStringCellValue().replace("\n", "\r\n") + " ")).listAnswered().size());
    }

    @Test
    void aWorkbookOfAnEarlierProgramIsReadWithoutSigns() throws Exception {
        Edition sent = visit().build();
        assertEquals(2, answersTo(sent, sent, sheet -> sheet.forEach(row -> {
            if (row.getCell(VERSION) != null) {
                row.removeCell(row.getCell(VERSION));
            }
        })).listAnswered().size());
    }

    @Test
    void everyTroubleSaysWhereAndWhatToDo() throws Exception {
        Edition sent = visit().build();
        Row.Refused row = read(sheet -> set(sheet, 0, ANSWER, "potser")).listRefused().getFirst();
        AnswerText text = AnswerText.of(sent, Messages.of(Locale.ENGLISH));
        assertEquals("Sheet “Resposta”, row 5", text.title(row));
        assertEquals("“potser” is none of the answers of the list (Confirmada; Cal un canvi; No és possible)."
                + " It was not taken; choose it with whoever sent it.", text.sentence(row));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ca", "es", "en", "fr", "pt", "ar"})
    void itComesBackInEveryLanguageItWentOut(String language) throws Exception {
        Edition sent = visit().with(it -> it.withHosts(it.hosts().with(it.hosts().get(REUS).withLanguage(new Language(language))))).build();
        Answers answers = AnswerReader.find(returned(sent, sheet -> {
            String[] choices = sheet.getDataValidations().getFirst().getValidationConstraint().getExplicitListValues();
            assertEquals(3, choices.length);
            set(sheet, 0, ANSWER, choices[0].replace("\"", ""));
        }), sent).orElseThrow();
        assertEquals(HostAnswer.CONFIRMED, answers.listAnswered().getFirst().answer());
    }

    @Test
    void aWorkbookOfRequestsHasNoAnswers() throws Exception {
        Path requests = Path.of("src/main/resources/cat/fullderuta/sample/requests-spring-2027.xlsx");
        assertEquals(Optional.empty(), AnswerReader.find(requests, visit().build()));
        assertTrue(Files.exists(requests));
    }
}
