package cat.fullderuta.check;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Answer;
import cat.fullderuta.edition.Interpreting;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What an activity still lacks before it can take place: a checklist. It holds nothing of its own: each item is what the edition
 * says, judged by the same rules as the findings, also for a request, and whether the edition takes the rule seriously or not.
 *
 * @param states of every item, in the order of the items
 */
public record Readiness(Map<Item, State> states) {

    /** What has to be settled. */
    public enum Item { HOST, ADDRESS, CONTACT, LANGUAGE, INTERPRETER, ESCORT, CONSENT, MATERIALS, AUDIENCE }

    /** How far an item is; what nobody has said is never a no. */
    public enum State { YES, NO, UNKNOWN, NOT_NEEDED }

    public Readiness {
        states = Collections.unmodifiableMap(new EnumMap<>(states));
    }

    /**
     * The checklist of an activity, scheduled or not.
     *
     * @param timetable of the edition it is in
     */
    public static Readiness of(Activity activity, Timetable timetable) {
        Map<Item, State> states = new EnumMap<>(Item.class);
        var judge = new Judge(activity, timetable);
        for (Item item : Item.values()) {
            states.put(item, activity.type().isOfficeOnly() ? State.NOT_NEEDED : judge.judge(item));
        }
        return new Readiness(states);
    }

    /** How far this item is. */
    public State state(Item item) {
        return Objects.requireNonNull(states.get(item));
    }

    /** The items of this state, in order. */
    public List<Item> list(State state) {
        return Arrays.stream(Item.values()).filter(item -> state(item) == state).toList();
    }

    /** How many items are settled. */
    public int settled() {
        return list(State.YES).size();
    }

    /** How many items there are, without those that are not needed. */
    public int needed() {
        return states.size() - list(State.NOT_NEEDED).size();
    }

    /** Whether nothing is lacking or unknown. */
    public boolean isReady() {
        return settled() == needed();
    }

    /** Judges the items of one activity. */
    private static final class Judge {

        private final Activity activity;
        private final Timetable timetable;
        private final Placement placement;
        /** It is meant to be without defenders, and is. */
        private final boolean without;

        /** The items do not depend on the hour: where there is none, any will do. */
        Judge(Activity activity, Timetable timetable) {
            this.activity = activity;
            this.timetable = timetable;
            LocalDateTime start = Objects.requireNonNullElseGet(activity.start(),
                    () -> timetable.edition().firstDay().atTime(activity.type().earliestStart()));
            placement = timetable.placementOf(activity, start, timetable.edition().defendersOf(activity));
            without = placement.defenders() == 0 && (activity.type().goesWithoutDefender() || !FactsBeforeRelease.wantsDefenders(activity));
        }

        State judge(Item item) {
            return switch (item) {
                case HOST -> state(timetable.edition().findHost(activity).isPresent());
                case ADDRESS -> state(FactsBeforeRelease.hasAddress(placement));
                case CONTACT -> state(FactsBeforeRelease.isReachable(timetable.edition().findContact(activity)));
                case LANGUAGE -> activity.arrangements().languages().isEmpty() ? State.UNKNOWN : State.YES;
                case INTERPRETER -> interpreter();
                case ESCORT -> escort();
                case CONSENT -> consent();
                case MATERIALS -> state(activity.arrangements().materials());
                case AUDIENCE -> audience();
            };
        }

        /** Who is asked for goes, and of the right pair; a no of the host counts as long as everybody understands. */
        private State interpreter() {
            if (without) {
                return State.NOT_NEEDED;
            }
            Interpreting wanted = activity.arrangements().interpreting();
            boolean nobodyGoes = InterpreterOfThePair.interpreters(placement, timetable).isEmpty();
            State worst = worst(new InterpreterOfThePair());
            if (wanted.needed() == Answer.YES && nobodyGoes) {
                return State.NO;
            }
            if (worst != State.YES || placement.defenders() == 0 && wanted.needed() != Answer.NO) {
                return worst == State.NO ? State.NO : State.UNKNOWN;
            }
            return !nobodyGoes ? State.YES : wanted.needed() == Answer.NO ? State.NOT_NEEDED : State.UNKNOWN;
        }

        private State escort() {
            if (without) {
                return State.NOT_NEEDED;
            }
            if (EscortGoesAlong.hasEscort(placement, timetable)) {
                return State.YES;
            }
            boolean asked = activity.arrangements().escort() == Answer.YES;
            if (placement.defenders() == 0) {
                return asked ? State.NO : State.UNKNOWN;
            }
            State worst = worst(new EscortGoesAlong());
            return worst == State.YES ? State.NOT_NEEDED : worst;
        }

        /** Of what is planned; whether it is planned must be known too. */
        private State consent() {
            List<Answer> plans = Arrays.stream(PeopleFinding.Use.values()).map(use -> Consent.plans(activity, use)).toList();
            if (without || !plans.contains(Answer.YES) && !plans.contains(Answer.UNKNOWN)) {
                return State.NOT_NEEDED;
            }
            State worst = worst(new Consent());
            return worst == State.YES && (plans.contains(Answer.UNKNOWN) || placement.defenders() == 0) ? State.UNKNOWN : worst;
        }

        private State audience() {
            Integer number = activity.attendance().number();
            return !activity.type().hasAudience() ? State.NOT_NEEDED : number == null ? State.UNKNOWN : state(number > 0);
        }

        private State worst(Rule.OfPlacement rule) {
            List<Finding> found = new ArrayList<>();
            rule.check(placement, timetable, found::add);
            return found.isEmpty() ? State.YES : found.stream().allMatch(Finding::isUnknown) ? State.UNKNOWN : State.NO;
        }

        private static State state(boolean yes) {
            return yes ? State.YES : State.NO;
        }

        private static State state(Answer answer) {
            return switch (answer) {
                case YES -> State.YES;
                case NO -> State.NO;
                case UNKNOWN -> State.UNKNOWN;
            };
        }
    }
}
