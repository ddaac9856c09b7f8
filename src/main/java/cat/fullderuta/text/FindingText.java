package cat.fullderuta.text;

import cat.fullderuta.check.Finding;
import cat.fullderuta.check.Resource;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Slot;
import cat.fullderuta.edition.TimeSpan;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Function;

/**
 * The words for findings: a title of a few words and a sentence with the values and what to do.
 * Hours come from the edition: to word a {@link cat.fullderuta.check.Fit} give the edition as it would be there.
 */
public final class FindingText {

    private final Edition edition;
    private final Messages messages;
    private final Formats formats;
    private final Names names;

    private FindingText(Edition edition, Messages messages) {
        this.edition = edition;
        this.messages = messages;
        formats = Formats.of(messages);
        names = Names.of(edition, messages);
    }

    /** The words of one language for findings about this edition. */
    public static FindingText of(Edition edition, Messages messages) {
        return new FindingText(edition, messages);
    }

    /** What is wrong, in a few words: "35 min short". */
    public String title(Finding finding) {
        return switch (finding) {
            case Finding.DoubleBooked it -> it.resource() instanceof Resource.OfVenue
                    ? messages.get("findings.doubleBooked.venue.title", names.resource(it.resource()))
                    : messages.get("findings.doubleBooked.title", names.resource(it.resource()));
            case Finding.TooTightTransfer it ->
                    messages.get(approximate("findings.tightTransfer.title", it.approximate()), formats.minutes(it.shortBy()));
            case Finding.UnknownTransfer it -> messages.get("findings.unknownTransfer.title");
            case Finding.OutsideVisit it -> messages.get("findings.outsideVisit.title");
            case Finding.BeforeArrival it -> messages.get("findings.beforeArrival.title", names.defender(it.defender()));
            case Finding.AfterDeparture it -> messages.get("findings.afterDeparture.title", names.defender(it.defender()));
            case Finding.UnknownStay it -> messages.get("findings.unknownStay.title", names.defender(it.defender()));
            case Finding.Unavailable it -> messages.get("findings.unavailable.title", names.resource(it.resource()));
            case Finding.OutsideAvailability it -> messages.get("findings.outsideAvailability.title", names.resource(it.resource()));
        };
    }

    /** What is wrong, with who, where, when and by how much. */
    public String sentence(Finding finding) {
        return switch (finding) {
            case Finding.DoubleBooked it -> messages.get("findings.doubleBooked.sentence", names.resource(it.resource()), day(it.first()),
                    withHours(it.first()), withHours(it.second()), formats.minutes(it.overlap().length()));
            case Finding.TooTightTransfer it -> messages.get(approximate("findings.tightTransfer.sentence", it.approximate()),
                    names.resource(it.resource()), day(it.from()), way(it.from(), it.to()), formats.minutes(it.travel()),
                    formats.minutes(it.buffer()), formats.minutes(it.available()));
            case Finding.UnknownTransfer it ->
                    messages.get("findings.unknownTransfer.sentence", names.resource(it.resource()), day(it.from()),
                            way(it.from(), it.to()));
            case Finding.OutsideVisit it -> messages.get("findings.outsideVisit.sentence", day(it.activity()), withHours(it.activity()),
                    formats.days(it.firstDay(), it.lastDay()));
            case Finding.BeforeArrival it -> messages.get("findings.beforeArrival.sentence", names.defender(it.defender()),
                    day(it.activity()), withHours(it.activity()), moment(it.arrival()));
            case Finding.AfterDeparture it -> messages.get("findings.afterDeparture.sentence", names.defender(it.defender()),
                    day(it.activity()), withHours(it.activity()), moment(it.departure()));
            case Finding.UnknownStay it ->
                    messages.get("findings.unknownStay.sentence", names.defender(it.defender()), day(it.activity()),
                            withHours(it.activity()));
            case Finding.Unavailable it -> messages.get("findings.unavailable.sentence", names.resource(it.resource()),
                    day(it.activity()), withHours(it.activity()), span(it.availability().span()));
            case Finding.OutsideAvailability it -> messages.get("findings.outsideAvailability.sentence", names.resource(it.resource()),
                    day(it.activity()), withHours(it.activity()));
        };
    }

    /** A span within a day as "10:00–12:00", over several with their days. */
    private String span(TimeSpan span) {
        return span.from().toLocalDate().equals(span.to().toLocalDate()) ? formats.hours(span.from(), span.to())
                : moment(span.from()) + " – " + moment(span.to());
    }

    private String moment(LocalDateTime time) {
        return formats.shortDay(time.toLocalDate()) + " " + formats.hour(time);
    }

    private String way(Id<Activity> from, Id<Activity> to) {
        return at(from, Slot::end) + " → " + at(to, Slot::start);
    }

    private String at(Id<Activity> id, Function<Slot, LocalDateTime> moment) {
        return where(id) + findSlot(id).map(slot -> " " + formats.hour(moment.apply(slot))).orElse("");
    }

    private String withHours(Id<Activity> id) {
        return where(id) + findSlot(id).map(slot -> " " + formats.hours(slot.start(), slot.end())).orElse("");
    }

    private String where(Id<Activity> id) {
        return edition.activities().find(id).map(names::where).orElseGet(() -> messages.get("findings.gone"));
    }

    private String day(Id<Activity> id) {
        return findSlot(id).map(slot -> formats.shortDay(slot.start().toLocalDate())).orElseGet(() -> messages.get("findings.noDay"));
    }

    private Optional<Slot> findSlot(Id<Activity> id) {
        return edition.activities().find(id).flatMap(Activity::findSlot);
    }

    private static String approximate(String key, boolean approximate) {
        return approximate ? key + ".approximate" : key;
    }
}
