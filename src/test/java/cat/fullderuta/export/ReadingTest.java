package cat.fullderuta.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines as they look from left to right, in Unicode's presentation forms: what a reader of Arabic sees. */
class ReadingTest {

    private static final Type TYPE = new Type(PdfFonts.PLAIN, 12, Type.INK, 1.2f);

    private static String arabic(String line) {
        return Reading.RIGHT_TO_LEFT.lookOf(line);
    }

    private static String phone(String number) {
        return Reading.RIGHT_TO_LEFT.isolate(number);
    }

    @ParameterizedTest
    @CsvSource({
        "بيت, \uFE91\uFEF4\uFE96", // all three join
        "دار, \uFEA9\uFE8D\uFEAD", // none of them does
        "سلام, \uFEB3\uFEFC\uFEE1", // lam and alef are one sign, joined from the right
        "لا, \uFEFB", "الأول, \uFE8D\uFEF7\uFEED\uFEDD", // alone, and with a hamza after an alef
        "مساء, \uFEE3\uFEB4\uFE8E\uFE80", "پیش, \uFB58\uFBFF\uFEB6", // also what Persian writes
        "مُحَمَّد, \uFEE3\uFEA4\uFEE4\uFEAA", "عـلى, \uFECB\u0640\uFEE0\uFEF0"})
    void lettersJoinAsTheyAreWritten(String word, String joined) {
        assertEquals(joined, ArabicLetters.join(word));
        assertTrue(joined.codePoints().allMatch(PdfFonts.PLAIN::charExists), "the font has every sign");
        assertTrue(joined.codePoints().allMatch(PdfFonts.NARROW_BOLD::charExists), "the narrow one too");
    }

    @Test
    void arabicRunsFromRightToLeft() {
        assertEquals("\uFEAD\uFE8D\uFEA9 \uFE96\uFEF4\uFE91", arabic("بيت دار"));
    }

    @Test
    void latinNamesStandInTheirOwnOrderBetweenArabicWords() {
        assertEquals("\uFEAD\uFE8D\uFEA9 Marta Soler \uFE96\uFEF4\uFE91", arabic("بيت Marta Soler دار"));
    }

    @Test
    void phoneNumberKeepsItsPlusAndItsGroups() {
        assertEquals("+34 611 111 111 :\uFE96\uFEF4\uFE91", arabic("بيت: " + phone("+34 611 111 111")));
        assertEquals("Tel. 977 12 34 56! :\uFE96\uFEF4\uFE91", arabic("بيت: " + phone("Tel. 977 12 34 56!")));
        assertEquals("977 12 34 56 \uFE96\uFEF4\uFE91", arabic(phone("بيت 977 12 34 56")), "also in what somebody typed in Arabic");
    }

    @Test
    void hoursAndDatesReadFromTheRightWithTheirDigitsInOrder() {
        assertEquals("20:00 \uFEF0\uFEDF\uFE87 18:30 \uFEE6\uFEE3", arabic("من 18:30 إلى 20:00"));
    }

    @Test
    void bracketsAndQuotationMarksTurn() {
        assertEquals("(\uFEAD\uFE8D\uFEA9) «\uFE96\uFEF4\uFE91»", arabic("«بيت» (دار)"));
        assertEquals("Qui defensa els rius? (Concert) :\uFEAD\uFE8D\uFEA9",
                arabic("دار: " + Reading.RIGHT_TO_LEFT.isolate("Qui defensa els rius? (Concert)")));
    }

    @Test
    void arabicNameInACatalanLineIsJoinedAndRunsItsOwnWay() {
        assertEquals("Amb \uFEAD\uFE8D\uFEA9 \uFE96\uFEF4\uFE91, Roure", Reading.LEFT_TO_RIGHT.lookOf("Amb بيت دار, Roure"));
    }

    @Test
    void whatBelongsTogetherStaysSoOverTheEndOfALine() {
        String title = Reading.RIGHT_TO_LEFT.isolate("Qui defensa els rius de casa nostra?");
        List<String> lines = Paragraphs.wrap("دار: " + title, TYPE, TYPE.width(title, Reading.RIGHT_TO_LEFT), Reading.RIGHT_TO_LEFT);

        assertEquals(2, lines.size());
        assertEquals("nostra?", arabic(lines.getLast()), "the question mark ends the Latin words");
    }

    @Test
    void wordWiderThanTheColumnIsCutAlsoBeforeAnotherPart() {
        for (float width = 40; width < 140; width++) {
            List<String> lines = Paragraphs.wrap("x".repeat(30) + " · y", TYPE, width, Reading.LEFT_TO_RIGHT);
            assertEquals(30, String.join("", lines).chars().filter(c -> c == 'x').count());
            assertEquals(1, String.join("", lines).chars().filter(c -> c == 'y').count());
            for (String line : lines) {
                assertTrue(TYPE.width(line, Reading.LEFT_TO_RIGHT) <= width, line);
            }
        }
    }

    @Test
    void linesBreakBetweenPartsAndNeverInAPhoneNumber() {
        String text = "Us rep: Marta Soler ☎ 977 01 00 10 · Us acompanya: Ona Camps ☎ +34 611 111 111";
        for (float width = 150; width < 600; width += 10) {
            List<String> lines = Paragraphs.wrap(text, TYPE, width, Reading.LEFT_TO_RIGHT);
            assertTrue(lines.stream().anyMatch(line -> line.contains("977\u00A001\u00A000\u00A010")), lines.toString());
            assertTrue(lines.stream().anyMatch(line -> line.contains("+34\u00A0611\u00A0111\u00A0111")), lines.toString());
        }
        assertEquals(List.of("Us rep: Marta Soler ☎ 977\u00A001\u00A000\u00A010",
                "Us acompanya: Ona Camps ☎ +34\u00A0611\u00A0111\u00A0111"),
                Paragraphs.wrap(text, TYPE, 330, Reading.LEFT_TO_RIGHT));
    }
}
