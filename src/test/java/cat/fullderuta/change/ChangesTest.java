package cat.fullderuta.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Register;
import cat.fullderuta.edition.Season;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What differs is said once, and nothing that does not. */
class ChangesTest {

    private static final Defender ARA = Defender.of(Id.of("ara"), "Ara");
    private static final Defender BRUC = Defender.of(Id.of("bruc"), "Bruc");
    private static final Defender CEP = Defender.of(Id.of("cep"), "Cep");

    private final Edition edition = Edition.of(Id.of("e"), Season.SPRING, "Primavera", LocalDate.of(2027, 4, 7), LocalDate.of(2027, 4, 16))
            .withDefenders(Register.of(List.of(ARA, BRUC)));

    @Test
    void betweenEqualEditionsThereIsNothing() {
        Edition copy = edition.withDefenders(Register.of(List.of(ARA, BRUC)));
        assertTrue(Changes.between(edition, copy).isEmpty());
    }

    @Test
    void anotherNameIsOfItsOwnFieldsOnly() {
        Changes changes = Changes.between(edition, edition.withName("Una altra"));
        assertTrue(changes.ownFields());
        assertTrue(changes.defenders().isEmpty());
        assertFalse(changes.isEmpty());
    }

    @Test
    void newDifferentAndRemovedAreTold() {
        Defender changed = BRUC.withDiet("vegana");
        Changes changes = Changes.between(edition, edition.withDefenders(Register.of(List.of(changed, CEP))));
        assertEquals(new Changes.In<Defender>(List.of(changed, CEP), List.of(ARA.id()), false), changes.defenders());
        assertFalse(changes.ownFields());
    }

    @Test
    void anotherOrderIsToldThoughNothingElseDiffers() {
        Changes changes = Changes.between(edition, edition.withDefenders(Register.of(List.of(BRUC, ARA))));
        assertEquals(new Changes.In<Defender>(List.of(), List.of(), true), changes.defenders());
    }

    @Test
    void aNewOneInTheMiddleIsAnotherOrder() {
        Changes changes = Changes.between(edition, edition.withDefenders(Register.of(List.of(ARA, CEP, BRUC))));
        assertEquals(new Changes.In<Defender>(List.of(CEP), List.of(), true), changes.defenders());
    }

    @Test
    void twoVisitsAreNotTwoStatesOfOne() {
        assertThrows(IllegalArgumentException.class, () -> Changes.between(edition, edition.withId(Id.of("f"))));
    }
}
