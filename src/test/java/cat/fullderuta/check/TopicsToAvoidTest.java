package cat.fullderuta.check;

import static cat.fullderuta.Editions.activityId;
import static cat.fullderuta.Editions.araOnThursday;
import static cat.fullderuta.Editions.defenderId;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cat.fullderuta.Editions;
import cat.fullderuta.check.PeopleFinding.TopicToAvoid;
import cat.fullderuta.edition.RuleKey;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A topic that a defender wants to avoid is found in the words about an activity. */
class TopicsToAvoidTest {

    private static Editions talk(String toAvoid, String title, String description) {
        return araOnThursday(RuleKey.TOPICS).talk("Reus", "18:00", "19:30").who(it -> it.withTopicsToAvoid(toAvoid))
                .last(it -> it.withTitle(title).withDescription(description));
    }

    private static TopicToAvoid topic(String topic) {
        return new TopicToAvoid(activityId("Reus"), defenderId("Ara"), topic);
    }

    @Test
    void withoutRegardToAccentsAndCase() {
        assertEquals(List.of(topic("La família")), talk("La família; eleccions", "Dona, FAMILIA i territori", "").found());
    }

    @Test
    void inTheDescriptionToo() {
        assertEquals(List.of(topic("eleccions")), talk("La família; eleccions", "Drets humans", "Abans de les eleccions").found());
    }

    @Test
    void eachTopicIsTold() {
        assertEquals(List.of(topic("família"), topic("eleccions")), talk("família,eleccions\n", "Família i eleccions", "").found());
    }

    @Test
    void anArticleIsNoTopic() {
        assertEquals(List.of(), talk("La família", "Les lluites de la terra", "").found());
        assertEquals(List.of(), talk("pau", "Cultura de pau", "").found(), "three letters are too few");
        assertEquals(List.of(topic("mina")), talk("mina", "La mina a cel obert", "").found(), "four are not");
    }

    @Test
    void onlyWholeWordsCount() {
        assertEquals(List.of(), talk("mina", "Contaminació", "").found());
    }

    @Test
    void whoAvoidsNothingIsNotAsked() {
        assertEquals(List.of(), talk(" ", "Família", "").found());
    }

    @Test
    void onlyOfThoseWhoGo() {
        assertEquals(List.of(), talk("", "Família", "").defender("Bruna").who(it -> it.withTopicsToAvoid("família")).found());
    }
}
