package cat.fullderuta.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cat.fullderuta.text.Messages;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Somebody types some letters and Enter. */
@Tag("screen")
@ExtendWith(ApplicationExtension.class)
class SearchComboTest {

    private final Hand robot = new Hand();
    private SearchCombo<String> combo;

    @Start
    void start(Stage stage) {
        combo = new SearchCombo<>(Messages.of(Locale.of("ca")));
        combo.getItems().setAll("Ningú encara", "alemany", "àrab", "castellà", "Centre Cívic de Reus", "Reus");
        stage.setScene(new Scene(new VBox(combo, new Button("Més")), 300, 300));
        stage.show();
    }

    private void choose(String typed) {
        WaitForAsyncUtils.waitForAsyncFx(5000, combo::requestFocus);
        robot.type(KeyCode.SPACE);
        Hand.settle();
        robot.write(typed).type(KeyCode.ENTER);
        Hand.settle();
    }

    @ParameterizedTest
    @CsvSource({"arab, àrab", "CÀS, castellà", "reus, Centre Cívic de Reus", "cen re, Centre Cívic de Reus", "n, Ningú encara"})
    void accentsAndCaseDoNotMatter(String typed, String chosen) {
        choose(typed);
        assertEquals(chosen, combo.getValue());
    }

    /** "Ningú encara" has an r, too; nobody means that one. */
    @Test
    void aWordIsKnownByItsBeginning() {
        choose("r");
        assertEquals("Centre Cívic de Reus", combo.getValue());
        assertEquals(List.of("Ningú encara", "alemany", "àrab", "castellà", "Centre Cívic de Reus", "Reus"), combo.getItems());
    }
}
