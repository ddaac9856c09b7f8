package cat.fullderuta.check;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Availability;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.TimeSpan;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** A fact about an edition that a coordinator should know; it holds values, room {@code text} has the words. */
public sealed interface Finding {

    /** How bad it is. */
    Severity severity();

    /** The activities it is about: it is shown on each of them. */
    List<Id<Activity>> activities();

    /** Whom of the defenders it is about, if it is about one. */
    default Optional<Id<Defender>> findDefender() {
        return switch (this) {
            case DoubleBooked it -> findDefender(it.resource());
            case TooTightTransfer it -> findDefender(it.resource());
            case UnknownTransfer it -> findDefender(it.resource());
            case Unavailable it -> findDefender(it.resource());
            case OutsideAvailability it -> findDefender(it.resource());
            case BeforeArrival it -> Optional.of(it.defender());
            case AfterDeparture it -> Optional.of(it.defender());
            case UnknownStay it -> Optional.of(it.defender());
            case OutsideVisit _ -> Optional.empty();
        };
    }

    private static Optional<Id<Defender>> findDefender(Resource resource) {
        return resource instanceof Resource.OfDefender(var id) ? Optional.of(id) : Optional.empty();
    }

    /** Two activities need the same person or venue at the same time. */
    record DoubleBooked(Resource resource, Id<Activity> first, Id<Activity> second, TimeSpan overlap) implements Finding {
        @Override public Severity severity() {
            return Severity.CLASH;
        }

        @Override public List<Id<Activity>> activities() {
            return List.of(first, second);
        }
    }

    /**
     * Somebody cannot get from one activity to the next in time.
     *
     * @param available from the end of the one to the start of the other
     * @param travel    the way alone
     * @param buffer    added to the way by the rules of the edition
     * @param approximate whether the way is an estimate that nobody confirmed
     */
    record TooTightTransfer(Resource resource, Id<Activity> from, Id<Activity> to, Duration available, Duration travel,
            Duration buffer, boolean approximate) implements Finding {
        @Override public Severity severity() {
            return Severity.CLASH;
        }

        @Override public List<Id<Activity>> activities() {
            return List.of(from, to);
        }

        /** How many minutes are missing. */
        public Duration shortBy() {
            return travel.plus(buffer).minus(available);
        }
    }

    /** Nobody knows how long the way between two activities of a day takes, since one of the places is not known. */
    record UnknownTransfer(Resource resource, Id<Activity> from, Id<Activity> to) implements Finding {
        @Override public Severity severity() {
            return Severity.UNKNOWN;
        }

        @Override public List<Id<Activity>> activities() {
            return List.of(from, to);
        }
    }

    /** An activity is not within the days of the visit. A workshop may be before it. */
    record OutsideVisit(Id<Activity> activity, LocalDate firstDay, LocalDate lastDay) implements Finding {
        @Override public Severity severity() {
            return Severity.CLASH;
        }

        @Override public List<Id<Activity>> activities() {
            return List.of(activity);
        }
    }

    /** An activity starts before its defender has arrived. */
    record BeforeArrival(Id<Activity> activity, Id<Defender> defender, LocalDateTime arrival) implements Finding {
        @Override public Severity severity() {
            return Severity.CLASH;
        }

        @Override public List<Id<Activity>> activities() {
            return List.of(activity);
        }
    }

    /** An activity ends after its defender has left. */
    record AfterDeparture(Id<Activity> activity, Id<Defender> defender, LocalDateTime departure) implements Finding {
        @Override public Severity severity() {
            return Severity.CLASH;
        }

        @Override public List<Id<Activity>> activities() {
            return List.of(activity);
        }
    }

    /** It is not known when a defender of the activity arrives or leaves. */
    record UnknownStay(Id<Activity> activity, Id<Defender> defender) implements Finding {
        @Override public Severity severity() {
            return Severity.UNKNOWN;
        }

        @Override public List<Id<Activity>> activities() {
            return List.of(activity);
        }
    }

    /** Somebody said they cannot at that time. */
    record Unavailable(Id<Activity> activity, Resource resource, Availability availability) implements Finding {
        @Override public Severity severity() {
            return Severity.CLASH;
        }

        @Override public List<Id<Activity>> activities() {
            return List.of(activity);
        }
    }

    /** Somebody offered hours, and this is not within any of them. */
    record OutsideAvailability(Id<Activity> activity, Resource resource) implements Finding {
        @Override public Severity severity() {
            return Severity.CLASH;
        }

        @Override public List<Id<Activity>> activities() {
            return List.of(activity);
        }
    }
}
