package cat.fullderuta.sample;

import cat.fullderuta.edition.Answer;
import cat.fullderuta.edition.Availability;
import cat.fullderuta.edition.Consents;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.DefenderBuilder;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Language;
import cat.fullderuta.edition.LanguageSkill;
import cat.fullderuta.edition.LanguageSkill.Level;
import cat.fullderuta.edition.Place;
import cat.fullderuta.edition.Register;
import cat.fullderuta.edition.Stay;
import cat.fullderuta.edition.TimeSpan;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;

/** The eight defenders of the sample visit: trees as aliases, everything else plainly invented. */
final class SampleDefenders {

    static final Place RESIDENCE = new Place("Residència Inventada del Parc", "Carrer de les Proves, 12", "08019", null);

    private static final String AIRPORT = "Aeroport de Barcelona (BCN), T1";
    private static final String STATION = "Barcelona Sants";
    private static final Consents WILLING = new Consents(Answer.YES, Answer.YES, Answer.YES);
    private static final Consents NO_PICTURES = new Consents(Answer.NO, Answer.NO, Answer.YES);

    private SampleDefenders() {
    }

    static Register<Defender> register() {
        return Register.of(List.of(
                defender("ceiba", "Ceiba", "Colòmbia", Language.SPANISH, List.of(speaks(Language.SPANISH, Level.NATIVE)),
                        stay(6, 14, 30, AIRPORT, 17, 11, 20), d -> d
                                .themes(List.of("Defensa del territori", "Pobles indígenes")).consents(WILLING).needsEscort(Answer.NO)),
                defender("jacaranda", "Jacaranda", "Mèxic", Language.SPANISH,
                        List.of(speaks(Language.SPANISH, Level.NATIVE), speaks(Language.ENGLISH, Level.FLUENT)),
                        stay(6, 16, 5, AIRPORT, 17, 12, 45), d -> d
                                .themes(List.of("Llibertat de premsa")).consents(NO_PICTURES).needsEscort(Answer.YES)
                                .topicsToAvoid("La família").notes("Cal avisar-la abans de qualsevol fotografia.")),
                defender("baobab", "Baobab", "Senegal", Language.FRENCH,
                        List.of(speaks(Language.FRENCH, Level.NATIVE), speaks(new Language("wo"), Level.NATIVE)),
                        stay(6, 21, 5, AIRPORT, 16, 8, 15), d -> d
                                .themes(List.of("Drets LGTBI")).consents(NO_PICTURES).needsEscort(Answer.NO).diet("Sense porc")),
                defender("araucaria", "Araucària", "Xile", Language.SPANISH, List.of(speaks(Language.SPANISH, Level.NATIVE)),
                        stay(7, 14, 10, AIRPORT, 16, 21, 40), d -> d
                                .themes(List.of("Defensa del medi ambient", "Pobles indígenes")).consents(WILLING).needsEscort(Answer.NO)),
                defender("cedre", "Cedre", "Líban", Language.FRENCH,
                        List.of(speaks(Language.ARABIC, Level.NATIVE), speaks(Language.FRENCH, Level.FLUENT)),
                        stay(6, 18, 40, AIRPORT, 17, 9, 30), d -> d
                                .themes(List.of("Drets de les dones")).consents(WILLING).needsEscort(Answer.NO).diet("Vegetarià")),
                defender("olivera", "Olivera", "Palestina", Language.ENGLISH,
                        List.of(speaks(Language.ARABIC, Level.NATIVE), speaks(Language.ENGLISH, Level.FLUENT)),
                        stay(6, 12, 15, AIRPORT, 17, 15, 0), d -> d
                                .themes(List.of("Drets de les dones", "Llibertat de premsa"))
                                .consents(new Consents(Answer.YES, Answer.NO, Answer.UNKNOWN))
                                .needsEscort(Answer.YES).diet("Halal").health("Control mèdic el dimarts 13 al matí")
                                .availability(List.of(Availability.unavailable(new TimeSpan(april(13, 8, 0), april(13, 14, 0)),
                                        "Visita mèdica")))),
                defender("ipe", "Ipê", "Brasil", Language.SPANISH,
                        List.of(speaks(Language.PORTUGUESE, Level.NATIVE), speaks(Language.SPANISH, Level.BASIC)),
                        stay(7, 10, 50, AIRPORT, 17, 10, 10), d -> d
                                .themes(List.of("Defensa del territori")).consents(WILLING).needsEscort(Answer.NO)),
                defender("copal", "Copal", "Guatemala", Language.SPANISH,
                        List.of(speaks(new Language("quc"), Level.NATIVE), speaks(Language.SPANISH, Level.FLUENT)),
                        stay(7, 11, 30, STATION, 17, 8, 45), d -> d
                                .themes(List.of("Pobles indígenes")).consents(WILLING).needsEscort(Answer.UNKNOWN).dailyLimit(2)
                                .diet("Sense gluten"))));
    }

    private static Defender defender(String id, String alias, String country, Language agenda, List<LanguageSkill> languages, Stay stay,
            Consumer<DefenderBuilder> more) {
        return Defender.of(Id.<Defender>of(id), alias).with(d -> more.accept(d.realName("Nom Inventat " + alias).country(country)
                .languages(languages).agendaLanguage(agenda).stay(stay).base(RESIDENCE)));
    }

    private static LanguageSkill speaks(Language language, Level level) {
        return new LanguageSkill(language, level);
    }

    /** Comes and goes by the same place: day and hour of arrival, day and hour of departure. */
    private static Stay stay(int day, int hour, int minute, String place, int lastDay, int lastHour, int lastMinute) {
        return new Stay(april(day, hour, minute), place, april(lastDay, lastHour, lastMinute), place);
    }

    private static LocalDateTime april(int day, int hour, int minute) {
        return LocalDateTime.of(2027, 4, day, hour, minute);
    }
}
