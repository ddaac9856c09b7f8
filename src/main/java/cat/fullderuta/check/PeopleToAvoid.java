package cat.fullderuta.check;

import cat.fullderuta.check.PeopleFinding.PersonToAvoid;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.PlainWords;
import cat.fullderuta.edition.RuleKey;
import java.util.StringJoiner;
import java.util.function.Consumer;

/**
 * Somebody whom a defender wants to avoid is named as a speaker, contact or companion, or in the words about the activity: all
 * words of the name in a row.
 */
final class PeopleToAvoid implements Rule.OfPlacement {

    @Override
    public RuleKey key() {
        return RuleKey.PEOPLE;
    }

    @Override
    public boolean dependsOnHour() {
        return false;
    }

    @Override
    public void check(Placement placement, Timetable timetable, Consumer<Finding> found) {
        for (int i = 0; i < placement.defenders(); i++) {
            Defender defender = timetable.defender(placement.people()[i]);
            if (!defender.peopleToAvoid().isBlank()) {
                String there = " " + String.join(" ", PlainWords.of(whoIsThere(placement, timetable))) + " ";
                for (String person : PlainWords.entries(defender.peopleToAvoid())) {
                    String name = String.join(" ", PlainWords.of(person));
                    if (!name.isEmpty() && there.contains(" " + name + " ")) {
                        found.accept(new PersonToAvoid(placement.id(), defender.id(), person));
                    }
                }
            }
        }
    }

    private static String whoIsThere(Placement placement, Timetable timetable) {
        Activity activity = placement.activity();
        var words = new StringJoiner(" / ");
        words.add(activity.title()).add(activity.description()).add(activity.speakers());
        timetable.edition().findContact(activity).ifPresent(contact -> words.add(contact.name()).add(contact.role()));
        timetable.edition().findHost(activity).ifPresent(host -> words.add(host.name()));
        for (int i = placement.defenders(); i < placement.people().length; i++) {
            words.add(timetable.companion(placement.people()[i]).name());
        }
        return words.toString();
    }
}
