package cat.fullderuta.check;

import cat.fullderuta.check.PeopleFinding.TopicToAvoid;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.PlainWords;
import cat.fullderuta.edition.RuleKey;
import java.util.List;
import java.util.function.Consumer;

/** A word of a topic that a defender wants to avoid stands in the title or description of an activity. Short words count for nothing. */
final class TopicsToAvoid implements Rule.OfPlacement {

    private static final int SHORTEST_WORD = 4;

    @Override
    public RuleKey key() {
        return RuleKey.TOPICS;
    }

    @Override
    public boolean dependsOnHour() {
        return false;
    }

    @Override
    public void check(Placement placement, Timetable timetable, Consumer<Finding> found) {
        for (int i = 0; i < placement.defenders(); i++) {
            Defender defender = timetable.defender(placement.people()[i]);
            if (!defender.topicsToAvoid().isBlank()) {
                Activity activity = placement.activity();
                List<String> words = PlainWords.of(activity.title() + " " + activity.description());
                for (String topic : PlainWords.entries(defender.topicsToAvoid())) {
                    if (PlainWords.of(topic).stream().anyMatch(word -> word.length() >= SHORTEST_WORD && words.contains(word))) {
                        found.accept(new TopicToAvoid(placement.id(), defender.id(), topic));
                    }
                }
            }
        }
    }
}
