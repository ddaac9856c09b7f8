package cat.fullderuta.ui.companions;

import cat.fullderuta.edition.Availability;
import cat.fullderuta.edition.Availability.Kind;
import cat.fullderuta.edition.TimeSpan;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What hours become when they are painted. */
enum HoursBrush {
    AVAILABLE(Kind.AVAILABLE), UNAVAILABLE(Kind.UNAVAILABLE), CLEAR(null);

    private static final Comparator<Availability> BY_START = Comparator.comparing((Availability it) -> it.span().from())
            .thenComparing(Availability::kind).thenComparing(Availability::note);

    private final @Nullable Kind kind;

    HoursBrush(@Nullable Kind kind) {
        this.kind = kind;
    }

    /**
     * What is stated once these spans were painted: of the other kind nothing is left in them, what was of this kind stays with
     * its note, and spans that touch and say the same become one. In order of their start.
     */
    List<Availability> paint(List<Availability> stated, List<TimeSpan> painted) {
        List<Availability> after = new ArrayList<>();
        for (Availability each : stated) {
            if (each.kind() == kind) {
                after.add(each);
            } else {
                without(each.span(), painted).forEach(rest -> after.add(new Availability(each.kind(), rest, each.note())));
            }
        }
        if (kind != null) {
            List<TimeSpan> there = after.stream().filter(it -> it.kind() == kind).map(Availability::span).toList();
            painted.forEach(span -> without(span, there).forEach(rest -> after.add(new Availability(kind, rest, ""))));
        }
        return merge(after);
    }

    /** The same, with spans that touch and say the same as one; in order of their start. */
    static List<Availability> merge(List<Availability> stated) {
        List<Availability> merged = new ArrayList<>();
        for (Availability each : stated.stream().sorted(BY_START).toList()) {
            int place = findTouching(merged, each);
            if (place < 0) {
                merged.add(each);
            } else {
                TimeSpan before = merged.get(place).span();
                LocalDateTime to = before.to().isAfter(each.span().to()) ? before.to() : each.span().to();
                merged.set(place, new Availability(each.kind(), new TimeSpan(before.from(), to), each.note()));
            }
        }
        return List.copyOf(merged);
    }

    private static int findTouching(List<Availability> merged, Availability next) {
        for (int i = 0; i < merged.size(); i++) {
            Availability one = merged.get(i);
            if (one.kind() == next.kind() && one.note().equals(next.note()) && !one.span().to().isBefore(next.span().from())) {
                return i;
            }
        }
        return -1;
    }

    private static List<TimeSpan> without(TimeSpan whole, List<TimeSpan> cut) {
        List<TimeSpan> left = new ArrayList<>();
        LocalDateTime from = whole.from();
        for (TimeSpan each : cut.stream().filter(whole::overlaps).sorted(Comparator.comparing(TimeSpan::from)).toList()) {
            if (each.from().isAfter(from)) {
                left.add(new TimeSpan(from, each.from()));
            }
            from = each.to().isAfter(from) ? each.to() : from;
        }
        if (whole.to().isAfter(from)) {
            left.add(new TimeSpan(from, whole.to()));
        }
        return left;
    }
}
