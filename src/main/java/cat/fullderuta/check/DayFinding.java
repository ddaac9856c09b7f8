package cat.fullderuta.check;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.RuleKey;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

/** What a day, or a run of days, asks of somebody. */
public sealed interface DayFinding extends Finding {

    /** Too few hours from the end of one day to the start of the next. */
    record ShortRest(Id<Defender> defender, Id<Activity> from, Id<Activity> to, Duration rest, Duration needed) implements DayFinding {
        @Override public RuleKey rule() {
            return RuleKey.NIGHT_REST;
        }

        @Override public List<Id<Activity>> activities() {
            return List.of(from, to);
        }

        @Override public Object about() {
            return defender;
        }
    }

    /** More activities on a day than a defender can take. */
    record TooManyActivities(Id<Defender> defender, LocalDate day, List<Id<Activity>> activities, int limit) implements DayFinding {
        @Override public RuleKey rule() {
            return RuleKey.ACTIVITIES_PER_DAY;
        }

        @Override public Object about() {
            return List.of(defender, day);
        }
    }

    /** More hours of activities on a day than a defender can take. */
    record TooManyHours(Id<Defender> defender, LocalDate day, List<Id<Activity>> activities, Duration hours,
            Duration limit) implements DayFinding {
        @Override public RuleKey rule() {
            return RuleKey.HOURS_PER_DAY;
        }

        @Override public Object about() {
            return List.of(defender, day);
        }
    }

    /**
     * Three activities in a row without a break.
     *
     * @param longest the longer of the two pauses between them, travel not counted
     */
    record NoBreak(Id<Defender> defender, List<Id<Activity>> activities, Duration longest, Duration needed) implements DayFinding {
        @Override public RuleKey rule() {
            return RuleKey.BREAK;
        }

        @Override public Object about() {
            return defender;
        }
    }

    /**
     * No time for lunch or dinner.
     *
     * @param activities those within the hours of the meal
     * @param free the longest free time within them, travel not counted
     */
    record NoMeal(Id<Defender> defender, LocalDate day, Meal meal, List<Id<Activity>> activities, Duration free, Duration needed,
            LocalTime from, LocalTime to) implements DayFinding {
        @Override public RuleKey rule() {
            return meal == Meal.LUNCH ? RuleKey.LUNCH : RuleKey.DINNER;
        }

        @Override public Object about() {
            return List.of(defender, day, meal);
        }
    }

    /** The first day is not a light one. */
    record FullFirstDay(Id<Defender> defender, LocalDate day, List<Id<Activity>> activities, int limit) implements DayFinding {
        @Override public RuleKey rule() {
            return RuleKey.FIRST_DAY;
        }

        @Override public Object about() {
            return List.of(defender, day);
        }
    }

    /** So many days in a row without a free morning or afternoon. */
    record NoFreeHalfDay(Id<Defender> defender, LocalDate from, LocalDate to, int days, int limit) implements DayFinding {
        @Override public RuleKey rule() {
            return RuleKey.FREE_HALF_DAY;
        }

        @Override public List<Id<Activity>> activities() {
            return List.of();
        }

        @Override public Object about() {
            return List.of(defender, from);
        }
    }

    /** Somebody has to leave their base before the earliest hour. */
    record LeavesTooEarly(Id<Defender> defender, Id<Activity> activity, LocalDateTime leaves, LocalTime earliest,
            Duration travel) implements DayFinding {
        @Override public RuleKey rule() {
            return RuleKey.BASE_TRANSFER;
        }

        @Override public List<Id<Activity>> activities() {
            return List.of(activity);
        }

        @Override public Object about() {
            return defender;
        }
    }

    /** Somebody is back at their base after the latest hour. */
    record BackTooLate(Id<Defender> defender, Id<Activity> activity, LocalDateTime back, LocalTime latest,
            Duration travel) implements DayFinding {
        @Override public RuleKey rule() {
            return RuleKey.BASE_TRANSFER;
        }

        @Override public List<Id<Activity>> activities() {
            return List.of(activity);
        }

        @Override public Object about() {
            return defender;
        }
    }

    /** It is not known where a defender sleeps. */
    record UnknownBase(Id<Defender> defender, List<Id<Activity>> activities) implements DayFinding, Grouped {
        @Override public RuleKey rule() {
            return RuleKey.BASE_TRANSFER;
        }

        @Override public Object about() {
            return defender;
        }

        @Override public boolean isUnknown() {
            return true;
        }

        @Override public UnknownBase withActivities(List<Id<Activity>> others) {
            return new UnknownBase(defender, others);
        }
    }

    /** A defender has far more or far fewer activities than the others. */
    record UnevenShare(Id<Defender> defender, int count, int average) implements DayFinding {
        @Override public RuleKey rule() {
            return RuleKey.FAIR_SHARE;
        }

        @Override public List<Id<Activity>> activities() {
            return List.of();
        }

        @Override public Object about() {
            return defender;
        }
    }

    /** A meal that needs time. */
    enum Meal { LUNCH, DINNER }
}
