package cat.fullderuta.ui.editions;

import cat.fullderuta.session.NewEdition;
import cat.fullderuta.text.ExampleDay;
import cat.fullderuta.text.Formats;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.LooseTime;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Supplier;

/** First and last day of a visit as people type them: how they are understood, and what is wrong with them. */
final class VisitDays {

    private static final int MOST_DAYS = 31;
    private static final int EXPECTED_LEAST = 8;
    private static final int EXPECTED_MOST = 12;

    private final Messages words;
    private final Formats formats;
    private final Supplier<NewEdition.Days> around;

    /** @param around a day without a year is the one nearest to these */
    VisitDays(Messages words, Supplier<NewEdition.Days> around) {
        this.words = words;
        this.around = around;
        formats = Formats.of(words);
    }

    /** As one would type it, with the year. */
    static String type(LocalDate day) {
        return new ExampleDay(day).typedWithYear();
    }

    Optional<LocalDate> findFirst(String first) {
        return LooseTime.findDay(first, around.get().first(), around.get().last());
    }

    /** What it means hangs on the first day. */
    Optional<LocalDate> findLast(String first, String last) {
        LocalDate from = findFirst(first).orElse(around.get().first());
        return LooseTime.findDay(last, from, from.plusDays(MOST_DAYS - 1L));
    }

    /** Both, when they can be those of a visit. */
    Optional<NewEdition.Days> find(String first, String last) {
        return findFirst(first).flatMap(from -> findLast(first, last).filter(to -> !to.isBefore(from) && count(from, to) <= MOST_DAYS)
                .map(to -> new NewEdition.Days(from, to)));
    }

    /** Of the first day alone. */
    Verdict judgeFirst(String first) {
        return findFirst(first).<Verdict>map(day -> new Verdict.Right(formats.fullDate(day)))
                .orElseGet(() -> wrong(first, around.get().first()));
    }

    /** Of the last day after the first. */
    Verdict judgeLast(String first, String last) {
        Optional<LocalDate> day = findLast(first, last);
        Optional<LocalDate> from = findFirst(first);
        if (day.isEmpty()) {
            NewEdition.Days usual = around.get();
            return wrong(last, from.orElse(usual.first()).plusDays(ChronoUnit.DAYS.between(usual.first(), usual.last())));
        }
        if (from.isPresent() && day.get().isBefore(from.get())) {
            return new Verdict.Wrong(words.get("editions.day.before", formats.fullDate(day.get()), formats.date(from.get())));
        }
        if (from.isPresent() && count(from.get(), day.get()) > MOST_DAYS) {
            return new Verdict.Wrong(words.get("editions.day.tooLong", formats.date(from.get()), formats.date(day.get()),
                    count(from.get(), day.get()), MOST_DAYS));
        }
        return new Verdict.Right(formats.fullDate(day.get()));
    }

    private Verdict wrong(String typed, LocalDate possible) {
        var example = new ExampleDay(possible);
        return new Verdict.Wrong(typed.isBlank() ? words.get("editions.day.none", example.typed(), example.typedWithYear())
                : words.get("editions.day.wrong", typed, example.typed(), example.typedWithYear()));
    }

    /** How long a visit is, and whether that is what is expected. */
    String sayLength(NewEdition.Days days) {
        long count = count(days.first(), days.last());
        return isUsual(days) ? words.get("editions.length", count)
                : words.get("editions.length.unusual", count, EXPECTED_LEAST, EXPECTED_MOST);
    }

    boolean isUsual(NewEdition.Days days) {
        long count = count(days.first(), days.last());
        return count >= EXPECTED_LEAST && count <= EXPECTED_MOST;
    }

    private static long count(LocalDate first, LocalDate last) {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }
}
