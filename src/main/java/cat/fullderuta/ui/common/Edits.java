package cat.fullderuta.ui.common;

import cat.fullderuta.change.Change;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.session.Session;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Through which views ask for changes: asks first where a locked activity would move, and refuses politely when read-only. */
public final class Edits {

    private final Session session;
    private final Predicate<Activity> mayMoveLocked;
    private final Consumer<String> notice;
    private final String readOnlyWords;

    /**
     * @param mayMoveLocked asks the coordinator whether a confirmed activity may be moved
     * @param notice        shows a sentence for a while, without stopping anybody
     * @param readOnlyWords that the edition is open only to look at
     */
    public Edits(Session session, Predicate<Activity> mayMoveLocked, Consumer<String> notice, String readOnlyWords) {
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
        if (session.isReadOnly()) {
            notice.accept(readOnlyWords);
            return false;
        }
        Optional<Activity> locked = findMoved(change).flatMap(id -> session.edition().activities().find(id))
                .filter(activity -> activity.isLocked() && activity.isScheduled());
        if (locked.isPresent() && !isSame(change) && !mayMoveLocked.test(locked.get())) {
            return false;
        }
        session.apply(change);
        return true;
    }

    private boolean isSame(Change change) {
        Edition before = session.edition();
        return change.applyTo(before).equals(before);
    }

    private Optional<Id<Activity>> findMoved(Change change) {
        return switch (change) {
            case Change.Schedule schedule -> Optional.of(schedule.activity());
            case Change.ReturnToBacklog back -> Optional.of(back.activity());
            case Change.Stretch stretch -> Optional.of(stretch.activity());
            case Change.AddDefender add -> Optional.of(add.activity());
            case Change.RemoveDefender remove -> Optional.of(remove.activity());
            case Change.RemoveActivity remove -> Optional.of(remove.activity());
            case Change.PutActivity put -> Optional.of(put.after().id()).filter(id -> changesWhatWasAgreed(put.after()));
            case Change.PutHostAndActivity put -> Optional.of(put.activity().id()).filter(id -> changesWhatWasAgreed(put.activity()));
            case Change.PutDefender _, Change.PutHost _, Change.PutCompanion _, Change.PutTravelTime _, Change.PutRules _, Change.Acknowledge _,
                    Change.Withdraw _, Change.TakeRequests _, Change.RemoveTravelTimes _, Change.TakeTravelTimes _ -> Optional.empty();
        };
    }

    /** When, where and with whom was confirmed to somebody; titles, notes and the status are the office's own. */
    private boolean changesWhatWasAgreed(Activity after) {
        return session.edition().activities().find(after.id()).filter(before -> !Objects.equals(before.start(), after.start())
                || !before.length().equals(after.length()) || !Objects.equals(before.host(), after.host())
                || !Objects.equals(before.venue(), after.venue()) || !before.invitation().equals(after.invitation())
                || !before.defenders().equals(after.defenders()) || !before.companions().equals(after.companions())).isPresent();
    }
}
