package cat.fullderuta.check;

import static cat.fullderuta.Editions.activityId;
import static cat.fullderuta.Editions.araOnThursday;
import static cat.fullderuta.Editions.defenderId;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cat.fullderuta.Editions;
import cat.fullderuta.check.HostFinding.AskedForMissing;
import cat.fullderuta.check.HostFinding.NotAsWanted;
import cat.fullderuta.check.HostFinding.NotAskedFor;
import cat.fullderuta.check.HostFinding.TooFewDefenders;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Invitation;
import cat.fullderuta.edition.Language;
import cat.fullderuta.edition.LanguageSkill;
import cat.fullderuta.edition.RuleKey;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Those go whom the host asked for. */
class AskedForTest {

    private static Editions asking(Invitation invitation) {
        return araOnThursday(RuleKey.ASKED_FOR).talk("Reus", "18:00", "19:00").last(it -> it.withInvitation(invitation));
    }

    private static Invitation named(String... aliases) {
        return new Invitation.Named(Stream.of(aliases).map(Editions::defenderId).toList());
    }

    private static Editions speaking(Editions editions, LanguageSkill.Level level) {
        return editions.who(it -> it.withLanguages(List.of(new LanguageSkill(Language.ENGLISH, level))));
    }

    @Test
    void whoWasNamedGoes() {
        assertEquals(List.of(), asking(named("Ara")).found());
        assertEquals(List.of(), asking(named("Bruna", "Ara")).together("Bruna").found(), "in any order");
    }

    @Test
    void nobodyElseGoes() {
        assertEquals(List.of(new NotAskedFor(activityId("Reus"), List.of(defenderId("Bruna")))), asking(named("Ara")).together("Bruna")
                .found());
    }

    @Test
    void whoWasNamedIsMissing() {
        assertEquals(List.of(new AskedForMissing(activityId("Reus"), List.of(defenderId("Carles")))), asking(named("Ara", "Carles"))
                .found());
        assertEquals(List.of(new AskedForMissing(activityId("Reus"), List.of(defenderId("Ara")))),
                asking(named("Ara")).last(it -> it.withDefenders(List.of())).found());
    }

    @Test
    void bothAtOnce() {
        assertEquals(List.of(new NotAskedFor(activityId("Reus"), List.of(defenderId("Ara"))),
                new AskedForMissing(activityId("Reus"), List.of(defenderId("Carles")))), asking(named("Bruna", "Carles"))
                        .together("Bruna").found());
    }

    @Test
    void anyoneWillDo() {
        assertEquals(List.of(), asking(Invitation.ANYONE).together("Bruna").found(), "and more are welcome");
    }

    @Test
    void anyWhoSpeaksALanguage() {
        Editions editions = asking(new Invitation.AnyWho(Language.ENGLISH, "", 1));
        assertEquals(List.of(new NotAsWanted(activityId("Reus"), List.of(defenderId("Ara")), Language.ENGLISH, "")),
                speaking(editions, LanguageSkill.Level.BASIC).found());
        assertEquals(List.of(), speaking(editions, LanguageSkill.Level.FLUENT).found());
    }

    @Test
    void unknownLanguagesAreToldByTheRuleOfInterpreters() {
        assertEquals(List.of(), asking(new Invitation.AnyWho(Language.ENGLISH, "", 1)).found());
    }

    @Test
    void anyWhoStandsForATheme() {
        Editions editions = asking(new Invitation.AnyWho(null, "aigua", 1));
        assertEquals(List.of(new NotAsWanted(activityId("Reus"), List.of(defenderId("Ara")), null, "aigua")), editions.found());
        assertEquals(List.of(), editions.who(it -> it.withThemes(List.of("terra", "aigua"))).found());
    }

    @Test
    void languageAndThemeAreBothWanted() {
        Editions editions = speaking(asking(new Invitation.AnyWho(Language.ENGLISH, "aigua", 1)), LanguageSkill.Level.BASIC)
                .who(it -> it.withThemes(List.of("aigua")));
        assertEquals(List.of(new NotAsWanted(activityId("Reus"), List.of(defenderId("Ara")), Language.ENGLISH, "aigua")), editions.found());
        assertEquals(List.of(), speaking(editions, LanguageSkill.Level.FLUENT).found());
    }

    @Test
    void asManyAsWanted() {
        assertEquals(List.of(new TooFewDefenders(activityId("Reus"), 2, 1)), asking(new Invitation.AnyWho(null, "", 2)).found());
        assertEquals(List.of(), asking(new Invitation.AnyWho(null, "", 2)).together("Bruna").found());
        assertEquals(List.of(), asking(new Invitation.AnyWho(null, "", 0)).last(it -> it.withDefenders(List.of())).found());
    }

    @Test
    void aWorkshopAndWhatIsOfTheOfficeDoWithout() {
        Editions nobody = asking(Invitation.ANYONE).last(it -> it.withDefenders(List.of()));
        assertEquals(1, nobody.found().size());
        assertEquals(List.of(), nobody.last(it -> it.withType(ActivityType.WORKSHOP)).found());
        assertEquals(List.of(), nobody.last(it -> it.withType(ActivityType.INTERNAL)).found());
    }

    @Test
    void anEventForEveryoneAsksForNobodyInParticular() {
        assertEquals(List.of(), asking(new Invitation.Everyone(List.of(defenderId("Ara")))).found());
    }

    @Test
    void whoIsAssignedAndCannotComeIsNotToldTwice() {
        assertEquals(List.of(), asking(named("Ara")).who(it -> it.withComing(false)).found());
        assertEquals(List.of(), asking(Invitation.ANYONE).who(it -> it.withComing(false)).found());
        assertEquals(List.of(new AskedForMissing(activityId("Reus"), List.of(defenderId("Ara")))),
                asking(named("Ara")).who(it -> it.withComing(false)).last(it -> it.withDefenders(List.of())).found(), "the host still waits");
    }
}
