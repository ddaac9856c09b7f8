package cat.fullderuta.change;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Alteration;
import cat.fullderuta.edition.Alteration.Fact;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Register;
import cat.fullderuta.edition.Season;
import cat.fullderuta.edition.Status;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the history of an activity tells: which fact, what it was and what it is. */
class AlterationsTest {

    private static final LocalDateTime NOON = LocalDateTime.of(2027, 3, 2, 12, 0, 31);
    private static final Id<Activity> TALK = Id.of("talk");

    private final Edition before = Edition.of(Id.of("e"), Season.SPRING, "", LocalDate.of(2027, 4, 8), LocalDate.of(2027, 4, 9))
            .withActivities(Register.of(List.of(Activity.of(TALK, "Xerrada", ActivityType.PUBLIC_TALK))));

    private List<String> told(Edition after) {
        return Alterations.between(before, after, NOON, "M.").stream()
                .map(it -> it.activity() + " " + it.fact() + " " + it.before() + ">" + it.after()).toList();
    }

    private Edition with(Activity after) {
        return before.withActivities(before.activities().with(after));
    }

    @Test
    void eachFactIsToldWithItsValues() {
        var talk = before.activities().get(TALK);
        assertEquals(List.of("talk START >2027-04-08T10:00", "talk DEFENDERS >ara,bet", "talk STATUS REQUESTED>CONFIRMED"),
                told(with(talk.with(it -> it.start(LocalDateTime.of(2027, 4, 8, 10, 0)).defenders(List.of(Id.of("ara"), Id.of("bet")))
                        .status(Status.CONFIRMED)))));
        assertEquals(List.of("talk NOTES >"), told(with(talk.withInternalNotes("a secret"))));
        assertEquals(List.of("talk OTHER >"), told(with(talk.withCampaign("any"))));
    }

    @Test
    void aNewOneIsMadeAndWhatStaysIsNotTold() {
        assertEquals(List.of("new MADE >"), told(with(Activity.of(Id.of("new"), "", ActivityType.MEAL))));
        assertEquals(List.of(), told(before.withName("another")));
    }

    @Test
    void itIsSignedToTheMinute() {
        Alteration one = Alterations.between(before, with(before.activities().get(TALK).withTitle("Debat")), NOON, "M.").getFirst();
        assertEquals(new Alteration(one.id(), TALK, NOON.withSecond(0), "M.", Fact.TITLE, "", ""), one);
    }

    @Test
    void whatSomebodyWroteFreelyIsNotKept() {
        assertEquals(List.of("talk TITLE >", "talk NOTES >"),
                told(with(before.activities().get(TALK).with(it -> it.title("the real name").publicNotes("a secret")))));
        var stored = new Alteration(Id.of("old"), TALK, NOON, "M.", Fact.TITLE, "the real name", "Xerrada");
        assertEquals("", stored.before() + stored.after(), "nor one stored by an earlier version of the program");
    }
}
