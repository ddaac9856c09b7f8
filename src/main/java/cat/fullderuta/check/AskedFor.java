package cat.fullderuta.check;

import cat.fullderuta.check.HostFinding.AskedForMissing;
import cat.fullderuta.check.HostFinding.NotAsWanted;
import cat.fullderuta.check.HostFinding.NotAskedFor;
import cat.fullderuta.check.HostFinding.TooFewDefenders;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Invitation;
import cat.fullderuta.edition.Language;
import cat.fullderuta.edition.RuleKey;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Those go whom the host asked for: the named and nobody else, or as many as wanted who speak the language and stand for the theme.
 * Whether somebody of whom no language is known speaks it, is told by {@link InterpreterOfThePair} and not again here;
 * nor whom it counts on though they cannot come, which {@link WithinStay} tells.
 */
final class AskedFor implements Rule.OfPlacement {

    @Override
    public RuleKey key() {
        return RuleKey.ASKED_FOR;
    }

    @Override
    public boolean dependsOnHour() {
        return false;
    }

    @Override
    public void check(Placement placement, Timetable timetable, Consumer<Finding> found) {
        switch (placement.activity().invitation()) {
            case Invitation.Named(var named) -> checkNamed(placement, named, timetable, found);
            case Invitation.AnyWho wanted -> checkWanted(placement, wanted, timetable, found);
            case Invitation.Everyone _ -> { }
        }
    }

    private static void checkNamed(Placement placement, List<Id<Defender>> named, Timetable timetable, Consumer<Finding> found) {
        List<Id<Defender>> others = new ArrayList<>(0);
        int asked = 0;
        for (int i = 0; i < placement.defenders(); i++) {
            Id<Defender> id = timetable.defender(placement.people()[i]).id();
            if (named.contains(id)) {
                asked++;
            } else {
                others.add(id);
            }
        }
        if (!others.isEmpty()) {
            found.accept(new NotAskedFor(placement.id(), List.copyOf(others)));
        }
        if (asked < named.size()) {
            List<Id<Defender>> missing = named.stream().filter(id -> goesNot(id, placement, timetable) && !placement.absent().contains(id)).toList();
            if (!missing.isEmpty()) {
                found.accept(new AskedForMissing(placement.id(), missing));
            }
        }
    }

    private static boolean goesNot(Id<Defender> id, Placement placement, Timetable timetable) {
        for (int i = 0; i < placement.defenders(); i++) {
            if (timetable.defender(placement.people()[i]).id().equals(id)) {
                return false;
            }
        }
        return true;
    }

    private static void checkWanted(Placement placement, Invitation.AnyWho wanted, Timetable timetable, Consumer<Finding> found) {
        Language language = wanted.language();
        if (language != null || !wanted.theme().isBlank()) {
            List<Id<Defender>> others = new ArrayList<>(0);
            for (int i = 0; i < placement.defenders(); i++) {
                Defender defender = timetable.defender(placement.people()[i]);
                boolean silent = language != null && !defender.languages().isEmpty() && !defender.speaks(language);
                if (silent || !wanted.theme().isBlank() && !defender.themes().contains(wanted.theme())) {
                    others.add(defender.id());
                }
            }
            if (!others.isEmpty()) {
                found.accept(new NotAsWanted(placement.id(), List.copyOf(others), language, wanted.theme()));
            }
        }
        if (placement.defenders() + placement.absent().size() < wanted.count() && !placement.activity().type().goesWithoutDefender()
                && !placement.isOfficeOnly()) {
            found.accept(new TooFewDefenders(placement.id(), wanted.count(), placement.defenders()));
        }
    }
}
