package cat.fullderuta.edition;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a host organises with defenders: scheduled when it has a start, else in the backlog.
 *
 * @param venue         a venue of the host, null when not known
 * @param contact       a contact of the host who meets the defenders, null when not known
 * @param defenders     those assigned; for {@link Invitation.Everyone} see {@link Edition#defendersOf(Activity)}
 * @param speakers      local speakers and moderator, as text
 * @param start         null while it waits in the backlog
 * @param campaign      joint campaign it belongs to, as text; may be empty
 * @param publicNotes   for those who take part
 * @param internalNotes never leave the office
 * @param confidential  known to the office and those who take part only
 * @param source        where the request came from, such as "requests.xlsx, row 12", with what was read differently from what was written
 * @param followUp      what came of it
 */
@RecordBuilder
public record Activity(Id<Activity> id, String title, ActivityType type, @Nullable Id<Host> host, @Nullable Id<Venue> venue,
        @Nullable Id<Contact> contact, Attendance attendance, String description, Wish wish, Invitation invitation,
        List<Id<Defender>> defenders, List<Id<Companion>> companions, String speakers, Arrangements arrangements,
        Duration length, @Nullable LocalDateTime start, Status status, Certainty certainty, String campaign, String publicNotes,
        String internalNotes, boolean confidential, String source, FollowUp followUp)
        implements Identified<Activity>, ActivityBuilder.With {

    /** @throws IllegalArgumentException when the length is not positive or over a day */
    public Activity {
        if (!length.isPositive() || length.compareTo(Duration.ofDays(1)) > 0) {
            throw new IllegalArgumentException("A length of " + length.toMinutes()
                    + " minutes cannot be planned. Enter between 5 minutes and 24 hours.");
        }
        defenders = List.copyOf(defenders);
        companions = List.copyOf(companions);
    }

    /** A requested activity of which only title and type are known, of the usual length. */
    public static Activity of(Id<Activity> id, String title, ActivityType type) {
        return new Activity(id, title, type, null, null, null, Attendance.UNKNOWN, "", Wish.NONE, Invitation.ANYONE,
                List.of(), List.of(), "", Arrangements.UNKNOWN, type.usualLength(), null, Status.REQUESTED,
                Certainty.EXACT, "", "", "", false, "", FollowUp.NONE);
    }

    /**
     * A new request with all that is usual for its type: length, whom it is for and whom it asks for. It wishes for no hours, for nobody
     * asked for any; what proposes places goes by the type's usual hours.
     *
     * @param audience who usually comes to one of that type, as text; may be empty
     */
    public static Activity usual(Id<Activity> id, String title, ActivityType type, String audience) {
        return of(id, title, type).with(it -> it.invitation(type.usualInvitation())
                .attendance(new Attendance(audience, null)));
    }

    /**
     * The same as something else. While it waits in the backlog, what is still usual for the old type becomes what is usual for the
     * new one; whatever somebody said otherwise stays, and so does all that is in the calendar.
     *
     * @param oldAudience who usually comes to one of the old type
     * @param newAudience who usually comes to one of the new type
     */
    public Activity retyped(ActivityType other, String oldAudience, String newAudience) {
        if (isScheduled()) {
            return withType(other);
        }
        return with(it -> it.type(other).length(length.equals(type.usualLength()) ? other.usualLength() : length)
                .invitation(invitation.equals(type.usualInvitation()) ? other.usualInvitation() : invitation)
                .attendance(attendance.who().equals(oldAudience) ? new Attendance(newAudience, attendance.number()) : attendance));
    }

    /** Whether it stands in the calendar. */
    public boolean isScheduled() {
        return start != null;
    }

    /** Where it stands in the calendar, if it does. */
    public Optional<Slot> findSlot() {
        return Optional.ofNullable(start).map(at -> new Slot(at, length));
    }

    /** Whether only a person may move it, and is asked first. */
    public boolean isLocked() {
        return status.isLocked();
    }

    /** Whether it still takes place. */
    public boolean isAlive() {
        return status != Status.CANCELLED;
    }
}
