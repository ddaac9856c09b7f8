package cat.fullderuta.ui.rules;

import cat.fullderuta.edition.Edition;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.LooseTime;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Days as they stand in the fields here and are typed into them: "14/4/2027". */
final class DayText {

    private final Edition edition;
    private final DateTimeFormatter format;

    DayText(Edition edition, Messages words) {
        this.edition = edition;
        format = DateTimeFormatter.ofPattern("d/M/yyyy", words.locale());
    }

    String show(LocalDate day) {
        return format.format(day);
    }

    /** A day without a year is the one nearest to the visit. */
    Optional<LocalDate> find(String typed) {
        return LooseTime.findDay(typed, edition.firstDay(), edition.lastDay());
    }
}
