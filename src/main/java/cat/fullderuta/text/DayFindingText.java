package cat.fullderuta.text;

import static cat.fullderuta.text.FindingPattern.of;

import cat.fullderuta.check.DayFinding;

/** The words for what days ask of people. */
final class DayFindingText {

    private final FindingNames names;
    private final Formats formats;

    DayFindingText(FindingNames names) {
        this.names = names;
        formats = names.formats();
    }

    FindingPattern pattern(DayFinding finding) {
        return switch (finding) {
            case DayFinding.ShortRest it -> of("shortRest", names.defender(it.defender()), names.day(it.from()),
                    names.way(it.from(), it.to()), formats.duration(it.rest()), formats.duration(it.needed()));
            case DayFinding.TooManyActivities it -> of("tooManyActivities", names.defender(it.defender()),
                    formats.shortDay(it.day()), it.activities().size(), it.limit(), names.withHours(it.activities()));
            case DayFinding.TooManyHours it -> of("tooManyHours", names.defender(it.defender()), formats.shortDay(it.day()),
                    formats.duration(it.hours()), formats.duration(it.limit()));
            case DayFinding.NoBreak it -> of("noBreak", names.defender(it.defender()), names.day(it.activities().getFirst()),
                    names.withHours(it.activities()), formats.minutes(it.longest()), formats.minutes(it.needed()));
            case DayFinding.NoMeal it -> of(it.meal() == DayFinding.Meal.LUNCH ? "noLunch" : "noDinner",
                    names.defender(it.defender()), formats.shortDay(it.day()), formats.hour(it.from()), formats.hour(it.to()),
                    formats.minutes(it.needed()), formats.minutes(it.free()));
            case DayFinding.FullFirstDay it -> of("fullFirstDay", names.defender(it.defender()), formats.shortDay(it.day()),
                    it.activities().size(), it.limit());
            case DayFinding.NoFreeHalfDay it -> of("noFreeHalfDay", names.defender(it.defender()), formats.shortDay(it.from()),
                    formats.shortDay(it.to()), it.days(), it.limit());
            case DayFinding.LeavesTooEarly it -> of("leavesTooEarly", names.defender(it.defender()), names.day(it.activity()),
                    names.withHours(it.activity()), formats.hour(it.leaves()), formats.hour(it.earliest()), formats.minutes(it.travel()));
            case DayFinding.BackTooLate it -> of("backTooLate", names.defender(it.defender()), names.day(it.activity()),
                    names.withHours(it.activity()), formats.hour(it.back()), formats.hour(it.latest()), formats.minutes(it.travel()));
            case DayFinding.UnknownBase it -> of("unknownBase", names.defender(it.defender()), it.activities().size());
            case DayFinding.UnevenShare it -> of(it.count() > it.average() ? "unevenShare.more" : "unevenShare.less",
                    names.defender(it.defender()), it.count(), it.average());
        };
    }
}
