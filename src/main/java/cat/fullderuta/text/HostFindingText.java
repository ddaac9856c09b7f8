package cat.fullderuta.text;

import static cat.fullderuta.text.FindingPattern.of;

import cat.fullderuta.calendar.SchoolDay;
import cat.fullderuta.check.HostFinding;
import java.time.LocalTime;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words for what hosts asked for and what is missing to tell them. */
final class HostFindingText {

    private final FindingNames names;
    private final Formats formats;

    HostFindingText(FindingNames names) {
        this.names = names;
        formats = names.formats();
    }

    FindingPattern pattern(HostFinding finding) {
        return switch (finding) {
            case HostFinding.OutsideWantedDays it -> of("outsideWantedDays", names.withHours(it.activity()),
                    formats.shortDay(it.day()), names.days(it.wanted()));
            case HostFinding.OutsideWantedHours it -> of("outsideWantedHours", names.day(it.activity()),
                    names.withHours(it.activity()), wanted(it.from(), it.to()));
            case HostFinding.NoSchool it -> of("noSchool", names.withHours(it.activity()), formats.shortDay(it.day()), reason(it));
            case HostFinding.UnknownSchoolDay it -> of("unknownSchoolDay", names.withHours(it.activity()), formats.shortDay(it.day()));
            case HostFinding.TooManyForHost it -> of("tooManyForHost", names.host(it.host()), formats.shortDay(it.day()),
                    it.activities().size(), it.limit());
            case HostFinding.NotAskedFor it -> of("notAskedFor", names.day(it.activity()), names.withHours(it.activity()),
                    names.defenders(it.defenders()));
            case HostFinding.AskedForMissing it -> of("askedForMissing", names.day(it.activity()), names.withHours(it.activity()),
                    names.defenders(it.defenders()));
            case HostFinding.NotAsWanted it -> of("notAsWanted", names.day(it.activity()), names.withHours(it.activity()),
                    names.defenders(it.defenders()), wanted(it));
            case HostFinding.TooFewDefenders it -> of("tooFewDefenders", names.day(it.activity()), names.withHours(it.activity()),
                    it.asked(), it.going());
            case HostFinding.NotEveryone it -> of("notEveryone", names.day(it.activity()), names.withHours(it.activity()),
                    names.defenders(it.missing()));
            case HostFinding.MissingFacts it -> of("missingFacts", names.day(it.activity()), names.withHours(it.activity()),
                    names.words(it.facts()));
            case HostFinding.TownsWithout it -> of("townsWithout", it.hosts().size(), names.hosts(it.hosts()));
        };
    }

    private String wanted(@Nullable LocalTime from, @Nullable LocalTime to) {
        if (from == null || to == null) {
            return from != null ? names.messages().get("findings.hours.from", formats.hour(from))
                    : to != null ? names.messages().get("findings.hours.until", formats.hour(to)) : "";
        }
        return formats.hour(from) + "–" + formats.hour(to);
    }

    private String wanted(HostFinding.NotAsWanted finding) {
        return Stream.of(finding.language() == null ? "" : names.language(finding.language()), finding.theme())
                .filter(word -> !word.isBlank()).collect(Collectors.joining(", "));
    }

    private String reason(HostFinding.NoSchool finding) {
        return finding.reason() == SchoolDay.PUBLIC_HOLIDAY && finding.holiday().isPresent()
                ? names.messages().get("findings", finding.holiday().get()) : names.messages().get("findings", finding.reason());
    }
}
