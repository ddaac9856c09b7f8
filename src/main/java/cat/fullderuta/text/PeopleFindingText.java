package cat.fullderuta.text;

import static cat.fullderuta.text.FindingPattern.of;

import cat.fullderuta.check.PeopleFinding;
import java.util.List;

/** The words for who must go along and what somebody does not want. */
final class PeopleFindingText {

    private final FindingNames names;
    private final Formats formats;

    PeopleFindingText(FindingNames names) {
        this.names = names;
        formats = names.formats();
    }

    FindingPattern pattern(PeopleFinding finding) {
        return switch (finding) {
            case PeopleFinding.NoInterpreter it -> of("noInterpreter", names.day(it.activity()), names.withHours(it.activity()),
                    names.defenders(it.defenders()), names.languages(it.languages()));
            case PeopleFinding.WrongPair it -> of("wrongPair", names.day(it.activity()), names.withHours(it.activity()),
                    names.defender(it.defender()), names.companions(it.interpreters()), names.languages(it.languages()));
            case PeopleFinding.TooFewInterpreters it -> of("tooFewInterpreters", names.day(it.activity()),
                    names.withHours(it.activity()), it.asked(), it.going());
            case PeopleFinding.UnknownDefenderLanguages it -> of("unknownDefenderLanguages", names.defender(it.defender()),
                    it.activities().size());
            case PeopleFinding.UnknownActivityLanguages it -> of("unknownActivityLanguages", it.activities().size());
            case PeopleFinding.InterpreterArrivesLate it -> of("interpreterArrivesLate", names.companion(it.interpreter()),
                    names.day(it.from()), names.way(it.from(), it.to()), formats.minutes(it.early()), formats.minutes(it.needed()));
            case PeopleFinding.AloneTooLong it -> of("aloneTooLong", names.companion(it.interpreter()), names.day(it.activity()),
                    names.withHours(it.activity()), formats.minutes(it.length()), formats.minutes(it.limit()));
            case PeopleFinding.HalfDayTooLong it -> of(it.morning() ? "halfDayTooLong.morning" : "halfDayTooLong.afternoon",
                    names.companion(it.interpreter()), formats.shortDay(it.day()), formats.duration(it.work()),
                    formats.duration(it.limit()));
            case PeopleFinding.NoEscort it -> of(it.defenders().isEmpty() ? "noEscort.activity" : "noEscort",
                    names.day(it.activity()), names.withHours(it.activity()), names.defenders(it.defenders()));
            case PeopleFinding.UnknownEscort it -> of("unknownEscort", names.defender(it.defender()), it.activities().size());
            case PeopleFinding.AgainstConsent it -> of("againstConsent", names.day(it.activity()), names.withHours(it.activity()),
                    names.defender(it.defender()), names.words(it.uses()));
            case PeopleFinding.UnknownConsent it -> of("unknownConsent", names.defender(it.defender()),
                    names.words(List.of(it.use())), it.activities().size());
            case PeopleFinding.TopicToAvoid it -> of("topicToAvoid", names.day(it.activity()), names.withHours(it.activity()),
                    names.defender(it.defender()), it.topic());
            case PeopleFinding.PersonToAvoid it -> of("personToAvoid", names.day(it.activity()), names.withHours(it.activity()),
                    names.defender(it.defender()), it.person());
        };
    }
}
