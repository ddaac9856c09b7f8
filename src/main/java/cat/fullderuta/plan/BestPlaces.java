package cat.fullderuta.plan;

import cat.fullderuta.check.Finding;
import cat.fullderuta.check.Fit;
import cat.fullderuta.check.Severity;
import cat.fullderuta.edition.RuleKey;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a search for places found.
 *
 * @param suggestions the best places, best first; none clashes
 * @param nearest     where there is none: the place at which the least clashes; empty when nobody could go at all
 * @param tried       how many places were tried
 * @param obstacles   where there is none: why not, what keeps it from the most places first
 */
public record BestPlaces(List<Suggestion> suggestions, Optional<Suggestion> nearest, int tried, List<Obstacle> obstacles) {

    public BestPlaces {
        suggestions = List.copyOf(suggestions);
        obstacles = List.copyOf(obstacles);
    }

    static BestPlaces found(List<Suggestion> suggestions, int tried) {
        return new BestPlaces(suggestions, Optional.empty(), tried, List.of());
    }

    static BestPlaces none(Optional<Suggestion> nearest, List<Fit> tried) {
        Map<RuleKey, Integer> places = new EnumMap<>(RuleKey.class);
        Map<RuleKey, Integer> alone = new EnumMap<>(RuleKey.class);
        for (Fit fit : tried) {
            Set<RuleKey> rules = fit.findings().list(Severity.CLASH).stream().map(Finding::rule).collect(Collectors.toSet());
            rules.forEach(rule -> places.merge(rule, 1, Integer::sum));
            if (rules.size() == 1) {
                alone.merge(rules.iterator().next(), 1, Integer::sum);
            }
        }
        return new BestPlaces(List.of(), nearest, tried.size(), places.keySet().stream()
                .map(rule -> new Obstacle(rule, places.get(rule), alone.getOrDefault(rule, 0)))
                .sorted(Comparator.comparingInt((Obstacle it) -> -it.places())).toList());
    }
}
