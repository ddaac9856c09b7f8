package cat.fullderuta.check;

import static cat.fullderuta.Editions.activityId;
import static cat.fullderuta.Editions.at;
import static cat.fullderuta.Editions.defenderId;
import static cat.fullderuta.Editions.edition;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cat.fullderuta.Editions;
import cat.fullderuta.check.DayFinding.FullFirstDay;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.RuleKey;
import cat.fullderuta.edition.Stay;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two activities are enough on a defender's first day. */
class LightFirstDayTest {

    private static final LocalDate FIRST = LocalDate.of(2027, 4, 7);

    private static Editions threeOn(LocalDate day) {
        return edition().judging(RuleKey.FIRST_DAY).defender("Ara").on(day.toString()).talk("Reus", "09:00", "10:00")
                .talk("Reus", "12:00", "13:00").talk("Reus", "18:00", "19:00");
    }

    private static List<Finding> full(LocalDate day) {
        return List.of(new FullFirstDay(defenderId("Ara"), day, List.of(activityId("Reus"), activityId("Reus 2"), activityId("Reus 3")),
                2));
    }

    private static Stay from(String arrival) {
        return new Stay(at(arrival), "", null, "");
    }

    @Test
    void exactLimit() {
        assertEquals(List.of(), threeOn(FIRST).last(it -> it.withStart(null)).found());
    }

    @Test
    void oneMore() {
        assertEquals(full(FIRST), threeOn(FIRST).found());
    }

    @Test
    void theLimitIsTheEditions() {
        assertEquals(List.of(), threeOn(FIRST).rules(it -> it.withFirstDayActivities(3)).found());
    }

    @Test
    void theSecondDayMayBeFull() {
        assertEquals(List.of(), threeOn(FIRST.plusDays(1)).found());
    }

    @Test
    void whoArrivesLaterHasTheFirstDayLater() {
        assertEquals(List.of(), threeOn(FIRST).who(it -> it.withStay(from("2027-04-08 09:00"))).found());
        assertEquals(full(FIRST.plusDays(1)), threeOn(FIRST.plusDays(1)).who(it -> it.withStay(from("2027-04-08 09:00"))).found());
    }

    @Test
    void acrossMidnight() {
        assertEquals(full(FIRST.plusDays(1)), threeOn(FIRST.plusDays(1)).who(it -> it.withStay(from("2027-04-08 00:00"))).found());
        assertEquals(List.of(), threeOn(FIRST.plusDays(1)).who(it -> it.withStay(from("2027-04-07 23:59"))).found());
    }

    @Test
    void whoWasHereBeforeHasTheFirstOfTheVisit() {
        assertEquals(full(FIRST), threeOn(FIRST).who(it -> it.withStay(from("2027-04-01 09:00"))).found());
    }

    @Test
    void unknownArrivalIsTakenForTheFirstOfTheVisit() {
        assertEquals(full(FIRST), threeOn(FIRST).who(it -> it.withStay(Stay.UNKNOWN)).found());
    }

    @Test
    void whatIsOfTheOfficeDoesNotCount() {
        assertEquals(List.of(), threeOn(FIRST).last(it -> it.withType(ActivityType.INTERNAL)).found());
    }

    @Test
    void companionsBeginAsTheyLike() {
        Editions pau = edition().judging(RuleKey.FIRST_DAY).on("2027-04-07");
        for (String alias : List.of("Ara", "Bruna", "Carles")) {
            pau.defender(alias).talk("Reus", "10:00", "11:00").companion("Pau");
        }
        assertEquals(List.of(), pau.found());
    }
}
