package cat.fullderuta.intake;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A date in words, such as "dijous 8 d'abril", "jueves 8 y viernes 9 de abril" or "Thursday 8th April 2027".
 *
 * @param weekdays in the order written
 * @param days     days of the month in the order written
 * @param month    null when none is named
 * @param year     null when none is named
 */
record DateWords(List<DayOfWeek> weekdays, List<Integer> days, @Nullable Month month, @Nullable Integer year) {

    private static final Set<String> FILLING =
            Set.of("d", "de", "del", "dia", "dies", "dias", "el", "els", "los", "la", "l", "al", "the", "of", "on",
            "day", "i", "o", "y", "e", "u", "or", "and", "any", "ano");
    private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();
    private static final Map<String, Month> MONTHS = new HashMap<>();

    static {
        for (String language : List.of("ca", "es", "en")) {
            Locale locale = Locale.of(language);
            for (DayOfWeek day : DayOfWeek.values()) {
                for (TextStyle style : List.of(TextStyle.FULL, TextStyle.SHORT)) {
                    WEEKDAYS.put(Vocabulary.plain(day.getDisplayName(style, locale)), day);
                }
            }
            for (Month month : Month.values()) {
                for (TextStyle style : List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE)) {
                    List.of(Vocabulary.plain(month.getDisplayName(style, locale)).split(" ")).forEach(word -> {
                        if (!FILLING.contains(word)) {
                            MONTHS.put(word, month);
                        }
                    });
                }
            }
        }
        WEEKDAYS.keySet().removeAll(MONTHS.keySet()); // "mar" is martes in Spanish and March in English
    }

    /** Empty when a word of the text has no place in a date. */
    static Optional<DateWords> of(String text) {
        List<DayOfWeek> weekdays = new ArrayList<>();
        List<Integer> days = new ArrayList<>();
        Month month = null;
        Integer year = null;
        for (String word : Vocabulary.plain(text).split(" ")) {
            DayOfWeek weekday = WEEKDAYS.get(word);
            Month named = MONTHS.get(word);
            String figures = word.replaceFirst("(?<=\\d)(st|nd|rd|th)$", "");
            if (weekday != null) {
                weekdays.add(weekday);
            } else if (named != null && (month == null || month == named)) {
                month = named;
            } else if (figures.matches("\\d{1,2}")) {
                days.add(Integer.valueOf(figures));
            } else if (figures.matches("20\\d\\d") && year == null) {
                year = Integer.valueOf(figures);
            } else if (!FILLING.contains(word)) {
                return Optional.empty();
            }
        }
        boolean dated = month != null && !days.isEmpty();
        boolean weekdaysAlone = month == null && days.isEmpty() && year == null && !weekdays.isEmpty();
        boolean paired = weekdays.isEmpty() || weekdays.size() == days.size();
        return dated && paired || weekdaysAlone ? Optional.of(new DateWords(weekdays, days, month, year)) : Optional.empty();
    }
}
