package cat.fullderuta.ui.inspector;

import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Wish;
import cat.fullderuta.text.ExampleDay;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.LooseTime;
import cat.fullderuta.ui.form.Entered;
import cat.fullderuta.ui.form.Form;
import cat.fullderuta.ui.form.Line;
import cat.fullderuta.ui.form.Section;
import cat.fullderuta.ui.form.TextLine;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** When the host would like it to be: any of some days, between two hours, and in their own words. */
final class WishSection {

    private final Section<Subject> section;
    private final Messages words;
    private final DateTimeFormatter dayFormat = DateTimeFormatter.ofPattern("d/M");
    private final DateTimeFormatter hourFormat = DateTimeFormatter.ofPattern("H:mm");
    private final TextLine<Subject> from;
    private final TextLine<Subject> to;

    private WishSection(Form<?, Subject> form) {
        section = new Section<>(form, "wish");
        words = section.words();
        from = section.text("wish-from", it -> show(wish(it).from()), (it, typed) -> enterHour(it, typed, true));
        to = section.text("wish-to", it -> show(wish(it).to()), (it, typed) -> enterHour(it, typed, false));
        from.judgeWith(to);
        section.with(section.text("wish-days", it -> it.activity().wish().days().stream().map(dayFormat::format)
                .collect(Collectors.joining(", ")), this::enterDays))
                .with(Line.row(from.withWidth(132), to.withWidth(132)))
                .with(section.text("wish-words", it -> it.activity().wish().words(), (it, typed) -> put(it,
                        new Wish(wish(it).days(), wish(it).from(), wish(it).to(), typed.strip()))));
    }

    static Node of(Form<?, Subject> form) {
        return new WishSection(form).section.node();
    }

    private static Wish wish(Subject subject) {
        return subject.activity().wish();
    }

    private String show(@Nullable LocalTime hour) {
        return Optional.ofNullable(hour).map(hourFormat::format).orElse("");
    }

    /** Judged against what stands in the other field, which is taken along: both may have been typed, the first of them too late for the old end. */
    private Entered enterHour(Subject it, String typed, boolean isFrom) {
        Optional<LocalTime> hour = LooseTime.findHour(typed);
        if (hour.isEmpty() && !typed.isBlank()) {
            return new Entered.Wrong(words.get("inspector.wrong.hour", typed.strip()));
        }
        TextLine<Subject> other = isFrom ? to : from;
        Optional<LocalTime> typedThere = LooseTime.findHour(other.text());
        boolean isReadable = typedThere.isPresent() || other.text().isBlank();
        LocalTime there = isReadable ? typedThere.orElse(null) : isFrom ? wish(it).to() : wish(it).from();
        LocalTime first = isFrom ? hour.orElse(null) : there;
        LocalTime last = isFrom ? there : hour.orElse(null);
        if (first != null && last != null && !last.isAfter(first)) {
            return new Entered.Wrong(words.get("inspector.wrong.wishHours", hourFormat.format(first), hourFormat.format(last)));
        }
        var entered = put(it, new Wish(wish(it).days(), first, last, wish(it).words()));
        return isReadable ? entered.along(other) : entered;
    }

    private Entered enterDays(Subject subject, String typed) {
        Edition edition = subject.edition();
        List<LocalDate> days = new ArrayList<>();
        for (String each : typed.split("[,;]")) {
            if (!each.isBlank()) {
                Optional<LocalDate> day = LooseTime.findDay(each, edition.firstDay(), edition.lastDay());
                if (day.isEmpty()) {
                    return new Entered.Wrong(words.get("inspector.wrong.day", each.strip(), dayFormat.format(edition.firstDay()),
                            dayFormat.format(edition.lastDay()), ExampleDay.of(edition).typed()));
                }
                days.add(day.get());
            }
        }
        Wish wish = wish(subject);
        return put(subject, new Wish(days.stream().distinct().sorted().toList(), wish.from(), wish.to(), wish.words()));
    }

    private static Entered.Changes put(Subject subject, Wish wish) {
        return Subject.put(subject.activity().withWish(wish));
    }
}
