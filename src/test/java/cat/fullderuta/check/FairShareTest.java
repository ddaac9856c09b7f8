package cat.fullderuta.check;

import static cat.fullderuta.Editions.defenderId;
import static cat.fullderuta.Editions.edition;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cat.fullderuta.Editions;
import cat.fullderuta.check.DayFinding.UnevenShare;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Invitation;
import cat.fullderuta.edition.RuleKey;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Defenders have about as many activities as the others. */
class FairShareTest {

    /** So many for Ara, on as many days; Bruna and Carles have none. */
    private static Editions ara(int count) {
        return more(edition().judging(RuleKey.FAIR_SHARE).defender("Bruna").defender("Carles"), "Ara", count);
    }

    private static Editions more(Editions editions, String alias, int count) {
        editions.defender(alias);
        for (int i = 0; i < count; i++) {
            editions.on("2027-04-%02d".formatted(7 + i)).talk("Reus", "18:00", "19:00");
        }
        return editions;
    }

    private static UnevenShare share(String alias, int count, int average) {
        return new UnevenShare(defenderId(alias), count, average);
    }

    @Test
    void lessThanThreeMoreIsNoMatter() {
        assertEquals(List.of(), ara(4).found(), "four, one and a third on average");
    }

    @Test
    void farMoreThanTheOthers() {
        assertEquals(List.of(share("Ara", 5, 2)), ara(5).found(), "five, one and two thirds on average");
    }

    @Test
    void exactLimit() {
        // Six, three on average: three more, and twice as many.
        assertEquals(List.of(share("Ara", 6, 3), share("Bruna", 0, 3)),
                more(edition().judging(RuleKey.FAIR_SHARE).defender("Ara").defender("Bruna"), "Ara", 6).found());
    }

    @Test
    void halfOfTheAverageIsFarLess() {
        // 9, 9 and 3: seven on average, four less is more than half.
        Editions editions = more(more(ara(9), "Bruna", 9), "Carles", 3);
        assertEquals(List.of(share("Carles", 3, 7)), editions.found());
        // 9, 9 and 6: eight on average, two less.
        assertEquals(List.of(), more(more(ara(9), "Bruna", 9), "Carles", 6).found());
    }

    @Test
    void threeLessOfManyIsNotFar() {
        // 10, 10 and 5: eight and a third on average, three and a third less is not half of it.
        assertEquals(List.of(), more(more(ara(10), "Bruna", 10), "Carles", 5).found());
        // 9 and 3: six on average, three is exactly half of it.
        Editions two = more(more(edition().judging(RuleKey.FAIR_SHARE).defender("Bruna"), "Ara", 9), "Bruna", 3);
        assertEquals(2, two.found().size());
    }

    @Test
    void whatIsForEveryoneOrTheOfficeDoesNotCount() {
        assertEquals(List.of(), ara(5).last(it -> it.withType(ActivityType.INTERNAL)).found());
        assertEquals(List.of(), ara(5).last(it -> it.withInvitation(new Invitation.Everyone(List.of()))).found());
    }

    @Test
    void oneAloneHasNobodyToCompareWith() {
        assertEquals(List.of(), more(edition().judging(RuleKey.FAIR_SHARE), "Ara", 8).found());
    }

    @Test
    void aVisitOfEightAndOfTwelveDays() {
        for (String last : List.of("2027-04-14", "2027-04-18")) {
            assertEquals(List.of(share("Ara", 5, 2)),
                    more(edition("2027-04-07", last).judging(RuleKey.FAIR_SHARE).defender("Bruna").defender("Carles"), "Ara", 5).found());
        }
    }

    @Test
    void whoCannotComeIsNotCounted() {
        assertEquals(List.of(), more(edition().judging(RuleKey.FAIR_SHARE).defender("Ara").defender("Carles").who(it -> it.withComing(false)),
                "Ara", 6).found(), "one alone has no share");
        assertEquals(List.of(share("Ara", 6, 3), share("Bruna", 0, 3)), more(edition().judging(RuleKey.FAIR_SHARE).defender("Ara")
                .defender("Bruna").defender("Carles").who(it -> it.withComing(false)), "Ara", 6).found());
    }
}
