package cat.fullderuta.check;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Answer;
import cat.fullderuta.edition.Companion;
import cat.fullderuta.edition.Companion.Role;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Of whom an activity still has too few: what the rules find of interpreters and escorts, and a driver where the host says that it
 * does not fetch anybody.
 */
public final class Needs {

    private Needs() {
    }

    /** What a scheduled activity needs; what somebody accepted for a reason is not needed any more. */
    public static Set<Role> of(Activity activity, Findings findings, Edition edition) {
        return activity.isScheduled() && activity.isAlive()
                ? of(findings.listFor(activity.id()), activity, activity.companions(), edition) : Set.of();
    }

    /** What an activity of which this is found needs when these go along. */
    static Set<Role> of(List<Finding> found, Activity activity, List<Id<Companion>> along, Edition edition) {
        Set<Role> needs = EnumSet.noneOf(Role.class);
        for (Finding finding : found) {
            switch (finding) {
                case PeopleFinding.NoInterpreter _, PeopleFinding.WrongPair _, PeopleFinding.TooFewInterpreters _, PeopleFinding.AloneTooLong _ ->
                        needs.add(Role.INTERPRETER);
                case PeopleFinding.NoEscort _ -> needs.add(Role.ESCORT);
                default -> { }
            }
        }
        if (activity.arrangements().hostTransport() == Answer.NO && !activity.type().isOfficeOnly()
                && !edition.defendersOf(activity).isEmpty() && along.stream().flatMap(id -> edition.companions().find(id).stream())
                        .noneMatch(it -> it.roles().contains(Role.DRIVER))) {
            needs.add(Role.DRIVER);
        }
        return Collections.unmodifiableSet(needs);
    }
}
