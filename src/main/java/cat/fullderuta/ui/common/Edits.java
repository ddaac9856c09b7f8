package cat.fullderuta.ui.common;

import cat.fullderuta.change.ActivityChange;
import cat.fullderuta.change.Change;
import cat.fullderuta.change.CompanionChange;
import cat.fullderuta.change.DefenderChange;
import cat.fullderuta.change.EditionChange;
import cat.fullderuta.change.HostChange;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.session.Session;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Consumer;

/** Through which views ask for changes: asks first where a locked activity would move, and refuses politely when read-only. */
public final class Edits {

    private final Session session;
    private final BiPredicate<List<Activity>, Edition> mayMoveLocked;
    private final Consumer<String> notice;
    private final String readOnlyWords;

    /**
     * @param mayMoveLocked asks the coordinator, once, whether all of these confirmed activities may become as they are in the edition
     * @param notice        shows a sentence for a while, without stopping anybody
     * @param readOnlyWords that the edition is open only to look at
     */
    public Edits(Session session, BiPredicate<List<Activity>, Edition> mayMoveLocked, Consumer<String> notice, String readOnlyWords) {
        this.session = session;
        this.mayMoveLocked = mayMoveLocked;
        this.notice = notice;
        this.readOnlyWords = readOnlyWords;
    }

    /** Shows a sentence for a while, without stopping anybody. */
    public void tell(String words) {
        notice.accept(words);
    }

    /** Makes the change, unless the coordinator says no. */
    public boolean apply(Change change) {
        return apply(change, session::apply);
    }

    /**
     * The same while somebody stays in a field, see {@link Session#apply(Change, Object)}.
     *
     * @param stay the same object from entering the field to leaving it
     */
    public boolean apply(Change change, Object stay) {
        return apply(change, it -> session.apply(it, stay));
    }

    private boolean apply(Change change, Consumer<Change> apply) {
        if (session.isReadOnly()) {
            notice.accept(readOnlyWords);
            return false;
        }
        List<Activity> locked = listLocked(change);
        if (!locked.isEmpty() && !mayMoveLocked.test(locked, change.applyTo(session.edition()))) {
            return false;
        }
        apply.accept(change);
        return true;
    }

    /** Whether {@link #apply} would ask the coordinator first. */
    public boolean asks(Change change) {
        return !listLocked(change).isEmpty();
    }

    private List<Activity> listLocked(Change change) {
        List<Activity> locked = listMoved(change).stream().flatMap(id -> session.edition().activities().find(id).stream())
                .filter(activity -> activity.isLocked() && activity.isScheduled()).toList();
        return locked.isEmpty() || isSame(change) ? List.of() : locked;
    }

    private boolean isSame(Change change) {
        Edition before = session.edition();
        return change.applyTo(before).equals(before);
    }

    private List<Id<Activity>> listMoved(Change change) {
        return switch (change) {
            case Change.Schedule schedule -> List.of(schedule.activity());
            case Change.ReturnToBacklog back -> List.of(back.activity());
            case Change.Stretch stretch -> List.of(stretch.activity());
            case Change.Swap swap -> List.of(swap.first(), swap.second());
            case Change.AddDefender add -> List.of(add.activity());
            case Change.RemoveDefender remove -> List.of(remove.activity());
            case Change.RemoveActivity remove -> List.of(remove.activity());
            case Change.PutActivity put -> changesWhatWasAgreed(put.after()) ? List.of(put.after().id()) : List.of();
            case Change.PutHostAndActivity put -> changesWhatWasAgreed(put.activity()) ? List.of(put.activity().id()) : List.of();
            case ActivityChange.PutActivities put -> put.after().stream().filter(this::changesWhatWasAgreed).map(Activity::id).toList();
            case ActivityChange.RemoveActivities remove -> remove.activities();
            case ActivityChange.SplitActivity split -> split.divide() ? List.of(split.activity()) : List.of();
            case ActivityChange.MakeSeries _ -> List.of();
            case CompanionChange.Assign assign -> List.of(assign.activity());
            case CompanionChange.TakeOff off -> List.of(off.activity());
            case CompanionChange.RemoveCompanion remove -> session.edition().activities().stream()
                    .filter(activity -> activity.companions().contains(remove.companion())).map(Activity::id).toList();
            case DefenderChange.RemoveDefender remove -> session.edition().activities().stream()
                    .filter(activity -> session.edition().assignedTo(activity).contains(remove.defender())).map(Activity::id).toList();
            case DefenderChange.StandDown _ -> List.of(); // its pane shows them all and asks once
            case EditionChange _, HostChange _ -> List.of();
            case Change.PutDefender _, Change.PutHost _, Change.PutCompanion _, Change.PutTravelTime _, Change.PutRules _, Change.Acknowledge _,
                    Change.PutRulesAndHolidays _, Change.Withdraw _, Change.TakeRequests _, Change.TakeAnswers _, Change.RemoveTravelTimes _,
                    Change.TakeTravelTimes _,
                    Change.PutRelease _, Change.Send _, Change.RollBack _ -> List.of();
        };
    }

    /**
     * That it takes place, when, where and with whom was confirmed to somebody; titles and notes are the office's own. That it has
     * taken place takes nothing back.
     */
    private boolean changesWhatWasAgreed(Activity after) {
        return session.edition().activities().find(after.id()).filter(before -> before.isLocked() && !after.isLocked()
                || !Objects.equals(before.start(), after.start())
                || !before.length().equals(after.length()) || !Objects.equals(before.host(), after.host())
                || !Objects.equals(before.venue(), after.venue()) || !before.invitation().equals(after.invitation())
                || !before.defenders().equals(after.defenders()) || !before.companions().equals(after.companions())).isPresent();
    }
}
