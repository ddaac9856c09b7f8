package cat.fullderuta.ui.people;

import cat.fullderuta.edition.Stay;
import cat.fullderuta.text.Formats;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.LooseTime;
import cat.fullderuta.ui.form.Entered;
import cat.fullderuta.ui.form.Form;
import cat.fullderuta.ui.form.Line;
import cat.fullderuta.ui.form.Section;
import cat.fullderuta.ui.form.TextLine;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** When and where they arrive and leave. Of day and hour the first waits for the other; both emptied, it is not known. */
final class StaySection {

    private final Section<Profile> section;
    private final Messages words;
    private final Formats formats;
    private final DateTimeFormatter dayFormat;

    StaySection(Form<?, Profile> form) {
        section = new Section<>(form, "stay");
        words = section.words();
        formats = Formats.of(words);
        dayFormat = DateTimeFormatter.ofPattern("EEE d/M/yyyy", words.locale());
        new End(true).add();
        new End(false).add();
    }

    Node node() {
        return section.node();
    }

    /** The arrival or the departure. */
    private final class End {

        private final boolean arrival;
        private final TextLine<Profile> day;
        private final TextLine<Profile> hour;
        private final TextLine<Profile> place;

        End(boolean arrival) {
            this.arrival = arrival;
            day = section.text(arrival ? "arrival-day" : "departure-day", it -> find(it).map(dayFormat::format).orElse(""), this::enterDay);
            hour = section.text(arrival ? "arrival-hour" : "departure-hour", it -> find(it).map(formats::hour).orElse(""), this::enterHour);
            place = section.text(arrival ? "arrival-place" : "departure-place",
                    it -> arrival ? it.defender().stay().arrivalPlace() : it.defender().stay().departurePlace(), this::enterPlace);
        }

        void add() {
            section.with(Line.row(day.withWidth(136), hour.withWidth(76), place.withWidth(260)));
        }

        private Optional<LocalDateTime> find(Profile profile) {
            Stay stay = profile.defender().stay();
            return Optional.ofNullable(arrival ? stay.arrival() : stay.departure());
        }

        private Entered enterDay(Profile it, String typed) {
            if (typed.isBlank()) {
                return forget(it, hour, "people.waits.emptyHour");
            }
            Optional<LocalDate> found = LooseTime.findDay(typed, it.edition().firstDay(), it.edition().lastDay());
            if (found.isEmpty()) {
                return new Entered.Wrong(words.get("people.wrong.day", typed.strip()));
            }
            Optional<LocalTime> at = LooseTime.findHour(hour.text()).or(() -> find(it).map(LocalDateTime::toLocalTime));
            return at.map(time -> put(it, found.get().atTime(time), hour))
                    .orElseGet(() -> new Entered.Waits(words.get("people.waits.hour")));
        }

        private Entered enterHour(Profile it, String typed) {
            if (typed.isBlank()) {
                return forget(it, day, "people.waits.emptyDay");
            }
            Optional<LocalTime> time = LooseTime.findHour(typed);
            if (time.isEmpty()) {
                return new Entered.Wrong(words.get("people.wrong.hour", typed.strip()));
            }
            Optional<LocalDate> date = find(it).map(LocalDateTime::toLocalDate)
                    .or(() -> LooseTime.findDay(day.text(), it.edition().firstDay(), it.edition().lastDay()));
            return date.map(on -> put(it, on.atTime(time.get()), day)).orElseGet(() -> new Entered.Waits(words.get("people.waits.day")));
        }

        /** A field emptied to type something else is not forgotten at once: only both together. */
        private Entered forget(Profile it, TextLine<Profile> other, String hint) {
            return !other.text().isBlank() ? new Entered.Waits(words.get(hint)) : find(it).isEmpty() ? Entered.of()
                    : it.put(one -> one.stay(with(it.defender().stay(), null))).along(other);
        }

        private Entered put(Profile it, LocalDateTime time, TextLine<Profile> other) {
            Stay stay = it.defender().stay();
            LocalDateTime from = arrival ? time : stay.arrival();
            LocalDateTime to = arrival ? stay.departure() : time;
            if (from != null && to != null && to.isBefore(from)) {
                return new Entered.Wrong(words.get("people.wrong.order", moment(to), moment(from)));
            }
            return it.put(one -> one.stay(with(stay, time))).along(other);
        }

        private String moment(LocalDateTime time) {
            return formats.shortDay(time.toLocalDate()) + " " + formats.hour(time);
        }

        private Stay with(Stay stay, @Nullable LocalDateTime time) {
            return arrival ? new Stay(time, stay.arrivalPlace(), stay.departure(), stay.departurePlace())
                    : new Stay(stay.arrival(), stay.arrivalPlace(), time, stay.departurePlace());
        }

        private Entered enterPlace(Profile it, String typed) {
            Stay stay = it.defender().stay();
            return it.put(one -> one.stay(arrival ? new Stay(stay.arrival(), typed.strip(), stay.departure(), stay.departurePlace())
                    : new Stay(stay.arrival(), stay.arrivalPlace(), stay.departure(), typed.strip())));
        }
    }
}
