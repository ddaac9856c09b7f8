package cat.fullderuta.plan;

import cat.fullderuta.edition.RuleKey;

/**
 * A rule that keeps an activity from some of the places that were tried.
 *
 * @param places how many clash because of it, also where something else clashes too
 * @param alone  how many clash because of nothing else: so many places there would be without it
 */
public record Obstacle(RuleKey rule, int places, int alone) {}
