package cat.fullderuta.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class FileNamesTest {

    @Test
    void keepsAccentsAndTakesOutWhatNoFileNameMayHold() {
        assertEquals("Sant Boi de Llobregat", FileNames.clean("Sant Boi  de Llobregat "));
        assertEquals("Ràdio 4-5- «Matí»", FileNames.clean("Ràdio 4/5: «Matí»"));
        assertEquals("a-b-c", FileNames.clean("a\\b\tc"));
    }

    @Test
    void accentsAreOneCharacterAlsoWhenTypedAsTwo() {
        assertEquals("Òdena", FileNames.clean(Normalizer.normalize("Òdena", Normalizer.Form.NFD)));
    }

    @Test
    void noNameEndsInADotOrIsADeviceOfWindows() {
        assertEquals("Associació S.L", FileNames.clean("Associació S.L."));
        assertEquals("Con-", FileNames.clean("Con"));
        assertEquals("-", FileNames.clean(".."));
        assertEquals("etc-passwd", FileNames.clean("../etc/passwd").replaceFirst("^-", ""));
    }

    @Test
    void namesAreNotTooLong() {
        assertTrue(FileNames.clean("x".repeat(500)).length() <= 80);
    }

    @Test
    void secondOfTheSameNameGetsANumber() {
        var names = new FileNames();
        assertEquals("Reus", names.unique("Reus"));
        assertEquals("REUS 2", names.unique("REUS"), "upper and lower case are one file on Windows");
        assertEquals("Reus 3", names.unique("Reus"));
    }

    @Test
    void aPersonIsTheirInitials() {
        assertEquals("OC", FileNames.initials("Ona Camps"));
        assertEquals("JPF", FileNames.initials("Joan Puig i Ferrer"));
        assertEquals("AÀ", FileNames.initials("Anne-Àngela"));
        assertEquals("o", FileNames.initials(" ona"));
        assertEquals("م", FileNames.initials("مريم"));
        assertEquals("", FileNames.initials(" "));
    }

    @Test
    void namesAreSpeltInAsciiWhereTheMachineTakesNothingElse() {
        assertEquals("Mataro", FileNames.clean("Mataró", name -> name.chars().allMatch(letter -> letter < 128)));
        assertEquals("Sant Marti Sarroca - l-Hospitalet", FileNames.clean("Sant Martí Sarroca · l’Hospitalet", name -> false));
        assertEquals("Mataró", FileNames.clean("Mataró", name -> true));
    }
}
