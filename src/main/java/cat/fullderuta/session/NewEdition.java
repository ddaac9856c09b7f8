package cat.fullderuta.session;

import cat.fullderuta.change.NextEdition;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Register;
import cat.fullderuta.edition.Season;
import cat.fullderuta.travel.Gazetteer;
import cat.fullderuta.travel.Municipality;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is decided when an edition is begun.
 *
 * @param towns five-digit codes of the municipalities that take part
 */
public record NewEdition(Season season, String name, LocalDate firstDay, LocalDate lastDay, Set<String> towns) {

    /** What past editions lasted most often, in days. */
    private static final int USUAL_DAYS = 10;

    public NewEdition {
        towns = Set.copyOf(towns);
    }

    /** An edition's days, first and last. */
    public record Days(LocalDate first, LocalDate last) {}

    /**
     * When the next visit of a season may be: from the first Monday of April or October, the next one that has not begun, as long
     * as the last one was. Only a proposal: Easter and elections move it.
     *
     * @param last the edition before, if there is one: the new one is later
     */
    public static Days propose(Season season, LocalDate today, Optional<Edition> last) {
        LocalDate after = last.map(Edition::lastDay).filter(it -> it.isAfter(today)).orElse(today);
        LocalDate first = firstMonday(season, after.getYear());
        first = first.isAfter(after) ? first : firstMonday(season, after.getYear() + 1);
        long days = last.map(it -> ChronoUnit.DAYS.between(it.firstDay(), it.lastDay()) + 1).orElse((long) USUAL_DAYS);
        return new Days(first, first.plusDays(days - 1));
    }

    /** The season that comes after an edition, or after today. */
    public static Season nextSeason(LocalDate today, Optional<Edition> last) {
        LocalDate spring = propose(Season.SPRING, today, last).first();
        return spring.isBefore(propose(Season.AUTUMN, today, last).first()) ? Season.SPRING : Season.AUTUMN;
    }

    private static LocalDate firstMonday(Season season, int year) {
        return LocalDate.of(year, season == Season.SPRING ? Month.APRIL : Month.OCTOBER, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY));
    }

    /** With the towns and nothing else. */
    public Edition empty(Gazetteer gazetteer) {
        return withTowns(Edition.of(Id.random(), season, name, firstDay, lastDay), gazetteer);
    }

    /** With what it takes over from the last one, see {@link NextEdition}; municipalities that no longer take part stay behind. */
    public Edition from(Edition last, Gazetteer gazetteer) {
        Edition all = NextEdition.from(last, Edition.of(Id.random(), season, name, firstDay, lastDay));
        return withTowns(all.withHosts(Register.of(all.hosts().stream().filter(this::takesPart).toList())), gazetteer);
    }

    private boolean takesPart(Host host) {
        return host.kind() != Host.Kind.MUNICIPALITY || host.municipality() == null || towns.contains(host.municipality());
    }

    private Edition withTowns(Edition edition, Gazetteer gazetteer) {
        Set<String> there = edition.hosts().stream().filter(host -> host.kind() == Host.Kind.MUNICIPALITY && host.municipality() != null)
                .map(Host::municipality).collect(Collectors.toSet());
        return edition.withHosts(edition.hosts().withAll(gazetteer.list().stream()
                .filter(town -> towns.contains(town.code()) && !there.contains(town.code())).map(town -> host(town, edition)).toList()));
    }

    private static Host host(Municipality town, Edition edition) {
        return Host.municipality(Id.random(), town.name(), town.code()).withLanguage(edition.conventions().hostLanguage());
    }
}
