package cat.fullderuta.ui.board;

import cat.fullderuta.check.Severity;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Slot;
import java.util.Optional;
import java.util.Set;

/**
 * What an entry of a time board shows of an activity; an entry is drawn again only when this changed.
 *
 * @param owner     in whose lane it stands; empty in the lane without defender
 * @param where     the town, else the host
 * @param kind      the type in a word
 * @param hours     such as "10:00–12:00"
 * @param defenders how many take part
 * @param found     severities of what was found about it
 */
record LaneItem(Id<Activity> activity, Optional<Id<Defender>> owner, Slot slot, ActivityType type, String where, String kind,
        String hours, int defenders, boolean locked, Set<Severity> found) {

    boolean has(Severity severity) {
        return found.contains(severity);
    }
}
