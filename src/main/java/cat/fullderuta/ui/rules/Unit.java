package cat.fullderuta.ui.rules;

import cat.fullderuta.text.Formats;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.LooseTime;
import java.time.Duration;
import java.time.LocalTime;
import java.util.OptionalInt;

/** What a figure counts: how it is typed and shown. Lengths and hours are minutes. */
enum Unit {
    LENGTH, HOUR,
    /** An hour of the evening; one of the morning is of the next day, and comes after midnight. */
    HOUR_OF_NIGHT,
    ACTIVITIES, DAYS;

    private static final int NOON = 12 * 60;
    private static final int DAY = 24 * 60;

    /** What was typed; nothing when it cannot be read. */
    OptionalInt find(String typed) {
        String text = typed.strip();
        return switch (this) {
            case LENGTH -> text.matches("0+\\s*\\p{L}*") ? OptionalInt.of(0)
                    : LooseTime.findLength(text).map(it -> OptionalInt.of((int) it.toMinutes())).orElse(OptionalInt.empty());
            case HOUR, HOUR_OF_NIGHT -> LooseTime.findHour(text).map(it -> OptionalInt.of(minutes(it))).orElse(OptionalInt.empty());
            case ACTIVITIES, DAYS -> text.matches("\\d{1,3}(\\s*\\p{L}+)?") ? OptionalInt.of(Integer.parseInt(text.replaceAll("\\D", "")))
                    : OptionalInt.empty();
        };
    }

    /** An hour as a number of this unit. */
    int minutes(LocalTime hour) {
        int minute = hour.toSecondOfDay() / 60;
        return this == HOUR_OF_NIGHT && minute < NOON ? minute + DAY : minute;
    }

    /** A number of this unit as an hour. */
    static LocalTime hour(int minutes) {
        return LocalTime.ofSecondOfDay(minutes % DAY * 60L);
    }

    /** As it stands in a field; typed like this it is read again. */
    String show(int value, Messages words) {
        Formats formats = Formats.of(words);
        return switch (this) {
            case LENGTH -> formats.duration(Duration.ofMinutes(value));
            case HOUR, HOUR_OF_NIGHT -> formats.hour(hour(value));
            case ACTIVITIES, DAYS -> String.valueOf(value);
        };
    }

    /** With its unit, in a sentence. */
    String say(int value, Messages words) {
        return switch (this) {
            case LENGTH, HOUR, HOUR_OF_NIGHT -> show(value, words);
            case ACTIVITIES -> words.get("rules.unit.activities", value);
            case DAYS -> words.get("rules.unit.days", value);
        };
    }

    /** The key of the words for something that cannot be read. */
    String wrongKey() {
        return "rules.wrong." + switch (this) {
            case LENGTH -> "length";
            case HOUR, HOUR_OF_NIGHT -> "hour";
            case ACTIVITIES, DAYS -> "count";
        };
    }
}
