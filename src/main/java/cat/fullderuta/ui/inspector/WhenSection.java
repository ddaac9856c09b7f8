package cat.fullderuta.ui.inspector;

import cat.fullderuta.change.Change;
import cat.fullderuta.check.Fit;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Certainty;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.text.ExampleDay;
import cat.fullderuta.text.Formats;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.LooseTime;
import cat.fullderuta.ui.form.Entered;
import cat.fullderuta.ui.form.Form;
import cat.fullderuta.ui.form.Line;
import cat.fullderuta.ui.form.Section;
import cat.fullderuta.ui.form.TextLine;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import javafx.scene.Node;

/**
 * Day, hour and length. An activity of the backlog is placed when both day and hour are typed; until then the first of the
 * two waits.
 */
final class WhenSection {

    private static final long WORKSHOP_DAYS_BEFORE = 60;

    private final Messages words;
    private final Formats formats;
    private final DateTimeFormatter dayFormat;
    private final DateTimeFormatter shortDay;
    private final TextLine<Subject> day;
    private final TextLine<Subject> hour;
    private final Section<Subject> section;

    private WhenSection(Form<?, Subject> form) {
        section = new Section<>(form, "when");
        words = section.words();
        formats = Formats.of(words);
        dayFormat = DateTimeFormatter.ofPattern("EEE d/M/yyyy", words.locale());
        shortDay = DateTimeFormatter.ofPattern("d/M", words.locale());
        day = section.text("day", it -> start(it).map(start -> dayFormat.format(start)).orElse(""), this::enterDay);
        hour = section.text("hour", it -> start(it).map(formats::hour).orElse(""), this::enterHour);
        day.judgeWith(hour); // the one waits for the other
        TextLine<Subject> length = section.text("length", it -> formats.duration(it.activity().length()), this::enterLength);
        Line<Subject> certainty = section.constants("certainty", "domain", Certainty.class, it -> it.activity().certainty(),
                (it, chosen) -> Subject.put(it.activity().withCertainty(chosen)));
        // A day with its year is long in some languages, and so is how certain the hour is: two by two they have room.
        section.with(Line.row(day.withWidth(172), hour.withWidth(92))).with(Line.row(length.withWidth(96), certainty.withWidth(168)));
    }

    static Node of(Form<?, Subject> form) {
        return new WhenSection(form).section.node();
    }

    private Entered enterDay(Subject subject, String typed) {
        if (typed.isBlank()) {
            return subject.activity().isScheduled() ? new Entered.Wrong(words.get("inspector.wrong.unplace"))
                    : Entered.of();
        }
        Edition edition = subject.edition();
        LocalDate first = subject.activity().type().goesWithoutDefender() ? edition.firstDay().minusDays(WORKSHOP_DAYS_BEFORE)
                : edition.firstDay();
        Optional<LocalDate> found = LooseTime.findDay(typed, edition.firstDay(), edition.lastDay());
        if (found.isEmpty()) {
            return new Entered.Wrong(words.get("inspector.wrong.day", typed.strip(), shortDay.format(first),
                    shortDay.format(edition.lastDay()), ExampleDay.of(edition).typed()));
        }
        LocalDate date = found.get();
        if (date.isBefore(first) || date.isAfter(edition.lastDay())) {
            return new Entered.Wrong(words.get("inspector.wrong.dayOutside", formats.date(date), shortDay.format(first),
                    shortDay.format(edition.lastDay())));
        }
        Optional<LocalTime> time = start(subject).map(LocalDateTime::toLocalTime).or(() -> LooseTime.findHour(hour.text()));
        return time.map(at -> place(subject, date.atTime(at), hour)).orElseGet(() -> new Entered.Waits(words.get("inspector.waits.hour")));
    }

    private Entered enterHour(Subject subject, String typed) {
        if (typed.isBlank()) {
            return subject.activity().isScheduled() ? new Entered.Wrong(words.get("inspector.wrong.unplace"))
                    : Entered.of();
        }
        Optional<LocalTime> time = LooseTime.findHour(typed);
        if (time.isEmpty()) {
            return new Entered.Wrong(words.get("inspector.wrong.hour", typed.strip()));
        }
        Edition edition = subject.edition();
        Optional<LocalDate> date = start(subject).map(LocalDateTime::toLocalDate)
                .or(() -> LooseTime.findDay(day.text(), edition.firstDay(), edition.lastDay()).filter(it -> !day.hasWrong()));
        return date.map(at -> place(subject, at.atTime(time.get()), day))
                .orElseGet(() -> new Entered.Waits(words.get("inspector.waits.day")));
    }

    private Entered enterLength(Subject subject, String typed) {
        Optional<Duration> length = LooseTime.findLength(typed);
        if (length.isEmpty()) {
            return new Entered.Wrong(words.get("inspector.wrong.length", typed.strip()));
        }
        Activity activity = subject.activity();
        return start(subject).map(start -> Entered.of(new Change.Stretch(activity.id(), start, length.get())))
                .orElseGet(() -> Subject.put(activity.withLength(length.get())));
    }

    /** The other of the two is taken too when the activity comes from the backlog: it waits no more. */
    private static Entered place(Subject subject, LocalDateTime start, TextLine<Subject> other) {
        var placed = Entered.of(new Change.Schedule(subject.activity().id(), start,
                Fit.defendersWhenPlaced(subject.activity(), subject.state().timetable())));
        return subject.activity().isScheduled() ? placed : placed.along(other);
    }

    private static Optional<LocalDateTime> start(Subject subject) {
        return Optional.ofNullable(subject.activity().start());
    }
}
