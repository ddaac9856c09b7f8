package cat.fullderuta.export;

import static cat.fullderuta.document.Fixture.ALZINA;
import static cat.fullderuta.document.Fixture.FRIDAY;
import static cat.fullderuta.document.Fixture.OLIVERA;
import static cat.fullderuta.document.Fixture.REUS;
import static cat.fullderuta.document.Fixture.THURSDAY;
import static cat.fullderuta.document.Fixture.edition;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import cat.fullderuta.document.ChangeNotice;
import cat.fullderuta.document.Fixture;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Language;
import cat.fullderuta.edition.Recipient;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What changed reads the same in a message and in a workbook, in the language of whom it is for. */
class NoticeTest {

    private static Fixture before() {
        return edition().activity("talk", ActivityType.PUBLIC_TALK, REUS, THURSDAY, "18:00", 90, List.of(ALZINA))
                .activity("school", ActivityType.SCHOOL_VISIT, REUS, THURSDAY, "09:30", 60, List.of(ALZINA));
    }

    private static ChangeNotice notice(Recipient to) {
        Edition after = before().change("talk", talk -> talk.start(FRIDAY.atTime(19, 0)).defenders(List.of(ALZINA, OLIVERA)))
                .change("school", school -> school.start(null))
                .activity("dinner", ActivityType.MEAL, REUS, FRIDAY, "21:00", 60, List.of(ALZINA)).build();
        return ChangeNotice.find(to, before().build(), 2, after, 3).orElseThrow();
    }

    @Test
    void aMessageSaysWhatWasAndWhatIs() {
        assertEquals("""
                Primavera 2027 · Canvis de la versió 2 a la versió 3

                Anul·lada: Dijous, 8 d’abril del 2027, 9:30–10:30 · Activitat school · Biblioteca Central Xavier Amorós, Reus

                Moguda: Divendres, 9 d’abril del 2027, 19:00–20:30 · Activitat talk · Biblioteca Central Xavier Amorós, Reus
                  Dia i hora: Divendres, 9 d’abril del 2027, 19:00–20:30 (abans: Dijous, 8 d’abril del 2027, 18:00–19:30)
                  Persones defensores: Alzina, Olivera (abans: Alzina)

                Nova: Divendres, 9 d’abril del 2027, 21:00–22:00 · Activitat dinner · Biblioteca Central Xavier Amorós, Reus

                Oficina de coordinació · +34 600 000 000 · oficina@exemple.cat""",
                NoticeText.of(notice(new Recipient.OfHost(REUS))).message(notice(new Recipient.OfHost(REUS))));
    }

    @Test
    void theWorkbookHasARowForEachPartThatChanged() throws IOException {
        ChangeNotice notice = notice(new Recipient.OfHost(REUS));
        var bytes = new ByteArrayOutputStream();
        NoticeWorkbook.write(notice, bytes);
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
            var rows = new ArrayList<List<String>>();
            book.getSheetAt(0).forEach(row -> rows.add(Stream.of(0, 2, 3, 4).map(row::getCell)
                    .map(cell -> cell == null ? "" : cell.getStringCellValue()).toList()));
            assertEquals(List.of("Primavera 2027", "", "", ""), rows.getFirst());
            assertEquals(List.of("Reus · Canvis de la versió 2 a la versió 3", "", "", ""), rows.get(1));
            assertEquals(List.of(List.of("Què passa", "Què canvia", "Abans", "Ara"), List.of("Anul·lada", "", "", ""),
                    List.of("Moguda", "Dia i hora", "Dijous, 8 d’abril del 2027, 18:00–19:30", "Divendres, 9 d’abril del 2027, 19:00–20:30"),
                    List.of("Moguda", "Persones defensores", "Alzina", "Alzina, Olivera"), List.of("Nova", "", "", "")),
                    rows.subList(3, rows.size()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ca", "es", "en", "fr", "pt", "ar"})
    void everyLanguageHasAllItsWords(String language) {
        Edition before = before().change(ALZINA, who -> who.agendaLanguage(new Language(language))).build();
        Edition after = before.withActivities(before.activities().without(before.activities().list().getFirst().id()));
        ChangeNotice notice = ChangeNotice.find(new Recipient.OfDefender(ALZINA), before, 1, after, 0).orElseThrow();
        assertFalse(NoticeText.of(notice).message(notice).contains("notices."));
    }
}
