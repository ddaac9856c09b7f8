package cat.fullderuta.document;

import java.time.Duration;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** One line of a day's agenda, in order of the hours. */
public sealed interface AgendaLine {

    /** The defender arrives. */
    record Arrival(LocalTime at, String place) implements AgendaLine { }

    /** The defender leaves for home. */
    record Departure(LocalTime at, String place) implements AgendaLine { }

    /** An activity. */
    record Appointment(Engagement activity) implements AgendaLine { }

    /**
     * From one place to the next.
     *
     * @param at     when to leave: the next start less travel and buffer, on full five minutes where travel is an estimate, but not before
     *               the last activity ends; null when not known
     * @param travel without buffer, null when not known
     * @param approximate whether the travel time is an estimate from the map
     * @param town   where to; empty for another place in no known town
     * @param home   whether it goes back to where the defender sleeps, which is never named
     * @param tight  whether there is less time than travel and buffer take
     */
    record Transfer(@Nullable LocalTime at, @Nullable Duration travel, boolean approximate, String town, boolean home, boolean tight)
            implements AgendaLine { }

    /**
     * Nothing is planned.
     *
     * @param from  null for from the morning on
     * @param to    null for until the evening
     * @param lunch whether this is when to have lunch
     */
    record Pause(@Nullable LocalTime from, @Nullable LocalTime to, boolean lunch) implements AgendaLine { }
}
