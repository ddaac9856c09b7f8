package cat.fullderuta.intake;

import cat.fullderuta.edition.Answer;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Interpreting;
import cat.fullderuta.edition.Invitation;
import cat.fullderuta.edition.Language;
import cat.fullderuta.edition.Register;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what is written in words: yes and no, languages, and whom a host asks for. */
final class WordReader {

    private static final Set<String> YES = Set.of("si", "s", "yes", "y", "x", "cal", "true", "1");
    private static final Set<String> NO = Set.of("no", "n", "no cal", "false", "0");
    private static final Map<String, Interpreting.Mode> MODES = Map.of(
            "consecutiva", Interpreting.Mode.CONSECUTIVE, "consecutive", Interpreting.Mode.CONSECUTIVE,
            "simultania", Interpreting.Mode.SIMULTANEOUS, "simultanea", Interpreting.Mode.SIMULTANEOUS,
            "simultaneous", Interpreting.Mode.SIMULTANEOUS,
            "xiuxiuejada", Interpreting.Mode.WHISPERED, "susurrada", Interpreting.Mode.WHISPERED, "whispered", Interpreting.Mode.WHISPERED);
    private static final List<String> LANGUAGES =
            List.of("ca", "es", "en", "fr", "pt", "ar", "de", "it", "eu", "gl", "oc", "ru", "uk", "fa", "tr");
    private static final Map<String, Language> LANGUAGE_NAMES = new HashMap<>();
    private static final String AND = "\\s*[,;/+&]\\s*|\\s+(?:i|y|e|and|o|or)\\s+";
    private static final Pattern EVERYONE = Pattern.compile(
            "(tots|totes|tothom|todos|todas|all|everyone|everybody)( (i|y|and) (tots|totes|todos|todas))?"
            + "( (els|les|los|las|the)?( ?(defensors|defensores|defenders)))?|tot el grup|todo el grupo|the whole group");
    private static final Pattern ANYONE =
            Pattern.compile("(qualsevol|algu|cualquiera|alguien|anyone|anybody|any|someone|indiferent|indiferente)"
                    + "( (persona|defensor|defensora|defender))?");
    private static final Pattern SPEAKER =
            Pattern.compile(ANYONE.pattern() + " (?:que parli|que parla|que hable|que habla|who speaks|that speaks|speaking) (.+)");

    static {
        for (String interfaceLanguage : List.of("ca", "es", "en")) {
            for (String code : LANGUAGES) {
                LANGUAGE_NAMES.put(Vocabulary.plain(Locale.of(code).getDisplayLanguage(Locale.of(interfaceLanguage))), new Language(code));
            }
        }
        LANGUAGES.forEach(code -> LANGUAGE_NAMES.putIfAbsent(code, new Language(code)));
        LANGUAGE_NAMES.put("castella", Language.SPANISH);
        LANGUAGE_NAMES.put("castellano", Language.SPANISH);
        LANGUAGE_NAMES.put("castilian", Language.SPANISH);
    }

    private WordReader() {
    }

    static Optional<Answer> findAnswer(Written cell) {
        String plain = cell.plain();
        return YES.contains(plain) ? Optional.of(Answer.YES) : NO.contains(plain) ? Optional.of(Answer.NO) : Optional.empty();
    }

    static Interpreting readInterpreting(Written cell, Margin margin) {
        Optional<Answer> answer = findAnswer(cell);
        Interpreting.Mode mode = MODES.get(cell.plain());
        if (answer.isEmpty() && mode == null && !cell.isBlank()) {
            margin.unread(cell, Field.INTERPRETING);
        }
        return new Interpreting(mode != null ? Answer.YES : answer.orElse(Answer.UNKNOWN),
                mode != null ? mode : Interpreting.UNKNOWN.mode(), Interpreting.UNKNOWN.interpreters());
    }

    static List<Language> readLanguages(Written cell, Margin margin) {
        List<Language> languages = new ArrayList<>();
        if (cell.isBlank()) {
            return languages;
        }
        for (String name : cell.shown().split(AND)) {
            Language language = LANGUAGE_NAMES.get(Vocabulary.plain(name));
            if (language == null) {
                margin.unread(cell, Field.LANGUAGE);
                return List.of();
            }
            languages.add(language);
        }
        return languages;
    }

    /** @param goesWithout whether this kind of activity takes place without a defender when nobody is named */
    static Invitation readInvitation(Written cell, boolean goesWithout, Register<Defender> defenders, Margin margin) {
        String plain = cell.plain();
        if (plain.isEmpty()) {
            return goesWithout ? new Invitation.AnyWho(null, "", 0) : Invitation.ANYONE;
        }
        if (EVERYONE.matcher(plain).matches()) {
            return new Invitation.Everyone(List.of());
        }
        if (ANYONE.matcher(plain).matches()) {
            return Invitation.ANYONE;
        }
        Matcher speaker = SPEAKER.matcher(plain);
        if (speaker.matches() && LANGUAGE_NAMES.containsKey(speaker.group(speaker.groupCount()))) {
            return new Invitation.AnyWho(LANGUAGE_NAMES.get(speaker.group(speaker.groupCount())), "", 1);
        }
        return readNames(cell, defenders, margin);
    }

    private static Invitation readNames(Written cell, Register<Defender> defenders, Margin margin) {
        List<Id<Defender>> named = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (String name : cell.shown().split(AND)) {
            defenders.stream().filter(defender -> Vocabulary.plain(defender.alias()).equals(Vocabulary.plain(name))).map(Defender::id)
                    .findFirst()
                    .ifPresentOrElse(named::add, () -> unknown.add(name));
        }
        if (!unknown.isEmpty()) {
            margin.problem(new Problem.UnknownDefenders(cell.at(), cell.shown(), unknown));
        }
        return named.isEmpty() ? Invitation.ANYONE : new Invitation.Named(named.stream().distinct().toList());
    }
}
