package cat.fullderuta.store;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Arrangements;
import cat.fullderuta.edition.Attendance;
import cat.fullderuta.edition.Companion;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.FollowUp;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Interpreting;
import cat.fullderuta.edition.Invitation;
import cat.fullderuta.edition.Language;
import cat.fullderuta.edition.Wish;
import cat.fullderuta.store.schema.tables.records.ActivityRecord;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The one row of an activity, from and to the value. */
final class ActivityRow {

    private static final String NAMED = "NAMED";
    private static final String ANY_WHO = "ANY_WHO";
    private static final String EVERYONE = "EVERYONE";

    private ActivityRow() {
    }

    static ActivityRecord of(String edition, Activity activity, int position) {
        ActivityRecord row = new ActivityRecord();
        row.setEditionId(edition);
        row.setId(activity.id().value());
        row.setPosition(position);
        row.setTitle(activity.title());
        row.setType(activity.type());
        row.setHostId(valueOf(activity.host()));
        row.setVenueId(valueOf(activity.venue()));
        row.setContactId(valueOf(activity.contact()));
        row.setAttendanceWho(activity.attendance().who());
        row.setAttendanceNumber(activity.attendance().number());
        row.setDescription(activity.description());
        row.setWishFrom(activity.wish().from());
        row.setWishTo(activity.wish().to());
        row.setWishWords(activity.wish().words());
        write(row, activity.invitation());
        row.setSpeakers(activity.speakers());
        write(row, activity.arrangements());
        row.setLength(activity.length());
        row.setStartsAt(activity.start());
        row.setStatus(activity.status());
        row.setCertainty(activity.certainty());
        row.setCampaign(activity.campaign());
        row.setPublicNotes(activity.publicNotes());
        row.setInternalNotes(activity.internalNotes());
        row.setConfidential(activity.confidential());
        row.setSource(activity.source());
        row.setAttended(activity.followUp().attended());
        row.setOutcome(activity.followUp().outcome());
        row.setPressLinks(activity.followUp().pressLinks());
        return row;
    }

    static Activity read(ActivityRecord row, List<Id<Defender>> defenders, List<Id<Companion>> companions,
            List<Id<Defender>> invited, List<LocalDate> days, List<Language> languages) {
        return new Activity(Id.of(row.getId()), row.getTitle(), row.getType(), idOf(row.getHostId()), idOf(row.getVenueId()),
                idOf(row.getContactId()), new Attendance(row.getAttendanceWho(), row.getAttendanceNumber()), row.getDescription(),
                new Wish(days, row.getWishFrom(), row.getWishTo(), row.getWishWords()), invitation(row, invited), defenders,
                companions, row.getSpeakers(), arrangements(row, languages), row.getLength(), row.getStartsAt(), row.getStatus(),
                row.getCertainty(), row.getCampaign(), row.getPublicNotes(), row.getInternalNotes(), row.getConfidential(), row.getSource(),
                new FollowUp(row.getAttended(), row.getOutcome(), row.getPressLinks()));
    }

    /** The defenders an invitation names, or lets off. */
    static List<Id<Defender>> namedBy(Invitation invitation) {
        return switch (invitation) {
            case Invitation.Named(var defenders) -> defenders;
            case Invitation.AnyWho _ -> List.of();
            case Invitation.Everyone(var except) -> except;
        };
    }

    private static void write(ActivityRecord row, Invitation invitation) {
        row.setInvitationKind(switch (invitation) {
            case Invitation.Named _ -> NAMED;
            case Invitation.AnyWho _ -> ANY_WHO;
            case Invitation.Everyone _ -> EVERYONE;
        });
        Invitation.AnyWho who = invitation instanceof Invitation.AnyWho any ? any : null;
        row.setInvitedLanguage(who == null ? null : who.language());
        row.setInvitedTheme(who == null ? null : who.theme());
        row.setInvitedCount(who == null ? null : who.count());
    }

    private static Invitation invitation(ActivityRecord row, List<Id<Defender>> invited) {
        return switch (row.getInvitationKind()) {
            case NAMED -> new Invitation.Named(invited);
            case ANY_WHO -> new Invitation.AnyWho(row.getInvitedLanguage(), row.getInvitedTheme(), row.getInvitedCount());
            case EVERYONE -> new Invitation.Everyone(invited);
            default -> throw new IllegalStateException("The table holds an invitation of the kind " + row.getInvitationKind()
                    + ". Maybe a migration is missing.");
        };
    }

    private static void write(ActivityRecord row, Arrangements arrangements) {
        row.setInterpretingNeeded(arrangements.interpreting().needed());
        row.setInterpretingMode(arrangements.interpreting().mode());
        row.setInterpreters(arrangements.interpreting().interpreters());
        row.setEscort(arrangements.escort());
        row.setHostTransport(arrangements.hostTransport());
        row.setTransport(arrangements.transport());
        row.setMeal(arrangements.meal());
        row.setMaterials(arrangements.materials());
        row.setPhoto(arrangements.photo());
        row.setRecording(arrangements.recording());
        row.setPress(arrangements.press());
    }

    private static Arrangements arrangements(ActivityRecord row, List<Language> languages) {
        return new Arrangements(languages,
                new Interpreting(row.getInterpretingNeeded(), row.getInterpretingMode(), row.getInterpreters()), row.getEscort(),
                row.getHostTransport(), row.getTransport(), row.getMeal(), row.getMaterials(), row.getPhoto(), row.getRecording(), row.getPress());
    }

    private static @Nullable String valueOf(@Nullable Id<?> id) {
        return id == null ? null : id.value();
    }

    private static <T> @Nullable Id<T> idOf(@Nullable String value) {
        return value == null ? null : Id.of(value);
    }
}
