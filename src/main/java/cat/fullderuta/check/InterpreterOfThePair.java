package cat.fullderuta.check;

import cat.fullderuta.check.PeopleFinding.NoInterpreter;
import cat.fullderuta.check.PeopleFinding.TooFewInterpreters;
import cat.fullderuta.check.PeopleFinding.UnknownActivityLanguages;
import cat.fullderuta.check.PeopleFinding.UnknownDefenderLanguages;
import cat.fullderuta.check.PeopleFinding.WrongPair;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Answer;
import cat.fullderuta.edition.Companion;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Interpreting;
import cat.fullderuta.edition.Language;
import cat.fullderuta.edition.LanguagePair;
import cat.fullderuta.edition.LanguageSkill;
import cat.fullderuta.edition.RuleKey;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A defender who does not speak, fluently or better, any language of an activity has an interpreter between one of theirs and
 * one of the activity's; and there are as many interpreters as the host asked for. Where the host says that no interpreting
 * is needed and nobody knows the languages, it is believed.
 */
final class InterpreterOfThePair implements Rule.OfPlacement {

    @Override
    public RuleKey key() {
        return RuleKey.INTERPRETER;
    }

    @Override
    public boolean dependsOnHour() {
        return false;
    }

    @Override
    public void check(Placement placement, Timetable timetable, Consumer<Finding> found) {
        Activity activity = placement.activity();
        if (placement.isOfficeOnly() || placement.defenders() == 0) {
            return;
        }
        List<Language> spoken = activity.arrangements().languages();
        Interpreting wanted = activity.arrangements().interpreting();
        if (spoken.isEmpty()) {
            if (wanted.needed() != Answer.NO) {
                found.accept(new UnknownActivityLanguages(List.of(placement.id())));
            }
            return;
        }
        List<Companion> interpreters = interpreters(placement, timetable);
        List<Id<Defender>> mute = List.of();
        for (int i = 0; i < placement.defenders(); i++) {
            Defender defender = timetable.defender(placement.people()[i]);
            if (defender.languages().isEmpty()) {
                found.accept(new UnknownDefenderLanguages(defender.id(), List.of(placement.id())));
            } else if (!speaksAny(defender, spoken) && interpreters.isEmpty()) {
                mute = mute.isEmpty() ? new ArrayList<>() : mute;
                mute.add(defender.id());
            } else if (!speaksAny(defender, spoken) && !isServed(defender, spoken, interpreters)) {
                found.accept(new WrongPair(placement.id(), defender.id(), interpreters.stream().map(Companion::id).toList(), spoken));
            }
        }
        if (!mute.isEmpty()) {
            found.accept(new NoInterpreter(placement.id(), List.copyOf(mute), spoken));
        } else if (wanted.needed() == Answer.YES && !interpreters.isEmpty() && interpreters.size() < wanted.interpreters()) {
            found.accept(new TooFewInterpreters(placement.id(), wanted.interpreters(), interpreters.size()));
        }
    }

    static List<Companion> interpreters(Placement placement, Timetable timetable) {
        List<Companion> interpreters = List.of();
        for (int i = placement.defenders(); i < placement.people().length; i++) {
            Companion companion = timetable.companion(placement.people()[i]);
            if (companion.roles().contains(Companion.Role.INTERPRETER)) {
                interpreters = interpreters.isEmpty() ? new ArrayList<>() : interpreters;
                interpreters.add(companion);
            }
        }
        return interpreters;
    }

    private static boolean speaksAny(Defender defender, List<Language> spoken) {
        for (LanguageSkill skill : defender.languages()) {
            if (skill.level() != LanguageSkill.Level.BASIC && spoken.contains(skill.language())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isServed(Defender defender, List<Language> spoken, List<Companion> interpreters) {
        for (Companion interpreter : interpreters) {
            for (LanguagePair pair : interpreter.pairs()) {
                for (LanguageSkill skill : defender.languages()) {
                    for (Language language : spoken) {
                        if (pair.joins(skill.language(), language)) {
                            return true;
                        }
                    }
                }
            }
        }
        return false;
    }
}
