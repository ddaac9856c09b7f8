package cat.fullderuta.check;

import static cat.fullderuta.Editions.SOMEWHERE;
import static cat.fullderuta.Editions.activityId;
import static cat.fullderuta.Editions.araOnThursday;
import static cat.fullderuta.Editions.at;
import static cat.fullderuta.Editions.defenderId;
import static cat.fullderuta.Editions.edition;
import static cat.fullderuta.Editions.minutes;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cat.fullderuta.Editions;
import cat.fullderuta.check.DayFinding.Meal;
import cat.fullderuta.check.DayFinding.NoMeal;
import cat.fullderuta.edition.RuleKey;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An hour for lunch between 13:00 and 15:30, one for dinner between 19:30 and 23:00, neither on the way. */
class FreeMealTest {

    private static final LocalDate THURSDAY = LocalDate.of(2027, 4, 8);

    private static List<Finding> noLunch(long free, String... towns) {
        return List.of(new NoMeal(defenderId("Ara"), THURSDAY, Meal.LUNCH, Stream.of(towns).map(Editions::activityId).toList(),
                minutes(free), minutes(60), LocalTime.of(13, 0), LocalTime.of(15, 30)));
    }

    private static List<Finding> noDinner(long free, String town) {
        return List.of(new NoMeal(defenderId("Ara"), THURSDAY, Meal.DINNER, List.of(activityId(town)), minutes(free), minutes(60),
                LocalTime.of(19, 30), LocalTime.of(23, 0)));
    }

    private static Editions lunch() {
        return araOnThursday(RuleKey.LUNCH);
    }

    private static Editions dinner() {
        return araOnThursday(RuleKey.DINNER);
    }

    @Test
    void exactLimit() {
        assertEquals(List.of(), lunch().school("Reus", "12:00", "14:30").found());
        assertEquals(List.of(), lunch().school("Reus", "14:00", "16:00").found());
        assertEquals(List.of(), dinner().talk("Reus", "19:00", "22:00").found());
        assertEquals(List.of(), dinner().talk("Reus", "20:30", "23:30").found());
    }

    @Test
    void oneMinuteShort() {
        assertEquals(noLunch(59, "Reus"), lunch().school("Reus", "12:00", "14:31").found());
        assertEquals(noLunch(59, "Reus"), lunch().school("Reus", "13:59", "16:00").found());
        assertEquals(noDinner(59, "Reus"), dinner().talk("Reus", "19:00", "22:01").found());
    }

    @Test
    void hoursAndLengthAreTheEditions() {
        assertEquals(List.of(), lunch().rules(it -> it.withLunch(minutes(59))).school("Reus", "12:00", "14:31").found());
        assertEquals(List.of(), lunch().rules(it -> it.withLunchTo(LocalTime.of(15, 31))).school("Reus", "12:00", "14:31").found());
        assertEquals(List.of(), lunch().rules(it -> it.withLunchFrom(LocalTime.of(12, 59))).school("Reus", "13:59", "16:00").found());
        assertEquals(List.of(), dinner().rules(it -> it.withDinner(minutes(59))).talk("Reus", "19:00", "22:01").found());
    }

    @Test
    void betweenTwo() {
        Editions editions = lunch().school("Vic", "12:00", "13:30").venue("Sala");
        assertEquals(List.of(), editions.talk("Vic", "14:30", "16:00").venue("Sala").found());
        assertEquals(noLunch(59, "Vic", "Vic 2"), editions.last(it -> it.withStart(at("2027-04-08 14:29"))).found());
    }

    @Test
    void theLongestPauseCounts() {
        assertEquals(noLunch(50, "Vic", "Vic 2"), lunch().school("Vic", "13:50", "14:00").venue("Sala").talk("Vic", "14:40", "15:00")
                .venue("Sala").found());
    }

    @Test
    void exact() {
        assertEquals(noLunch(0, "Reus"), lunch().school("Reus", "13:00", "15:30").found());
    }

    @Test
    void touching() {
        // What ends as the hours of lunch begin, or begins as they end, does not take part in it.
        assertEquals(noLunch(30, "Vic 2"), lunch().school("Vic", "12:00", "13:00").venue("Sala").school("Vic", "13:30", "15:30")
                .venue("Sala")
                .talk("Vic", "15:30", "16:00").venue("Sala").found());
    }

    @Test
    void contained() {
        assertEquals(noLunch(30, "Vic", "Vic 2"), lunch().school("Vic", "11:00", "15:00").venue("Sala").talk("Vic", "12:00", "13:30")
                .venue("Sala").found(), "from the end of the one that ends last");
    }

    @Test
    void acrossMidnight() {
        assertEquals(noDinner(30, "Reus"), dinner().talk("Reus", "20:00", "00:30").found());
        Editions late = dinner().rules(it -> it.withDinnerTo(LocalTime.of(0, 30))).talk("Reus", "19:00", "23:30");
        assertEquals(List.of(), late.found(), "until half an hour past midnight");
        assertEquals(1, late.last(it -> it.withLength(minutes(271))).found().size());
    }

    @Test
    void acrossClockChange() {
        Editions sunday = edition("2027-03-24", "2027-04-02").judging(RuleKey.LUNCH).defender("Ara").on("2027-03-28");
        assertEquals(List.of(), sunday.talk("Reus", "12:00", "14:30").found());
        assertEquals(List.of(new NoMeal(defenderId("Ara"), LocalDate.of(2027, 3, 28), Meal.LUNCH, List.of(activityId("Reus")), minutes(59),
                minutes(60), LocalTime.of(13, 0), LocalTime.of(15, 30))), sunday.last(it -> it.withLength(minutes(151))).found());
    }

    @Test
    void oneDoesNotEatOnTheWay() {
        Editions editions = lunch().way("Reus", "Mataró", 80).school("Reus", "12:00", "13:00");
        assertEquals(List.of(), editions.talk("Mataró", "15:20", "16:00").found());
        assertEquals(noLunch(59, "Mataró"), editions.last(it -> it.withStart(at("2027-04-08 15:19"))).found());
    }

    @Test
    void aWayThatBeginsLongBeforeLunchTakesNothingOfIt() {
        assertEquals(List.of(), lunch().way("Reus", "Mataró", 80).school("Reus", "09:00", "10:00").talk("Mataró", "14:00", "16:00")
                .found());
    }

    @Test
    void aWayThatNobodyKnowsTakesNothing() {
        assertEquals(List.of(), lunch().school(SOMEWHERE, "12:00", "13:30").talk("Reus", "14:30", "16:00").found());
        assertEquals(noLunch(59, SOMEWHERE, "Reus"), lunch().school(SOMEWHERE, "12:00", "13:30").talk("Reus", "14:29", "16:00").found());
    }

    @Test
    void aSharedMealIsTheMeal() {
        assertEquals(List.of(), lunch().meal("Reus", "13:00", "15:30").found());
        assertEquals(List.of(), dinner().meal("Reus", "19:00", "23:00").found());
        assertEquals(List.of(), lunch().meal("Vic", "12:00", "13:01").school("Reus", "13:01", "15:30").found());
        assertEquals(List.of(), lunch().school("Vic", "13:00", "15:29").meal("Reus", "15:29", "17:00").found());
    }

    @Test
    void aMealAtOtherHoursIsNot() {
        assertEquals(noLunch(0, "Reus"), lunch().meal("Vic", "12:00", "13:00").school("Reus", "13:00", "15:30").found());
        assertEquals(noLunch(0, "Reus"), lunch().school("Reus", "13:00", "15:30").meal("Vic", "15:30", "16:00").found());
    }

    @Test
    void companionsEatWhenTheyCan() {
        assertEquals(List.of(), lunch().meal("Vic", "13:00", "15:30").companion("Pau").defender("Bruna").meal("Reus", "13:00", "15:30")
                .companion("Pau").found());
        assertEquals(noLunch(0, "Reus"), lunch().school("Reus", "13:00", "15:30").companion("Pau").found());
    }
}
