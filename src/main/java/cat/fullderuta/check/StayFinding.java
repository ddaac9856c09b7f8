package cat.fullderuta.check;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.RuleKey;
import cat.fullderuta.travel.Estimate;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;

/** What is to be said about the ways from where a defender arrives and to where they leave. */
public sealed interface StayFinding extends Finding {

    @Override
    default RuleKey rule() {
        return RuleKey.TRANSFER;
    }

    /** A way that takes longer than there is time. */
    sealed interface Tight extends StayFinding {

        /** The activity before or after it. */
        Id<Activity> activity();

        /** Whose way it is. */
        Id<Defender> defender();

        /** The airport, station or town, as people wrote it. */
        String place();

        /** From the arrival to the activity, or from that to the departure. */
        Duration available();

        /** The way alone. */
        Duration travel();

        /** Added to the way by the rules of the edition. */
        Duration buffer();

        /** How far to trust the way. */
        Estimate.Confidence confidence();

        /** How many minutes are missing. */
        default Duration shortBy() {
            return travel().plus(buffer()).minus(available());
        }

        @Override
        default List<Id<Activity>> activities() {
            return List.of(activity());
        }

        @Override
        default Object about() {
            return defender();
        }
    }

    /** From where somebody arrives they cannot be at an activity in time. */
    record TightArrival(Id<Activity> activity, Id<Defender> defender, String place, LocalDateTime arrival, Duration available,
            Duration travel, Duration buffer, Estimate.Confidence confidence) implements Tight {
    }

    /** After an activity somebody cannot be in time where they leave from. */
    record TightDeparture(Id<Activity> activity, Id<Defender> defender, String place, LocalDateTime departure, Duration available,
            Duration travel, Duration buffer, Estimate.Confidence confidence) implements Tight {
    }

    /** Nobody knows how long the way from the arrival or to the departure takes, since what is written of its place is no known place. */
    record UnknownTerminal(Id<Defender> defender, List<Id<Activity>> activities) implements StayFinding, Grouped {
        @Override public Object about() {
            return defender;
        }

        @Override public boolean isUnknown() {
            return true;
        }

        @Override public UnknownTerminal withActivities(List<Id<Activity>> others) {
            return new UnknownTerminal(defender, others);
        }
    }
}
