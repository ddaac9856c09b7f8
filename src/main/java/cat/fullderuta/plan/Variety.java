package cat.fullderuta.plan;

import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Id;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Keeps suggestions apart: five quarters of an hour of one morning are one place to a coordinator. */
final class Variety {

    private static final int AFTERNOON = 14;
    private static final int SAME_DAY = 2;
    private static final int SAME_PEOPLE = 1;

    private record HalfDay(LocalDate day, boolean isAfternoon, List<Id<Defender>> defenders) {
        static HalfDay of(Suggestion suggestion) {
            LocalDateTime start = suggestion.fit().start();
            return new HalfDay(start.toLocalDate(), start.getHour() >= AFTERNOON, suggestion.fit().defenders());
        }
    }

    private Variety() {
    }

    /** The same, those first that are the best of their half-day and people, else in the same order. */
    static List<Suggestion> bestOfEachFirst(List<Suggestion> bestFirst) {
        Set<HalfDay> seen = new HashSet<>();
        List<Suggestion> first = new ArrayList<>();
        List<Suggestion> more = new ArrayList<>();
        bestFirst.forEach(it -> (seen.add(HalfDay.of(it)) ? first : more).add(it));
        first.addAll(more);
        return first;
    }

    /**
     * So many of the first of them, best first; of equally good ones those that differ most in day and people from the ones before.
     *
     * @param good how good they are, without regard to the hour
     */
    static List<Suggestion> choose(List<Suggestion> bestFirst, int most, Comparator<Suggestion> good) {
        List<Suggestion> left = new ArrayList<>(bestFirst);
        List<Suggestion> chosen = new ArrayList<>();
        while (chosen.size() < most && !left.isEmpty()) {
            Suggestion best = left.getFirst();
            Suggestion next = left.stream().takeWhile(it -> good.compare(it, best) == 0)
                    .min(Comparator.comparingInt(it -> likeness(it, chosen))).orElseThrow();
            left.remove(next);
            chosen.add(next);
        }
        chosen.sort(good);
        return chosen;
    }

    private static int likeness(Suggestion suggestion, List<Suggestion> chosen) {
        HalfDay own = HalfDay.of(suggestion);
        return chosen.stream().map(HalfDay::of).mapToInt(it -> (it.day().equals(own.day()) ? SAME_DAY : 0)
                + (it.defenders().equals(own.defenders()) ? SAME_PEOPLE : 0)).sum();
    }
}
