package cat.fullderuta.text;

import static cat.fullderuta.Editions.SOMEWHERE;
import static cat.fullderuta.Editions.activityId;
import static cat.fullderuta.Editions.at;
import static cat.fullderuta.Editions.defenderId;
import static cat.fullderuta.Editions.defenderResource;
import static cat.fullderuta.Editions.edition;
import static cat.fullderuta.Editions.span;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.Editions;
import cat.fullderuta.check.Finding;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Availability;
import cat.fullderuta.edition.Invitation;
import cat.fullderuta.edition.RuleKey;
import cat.fullderuta.edition.Stay;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What coordinators read about what is wrong. */
class FindingTextTest {

    private static Editions araOnThursday() {
        return edition().way("Reus", "Mataró", 80).defender("Ara").on("2027-04-08");
    }

    private static List<String> said(String language, Editions editions) {
        FindingText text = FindingText.of(editions.get(), Messages.of(Locale.of(language)));
        return editions.findings().list().stream().flatMap(finding -> Stream.of(text.title(finding), text.sentence(finding))).toList();
    }

    @Test
    void tightTransferInEachLanguage() {
        Editions tight = araOnThursday().school("Reus", "10:30", "12:00").talk("Mataró", "13:00", "14:30");
        assertEquals(List.of("Falten 35 min de trajecte",
                "Ara, dj., 8 d’abr.: Reus 12:00 → Mataró 13:00. Calen 80 min de camí i 15 min de marge; n’hi ha 60 min."),
                said("ca", tight));
        assertEquals(List.of("Faltan 35 min de trayecto",
                "Ara, jue, 8 abr: Reus 12:00 → Mataró 13:00. Hacen falta 80 min de camino y 15 min de margen; hay 60 min."),
                said("es", tight));
        assertEquals(List.of("35 min short",
                "Ara, Thu 8 Apr: Reus 12:00 → Mataró 13:00. Travel takes 80 min, plus 15 min to spare; there are 60 min."),
                said("en", tight));
    }

    private static Editions asking(int asked, String... going) {
        return araOnThursday().judging(RuleKey.ASKED_FOR).talk("Reus", "18:00", "19:00")
                .last(it -> it.withInvitation(new Invitation.AnyWho(null, "", asked))
                        .withDefenders(Stream.of(going).map(Editions::defenderId).toList()));
    }

    @Test
    void oneAndNobodyAreSaidAsPeopleSayThem() {
        assertTrue(said("ca", asking(1)).getLast().contains("demanen 1 persona defensora i no n’hi va cap."),
                said("ca", asking(1))::toString);
        assertTrue(said("ca", asking(2, "Ara")).getLast().contains("demanen 2 persones defensores i n’hi va 1."));
        assertTrue(said("es", asking(1)).getLast().contains("piden 1 persona defensora y no va ninguna."), said("es", asking(1))::toString);
        assertTrue(said("es", asking(2, "Ara")).getLast().contains("piden 2 personas defensoras y va 1."));
        assertTrue(said("en", asking(1)).getLast().contains("asked for 1 defender; nobody is going."), said("en", asking(1))::toString);
        assertTrue(said("en", asking(3, "Ara")).getLast().contains("asked for 3 defenders; 1 is going."));
    }

    @Test
    void oneActivityAndNoneAreSaidSoToo() {
        Editions uneven = edition().judging(RuleKey.FAIR_SHARE).defender("Ara").on("2027-04-08").defender("Bruna");
        for (int i = 0; i < 7; i++) {
            uneven.on("2027-04-" + (i < 3 ? "0" : "1") + (i < 3 ? 7 + i : i - 3)).talk("Reus", "18:00", "19:00");
        }
        assertTrue(said("ca", uneven).stream().anyMatch(it -> it.startsWith("Ara no té cap activitat;")), said("ca", uneven)::toString);
        assertTrue(said("es", uneven).stream().anyMatch(it -> it.startsWith("Ara no tiene ninguna actividad;")));
        assertTrue(said("en", uneven).stream().anyMatch(it -> it.startsWith("Ara has no activities;")));
        uneven.defender("Ara").on("2027-04-08").talk("Vic", "10:00", "11:00");
        assertTrue(said("ca", uneven).stream().anyMatch(it -> it.startsWith("Ara té 1 activitat;")), said("ca", uneven)::toString);
    }

    @Test
    void whatHasNoNameYetLeavesNoHole() {
        Editions town = araOnThursday().judging(RuleKey.TOWN_LEFT_OUT).talk("Mataró", "18:00", "19:00")
                .waiting(ActivityType.PUBLIC_TALK, "Vic").host(it -> it.withName(""));
        assertTrue(said("ca", town).contains("Encara no hi ha res programat a: (sense nom)."), said("ca", town).toString());
    }

    @Test
    void anEstimateIsSaidToBeOne() {
        List<String> said = said("en", edition().defender("Ara").on("2027-04-08").school("Girona", "10:30", "12:00").talk("Salt", "12:05",
                "13:00"));
        assertTrue(said.get(0).startsWith("About "), said.get(0));
        assertTrue(said.get(1).contains("(an estimate)"), said.get(1));
    }

    @Test
    void doubleBooking() {
        assertEquals(List.of("Ara: two places at once", "Ara, Thu 8 Apr: Reus 10:30–12:00 and Mataró 11:00–13:00 overlap by 60 min."),
                said("en", araOnThursday().school("Reus", "10:30", "12:00").talk("Mataró", "11:00", "13:00")));
        assertEquals(List.of("Biblioteca: two activities at once",
                "Biblioteca, Thu 8 Apr: Reus 10:30–12:00 and Reus 11:00–13:00 overlap by 60 min."),
                said("en", araOnThursday().school("Reus", "10:30", "12:00").venue("Biblioteca").defender("Bruna").talk("Reus", "11:00",
                        "13:00").venue("Biblioteca")));
    }

    @Test
    void unknownTransfer() {
        assertEquals(List.of("Travel time not known",
                        "Ara, Thu 8 Apr: Reus 12:00 → ? 13:00. Nobody knows how long the journey takes."
                                + " Enter the town or venue of both activities."),
                said("en", araOnThursday().school("Reus", "10:30", "12:00").talk(SOMEWHERE, "13:00", "14:00")));
    }

    @Test
    void aFarEstimateIsSaidToBeOfLowConfidence() {
        List<String> said = said("en", araOnThursday().school("Girona", "10:30", "12:00").talk("Reus", "13:00", "14:00"));
        assertTrue(said.get(0).startsWith("Perhaps about "), said::toString);
        assertTrue(said.get(1).contains("low confidence"), said::toString);
    }

    @Test
    void outsideTheVisitAndTheStay() {
        Stay stay = new Stay(at("2027-04-08 11:30"), "", at("2027-04-08 18:00"), "");
        assertEquals(List.of("Ara has not arrived yet", "Ara, Thu 8 Apr: Reus 10:00–11:00 starts before the arrival (Thu 8 Apr 11:30).",
                        "Ara has already left", "Ara, Thu 8 Apr: Mataró 18:00–19:00 ends after the departure (Thu 8 Apr 18:00)."),
                said("en", araOnThursday().who(it -> it.withStay(stay)).school("Reus", "10:00", "11:00").talk("Mataró", "18:00", "19:00")));
        assertEquals(List.of("Ara: arrival or departure missing",
                        "It is not known when Ara arrives or leaves (1 activity). Enter it in their profile."),
                said("en", araOnThursday().who(it -> it.withStay(Stay.UNKNOWN)).school("Reus", "10:00", "11:00")));
        assertEquals(List.of("Outside the visit", "Sat 17 Apr: Reus 10:00–11:00 is outside the visit (7–16 April)."),
                said("en", araOnThursday().who(it -> it.withStay(new Stay(at("2027-04-07 00:00"), "", at("2027-04-20 00:00"), "")))
                        .on("2027-04-17").school("Reus", "10:00", "11:00")));
    }

    @Test
    void availabilityWithoutThePrivateReason() {
        Availability doctor = Availability.unavailable(span("2027-04-08 10:00", "2027-04-08 12:00"), "cita mèdica");
        Availability away = Availability.unavailable(span("2027-04-08 10:00", "2027-04-09 12:00"), "");
        Availability offered = Availability.available(span("2027-04-08 16:00", "2027-04-08 20:00"), "");
        assertEquals(List.of("Ara is not available", "Ara, Thu 8 Apr: Reus 10:00–11:00. They said they cannot: 10:00–12:00."),
                said("en", araOnThursday().who(it -> it.withAvailability(List.of(doctor))).school("Reus", "10:00", "11:00")));
        assertEquals("Ara, Thu 8 Apr: Reus 10:00–11:00. They said they cannot: Thu 8 Apr 10:00 – Fri 9 Apr 12:00.",
                said("en", araOnThursday().who(it -> it.withAvailability(List.of(away))).school("Reus", "10:00", "11:00")).get(1));
        assertEquals(List.of("Ara: outside the hours offered",
                "Ara, Thu 8 Apr: Reus 10:00–11:00 is not within any of the hours they offered."),
                said("en", araOnThursday().who(it -> it.withAvailability(List.of(offered))).school("Reus", "10:00", "11:00")));
    }

    @Test
    void aRealNameIsNeverSaid() {
        Editions editions = araOnThursday().who(it -> it.withRealName("Protected")).school("Reus", "10:30", "12:00").talk("Mataró",
                "11:00", "13:00");
        for (Locale language : Messages.INTERFACE) {
            assertFalse(said(language.getLanguage(), editions).toString().contains("Protected"));
        }
    }

    @Test
    void aFindingAboutWhatIsGoneIsStillSaid() {
        FindingText text = FindingText.of(edition().get(), Messages.of(Locale.ENGLISH));
        Finding finding = new Finding.DoubleBooked(defenderResource("Ara"), activityId("Reus"), activityId("Vic"),
                span("2027-04-08 10:00", "2027-04-08 11:00"));
        assertEquals("(deleted): two places at once", text.title(finding));
        assertEquals("(deleted), no day: (deleted) and (deleted) overlap by 60 min.", text.sentence(finding));
        assertEquals("(deleted): arrival or departure missing", text.title(new Finding.UnknownStay(defenderId("Ara"),
                List.of(activityId("Reus")))));
        assertEquals("no day: (deleted) is outside the visit (7–8 April).", text.sentence(
                new Finding.OutsideVisit(activityId("Reus"), LocalDate.of(2027, 4, 7), LocalDate.of(2027, 4, 8))));
    }

    @Test
    void whatTheSampleAndAnEmptyProfileHaveToTellIsSaidInEachLanguage() {
        Editions editions = edition().judging(RuleKey.values()).defender("Ara").on("2027-04-10").school(SOMEWHERE, "12:30", "15:20")
                .talk("Reus", "15:25", "20:00").talk("Mataró", "20:10", "23:59").companion("Nour").on("2027-04-11").school("Reus", "06:00",
                        "13:00");
        for (Locale language : Messages.INTERFACE) {
            List<String> said = said(language.getLanguage(), editions);
            assertTrue(said.size() > 20, said::toString);
            said.forEach(each -> assertFalse(each.isBlank() || each.contains("{") || each.contains("null"), each));
        }
    }

    @Test
    void aDayThatIsTooFull() {
        Editions editions = edition().judging(RuleKey.ACTIVITIES_PER_DAY).rules(it -> it.withActivitiesPerDay(1))
                .defender("Ara").on("2027-04-08")
                .school("Reus", "10:00", "11:00").talk("Mataró", "18:00", "19:00");
        assertEquals(List.of("Ara: 2 activitats en un dia",
                "Ara, dj., 8 d’abr.: 2 activitats, i n’hi pot haver 1: Reus 10:00–11:00, Mataró 18:00–19:00. Passeu-ne alguna a un altre dia."),
                said("ca", editions));
    }

    @Test
    void aSchoolThatIsClosed() {
        Editions editions = edition("2026-10-05", "2026-10-14").judging(RuleKey.SCHOOL_DAY).defender("Ara").on("2026-10-12").school("Reus",
                "10:00", "11:00");
        assertEquals(List.of("No school: National Day of Spain",
                "Reus 10:00–11:00 is on Mon 12 Oct, and the school is closed: National Day of Spain. Look for a school day."), said("en",
                        editions));
    }

    @Test
    void whoCannotCome() {
        assertEquals(List.of("Ara no ve",
                "dj., 8 d’abr.: Reus 18:00–19:00 compta amb Ara, que no ve. Busqueu qui hi vagi al seu lloc, o feu-ho sense."),
                said("ca", araOnThursday().who(it -> it.withComing(false)).talk("Reus", "18:00", "19:00")));
        Editions two = araOnThursday().who(it -> it.withComing(false)).talk("Reus", "18:00", "19:00").together("Bruna");
        assertEquals("Ara (not coming), Bruna", Names.of(two.get(), Messages.of(Locale.ENGLISH)).participants(two.get().activities().get(
                activityId("Reus"))));
    }
}
