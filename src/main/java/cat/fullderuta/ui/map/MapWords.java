package cat.fullderuta.ui.map;

import cat.fullderuta.check.Route;
import cat.fullderuta.document.RouteMap;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.text.Formats;
import cat.fullderuta.text.Messages;
import cat.fullderuta.text.Names;
import cat.fullderuta.travel.Estimate;
import java.util.List;
import java.util.stream.Collectors;

/** The words of stops and legs. */
final class MapWords {

    private final Edition edition;
    private final Messages words;
    private final Formats formats;
    private final Names names;

    MapWords(Edition edition, Messages words) {
        this.edition = edition;
        this.words = words;
        formats = Formats.of(words);
        names = Names.of(edition, words);
    }

    /** "1, 4"; nothing at a mere base. */
    static String numbers(RouteMap.Spot spot) {
        return spot.visits().stream().map(visit -> String.valueOf(visit.number())).collect(Collectors.joining(", "));
    }

    /** "10:00–12:00 Round table · Reus". */
    String visit(Route.Visit visit) {
        String title = edition.activities().find(visit.activity()).map((Activity it) -> names.titleAndPlace(it)).orElse("");
        return formats.hours(visit.start(), visit.end()) + " " + title;
    }

    /** All that happens at a spot, a line each. */
    String spot(RouteMap.Spot spot) {
        String all = spot.visits().stream().map(visit -> visit.number() + ". " + visit(visit)).collect(Collectors.joining("\n"));
        return spot.base() ? words.get("map.base") + " · " + spot.town() + (all.isEmpty() ? "" : "\n" + all) : all;
    }

    /** The ways that go along a line, each with its time and what is left of it. */
    String line(List<Route.Leg> legs) {
        return legs.stream().map(leg -> stop(leg.from()) + " → " + stop(leg.to()) + ": " + leg(leg)).collect(Collectors.joining("\n"));
    }

    /** "80 min (estimate), 12 min short". */
    String leg(Route.Leg leg) {
        return leg.way().map(way -> words.get("map.leg." + way.confidence().name(), formats.duration(way.duration())) + spare(leg, way))
                .orElseGet(() -> words.get("map.leg.unknown"));
    }

    private String spare(Route.Leg leg, Estimate way) {
        return way.source() == Estimate.Source.SAME_PLACE ? "" : leg.spare().map(spare -> ", " + (spare.isNegative()
                ? words.get("map.leg.short", formats.duration(spare.negated())) : words.get("map.leg.spare", formats.duration(spare))))
                .orElse("");
    }

    /** "12 min short", as it stands on the map. */
    String shortOf(Route.Leg leg) {
        return words.get("map.leg.short", formats.duration(leg.spare().orElseThrow().negated()));
    }

    private String stop(Route.Stop stop) {
        return switch (stop) {
            case Route.Base _ -> words.get("map.base");
            case Route.Visit visit -> String.valueOf(visit.number());
        };
    }
}
