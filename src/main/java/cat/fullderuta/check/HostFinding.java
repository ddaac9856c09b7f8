package cat.fullderuta.check;

import cat.fullderuta.calendar.Holiday;
import cat.fullderuta.calendar.SchoolDay;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Language;
import cat.fullderuta.edition.RuleKey;
import cat.fullderuta.edition.TimeSpan;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a host asked for and how, and what its activities still lack. */
public sealed interface HostFinding extends Finding {

    /** An activity is on another day than the host wants. */
    record OutsideWantedDays(Id<Activity> activity, LocalDate day, List<LocalDate> wanted) implements HostFinding {
        @Override public RuleKey rule() {
            return RuleKey.WANTED_TIME;
        }

        @Override public List<Id<Activity>> activities() {
            return List.of(activity);
        }
    }

    /** An activity is at other hours than the host wants. */
    record OutsideWantedHours(Id<Activity> activity, TimeSpan hours, @Nullable LocalTime from,
            @Nullable LocalTime to) implements HostFinding {
        @Override public RuleKey rule() {
            return RuleKey.WANTED_TIME;
        }

        @Override public List<Id<Activity>> activities() {
            return List.of(activity);
        }
    }

    /** A school is visited on a day on which it is closed. */
    record NoSchool(Id<Activity> activity, LocalDate day, SchoolDay reason, Optional<Holiday> holiday) implements HostFinding {
        @Override public RuleKey rule() {
            return RuleKey.SCHOOL_DAY;
        }

        @Override public List<Id<Activity>> activities() {
            return List.of(activity);
        }
    }

    /** Nobody knows the school terms of that year. */
    record UnknownSchoolDay(Id<Activity> activity, LocalDate day) implements HostFinding {
        @Override public RuleKey rule() {
            return RuleKey.SCHOOL_DAY;
        }

        @Override public List<Id<Activity>> activities() {
            return List.of(activity);
        }

        @Override public boolean isUnknown() {
            return true;
        }
    }

    /** A host has more activities on a day than it can take. */
    record TooManyForHost(Id<Host> host, LocalDate day, List<Id<Activity>> activities, int limit) implements HostFinding {
        @Override public RuleKey rule() {
            return RuleKey.HOST_LIMIT;
        }

        @Override public Object about() {
            return List.of(host, day);
        }
    }

    /** Somebody goes who is not among those whom the host named. */
    record NotAskedFor(Id<Activity> activity, List<Id<Defender>> defenders) implements HostFinding {
        @Override public RuleKey rule() {
            return RuleKey.ASKED_FOR;
        }

        @Override public List<Id<Activity>> activities() {
            return List.of(activity);
        }
    }

    /** Somebody whom the host named does not go. */
    record AskedForMissing(Id<Activity> activity, List<Id<Defender>> defenders) implements HostFinding {
        @Override public RuleKey rule() {
            return RuleKey.ASKED_FOR;
        }

        @Override public List<Id<Activity>> activities() {
            return List.of(activity);
        }
    }

    /** Somebody goes who does not speak the language, or stand for the theme, that the host asked for. */
    record NotAsWanted(Id<Activity> activity, List<Id<Defender>> defenders, @Nullable Language language,
            String theme) implements HostFinding {
        @Override public RuleKey rule() {
            return RuleKey.ASKED_FOR;
        }

        @Override public List<Id<Activity>> activities() {
            return List.of(activity);
        }
    }

    /** Fewer defenders go than the host asked for. */
    record TooFewDefenders(Id<Activity> activity, int asked, int going) implements HostFinding {
        @Override public RuleKey rule() {
            return RuleKey.ASKED_FOR;
        }

        @Override public List<Id<Activity>> activities() {
            return List.of(activity);
        }
    }

    /** Somebody who is there was let off from an activity for everyone. */
    record NotEveryone(Id<Activity> activity, List<Id<Defender>> missing) implements HostFinding {
        @Override public RuleKey rule() {
            return RuleKey.EVERYONE;
        }

        @Override public List<Id<Activity>> activities() {
            return List.of(activity);
        }
    }

    /** An activity cannot be announced yet: something is not known. */
    record MissingFacts(Id<Activity> activity, List<Fact> facts) implements HostFinding {
        @Override public RuleKey rule() {
            return RuleKey.MISSING_FACTS;
        }

        @Override public List<Id<Activity>> activities() {
            return List.of(activity);
        }
    }

    /** Towns in which nothing takes place yet. */
    record TownsWithout(List<Id<Host>> hosts) implements HostFinding {
        @Override public RuleKey rule() {
            return RuleKey.TOWN_LEFT_OUT;
        }

        @Override public List<Id<Activity>> activities() {
            return List.of();
        }
    }

    /** What must be known before an activity is announced. */
    enum Fact { PLACE, ADDRESS, CONTACT, HOUR, INTERPRETING, DEFENDERS }
}
