package cat.fullderuta.check;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Availability;
import cat.fullderuta.edition.Companion;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.RuleKey;
import cat.fullderuta.edition.TimeSpan;
import cat.fullderuta.travel.Estimate;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** A fact about an edition that a coordinator should know; it holds values, room {@code text} has the words. */
public sealed interface Finding permits HostFinding, DayFinding, PeopleFinding, StayFinding, Finding.DoubleBooked, Finding.TooTightTransfer,
        Finding.UnknownTransfer, Finding.OutsideVisit, Finding.BeforeArrival, Finding.AfterDeparture, Finding.NotComing, Finding.UnknownStay,
        Finding.Unavailable, Finding.OutsideAvailability, Finding.UnknownAvailability {

    /** The rule that found it: how bad it is follows from how seriously the edition takes that rule. */
    RuleKey rule();

    /** The activities it is about: it is shown on each of them. */
    List<Id<Activity>> activities();

    /** Which of these defenders it is about, if it is about one of them. */
    default Optional<Id<Defender>> findDefender(Collection<Id<Defender>> among) {
        Object whom = about() instanceof List<?> several ? several.getFirst() : about();
        return among.stream().filter(id -> whom.equals(id) || whom.equals(new Resource.OfDefender(id))).findFirst();
    }

    /** Whether a fact is missing to judge: never a clash, never silence. */
    default boolean isUnknown() {
        return false;
    }

    /** Whom or what it is about, besides its activities. */
    default Object about() {
        return "";
    }

    /** Two activities need the same person or venue at the same time. */
    record DoubleBooked(Resource resource, Id<Activity> first, Id<Activity> second, TimeSpan overlap) implements Finding {
        @Override public RuleKey rule() {
            return RuleKey.DOUBLE_BOOKING;
        }

        @Override public List<Id<Activity>> activities() {
            return List.of(first, second);
        }

        @Override public Object about() {
            return resource;
        }
    }

    /**
     * Somebody cannot get from one activity to the next in time.
     *
     * @param available from the end of the one to the start of the other
     * @param travel the way alone
     * @param buffer added to the way by the rules of the edition
     * @param confidence how far to trust the way
     */
    record TooTightTransfer(Resource resource, Id<Activity> from, Id<Activity> to, Duration available, Duration travel,
            Duration buffer, Estimate.Confidence confidence) implements Finding {

        /** @param approximate whether the way is an estimate that nobody confirmed, of usual confidence */
        public TooTightTransfer(Resource resource, Id<Activity> from, Id<Activity> to, Duration available, Duration travel,
                Duration buffer, boolean approximate) {
            this(resource, from, to, available, travel, buffer,
                    approximate ? Estimate.Confidence.APPROXIMATE : Estimate.Confidence.EXACT);
        }

        /** Whether the way is an estimate that nobody confirmed. */
        public boolean approximate() {
            return confidence != Estimate.Confidence.EXACT;
        }

        @Override public RuleKey rule() {
            return RuleKey.TRANSFER;
        }

        @Override public List<Id<Activity>> activities() {
            return List.of(from, to);
        }

        @Override public Object about() {
            return resource;
        }

        /** How many minutes are missing. */
        public Duration shortBy() {
            return travel.plus(buffer).minus(available);
        }
    }

    /** Nobody knows how long the way between two activities of a day takes, since one of the places is not known. */
    record UnknownTransfer(Resource resource, Id<Activity> from, Id<Activity> to) implements Finding {
        @Override public RuleKey rule() {
            return RuleKey.TRANSFER;
        }

        @Override public List<Id<Activity>> activities() {
            return List.of(from, to);
        }

        @Override public Object about() {
            return resource;
        }

        @Override public boolean isUnknown() {
            return true;
        }
    }

    /** An activity is not within the days of the visit. A workshop may be before it. */
    record OutsideVisit(Id<Activity> activity, LocalDate firstDay, LocalDate lastDay) implements Finding {
        @Override public RuleKey rule() {
            return RuleKey.VISIT_DAYS;
        }

        @Override public List<Id<Activity>> activities() {
            return List.of(activity);
        }
    }

    /** An activity starts before its defender has arrived. */
    record BeforeArrival(Id<Activity> activity, Id<Defender> defender, LocalDateTime arrival) implements Finding {
        @Override public RuleKey rule() {
            return RuleKey.STAY;
        }

        @Override public List<Id<Activity>> activities() {
            return List.of(activity);
        }

        @Override public Object about() {
            return defender;
        }
    }

    /** An activity ends after its defender has left. */
    record AfterDeparture(Id<Activity> activity, Id<Defender> defender, LocalDateTime departure) implements Finding {
        @Override public RuleKey rule() {
            return RuleKey.STAY;
        }

        @Override public List<Id<Activity>> activities() {
            return List.of(activity);
        }

        @Override public Object about() {
            return defender;
        }
    }

    /** An activity still counts on a defender who has said that they cannot come. */
    record NotComing(Id<Activity> activity, Id<Defender> defender) implements Finding {
        @Override public RuleKey rule() {
            return RuleKey.STAY;
        }

        @Override public List<Id<Activity>> activities() {
            return List.of(activity);
        }

        @Override public Object about() {
            return defender;
        }
    }

    /** It is not known when a defender arrives or leaves. */
    record UnknownStay(Id<Defender> defender, List<Id<Activity>> activities) implements Finding, Grouped {
        @Override public RuleKey rule() {
            return RuleKey.STAY;
        }

        @Override public Object about() {
            return defender;
        }

        @Override public boolean isUnknown() {
            return true;
        }

        @Override public UnknownStay withActivities(List<Id<Activity>> others) {
            return new UnknownStay(defender, others);
        }
    }

    /** Somebody said they cannot at that time. */
    record Unavailable(Id<Activity> activity, Resource resource, Availability availability) implements Finding {
        @Override public RuleKey rule() {
            return RuleKey.AVAILABILITY;
        }

        @Override public List<Id<Activity>> activities() {
            return List.of(activity);
        }

        @Override public Object about() {
            return resource;
        }
    }

    /** Somebody offered hours, and this is not within any of them. */
    record OutsideAvailability(Id<Activity> activity, Resource resource) implements Finding {
        @Override public RuleKey rule() {
            return RuleKey.AVAILABILITY;
        }

        @Override public List<Id<Activity>> activities() {
            return List.of(activity);
        }

        @Override public Object about() {
            return resource;
        }
    }

    /** A companion has not said when they can. */
    record UnknownAvailability(Id<Companion> companion, List<Id<Activity>> activities) implements Finding, Grouped {
        @Override public RuleKey rule() {
            return RuleKey.AVAILABILITY;
        }

        @Override public Object about() {
            return companion;
        }

        @Override public boolean isUnknown() {
            return true;
        }

        @Override public UnknownAvailability withActivities(List<Id<Activity>> others) {
            return new UnknownAvailability(companion, others);
        }
    }
}
