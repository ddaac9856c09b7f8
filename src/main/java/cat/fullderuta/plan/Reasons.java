package cat.fullderuta.plan;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Invitation;
import cat.fullderuta.edition.Slot;
import cat.fullderuta.edition.Wish;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what speaks for a place. */
final class Reasons {

    private final Edition edition;
    private final Map<Id<Defender>, Integer> counts = new HashMap<>();
    private final Map<Id<Defender>, Set<String>> townsOfDays = new HashMap<>();
    private final int average;

    Reasons(Edition edition) {
        this.edition = edition;
        int sum = 0;
        for (Activity activity : edition.listScheduled()) {
            for (Id<Defender> defender : edition.defendersOf(activity)) {
                counts.merge(defender, 1, Integer::sum);
                townsOfDays.computeIfAbsent(defender, any -> new HashSet<>()).add(townOfDay(activity));
                sum++;
            }
        }
        int people = edition.listComing().size();
        average = people == 0 ? 0 : Math.round((float) sum / people);
    }

    /** @param placed with its start */
    List<Reason> list(Activity placed, List<Id<Defender>> defenders) {
        List<Reason> reasons = new ArrayList<>();
        Slot slot = placed.findSlot().orElseThrow();
        Wish wish = placed.wish();
        if (wish.days().contains(slot.start().toLocalDate())) {
            reasons.add(new Reason.WantedDay(slot.start().toLocalDate()));
        }
        if ((wish.from() != null || wish.to() != null) && (wish.from() == null || !slot.start().toLocalTime().isBefore(wish.from()))
                && (wish.to() == null || !slot.end().toLocalTime().isAfter(wish.to()))) {
            reasons.add(new Reason.WantedHours());
        }
        boolean everyone = placed.invitation() instanceof Invitation.Everyone;
        for (Id<Defender> id : everyone ? List.<Id<Defender>>of() : defenders) {
            addAbout(edition.defenders().get(id), placed, reasons);
        }
        return reasons;
    }

    private void addAbout(Defender defender, Activity placed, List<Reason> reasons) {
        placed.arrangements().languages().stream().filter(defender::speaks).findFirst()
                .ifPresent(language -> reasons.add(new Reason.Speaks(defender.id(), language)));
        if (placed.invitation() instanceof Invitation.AnyWho(_, String theme, _) && !theme.isBlank() && defender.themes().contains(theme)) {
            reasons.add(new Reason.StandsFor(defender.id(), theme));
        }
        if (edition.placeOf(placed).municipality() != null
                && townsOfDays.getOrDefault(defender.id(), Set.of()).contains(townOfDay(placed)) && !isAlreadyThere(defender, placed)) {
            reasons.add(new Reason.InTownAnyway(defender.id()));
        }
        int count = counts.getOrDefault(defender.id(), 0);
        if (count < average) {
            reasons.add(new Reason.HasFewer(defender.id(), count, average));
        }
    }

    /** The activity itself is no reason to be in its town. */
    private boolean isAlreadyThere(Defender defender, Activity placed) {
        return edition.activities().find(placed.id()).filter(it -> it.isScheduled() && edition.defendersOf(it).contains(defender.id()))
                .filter(it -> townOfDay(it).equals(townOfDay(placed))).isPresent();
    }

    private String townOfDay(Activity activity) {
        return edition.placeOf(activity).municipality() + " " + activity.findSlot().orElseThrow().start().toLocalDate();
    }
}
