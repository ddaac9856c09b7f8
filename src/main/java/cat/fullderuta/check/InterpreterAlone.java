package cat.fullderuta.check;

import cat.fullderuta.check.PeopleFinding.AloneTooLong;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Answer;
import cat.fullderuta.edition.Companion;
import cat.fullderuta.edition.Interpreting;
import cat.fullderuta.edition.RuleKey;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/** Simultaneous and whispered interpreting for longer than one person can needs two. */
final class InterpreterAlone implements Rule.OfPlacement {

    @Override
    public RuleKey key() {
        return RuleKey.INTERPRETER_ALONE;
    }

    @Override
    public boolean dependsOnHour() {
        return false;
    }

    @Override
    public void check(Placement placement, Timetable timetable, Consumer<Finding> found) {
        Activity activity = placement.activity();
        Interpreting wanted = activity.arrangements().interpreting();
        Duration limit = timetable.edition().rules().interpreterAlone();
        if (wanted.needed() == Answer.NO || wanted.mode() == Interpreting.Mode.CONSECUTIVE || activity.length().compareTo(limit) <= 0) {
            return;
        }
        List<Companion> interpreters = InterpreterOfThePair.interpreters(placement, timetable);
        if (interpreters.size() == 1) {
            found.accept(new AloneTooLong(placement.id(), interpreters.getFirst().id(), activity.length(), limit));
        }
    }
}
