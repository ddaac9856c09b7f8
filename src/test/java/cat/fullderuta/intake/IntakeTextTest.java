package cat.fullderuta.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.text.Messages;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IntakeTextTest {

    private static final CellAt D98 = new CellAt("Full", 1098, "D");
    private static final LocalDate DAY = LocalDate.of(2027, 4, 24);

    private static final List<Problem> PROBLEMS = List.of(
            new Problem.Missing(D98, Field.TOWN),
            new Problem.Unread(D98, Field.NUMBER, "molts"),
            new Problem.NoDate(D98, "aviat", LocalDate.of(2027, 4, 7), LocalDate.of(2027, 4, 16)),
            new Problem.AmbiguousTown(D98, "Vilanova", List.of("Vilanova de Sau", "Vilanova de Meià")),
            new Problem.OutsideVisit(D98, "24/04/2027", DAY, LocalDate.of(2027, 4, 7), LocalDate.of(2027, 4, 16)),
            new Problem.WrongWeekday(D98, "dilluns 24 d'abril", DAY),
            new Problem.EndBeforeStart(D98, LocalTime.of(11, 0), LocalTime.of(10, 0)),
            new Problem.HoursDisagree(D98, Field.END, LocalTime.of(11, 0), LocalTime.of(10, 0)),
            new Problem.LengthsDisagree(D98, Duration.ofMinutes(90), Duration.ofMinutes(120)),
            new Problem.UnknownDefenders(D98, "Ceiba, Roure", List.of("Roure")));

    private static final List<Notice> NOTICES =
            List.of(new Notice.HiddenSheet("Full"), new Notice.ExampleSheet("Full"), new Notice.OwnSheet("Full"), new Notice.NoHeadings("Full"),
            new Notice.UnknownColumn("Full", "G", "Aula"), new Notice.SecondColumn("Full", "G", "Tel", Field.PHONE),
            new Notice.TooManyRows("Full", 2001), new Notice.TooManyColumns("Full", 100));

    @Test
    void aProblemNamesSheetRowColumnValueAndWhatWasExpected() {
        assertEquals("Sheet “Full”, row 1098, cell D1098: "
                + "“molts” makes no sense as “Number of people”. Expected: a whole number, such as 54."
                + " The text is kept in the internal notes.", IntakeText.of(Locale.ENGLISH).problem(PROBLEMS.get(1)));
        assertEquals("Full «Full», fila 1098, cel·la D1098: «24/04/2027» és dissabte, 24 d’abril del 2027,"
                + " fora de la visita"
                + " (del dimecres, 7 d’abril del 2027 al divendres, 16 d’abril del 2027), es llegeixi com es llegeixi."
                + " L’activitat arriba sense dia.",
                IntakeText.of(Locale.of("ca")).problem(PROBLEMS.get(4)));
        assertEquals("Hoja «Full», fila 12: falta «Municipio». Se espera: el nombre de un municipio de Cataluña, como «Granollers».",
                IntakeText.of(Locale.of("es")).problem(new Problem.Missing(new CellAt("Full", 12, ""), Field.TOWN)));
    }

    /** Somebody in a town takes the example over. */
    @Test
    void anExampleOfADateIsADayOfTheVisit() {
        assertEquals("Full «Full», fila 1098, cel·la D1098: no s’entén «aviat» com a «Data proposada». S’hi espera: una data,"
                + " com ara 13/4/2027 o «dimarts, 13 d’abril». El text queda a les notes internes.",
                IntakeText.of(Locale.of("ca")).problem(PROBLEMS.get(2)));
    }

    @Test
    void aReadingSaysBothAndWhy() {
        var reading = new Reading(new CellAt("Full", 7, "D"), Field.DATE, "2015-04-27", "2027-04-15", Reading.Why.YEAR_TAKEN_FOR_DAY);
        assertEquals("Sheet “Full”, row 7, cell D7: Proposed date “2015-04-27” was read as “Thursday, 15 April 2027”:"
                + " the spreadsheet had taken the day"
                + " for the year; the other way round it is within the visit.", IntakeText.of(Locale.ENGLISH).reading(reading));
    }

    @Test
    void aTypeOfActivityIsSaidByItsNameInTheLanguageOfTheReader() {
        var reading = new Reading(D98, Field.TYPE, "Visita institut", ActivityType.SCHOOL_VISIT.name(), Reading.Why.SIMILAR_WORDS);
        Map.of("ca", "«Visita institut» s’ha llegit com a «Visita escolar»",
                "es", "«Visita institut» se ha leído como «Visita escolar»",
                "en", "“Visita institut” was read as “School visit”").forEach((language, said) -> {
                    String told = IntakeText.of(Locale.of(language)).reading(reading);
                    assertTrue(told.contains(said), told);
                });
    }

    @Test
    void everythingHasWordsInEveryLanguage() {
        for (Locale locale : Messages.INTERFACE) {
            IntakeText text = IntakeText.of(locale);
            PROBLEMS.forEach(problem -> wellSaid(text.problem(problem)));
            NOTICES.forEach(notice -> wellSaid(text.notice(notice)));
            for (Field field : Field.values()) {
                wellSaid(text.field(field));
                if (field != Field.DATE) {
                    wellSaid(text.expected(field));
                }
            }
            for (Reading.Why why : Reading.Why.values()) {
                wellSaid(text.reading(new Reading(D98, Field.DATE, "x", "2027-04-08", why)));
            }
        }
    }

    @Test
    void everyProblemAndNoticeIsTriedHere() {
        assertEquals(Problem.class.getPermittedSubclasses().length, PROBLEMS.size());
        assertEquals(Notice.class.getPermittedSubclasses().length, NOTICES.size());
    }

    private static void wellSaid(String words) {
        assertFalse(words.isBlank() || words.contains("{") || words.contains("null") || words.contains("1.098")
                || words.contains("1,098"), words);
        assertTrue(words.equals(words.strip()), words);
    }
}
