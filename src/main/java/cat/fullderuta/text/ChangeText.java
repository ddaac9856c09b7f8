package cat.fullderuta.text;

import cat.fullderuta.change.ActivityChange;
import cat.fullderuta.change.Change;
import cat.fullderuta.change.CompanionChange;
import cat.fullderuta.change.DefenderChange;
import cat.fullderuta.change.EditionChange;
import cat.fullderuta.change.HostChange;
import cat.fullderuta.edition.Acknowledgement;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Venue;

/** The names of changes, as undo and redo show them. */
public final class ChangeText {

    private final Messages messages;

    private ChangeText(Messages messages) {
        this.messages = messages;
    }

    /** The names of one language. */
    public static ChangeText of(Messages messages) {
        return new ChangeText(messages);
    }

    /** "Undo move of “Round table · Reus”". */
    public String undo(Change change, Edition before) {
        return messages.get("changes.undo", name(change, before));
    }

    /** "Redo move of “Round table · Reus”". */
    public String redo(Change change, Edition before) {
        return messages.get("changes.redo", name(change, before));
    }

    /**
     * A change in a few words: "move of “Round table · Reus”".
     *
     * @param before the edition as it was when the change was made
     */
    public String name(Change change, Edition before) {
        Names names = Names.of(before, messages);
        return switch (change) {
            case Change.Schedule it -> messages.get(isScheduled(it.activity(), before) ? "changes.move" : "changes.place",
                    activity(it.activity(), before));
            case Change.ReturnToBacklog it -> messages.get("changes.returnToBacklog", activity(it.activity(), before));
            case Change.Stretch it -> messages.get("changes.stretch", activity(it.activity(), before));
            case Change.Swap it -> messages.get("changes.swap", activity(it.first(), before), activity(it.second(), before));
            case Change.AddDefender it ->
                    messages.get("changes.addDefender", names.defender(it.defender()), activity(it.activity(), before));
            case Change.RemoveDefender it ->
                    messages.get("changes.removeDefender", names.defender(it.defender()), activity(it.activity(), before));
            case Change.PutActivity it -> putActivity(it.after(), before);
            case Change.PutHostAndActivity it -> putActivity(it.activity(), before);
            case Change.RemoveActivity it -> messages.get("changes.removeActivity", activity(it.activity(), before));
            case Change.PutDefender it -> put("changes.newDefender", "changes.editDefender",
                    before.defenders().has(it.after().id()), it.after().alias());
            case Change.PutHost it -> put("changes.newHost", "changes.editHost", before.hosts().has(it.after().id()), it.after().name());
            case Change.PutCompanion it -> put("changes.newCompanion", "changes.editCompanion",
                    before.companions().has(it.after().id()), it.after().name());
            case Change.PutTravelTime it ->
                    messages.get("changes.travelTime", names.town(it.after().from()), names.town(it.after().to()));
            case Change.RemoveTravelTimes it -> messages.get("changes.removeTravelTime", names.town(it.from()), names.town(it.to()));
            case Change.TakeTravelTimes it -> messages.get("changes.takeTravelTimes", it.times().size(), it.source());
            case Change.PutRules _ -> messages.get("changes.rules");
            case Change.PutRulesAndHolidays _ -> messages.get("changes.rulesAndHolidays");
            case Change.Acknowledge it -> messages.get("changes.acknowledge", it.acknowledgement().reason());
            case Change.Withdraw it -> messages.get("changes.withdraw", before.acknowledgements().find(it.acknowledgement())
                    .map(Acknowledgement::reason).orElseGet(() -> messages.get("changes.gone")));
            case Change.TakeAnswers it -> messages.get("changes.takeAnswers", it.activities().size(), it.source());
            case Change.PutRelease it -> messages.get("changes.release", it.release().number());
            case Change.Send it -> messages.get("changes.send", it.dispatches().size());
            case Change.RollBack it -> messages.get("changes.rollBack", it.release().number());
            case Change.TakeRequests it -> messages.get("changes.takeRequests", it.activities().size(), it.source());
            case ActivityChange it -> name(it, before);
            case CompanionChange it -> name(it, names, before);
            case DefenderChange it -> name(it, names);
            case EditionChange it -> name(it);
            case HostChange it -> name(it, before);
        };
    }

    private String name(ActivityChange change, Edition before) {
        return switch (change) {
            case ActivityChange.PutActivities it -> messages.get("changes.editActivities", it.after().size());
            case ActivityChange.RemoveActivities it -> messages.get("changes.removeActivities", it.activities().size());
            case ActivityChange.SplitActivity it -> messages.get("changes.split", activity(it.activity(), before), it.parts());
            case ActivityChange.MakeSeries it -> messages.get("changes.series", activity(it.activity(), before), it.copies().size());
        };
    }

    private String name(CompanionChange change, Names names, Edition before) {
        return switch (change) {
            case CompanionChange.Assign it -> it.from()
                    .map(from -> messages.get("changes.replaceCompanion", names.companion(it.companion()), names.companion(from),
                            activity(it.activity(), before)))
                    .orElseGet(() -> messages.get("changes.assignCompanion", names.companion(it.companion()), activity(it.activity(), before)));
            case CompanionChange.TakeOff it ->
                    messages.get("changes.takeOffCompanion", names.companion(it.companion()), activity(it.activity(), before));
            case CompanionChange.RemoveCompanion it -> messages.get("changes.removeCompanion", names.companion(it.companion()));
        };
    }

    private String name(DefenderChange change, Names names) {
        return switch (change) {
            case DefenderChange.StandDown it -> messages.get(it.leaves() == null ? "changes.notComing" : "changes.leavesEarly",
                    names.defender(it.defender()));
            case DefenderChange.RemoveDefender it -> messages.get("changes.removePerson", names.defender(it.defender()));
        };
    }

    private String name(EditionChange change) {
        return switch (change) {
            case EditionChange.PutEdition it -> messages.get("changes.edition", it.name());
        };
    }

    private String name(HostChange change, Edition before) {
        return switch (change) {
            case HostChange.RemoveHost it -> messages.get("changes.removeHost", host(it.host(), before));
            case HostChange.MergeHosts it -> messages.get("changes.mergeHosts", host(it.gone(), before), host(it.kept(), before));
            case HostChange.RemoveVenue it -> messages.get("changes.removeVenue", before.hosts().find(it.host())
                    .flatMap(host -> host.venues().find(it.venue())).map(Venue::name).orElseGet(() -> messages.get("changes.gone")));
            case HostChange.RemoveContact it -> messages.get("changes.removeContact", host(it.host(), before));
            case HostChange.PutHolidays it -> messages.get("changes.holidays", host(it.host(), before));
        };
    }

    private String host(Id<Host> id, Edition before) {
        return before.hosts().find(id).map(Host::name).orElseGet(() -> messages.get("changes.gone"));
    }

    private String putActivity(Activity after, Edition before) {
        Names names = Names.of(before, messages);
        return before.activities().find(after.id())
                .map(activity -> messages.get("changes.editActivity", names.titleAndPlace(activity)))
                .orElseGet(() -> messages.get("changes.newActivity", names.titleAndPlace(after)));
    }

    private String put(String added, String edited, boolean known, String name) {
        return messages.get(known ? edited : added, name.isBlank() ? messages.get("form.unnamed") : name);
    }

    private String activity(Id<Activity> id, Edition before) {
        return before.activities().find(id).map(Names.of(before, messages)::titleAndPlace).orElseGet(() -> messages.get("changes.gone"));
    }

    private static boolean isScheduled(Id<Activity> id, Edition before) {
        return before.activities().find(id).map(Activity::isScheduled).orElse(false);
    }
}
