package cat.fullderuta.ui.travel;

import cat.fullderuta.check.Route;
import cat.fullderuta.check.WayInUse;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.TravelTime;
import cat.fullderuta.text.Formats;
import cat.fullderuta.text.Messages;
import cat.fullderuta.text.Names;
import cat.fullderuta.travel.Estimate;
import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The words of the rows of travel times. */
final class TravelWords {

    private final Edition edition;
    private final Messages words;
    private final Formats formats;
    private final Names names;

    TravelWords(Edition edition, Messages words) {
        this.edition = edition;
        this.words = words;
        formats = Formats.of(words);
        names = Names.of(edition, words);
    }

    String town(String code) {
        return names.town(code);
    }

    String mode(TravelTime.Mode mode) {
        return words.get("domain", mode);
    }

    /** "Estimate" or "Entered", with what else was entered and does not count. */
    String source(Estimate way, List<TravelTime> entered) {
        String source = words.get("ways.source." + way.source().name());
        return entered.size() < 2 ? source : words.get("ways.source.also", source, entered.stream().skip(1)
                .map(time -> mode(time.mode()).toLowerCase(words.locale()) + " " + formats.duration(time.duration()))
                .collect(Collectors.joining(", ")));
    }

    String confidence(Estimate way) {
        return words.get("ways.confidence." + way.confidence().name());
    }

    /** "12 min short" or "35 min left over". */
    String spare(Duration spare) {
        return spare.isNegative() ? words.get("ways.short", formats.duration(spare.negated())) : words.get("ways.spare", formats.duration(spare));
    }

    /** Who goes it when where it is tightest, and how many more. */
    String use(WayInUse way) {
        WayInUse.Use tightest = way.uses().getFirst();
        Route.Leg leg = tightest.leg();
        return words.get("ways.use", names.resource(tightest.who()), formats.shortDay(leg.to().day()), stop(leg.from(), true),
                stop(leg.to(), false), way.uses().size() - 1);
    }

    private String stop(Route.Stop stop, boolean leaving) {
        return switch (stop) {
            case Route.Base _ -> words.get("ways.base");
            case Route.Visit visit -> formats.hour(leaving ? visit.end() : visit.start()) + edition.activities().find(visit.activity())
                    .map(activity -> " " + names.title(activity)).orElse("");
        };
    }

    /** Without accents and case, to search in. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT).strip();
    }
}
