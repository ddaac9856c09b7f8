package cat.fullderuta.export;

import static cat.fullderuta.document.Fixture.ALZINA;
import static cat.fullderuta.document.Fixture.FRIDAY;
import static cat.fullderuta.document.Fixture.OLIVERA;
import static cat.fullderuta.document.Fixture.ONA;
import static cat.fullderuta.document.Fixture.RADIO;
import static cat.fullderuta.document.Fixture.REUS;
import static cat.fullderuta.document.Fixture.ROURE;
import static cat.fullderuta.document.Fixture.THURSDAY;
import static cat.fullderuta.document.Fixture.edition;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.document.Fixture;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Recipient;
import cat.fullderuta.edition.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is pasted into a messenger reads like what one would have typed, and tells no more than the documents do. */
class PlainTextTest {

    private static Fixture visit() {
        return edition().activity("talk", ActivityType.PUBLIC_TALK, REUS, THURSDAY, "18:00", 90, List.of(ALZINA, ROURE))
                .change("talk", it -> it.companions(List.of(ONA)).internalNotes("compte amb la porta"))
                .activity("school", ActivityType.SCHOOL_VISIT, REUS, FRIDAY, "09:30", 60, List.of(ROURE))
                .change("school", it -> it.status(Status.PROPOSED))
                .activity("interview", ActivityType.INTERVIEW, RADIO, FRIDAY, "12:00", 30, List.of(OLIVERA));
    }

    @Test
    void aHostGetsItsActivitiesInOrder() {
        assertEquals("""
                Primavera 2027 · Reus

                Dijous, 8 d’abril del 2027
                18:00–19:30 Activitat talk
                  Biblioteca Central Xavier Amorós, Carrer de l’Escorxador, 1, Reus
                  Amb Alzina, Roure
                  Marta Soler, Regidoria de Cooperació 977 010 010 ext. 21
                  Ona Camps (intèrpret, acompanyant)

                Divendres, 9 d’abril del 2027
                9:30–10:30 Activitat school
                  Biblioteca Central Xavier Amorós, Carrer de l’Escorxador, 1, Reus
                  Amb Roure
                  Marta Soler, Regidoria de Cooperació 977 010 010 ext. 21
                  Encara per confirmar

                Oficina de coordinació · +34 600 000 000 · oficina@exemple.cat""",
                PlainText.itinerary(new Recipient.OfHost(REUS), visit().build()));
    }

    @Test
    void aDefenderGetsTheDayInTheirLanguageWithTheWaysBetween() {
        assertEquals("""
                Primavera 2027 · Olivera

                Vendredi 9 avril 2027
                11:10 Départ vers Sabadell · environ 35 min
                12:00–12:30 Activitat interview
                  Estudi 2, Carrer Indústria, 10, Sabadell""",
                PlainText.day(visit().agenda(OLIVERA, FRIDAY)).lines().limit(6).reduce((a, b) -> a + "\n" + b).orElseThrow());
    }

    @Test
    void aDefenderGetsTheWholeVisitAndACompanionWhereTheyGoAlong() {
        String alzina = PlainText.itinerary(new Recipient.OfDefender(ALZINA), visit().build());
        assertTrue(alzina.contains("Thursday, 8 April 2027") && alzina.contains("Friday, 16 April 2027"), alzina);
        String ona = PlainText.itinerary(new Recipient.OfCompanion(ONA), visit().build());
        assertTrue(ona.contains("Activitat talk") && !ona.contains("Activitat school"), ona);
    }

    @Test
    void nobodyReadsInternalNotes() {
        for (Recipient to : List.of(new Recipient.OfHost(REUS), new Recipient.OfDefender(ROURE), new Recipient.OfCompanion(ONA))) {
            assertFalse(PlainText.itinerary(to, visit().build()).contains("porta"));
        }
    }
}
