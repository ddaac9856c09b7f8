package cat.fullderuta.ui.inspector;

import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Wish;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.LooseTime;
import cat.fullderuta.ui.form.Entered;
import cat.fullderuta.ui.form.Form;
import cat.fullderuta.ui.form.Line;
import cat.fullderuta.ui.form.Section;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** When the host would like it to be: any of some days, between two hours, and in their own words. */
final class WishSection {

    private final Section<Subject> section;
    private final Messages words;
    private final DateTimeFormatter dayFormat = DateTimeFormatter.ofPattern("d/M");
    private final DateTimeFormatter hourFormat = DateTimeFormatter.ofPattern("H:mm");

    private WishSection(Form<?, Subject> form) {
        section = new Section<>(form, "wish");
        words = section.words();
        section.with(Line.row(section.text("wish-days", it -> it.activity().wish().days().stream().map(dayFormat::format)
                .collect(Collectors.joining(", ")), this::enterDays).withWidth(150),
                hour("wish-from", Wish::from, (wish, from) -> new Wish(wish.days(), from, wish.to(), wish.words())),
                hour("wish-to", Wish::to, (wish, to) -> new Wish(wish.days(), wish.from(), to, wish.words()))))
                .with(section.text("wish-words", it -> it.activity().wish().words(), (it, typed) -> put(it,
                        new Wish(wish(it).days(), wish(it).from(), wish(it).to(), typed.strip()))));
    }

    static Node of(Form<?, Subject> form) {
        return new WishSection(form).section.node();
    }

    private static Wish wish(Subject subject) {
        return subject.activity().wish();
    }

    private Line<Subject> hour(String name, Function<Wish, @Nullable LocalTime> get, BiFunction<Wish, @Nullable LocalTime, Wish> set) {
        return section.text(name, it -> Optional.ofNullable(get.apply(wish(it))).map(hourFormat::format).orElse(""), (it, typed) -> {
            Optional<LocalTime> hour = LooseTime.findHour(typed);
            if (hour.isEmpty() && !typed.isBlank()) {
                return new Entered.Wrong(words.get("inspector.wrong.hour", typed.strip()));
            }
            Wish after = set.apply(wish(it), hour.orElse(null));
            if (after.from() != null && after.to() != null && !after.to().isAfter(after.from())) {
                return new Entered.Wrong(words.get("inspector.wrong.wishHours", hourFormat.format(after.from()),
                        hourFormat.format(after.to())));
            }
            return put(it, after);
        }).withWidth(66);
    }

    private Entered enterDays(Subject subject, String typed) {
        Edition edition = subject.edition();
        List<LocalDate> days = new ArrayList<>();
        for (String each : typed.split("[,;]")) {
            if (!each.isBlank()) {
                Optional<LocalDate> day = LooseTime.findDay(each, edition.firstDay(), edition.lastDay());
                if (day.isEmpty()) {
                    return new Entered.Wrong(words.get("inspector.wrong.day", each.strip(), dayFormat.format(edition.firstDay()),
                            dayFormat.format(edition.lastDay())));
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
