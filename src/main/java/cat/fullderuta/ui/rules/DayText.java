package cat.fullderuta.ui.rules;

import cat.fullderuta.edition.Edition;
import cat.fullderuta.text.ExampleDay;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.LooseTime;
import java.time.LocalDate;
import java.util.Optional;

/** Days as they stand in the fields here and are typed into them: "14/4/2027". */
final class DayText {

    private final Edition edition;
    private final Messages words;

    DayText(Edition edition, Messages words) {
        this.edition = edition;
        this.words = words;
    }

    String show(LocalDate day) {
        return new ExampleDay(day).typedWithYear();
    }

    /** That something is no day, and how one types one. */
    String sayWrong(String typed) {
        var example = ExampleDay.of(edition);
        return words.get("rules.wrong.day", typed, example.typed(), example.typedWithYear());
    }

    /** A day without a year is the one nearest to the visit. */
    Optional<LocalDate> find(String typed) {
        return LooseTime.findDay(typed, edition.firstDay(), edition.lastDay());
    }
}
