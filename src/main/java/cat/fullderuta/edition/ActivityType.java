package cat.fullderuta.edition;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;

/** What kind of activity it is, with its usual length and the usual hours to start in (field notes of past editions). */
public enum ActivityType {
    SCHOOL_VISIT(90, "09:00", "12:30"),
    WORKSHOP(90, "09:00", "17:00"),
    PUBLIC_TALK(90, "17:30", "19:30"),
    INTERVIEW(45, "09:00", "19:00"),
    ADVOCACY_MEETING(60, "09:00", "19:00"),
    ORGANISATIONS_MEETING(60, "10:00", "19:30"),
    CEREMONY(90, "11:00", "19:00"),
    RECORDING(90, "10:00", "18:00"),
    CULTURAL_ACT(120, "11:00", "20:00"),
    MEAL(90, "13:00", "21:00"),
    INTERNAL(60, "09:00", "20:00");

    private final Duration usualLength;
    private final LocalTime earliestStart;
    private final LocalTime latestStart;

    ActivityType(int minutes, String earliestStart, String latestStart) {
        this.usualLength = Duration.ofMinutes(minutes);
        this.earliestStart = LocalTime.parse(earliestStart);
        this.latestStart = LocalTime.parse(latestStart);
    }

    /** Length where nobody says another. */
    public Duration usualLength() {
        return usualLength;
    }

    /** Earliest hour at which one usually starts. */
    public LocalTime earliestStart() {
        return earliestStart;
    }

    /** Latest hour at which one usually starts. */
    public LocalTime latestStart() {
        return latestStart;
    }

    /** Whom one usually asks for: everyone opens and closes the visit, nobody is needed for a workshop beforehand. */
    public Invitation usualInvitation() {
        return switch (this) {
            case CEREMONY -> new Invitation.Everyone(List.of());
            case WORKSHOP -> new Invitation.AnyWho(null, "", 0);
            case SCHOOL_VISIT, PUBLIC_TALK, INTERVIEW, ADVOCACY_MEETING, ORGANISATIONS_MEETING, RECORDING, CULTURAL_ACT, MEAL, INTERNAL ->
                    Invitation.ANYONE;
        };
    }

    /** Whether it takes place without a defender: a workshop some days before a school visit. */
    public boolean goesWithoutDefender() {
        return this == WORKSHOP;
    }

    /** Whether an audience comes, of which one wants to know how many they are. */
    public boolean hasAudience() {
        return switch (this) {
            case SCHOOL_VISIT, WORKSHOP, PUBLIC_TALK, ORGANISATIONS_MEETING, CEREMONY, CULTURAL_ACT -> true;
            case INTERVIEW, ADVOCACY_MEETING, RECORDING, MEAL, INTERNAL -> false;
        };
    }

    /** Whether it never leaves the office: a briefing, a rest, a doctor. */
    public boolean isOfficeOnly() {
        return this == INTERNAL;
    }
}
