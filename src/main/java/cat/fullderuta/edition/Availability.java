package cat.fullderuta.edition;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Hours at which a person can or cannot be asked for anything.
 * Somebody with any {@code AVAILABLE} hours is available only then; {@code UNAVAILABLE} hours always count.
 *
 * @param note why; internal, may be empty
 */
public record Availability(Kind kind, TimeSpan span, String note) {

    /** Can or cannot. */
    public enum Kind { AVAILABLE, UNAVAILABLE }

    /** Hours at which nothing may be asked. */
    public static Availability unavailable(TimeSpan span, String note) {
        return new Availability(Kind.UNAVAILABLE, span, note);
    }

    /** Hours offered. */
    public static Availability available(TimeSpan span, String note) {
        return new Availability(Kind.AVAILABLE, span, note);
    }

    /**
     * The hours within a span at which somebody who stated this can be asked, in order: those offered, or all when none are,
     * without those at which they cannot.
     */
    public static List<TimeSpan> listFree(List<Availability> stated, TimeSpan within) {
        boolean offers = stated.stream().anyMatch(it -> it.kind == Kind.AVAILABLE);
        List<TimeSpan> free = new ArrayList<>();
        LocalDateTime until = within.from();
        for (TimeSpan offered : offers ? listOf(Kind.AVAILABLE, stated) : List.of(within)) {
            LocalDateTime from = offered.from().isAfter(until) ? offered.from() : until;
            LocalDateTime to = offered.to().isBefore(within.to()) ? offered.to() : within.to();
            for (TimeSpan busy : listOf(Kind.UNAVAILABLE, stated)) {
                if (busy.from().isAfter(from)) {
                    add(from, busy.from().isBefore(to) ? busy.from() : to, free);
                }
                from = busy.to().isAfter(from) ? busy.to() : from;
            }
            add(from, to, free);
            until = to.isAfter(until) ? to : until;
        }
        return List.copyOf(free);
    }

    private static List<TimeSpan> listOf(Kind kind, List<Availability> stated) {
        return stated.stream().filter(it -> it.kind == kind).map(Availability::span).sorted(Comparator.comparing(TimeSpan::from)).toList();
    }

    /** Touching spans become one. */
    private static void add(LocalDateTime from, LocalDateTime to, List<TimeSpan> free) {
        if (to.isAfter(from)) {
            boolean touches = !free.isEmpty() && free.getLast().to().equals(from);
            free.add(touches ? new TimeSpan(free.removeLast().from(), to) : new TimeSpan(from, to));
        }
    }
}
