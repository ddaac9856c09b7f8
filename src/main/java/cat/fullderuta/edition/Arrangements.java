package cat.fullderuta.edition;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;

/**
 * What an activity needs besides people and hours.
 *
 * @param languages     spoken there; empty when not known
 * @param escort        whether somebody must go along
 * @param hostTransport whether the host fetches and brings back
 * @param transport     how people get there, as text
 * @param meal          meal served there and diets to mind, as text
 * @param materials     whether what is needed there, such as posters or a film, is ready
 * @param photo         whether pictures will be taken
 * @param recording     whether sound or film will be taken
 * @param press         whether the press is invited
 */
@RecordBuilder
public record Arrangements(List<Language> languages, Interpreting interpreting, Answer escort, Answer hostTransport,
        String transport, String meal, Answer materials, Answer photo, Answer recording, Answer press)
        implements ArrangementsBuilder.With {

    /** Nothing is known. */
    public static final Arrangements UNKNOWN = new Arrangements(List.of(), Interpreting.UNKNOWN, Answer.UNKNOWN,
            Answer.UNKNOWN, "", "", Answer.UNKNOWN, Answer.UNKNOWN, Answer.UNKNOWN, Answer.UNKNOWN);

    public Arrangements {
        languages = List.copyOf(languages);
    }
}
