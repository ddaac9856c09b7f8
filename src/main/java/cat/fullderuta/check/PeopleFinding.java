package cat.fullderuta.check;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Companion;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Language;
import cat.fullderuta.edition.RuleKey;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/** Who must go along, and what somebody does not want. */
public sealed interface PeopleFinding extends Finding {

    /** Nobody interprets for defenders who do not speak the languages of the activity. */
    record NoInterpreter(Id<Activity> activity, List<Id<Defender>> defenders, List<Language> languages) implements PeopleFinding {
        @Override public RuleKey rule() {
            return RuleKey.INTERPRETER;
        }

        @Override public List<Id<Activity>> activities() {
            return List.of(activity);
        }
    }

    /** There are interpreters, but none between a language of the defender and one of the activity. */
    record WrongPair(Id<Activity> activity, Id<Defender> defender, List<Id<Companion>> interpreters,
            List<Language> languages) implements PeopleFinding {
        @Override public RuleKey rule() {
            return RuleKey.INTERPRETER;
        }

        @Override public List<Id<Activity>> activities() {
            return List.of(activity);
        }

        @Override public Object about() {
            return defender;
        }
    }

    /** Fewer interpreters go than the host asked for. */
    record TooFewInterpreters(Id<Activity> activity, int asked, int going) implements PeopleFinding {
        @Override public RuleKey rule() {
            return RuleKey.INTERPRETER;
        }

        @Override public List<Id<Activity>> activities() {
            return List.of(activity);
        }
    }

    /** It is not known what a defender speaks. */
    record UnknownDefenderLanguages(Id<Defender> defender, List<Id<Activity>> activities) implements PeopleFinding, Grouped {
        @Override public RuleKey rule() {
            return RuleKey.INTERPRETER;
        }

        @Override public Object about() {
            return defender;
        }

        @Override public boolean isUnknown() {
            return true;
        }

        @Override public UnknownDefenderLanguages withActivities(List<Id<Activity>> others) {
            return new UnknownDefenderLanguages(defender, others);
        }
    }

    /** It is not known what is spoken at these activities. */
    record UnknownActivityLanguages(List<Id<Activity>> activities) implements PeopleFinding, Grouped {
        @Override public RuleKey rule() {
            return RuleKey.INTERPRETER;
        }

        @Override public boolean isUnknown() {
            return true;
        }

        @Override public UnknownActivityLanguages withActivities(List<Id<Activity>> others) {
            return new UnknownActivityLanguages(others);
        }
    }

    /** An interpreter comes in time, but not early enough to prepare. */
    record InterpreterArrivesLate(Id<Companion> interpreter, Id<Activity> from, Id<Activity> to, Duration early,
            Duration needed) implements PeopleFinding {
        @Override public RuleKey rule() {
            return RuleKey.INTERPRETER_EARLY;
        }

        @Override public List<Id<Activity>> activities() {
            return List.of(from, to);
        }

        @Override public Object about() {
            return interpreter;
        }
    }

    /** One interpreter alone works simultaneously for too long. */
    record AloneTooLong(Id<Activity> activity, Id<Companion> interpreter, Duration length, Duration limit) implements PeopleFinding {
        @Override public RuleKey rule() {
            return RuleKey.INTERPRETER_ALONE;
        }

        @Override public List<Id<Activity>> activities() {
            return List.of(activity);
        }

        @Override public Object about() {
            return interpreter;
        }
    }

    /** An interpreter works for too long in a morning, or from noon on. */
    record HalfDayTooLong(Id<Companion> interpreter, LocalDate day, boolean morning, List<Id<Activity>> activities,
            Duration work, Duration limit) implements PeopleFinding {
        @Override public RuleKey rule() {
            return RuleKey.INTERPRETER_HALF_DAY;
        }

        @Override public Object about() {
            return List.of(interpreter, day, morning);
        }
    }

    /**
     * Nobody escorts those who may not go alone, or an activity that asks for it.
     *
     * @param defenders who need it; empty when the activity itself asks for it
     */
    record NoEscort(Id<Activity> activity, List<Id<Defender>> defenders) implements PeopleFinding {
        @Override public RuleKey rule() {
            return RuleKey.ESCORT;
        }

        @Override public List<Id<Activity>> activities() {
            return List.of(activity);
        }
    }

    /** It is not known whether a defender may go without an escort. */
    record UnknownEscort(Id<Defender> defender, List<Id<Activity>> activities) implements PeopleFinding, Grouped {
        @Override public RuleKey rule() {
            return RuleKey.ESCORT;
        }

        @Override public Object about() {
            return defender;
        }

        @Override public boolean isUnknown() {
            return true;
        }

        @Override public UnknownEscort withActivities(List<Id<Activity>> others) {
            return new UnknownEscort(defender, others);
        }
    }

    /** A defender does not want what the activity will do with their picture, voice or words. */
    record AgainstConsent(Id<Activity> activity, Id<Defender> defender, List<Use> uses) implements PeopleFinding {
        @Override public RuleKey rule() {
            return RuleKey.CONSENT;
        }

        @Override public List<Id<Activity>> activities() {
            return List.of(activity);
        }

        @Override public Object about() {
            return defender;
        }
    }

    /** Nobody has asked a defender for their consent. */
    record UnknownConsent(Id<Defender> defender, Use use, List<Id<Activity>> activities) implements PeopleFinding, Grouped {
        @Override public RuleKey rule() {
            return RuleKey.CONSENT;
        }

        @Override public Object about() {
            return List.of(defender, use);
        }

        @Override public boolean isUnknown() {
            return true;
        }

        @Override public UnknownConsent withActivities(List<Id<Activity>> others) {
            return new UnknownConsent(defender, use, others);
        }
    }

    /** The title or description of an activity has a topic that a defender wants to avoid. */
    record TopicToAvoid(Id<Activity> activity, Id<Defender> defender, String topic) implements PeopleFinding {
        @Override public RuleKey rule() {
            return RuleKey.TOPICS;
        }

        @Override public List<Id<Activity>> activities() {
            return List.of(activity);
        }

        @Override public Object about() {
            return defender;
        }
    }

    /** Somebody whom a defender wants to avoid seems to be there. */
    record PersonToAvoid(Id<Activity> activity, Id<Defender> defender, String person) implements PeopleFinding {
        @Override public RuleKey rule() {
            return RuleKey.PEOPLE;
        }

        @Override public List<Id<Activity>> activities() {
            return List.of(activity);
        }

        @Override public Object about() {
            return defender;
        }
    }

    /** What is done with somebody at an activity. */
    enum Use { PHOTO, RECORDING, PRESS }
}
