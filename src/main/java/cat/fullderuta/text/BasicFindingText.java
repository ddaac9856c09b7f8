package cat.fullderuta.text;

import static cat.fullderuta.text.FindingPattern.of;

import cat.fullderuta.check.DayFinding;
import cat.fullderuta.check.Finding;
import cat.fullderuta.check.HostFinding;
import cat.fullderuta.check.PeopleFinding;
import cat.fullderuta.check.Resource;
import cat.fullderuta.check.StayFinding;

/** The words for what is impossible, and what is not known about it. */
final class BasicFindingText {

    private final FindingNames names;
    private final Formats formats;

    BasicFindingText(FindingNames names) {
        this.names = names;
        formats = names.formats();
    }

    FindingPattern pattern(Finding finding) {
        return switch (finding) {
            case Finding.DoubleBooked it -> of(it.resource() instanceof Resource.OfVenue ? "doubleBooked.venue" : "doubleBooked",
                    names.resource(it.resource()), names.day(it.first()), names.withHours(it.first()),
                    names.withHours(it.second()), formats.minutes(it.overlap().length()));
            case Finding.TooTightTransfer it -> of(switch (it.confidence()) {
                case EXACT -> "tightTransfer";
                case APPROXIMATE -> "tightTransfer.approximate";
                case LOW -> "tightTransfer.low";
            },
                    names.resource(it.resource()), names.day(it.from()), names.way(it.from(), it.to()),
                    formats.minutes(it.travel()), formats.minutes(it.buffer()), formats.minutes(it.available()),
                    formats.minutes(it.shortBy()));
            case Finding.UnknownTransfer it -> of("unknownTransfer", names.resource(it.resource()), names.day(it.from()),
                    names.way(it.from(), it.to()));
            case Finding.OutsideVisit it -> of("outsideVisit", names.day(it.activity()), names.withHours(it.activity()),
                    formats.days(it.firstDay(), it.lastDay()));
            case Finding.BeforeArrival it -> of("beforeArrival", names.defender(it.defender()), names.day(it.activity()),
                    names.withHours(it.activity()), names.moment(it.arrival()));
            case Finding.AfterDeparture it -> of("afterDeparture", names.defender(it.defender()), names.day(it.activity()),
                    names.withHours(it.activity()), names.moment(it.departure()));
            case Finding.NotComing it -> of("notComing", names.defender(it.defender()), names.day(it.activity()),
                    names.withHours(it.activity()));
            case Finding.UnknownStay it -> of("unknownStay", names.defender(it.defender()), it.activities().size());
            case Finding.Unavailable it -> of("unavailable", names.resource(it.resource()), names.day(it.activity()),
                    names.withHours(it.activity()), names.span(it.availability().span()));
            case Finding.OutsideAvailability it -> of("outsideAvailability", names.resource(it.resource()),
                    names.day(it.activity()), names.withHours(it.activity()));
            case Finding.UnknownAvailability it -> of("unknownAvailability", names.companion(it.companion()), it.activities().size());
            case StayFinding.TightArrival it -> of("tightArrival", tight(it, names.moment(it.arrival())));
            case StayFinding.TightDeparture it -> of("tightDeparture", tight(it, names.moment(it.departure())));
            case StayFinding.UnknownTerminal it -> of("unknownTerminal", names.defender(it.defender()), it.activities().size());
            case HostFinding it -> new HostFindingText(names).pattern(it);
            case DayFinding it -> new DayFindingText(names).pattern(it);
            case PeopleFinding it -> new PeopleFindingText(names).pattern(it);
        };
    }

    private Object[] tight(StayFinding.Tight it, String moment) {
        return new Object[] {names.defender(it.defender()), names.day(it.activity()), names.withHours(it.activity()),
                it.place().isBlank() ? moment : it.place() + ", " + moment, formats.minutes(it.travel()), formats.minutes(it.buffer()),
                formats.minutes(it.available()), formats.minutes(it.shortBy()), it.confidence().ordinal()};
    }
}
