package cat.fullderuta.sample;

import cat.fullderuta.edition.Availability;
import cat.fullderuta.edition.Companion;
import cat.fullderuta.edition.Companion.Role;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Language;
import cat.fullderuta.edition.LanguagePair;
import cat.fullderuta.edition.Place;
import cat.fullderuta.edition.Register;
import cat.fullderuta.edition.TimeSpan;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

/** The four companions of the sample visit: three interpreters, and one who escorts and drives. */
final class SampleCompanions {

    private static final Availability ALL_VISIT = Availability.available(
            new TimeSpan(LocalDateTime.of(2027, 4, 7, 8, 0), LocalDateTime.of(2027, 4, 17, 0, 0)), "");

    private SampleCompanions() {
    }

    static Register<Companion> register() {
        return Register.of(List.of(
                companion("nour", "Nour Inventada", Set.of(Role.INTERPRETER), "93 555 01 11", List.of(ALL_VISIT),
                        pair(Language.ARABIC, Language.CATALAN), pair(Language.ARABIC, Language.SPANISH)),
                companion("marti", "Martí Inventat", Set.of(Role.INTERPRETER, Role.ESCORT), "93 555 01 12",
                        List.of(Availability.unavailable(new TimeSpan(LocalDateTime.of(2027, 4, 11, 0, 0),
                                LocalDateTime.of(2027, 4, 12, 0, 0)), "")),
                        pair(Language.FRENCH, Language.CATALAN), pair(Language.FRENCH, Language.SPANISH),
                        pair(Language.ENGLISH, Language.CATALAN)),
                companion("julia", "Júlia Inventada", Set.of(Role.INTERPRETER), "93 555 01 13", List.of(ALL_VISIT),
                        pair(Language.PORTUGUESE, Language.CATALAN), pair(Language.PORTUGUESE, Language.SPANISH)),
                companion("pau", "Pau Inventat", Set.of(Role.ESCORT, Role.DRIVER), "93 555 01 14", List.of(ALL_VISIT))));
    }

    private static Companion companion(String id, String name, Set<Role> roles, String phone, List<Availability> availability,
            LanguagePair... pairs) {
        return new Companion(Id.of(id), name, roles, List.of(pairs), phone, "", Place.in("08019"), availability, null, "");
    }

    private static LanguagePair pair(Language from, Language to) {
        return new LanguagePair(from, to);
    }
}
