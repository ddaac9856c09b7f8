package cat.fullderuta.ui.people;

import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Stay;
import cat.fullderuta.text.ExampleDay;
import cat.fullderuta.text.Formats;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.LooseTime;
import cat.fullderuta.ui.common.Remark;
import cat.fullderuta.ui.form.Entered;
import cat.fullderuta.ui.form.Form;
import cat.fullderuta.ui.form.Line;
import cat.fullderuta.ui.form.Section;
import cat.fullderuta.ui.form.TextLine;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.ArrayList;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextField;

/** When and where they arrive and leave. Of day and hour the first waits for the other; both emptied, it is not known. */
final class StaySection {

    private static final int USUAL_DAYS = 2;

    private final Section<Profile> section;
    private final Messages words;
    private final Formats formats;
    private final DateTimeFormatter dayFormat;
    private final End arrival;
    private final End departure;

    StaySection(Form<?, Profile> form) {
        section = new Section<>(form, "stay");
        words = section.words();
        formats = Formats.of(words);
        dayFormat = DateTimeFormatter.ofPattern("EEE d/M/yyyy", words.locale());
        arrival = new End(true);
        departure = new End(false);
        arrival.day.judgeWith(arrival.hour); // the one waits for the other
        departure.day.judgeWith(departure.hour);
        for (TextLine<Profile> one : List.of(arrival.day, arrival.hour)) {
            one.judgeWith(departure.day);
            one.judgeWith(departure.hour);
        }
        arrival.add();
        departure.add();
    }

    Node node() {
        return section.node();
    }

    private static Optional<LocalDateTime> find(Profile profile, boolean isArrival) {
        Stay stay = profile.defender().stay();
        return Optional.ofNullable(isArrival ? stay.arrival() : stay.departure());
    }

    /** The arrival or the departure. */
    private final class End {

        private final boolean isArrival;
        private final TextLine<Profile> day;
        private final TextLine<Profile> hour;
        private final TextLine<Profile> place;

        End(boolean isArrival) {
            this.isArrival = isArrival;
            day = section.text(isArrival ? "arrival-day" : "departure-day", it -> find(it).map(dayFormat::format).orElse(""), this::enterDay);
            hour = section.text(isArrival ? "arrival-hour" : "departure-hour", it -> find(it).map(formats::hour).orElse(""), this::enterHour);
            place = section.text(isArrival ? "arrival-place" : "departure-place",
                    it -> isArrival ? it.defender().stay().arrivalPlace() : it.defender().stay().departurePlace(), this::enterPlace);
        }

        void add() {
            section.with(Line.row(day.withWidth(136), hour.withWidth(76), place.withWidth(260)));
            var remark = new Remark((TextField) day.control(), this::sayHowFar);
            remark.setId(isArrival ? "arrival-remark" : "departure-remark");
            section.with(remark);
        }

        /** A day or two before the visit and after it are usual; what is further off is perhaps a slip in the month. */
        private String sayHowFar(String typed) {
            Edition edition = section.form().workspace().state().edition();
            Optional<LocalDate> date = LooseTime.findDay(typed, edition.firstDay(), edition.lastDay());
            long before = date.map(it -> ChronoUnit.DAYS.between(it, edition.firstDay())).orElse(0L);
            long after = date.map(it -> ChronoUnit.DAYS.between(edition.lastDay(), it)).orElse(0L);
            return before > (isArrival ? USUAL_DAYS : 0) ? words.get("people.stay.before", before, formats.shortDay(edition.firstDay()))
                    : after > (isArrival ? 0 : USUAL_DAYS) ? words.get("people.stay.after", after, formats.shortDay(edition.lastDay())) : "";
        }

        private Optional<LocalDateTime> find(Profile profile) {
            return StaySection.find(profile, isArrival);
        }

        private Entered enterDay(Profile it, String typed) {
            if (typed.isBlank()) {
                return forget(it, hour, "people.waits.emptyHour");
            }
            Optional<LocalDate> found = LooseTime.findDay(typed, it.edition().firstDay(), it.edition().lastDay());
            if (found.isEmpty()) {
                return new Entered.Wrong(words.get("people.wrong.day", typed.strip(), ExampleDay.of(it.edition()).typed()));
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
            Optional<LocalDate> date = findDayTyped(it).or(() -> find(it).map(LocalDateTime::toLocalDate));
            return date.map(on -> put(it, on.atTime(time.get()), day)).orElseGet(() -> new Entered.Waits(words.get("people.waits.day")));
        }

        /** A field emptied to type something else is not forgotten at once: only both together. */
        private Entered forget(Profile it, TextLine<Profile> other, String hint) {
            Stay stay = it.defender().stay();
            return !other.text().isBlank() ? new Entered.Waits(words.get(hint)) : find(it).isEmpty() ? Entered.of()
                    : it.put(one -> one.stay(isArrival ? new Stay(null, stay.arrivalPlace(), stay.departure(), stay.departurePlace())
                            : new Stay(stay.arrival(), stay.arrivalPlace(), null, stay.departurePlace()))).along(other);
        }

        private Optional<LocalDate> findDayTyped(Profile it) {
            return LooseTime.findDay(day.text(), it.edition().firstDay(), it.edition().lastDay());
        }

        /** What stands in both fields, when it is a moment. */
        private Optional<LocalDateTime> findTyped(Profile it) {
            return findDayTyped(it).flatMap(date -> LooseTime.findHour(hour.text()).map(date::atTime));
        }

        /** Judged against what stands in the fields of the other end, which are taken along: both ends may have been typed. */
        private Entered put(Profile it, LocalDateTime time, TextLine<Profile> other) {
            End far = isArrival ? departure : arrival;
            Optional<LocalDateTime> there = far.findTyped(it);
            LocalDateTime from = isArrival ? time : there.or(() -> StaySection.find(it, true)).orElse(null);
            LocalDateTime to = isArrival ? there.or(() -> StaySection.find(it, false)).orElse(null) : time;
            if (from != null && to != null && to.isBefore(from)) {
                return new Entered.Wrong(words.get("people.wrong.order", moment(to), moment(from)));
            }
            Stay stay = it.defender().stay();
            var entered = it.put(one -> one.stay(new Stay(from, stay.arrivalPlace(), to, stay.departurePlace())));
            List<TextLine<Profile>> along = new ArrayList<>(there.isPresent() ? List.of(far.day, far.hour) : List.of());
            if (other.text().isBlank() || (other == hour ? LooseTime.findHour(hour.text()).isPresent() : findDayTyped(it).isPresent())) {
                along.add(other); // what cannot be read stays there to be mended
            }
            return entered.along(along.toArray(Line<?>[]::new));
        }

        private String moment(LocalDateTime time) {
            return formats.shortDay(time.toLocalDate()) + " " + formats.hour(time);
        }

        private Entered enterPlace(Profile it, String typed) {
            Stay stay = it.defender().stay();
            return it.put(one -> one.stay(isArrival ? new Stay(stay.arrival(), typed.strip(), stay.departure(), stay.departurePlace())
                    : new Stay(stay.arrival(), stay.arrivalPlace(), stay.departure(), typed.strip())));
        }
    }
}
