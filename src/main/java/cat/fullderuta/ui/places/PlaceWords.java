package cat.fullderuta.ui.places;

import cat.fullderuta.check.Finding;
import cat.fullderuta.check.Fit;
import cat.fullderuta.check.Severity;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Companion;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Invitation;
import cat.fullderuta.plan.Suggestion;
import cat.fullderuta.text.FindingText;
import cat.fullderuta.text.Formats;
import cat.fullderuta.text.Messages;
import cat.fullderuta.text.Names;
import cat.fullderuta.text.ReasonText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words for one place.
 *
 * @param hasUnsaid whether more speaks against it, which is said elsewhere
 * @param isNow   whether the activity is there already
 * @param reasons what speaks for it
 * @param against what speaks against it, worst first
 */
record PlaceWords(String when, String who, String verdict, boolean hasUnsaid, boolean isNow, List<String> reasons, List<Against> against) {

    private static final Invitation EVERYONE = new Invitation.Everyone(List.of());

    /** Something that speaks against a place: in a few words, and whole. */
    record Against(Severity severity, String title, String sentence) {}

    /** @param unsaid findings that hold at every place, so that they tell none from another */
    static PlaceWords of(Suggestion suggestion, Edition edition, List<Finding> unsaid, Messages words) {
        Fit fit = suggestion.fit();
        Activity placed = suggestion.activity();
        Formats formats = Formats.of(words);
        Edition there = edition.withActivities(edition.activities().with(placed));
        FindingText text = FindingText.of(there, words);
        ReasonText reason = ReasonText.of(there, words);
        return new PlaceWords(formats.shortDay(fit.start().toLocalDate()) + " · "
                + formats.hours(fit.start(), fit.start().plus(placed.length())),
                who(suggestion, edition, words), verdict(fit, words), !unsaid.isEmpty(),
                edition.activities().find(placed.id()).equals(Optional.of(placed)),
                suggestion.reasons().stream().map(reason::say).toList(),
                fit.findings().list().stream().filter(finding -> !unsaid.contains(finding))
                        .map(it -> new Against(fit.findings().severityOf(it), text.title(it), text.sentence(it))).toList());
    }

    private static String who(Suggestion suggestion, Edition edition, Messages words) {
        Names names = Names.of(edition, words);
        List<Id<Defender>> going = suggestion.fit().defenders();
        String defenders = going.isEmpty() ? words.get("places.nobody")
                : suggestion.activity().invitation().equals(EVERYONE) ? words.get("inspector.fact.everyone")
                : going.stream().map(names::defender).collect(Collectors.joining(" + "));
        List<Companion> companions = suggestion.activity().companions().stream()
                .flatMap(id -> edition.companions().find(id).stream()).toList();
        return companions.isEmpty() ? defenders : defenders + " · " + companions.stream()
                .map(it -> role(it, words) + it.name()).collect(Collectors.joining(", "));
    }

    private static String role(Companion companion, Messages words) {
        return companion.roles().stream().sorted().findFirst()
                .map(it -> words.get("domain", it).toLowerCase(words.locale()) + " ").orElse("");
    }

    private static String verdict(Fit fit, Messages words) {
        int count = fit.findings().list(fit.verdict() == Fit.Verdict.CLASHES ? Severity.CLASH : Severity.WARNING).size();
        return words.get("places.Verdict." + fit.verdict(), count);
    }

    /** All of it in a row, as a screen reader says it. */
    String say(Messages words) {
        return Stream.of(Stream.of(when, who, verdict), reasons.isEmpty() ? Stream.<String>empty()
                        : Stream.of(words.get("places.for", String.join("; ", reasons))),
                against.isEmpty() ? Stream.<String>empty() : Stream.of(words.get("places.against",
                        against.stream().map(it -> it.title() + ". " + it.sentence()).collect(Collectors.joining(" ")))))
                .flatMap(it -> it).collect(Collectors.joining(". "));
    }
}
