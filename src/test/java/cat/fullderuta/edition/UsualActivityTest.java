package cat.fullderuta.edition;

import static cat.fullderuta.Editions.activityId;
import static cat.fullderuta.Editions.at;
import static cat.fullderuta.Editions.minutes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is usual for a type saves typing and never undoes what somebody said. */
class UsualActivityTest {

    private static Activity usual(ActivityType type) {
        return Activity.usual(activityId("new"), "", type, type == ActivityType.SCHOOL_VISIT ? "Alumnat" : "");
    }

    private static Activity asTalk(Activity activity) {
        return activity.retyped(ActivityType.PUBLIC_TALK, "Alumnat", "Públic general");
    }

    @Test
    void nobodyHasAskedForHoursYet() {
        for (ActivityType type : ActivityType.values()) {
            assertEquals(Wish.NONE, usual(type).wish(), type::name);
        }
    }

    @Test
    void pupilsComeToASchool() {
        assertEquals(new Attendance("Alumnat", null), usual(ActivityType.SCHOOL_VISIT).attendance());
    }

    @Test
    void everyoneOpensTheVisitAndNobodyIsNeededForAWorkshop() {
        assertEquals(new Invitation.Everyone(List.of()), usual(ActivityType.CEREMONY).invitation());
        assertEquals(new Invitation.AnyWho(null, "", 0), usual(ActivityType.WORKSHOP).invitation());
    }

    @Test
    void aSchoolIsVisitedInTheMorningAndThePublicComesInTheEvening() {
        assertFalse(ActivityType.SCHOOL_VISIT.latestStart().isAfter(LocalTime.of(12, 30)));
        assertFalse(ActivityType.PUBLIC_TALK.earliestStart().isBefore(LocalTime.of(17, 30)));
        for (ActivityType type : ActivityType.values()) {
            assertFalse(type.latestStart().isBefore(type.earliestStart()), type::name);
        }
    }

    @Test
    void anotherTypeBringsWhatIsUsualForIt() {
        Activity talk = asTalk(usual(ActivityType.SCHOOL_VISIT));
        assertEquals(Activity.usual(activityId("new"), "", ActivityType.PUBLIC_TALK, "Públic general"), talk);
    }

    @Test
    void whatSomebodySaidStays() {
        Activity said = usual(ActivityType.SCHOOL_VISIT).with(it -> it.length(minutes(120)).attendance(new Attendance("3r ESO", 60))
                .wish(new Wish(List.of(), null, null, "al matí")).invitation(new Invitation.AnyWho(Language.FRENCH, "", 1)));
        assertEquals(said.withType(ActivityType.PUBLIC_TALK), asTalk(said));
    }

    /** As editions hold it in which it was filled in by the program: who could tell today that no host wrote it? */
    @Test
    void hoursThatAreUsualForTheOldTypeStayToo() {
        var evening = new Wish(List.of(), LocalTime.of(17, 30), LocalTime.of(20, 30), "");
        Activity talk = usual(ActivityType.PUBLIC_TALK).withWish(evening);
        assertEquals(evening, talk.retyped(ActivityType.INTERVIEW, "Públic general", "").wish());
    }

    @Test
    void whatIsInTheCalendarOnlyChangesItsType() {
        Activity placed = usual(ActivityType.SCHOOL_VISIT).withStart(at("2027-04-08 09:00"));
        assertEquals(placed.withType(ActivityType.PUBLIC_TALK), asTalk(placed));
    }
}
