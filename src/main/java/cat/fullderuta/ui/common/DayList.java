package cat.fullderuta.ui.common;

import cat.fullderuta.edition.Edition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Several days as they are typed one after another: "14/4, 24/6", "14/4 i 24/6".
 *
 * @param days  in order, each once
 * @param wrong what is no day, if anything is
 */
public record DayList(List<LocalDate> days, Optional<String> wrong) {

    private static final Pattern BETWEEN = Pattern.compile("[,;]+|\\s+[iye]\\s+|\\s+and\\s+");

    public DayList {
        days = days.stream().distinct().sorted().toList();
    }

    /** Reads them; a day without a year is the one nearest to the visit. */
    public static DayList read(String typed, Edition edition) {
        List<LocalDate> read = new ArrayList<>();
        for (String each : BETWEEN.splitAsStream(typed).map(String::strip).filter(it -> !it.isEmpty()).toList()) {
            Optional<LocalDate> day = LooseTime.findDay(each, edition.firstDay(), edition.lastDay());
            if (day.isEmpty()) {
                return new DayList(read, Optional.of(each));
            }
            read.add(day.get());
        }
        return new DayList(read, Optional.empty());
    }
}
