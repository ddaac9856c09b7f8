package cat.fullderuta.ui.search;

import cat.fullderuta.edition.PlainWords;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/** Finds what all typed words begin a word of; what has them in its title comes first. */
final class SearchIndex {

    private static final int WHOLE = 0;
    private static final int IN_TITLE = 1;
    private static final int IN_DETAIL = 3;
    private static final int ELSEWHERE = 4;
    private static final int WITHIN = 6;
    /** Fewer letters within a word would find almost anything. */
    private static final int LEAST_WITHIN = 3;

    private final List<Hit> hits;

    /** @param hits in the order in which equally good ones are offered */
    SearchIndex(List<Hit> hits) {
        this.hits = List.copyOf(hits);
    }

    /** The best first; nothing for nothing typed. */
    List<Hit> find(String typed, int most) {
        List<String> wanted = PlainWords.of(typed);
        if (wanted.isEmpty()) {
            return List.of();
        }
        record Ranked(Hit hit, int rank) {}
        return hits.stream().map(hit -> new Ranked(hit, rank(hit, wanted).orElse(-1))).filter(it -> it.rank >= 0)
                .sorted(Comparator.comparingInt(Ranked::rank)).limit(most).map(Ranked::hit).toList();
    }

    private static OptionalInt rank(Hit hit, List<String> wanted) {
        int sum = 0;
        for (String word : wanted) {
            int rank = rank(hit.words(), word);
            if (rank < 0) {
                return OptionalInt.empty();
            }
            sum += rank;
        }
        return OptionalInt.of(sum);
    }

    private static int rank(Hit.Found found, String word) {
        if (found.title().contains(word)) {
            return WHOLE;
        }
        if (begins(found.title(), word)) {
            return IN_TITLE;
        }
        if (begins(found.detail(), word)) {
            return IN_DETAIL;
        }
        if (begins(found.more(), word)) {
            return ELSEWHERE;
        }
        return word.length() >= LEAST_WITHIN && (holds(found.title(), word) || holds(found.detail(), word)) ? WITHIN : -1;
    }

    private static boolean begins(List<String> words, String with) {
        return words.stream().anyMatch(word -> word.startsWith(with));
    }

    private static boolean holds(List<String> words, String part) {
        return words.stream().anyMatch(word -> word.contains(part));
    }
}
