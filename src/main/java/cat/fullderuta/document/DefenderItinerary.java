package cat.fullderuta.document;

import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Language;
import cat.fullderuta.edition.Office;
import cat.fullderuta.edition.Slot;
import cat.fullderuta.edition.Stay;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The whole visit of one defender.
 *
 * @param edition  name of the visit
 * @param defender alias
 * @param days     every day of their stay, also the free ones
 */
public record DefenderItinerary(String edition, LocalDate firstDay, LocalDate lastDay, String defender, Language language,
        List<DayAgenda> days, Office office) {

    public DefenderItinerary {
        days = List.copyOf(days);
    }

    /**
     * The visit of a defender: from arrival to departure where they are known, else from the visit's first day to its last;
     * a day with an activity is never left out.
     *
     * @throws NoSuchElementException when the edition has no such defender
     */
    public static DefenderItinerary of(Edition edition, Id<Defender> id, Surroundings surroundings) {
        Defender defender = edition.defenders().get(id);
        LocalDate from = dayOr(edition.firstDay(), defender.stay().arrival());
        LocalDate to = dayOr(edition.lastDay(), defender.stay().departure());
        var days = new TreeSet<LocalDate>();
        if (!to.isBefore(from)) {
            from.datesUntil(to.plusDays(1)).forEach(days::add);
        }
        edition.listScheduled(id).forEach(activity -> activity.findSlot().ifPresent(slot -> days.add(slot.start().toLocalDate())));
        return new DefenderItinerary(edition.name(), edition.firstDay(), edition.lastDay(), defender.alias(), defender.agendaLanguage(),
                days.stream().map(day -> DayAgenda.of(edition, id, day, surroundings)).toList(), edition.office());
    }

    /** The days on which a defender has an activity or travels, in order; quicker than all the agendas. */
    public static List<LocalDate> listBusyDays(Edition edition, Id<Defender> id) {
        Stay stay = edition.defenders().get(id).stay();
        Stream<LocalDateTime> starts = edition.listScheduled(id).stream().flatMap(activity -> activity.findSlot().stream()).map(Slot::start);
        return Stream.concat(starts, Stream.of(Optional.ofNullable(stay.arrival()),
                Optional.ofNullable(stay.departure())).flatMap(Optional::stream))
                .map(LocalDateTime::toLocalDate).distinct().sorted().toList();
    }

    private static LocalDate dayOr(LocalDate unknown, @Nullable LocalDateTime at) {
        return at == null ? unknown : at.toLocalDate();
    }
}
