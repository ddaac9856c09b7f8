package cat.fullderuta.check;

import static cat.fullderuta.Editions.at;
import static cat.fullderuta.Editions.defenderId;
import static cat.fullderuta.Editions.edition;
import static cat.fullderuta.Editions.timetable;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cat.fullderuta.Editions;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Invitation;
import cat.fullderuta.edition.Language;
import cat.fullderuta.edition.LanguageSkill;
import cat.fullderuta.edition.RuleKey;
import cat.fullderuta.edition.Wish;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The first place of the visit at which an activity fits. */
class FirstPlaceTest {

    private static Editions waiting(Editions editions) {
        return editions.waiting(ActivityType.SCHOOL_VISIT, "Mataró");
    }

    private static Editions asking(Editions editions, Invitation invitation) {
        return waiting(editions).last(it -> it.withInvitation(invitation));
    }

    private static Optional<Fit> first(Editions editions) {
        return FirstPlace.find(editions.get().listBacklog().getFirst(), timetable(editions.get()));
    }

    private static List<List<Id<Defender>>> candidates(Editions editions) {
        return FirstPlace.listCandidates(editions.get().listBacklog().getFirst(), timetable(editions.get()));
    }

    private static Editions people() {
        return edition("2027-04-08", "2027-04-09").defender("Ara").who(it -> it.withThemes(List.of("aigua")))
                .defender("Bruna").who(it -> it.withLanguages(List.of(new LanguageSkill(Language.ENGLISH, LanguageSkill.Level.FLUENT))));
    }

    @Test
    void theFirstDayThatFits() {
        Editions busy = waiting(edition("2027-04-08", "2027-04-09").defender("Ara").on("2027-04-08").meal("Reus", "08:00", "16:00"));
        Fit place = first(busy).orElseThrow();
        assertEquals(at("2027-04-09 09:00"), place.start());
        assertEquals(Fit.Verdict.FITS, place.verdict());
    }

    @Test
    void thenTheOneWithTheFewestWarnings() {
        // The whole visit is against what the host wants; on the second day only the hour is.
        Editions editions = waiting(edition("2027-04-08", "2027-04-09").judging(RuleKey.WANTED_TIME).defender("Ara"))
                .last(it -> it.withWish(new Wish(List.of(LocalDate.of(2027, 4, 9)), LocalTime.of(5, 0), LocalTime.of(6, 0), "")));
        Fit place = first(editions).orElseThrow();
        assertEquals(at("2027-04-09 05:00"), place.start());
        assertEquals(Fit.Verdict.WARNS, place.verdict());
        assertEquals(1, place.findings().list().size());
    }

    @Test
    void aLaterDayWithFewerWarningsComesBefore() {
        Editions editions = waiting(edition("2027-04-08", "2027-04-09").judging(RuleKey.WANTED_TIME, RuleKey.ACTIVITIES_PER_DAY).defender("Ara")
                .who(it -> it.withDailyLimit(1)).on("2027-04-08").talk("Reus", "18:00", "19:00"))
                .last(it -> it.withWish(new Wish(List.of(), LocalTime.of(5, 0), LocalTime.of(6, 0), "")));
        assertEquals(at("2027-04-09 05:00"), first(editions).orElseThrow().start());
    }

    @Test
    void nowhereAtAll() {
        assertEquals(Optional.empty(), first(waiting(edition("2027-04-08", "2027-04-08").defender("Ara").on("2027-04-08")
                .meal("Reus", "08:00", "16:00"))));
    }

    @Test
    void eachWhoIsAsTheHostWants() {
        assertEquals(List.of(List.of(defenderId("Ara")), List.of(defenderId("Bruna"))), candidates(asking(people(), Invitation.ANYONE)));
        assertEquals(List.of(List.of(defenderId("Ara"))), candidates(asking(people(), new Invitation.AnyWho(null, "aigua", 1))));
        assertEquals(List.of(List.of(defenderId("Bruna"))), candidates(asking(people(), new Invitation.AnyWho(Language.ENGLISH, "", 1))));
        assertEquals(List.of(), candidates(asking(people(), new Invitation.AnyWho(Language.ENGLISH, "aigua", 1))));
    }

    @Test
    void nobodyWhereNobodyIsWanted() {
        assertEquals(List.of(List.of()), candidates(asking(people(), new Invitation.AnyWho(null, "", 0))));
    }

    @Test
    void thoseWhoAreAssignedOrNamedOrAll() {
        List<Id<Defender>> bruna = List.of(defenderId("Bruna"));
        assertEquals(List.of(bruna), candidates(asking(people(), Invitation.ANYONE).last(it -> it.withDefenders(bruna))));
        assertEquals(List.of(bruna), candidates(asking(people(), new Invitation.Named(bruna))));
        assertEquals(List.of(List.of(defenderId("Ara"), defenderId("Bruna"))),
                candidates(asking(people(), new Invitation.Everyone(List.of()))));
    }

    @Test
    void whoCannotComeIsNotOfferedAndFitsNowhere() {
        Editions editions = asking(people().who(it -> it.withComing(false)), Invitation.ANYONE);
        assertEquals(List.of(List.of(defenderId("Ara"))), candidates(editions));
        FitMap map = FitMap.of(editions.get().listBacklog().getFirst(), Optional.empty(), timetable(editions.get()));
        assertEquals(new FitMap.Cell(0, 0), map.get(defenderId("Bruna"), LocalDate.of(2027, 4, 8)));
        assertEquals(Optional.empty(), first(asking(people().who(it -> it.withComing(false)), new Invitation.Named(List.of(defenderId("Bruna"))))));
    }
}
