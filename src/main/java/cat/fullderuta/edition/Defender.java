package cat.fullderuta.edition;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A human rights defender who is hosted: a person at risk. Only the alias may ever leave the office unasked.
 *
 * @param coming         false once they cannot come: they keep their place here, and take part in nothing
 * @param alias          public name, or the alias that protects the real one
 * @param realName       protected; may be empty
 * @param country        where they come from, as text
 * @param agendaLanguage language of their printed agenda
 * @param base           where they sleep; protected
 * @param dailyLimit     most activities a day, null for the edition's rule
 * @param diet           dietary needs; only for those who serve a meal
 * @param health         protected
 * @param needsEscort    whether they may not travel or appear alone
 * @param disclosure     what may be told of them, and to whom
 * @param phone          protected
 * @param email          protected; where their agenda is sent
 * @param portrait       for the office alone, null when there is none
 * @param peopleToAvoid  protected
 * @param notes          internal
 * @param followUp       how they fare after the visit; internal
 */
@RecordBuilder
public record Defender(Id<Defender> id, boolean coming, String alias, String realName, String country, List<LanguageSkill> languages,
        Language agendaLanguage, List<String> themes, Stay stay, Place base, List<Availability> availability,
        @Nullable Integer dailyLimit, String diet, String health, Answer needsEscort, Consents consents,
        Disclosure disclosure, String phone, String email, @Nullable Portrait portrait, String topicsToAvoid, String peopleToAvoid,
        String notes, String followUp)
        implements Identified<Defender>, DefenderBuilder.With {

    public Defender {
        languages = List.copyOf(languages);
        themes = List.copyOf(themes);
        availability = List.copyOf(availability);
    }

    /** A defender of whom only the alias is known. */
    public static Defender of(Id<Defender> id, String alias) {
        return new Defender(id, true, alias, "", "", List.of(), Language.SPANISH, List.of(), Stay.UNKNOWN, Place.UNKNOWN,
                List.of(), null, "", "", Answer.UNKNOWN, Consents.UNASKED, Disclosure.USUAL, "", "", null, "", "", "", "");
    }

    /** Whether they speak it well enough to do without interpreting. */
    public boolean speaks(Language language) {
        return languages.stream().anyMatch(skill -> skill.language().equals(language)
                && skill.level().compareTo(LanguageSkill.Level.FLUENT) >= 0);
    }

    /** Whether their agenda is in a language that is none of theirs; of those whose languages are unknown nobody can tell. */
    public boolean hasAgendaUnread() {
        return !languages.isEmpty() && languages.stream().noneMatch(skill -> skill.language().equals(agendaLanguage));
    }
}
