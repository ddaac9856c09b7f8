package cat.fullderuta.sample;

import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Office;
import cat.fullderuta.edition.Register;
import cat.fullderuta.edition.Season;
import cat.fullderuta.edition.TravelTime;
import cat.fullderuta.edition.TravelTime.Mode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/** Editions with invented people in real towns. Each call gives the equal edition, with the same ids. */
public final class SampleEdition {

    /** The id of {@link #small()}, the edition of the first start. */
    public static final Id<Edition> SMALL = Id.of("primavera-2027");
    private static final LocalDate FIRST_DAY = LocalDate.of(2027, 4, 7);

    private SampleEdition() {
    }

    /**
     * "Primavera 2027", Wed 7 – Fri 16 April 2027: 28 towns, 8 defenders, 4 companions, 70 scheduled activities and 30 in
     * the backlog. It holds five clashes on purpose, and one place that nobody knows; everything else can be done.
     */
    public static Edition small() {
        return Edition.of(SMALL, Season.SPRING, "Primavera 2027", FIRST_DAY, FIRST_DAY.plusDays(9)).with(e -> e
                .office(new Office("Oficina de la visita", "93 555 00 10", "oficina@coordinacio.example"))
                .defenders(SampleDefenders.register())
                .companions(SampleCompanions.register())
                .hosts(SampleHosts.register())
                .activities(SampleActivities.register(FIRST_DAY))
                .travelTimes(travelTimes()));
    }

    /** 12 defenders, 12 days, 400 scheduled activities and 60 in the backlog: the size at which everything must stay quick. */
    public static Edition large() {
        return LargeEdition.of(12, 12, 400, 60);
    }

    private static Register<TravelTime> travelTimes() {
        return Register.of(List.of(
                car("reus-mataro", "43123", "08121", 80),
                car("reus-tarragona", "43123", "43148", 20),
                car("girona-santa-coloma", "17079", "08245", 70),
                car("vilafranca-vilanova", "08305", "08307", 25),
                car("mataro-granollers", "08121", "08096", 30)));
    }

    private static TravelTime car(String id, String from, String to, int minutes) {
        return new TravelTime(Id.of(id), from, to, Mode.CAR, Duration.ofMinutes(minutes), true);
    }
}
