package cat.fullderuta.document;

import static cat.fullderuta.document.Fixture.ALZINA;
import static cat.fullderuta.document.Fixture.FRIDAY;
import static cat.fullderuta.document.Fixture.GRANOLLERS;
import static cat.fullderuta.document.Fixture.ONA;
import static cat.fullderuta.document.Fixture.REUS;
import static cat.fullderuta.document.Fixture.ROURE;
import static cat.fullderuta.document.Fixture.THURSDAY;
import static cat.fullderuta.document.Fixture.WEDNESDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Answer;
import cat.fullderuta.edition.Consents;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Language;
import cat.fullderuta.edition.Status;
import cat.fullderuta.edition.Stay;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ItinerariesTest {

    private static HostItinerary host(Fixture fixture, Id<Host> host) {
        return HostItinerary.of(fixture.build(), host, Surroundings.of(fixture.build()));
    }

    private static DefenderItinerary roure(Fixture fixture) {
        return DefenderItinerary.of(fixture.build(), ROURE, Surroundings.of(fixture.build()));
    }

    private static List<String> ids(List<Engagement> activities) {
        return activities.stream().map(activity -> activity.id().value()).toList();
    }

    @Test
    void hostGetsItsOwnActivitiesInOrderAndNoOthers() {
        var fixture = Fixture.edition()
                .activity("late", ActivityType.PUBLIC_TALK, REUS, FRIDAY, "18:00", 90, List.of(ROURE))
                .activity("early", ActivityType.SCHOOL_VISIT, REUS, THURSDAY, "10:00", 90, List.of(ALZINA))
                .activity("other", ActivityType.SCHOOL_VISIT, GRANOLLERS, THURSDAY, "12:00", 90, List.of(ALZINA))
                .activity("off", ActivityType.SCHOOL_VISIT, REUS, THURSDAY, "12:00", 90, List.of(ALZINA))
                .change("off", it -> it.status(Status.CANCELLED))
                .waiting("waiting", ActivityType.WORKSHOP, REUS).waiting("others", ActivityType.WORKSHOP, GRANOLLERS)
                .waiting("dropped", ActivityType.WORKSHOP, REUS).change("dropped", it -> it.status(Status.CANCELLED));

        assertEquals(List.of("early", "late"), ids(host(fixture, REUS).scheduled()));
        assertEquals(List.of("waiting"), ids(host(fixture, REUS).unscheduled()));
    }

    @Test
    void hostNeverHearsOfInternalActivitiesButOfItsOwnConfidentialOnes() {
        var fixture = Fixture.edition()
                .activity("rest", ActivityType.INTERNAL, REUS, FRIDAY, "18:00", 90, List.of(ROURE))
                .activity("quiet", ActivityType.ADVOCACY_MEETING, REUS, THURSDAY, "10:00", 90, List.of(ROURE))
                .change("quiet", it -> it.confidential(true));

        assertEquals(List.of("quiet"), ids(host(fixture, REUS).scheduled()));
        assertEquals(List.of("quiet", "rest"), roure(fixture).days().stream().flatMap(day -> ids(day.listEngagements()).stream()).toList());
    }

    @Test
    void hostLearnsOfDietsOnlyWhereItServesAMealAndNotWhose() {
        var fixture = Fixture.edition().change(ROURE, it -> it.diet("vegetariana"))
                .activity("talk", ActivityType.PUBLIC_TALK, REUS, THURSDAY, "10:00", 90, List.of(ROURE))
                .activity("dinner", ActivityType.MEAL, REUS, THURSDAY, "20:00", 90, List.of(ROURE, ALZINA));
        var activities = host(fixture, REUS).scheduled();

        assertEquals(List.of(), activities.getFirst().diets());
        assertEquals(List.of("vegetariana"), activities.getLast().diets());
    }

    @Test
    void strictestConsentCounts() {
        var fixture = Fixture.edition().change(ROURE, it -> it.consents(new Consents(Answer.YES, Answer.YES, Answer.YES)))
                .change(ALZINA, it -> it.consents(new Consents(Answer.YES, Answer.NO, Answer.UNKNOWN)))
                .activity("talk", ActivityType.PUBLIC_TALK, REUS, THURSDAY, "10:00", 90, List.of(ROURE, ALZINA))
                .activity("workshop", ActivityType.WORKSHOP, REUS, THURSDAY, "12:00", 90, List.of());

        assertEquals(new Consents(Answer.YES, Answer.NO, Answer.UNKNOWN), host(fixture, REUS).scheduled().getFirst().consents());
        assertNull(host(fixture, REUS).scheduled().getLast().consents(), "nobody takes part");
    }

    @Test
    void hostKnowsWhoComesAlongButNotTheirPhone() {
        var fixture = Fixture.edition().activity("talk", ActivityType.PUBLIC_TALK, REUS, THURSDAY, "10:00", 90, List.of(ROURE))
                .change("talk", it -> it.companions(List.of(ONA)));
        var helper = host(fixture, REUS).scheduled().getFirst().companions().getFirst();

        assertEquals("Ona Camps", helper.name());
        assertEquals("", helper.phone());
    }

    @Test
    void defendersDaysGoFromArrivalToDepartureAndTakeInEveryActivity() {
        var fixture = Fixture.edition()
                .change(ROURE, it -> it.stay(new Stay(THURSDAY.atTime(10, 0), "", FRIDAY.atTime(12, 0), "")))
                .activity("before", ActivityType.PUBLIC_TALK, REUS, WEDNESDAY, "10:00", 90, List.of(ROURE));

        assertEquals(List.of(WEDNESDAY, THURSDAY, FRIDAY), roure(fixture).days().stream().map(DayAgenda::day).toList());
    }

    @Test
    void withoutAKnownStayEveryDayOfTheVisitCounts() {
        var fixture = Fixture.edition().change(ROURE, it -> it.stay(Stay.UNKNOWN));

        assertEquals(fixture.build().listDays(), roure(fixture).days().stream().map(DayAgenda::day).toList());
    }

    @Test
    void gridHasARowForEachDefenderAndADayForEverythingPlanned() {
        var workshop = LocalDate.of(2027, 4, 1);
        var edition = Fixture.edition()
                .activity("workshop", ActivityType.WORKSHOP, REUS, workshop, "10:00", 90, List.of())
                .activity("talk", ActivityType.PUBLIC_TALK, REUS, THURSDAY, "18:00", 90, List.of(ROURE, ALZINA)).build();
        var grid = EditionGrid.of(edition, Surroundings.of(edition));

        assertEquals(List.of("Roure", "Alzina", "Olivera", ""), grid.rows().stream().map(EditionGrid.Row::defender).toList());
        assertEquals(workshop, grid.days().getFirst());
        int thursday = grid.days().indexOf(THURSDAY);
        assertEquals(List.of("talk"), ids(grid.rows().getFirst().cells().get(thursday)));
        assertEquals(List.of("talk"), ids(grid.rows().get(1).cells().get(thursday)));
        assertTrue(grid.rows().get(2).cells().get(thursday).isEmpty());
        assertEquals(List.of("workshop"), ids(grid.rows().getLast().cells().getFirst()));
        assertEquals(List.of("workshop", "talk"), ids(grid.list()));
    }

    @Test
    void denyByDefault() {
        for (Field field : List.of(Field.REAL_NAME, Field.BASE, Field.HEALTH, Field.INTERNAL_NOTES, Field.PERSON_NOTES, Field.HOST_NOTES,
                Field.TO_AVOID, Field.SOURCE)) {
            for (Audience audience : Audience.values()) {
                assertTrue(!audience.maySee(field) || audience == Audience.OFFICE && field == Field.INTERNAL_NOTES,
                        audience + " must not see " + field);
            }
        }
        assertTrue(Audience.OFFICE.maySee(Field.INTERNAL_NOTES));
        assertFalse(Audience.DRIVER.maySee(Field.TITLE));
        assertFalse(Audience.HOST.maySee(Field.STAY));
        assertFalse(Audience.PUBLIC.maySee(Field.CONTACT_PHONE));
    }

    @Test
    void othersReadEnglish() {
        assertEquals("fr", DocumentLanguage.of(Language.FRENCH).getLanguage());
        assertEquals("en", DocumentLanguage.of(new Language("quc")).getLanguage());
        assertEquals("en", DocumentLanguage.of(Locale.GERMAN).getLanguage());
    }
}
