package cat.fullderuta.document;

import java.util.Set;

/** What a document may hold; {@link Audience} lists who sees it. */
public enum Field {
    /** What an activity is called; whoever knows of it may know of what type it is. */
    TITLE,
    /** Day, hours and how sure they are. */
    HOURS,
    /** Whether it is confirmed. */
    STATUS,
    /** Who organises it. */
    HOST,
    /** Town, venue and address. */
    VENUE,
    CONTACT_NAME,
    CONTACT_PHONE,
    CONTACT_EMAIL,
    /** For whom it is, and how many. */
    ATTENDANCE,
    SPEAKERS,
    DESCRIPTION,
    /** Days and hours that the host would like. */
    WISH,
    /** Languages spoken and interpreting. */
    LANGUAGES,
    /** The meal that is served. */
    MEAL,
    TRANSPORT,
    PUBLIC_NOTES,
    INTERNAL_NOTES,

    /** Public name of a defender. */
    ALIAS,
    REAL_NAME,
    COUNTRY,
    /** What a defender stands for. */
    THEMES,
    /** Arrival and departure: hours, flight, airport. */
    STAY,
    /** Where somebody sleeps. */
    BASE,
    /** What somebody does not eat; only where a meal is served. */
    DIET,
    HEALTH,
    /** Whether pictures, recording and press were agreed to. */
    CONSENTS,
    /** Topics and people to avoid. */
    TO_AVOID,
    /** Internal notes on a person and reasons why somebody is not available. */
    PERSON_NOTES,

    COMPANION_NAME,
    COMPANION_PHONE,
    /** From where somebody is fetched when they come from another activity: the place, and nothing of what they did there. */
    PICK_UP,
    /** What came of an activity: who came, what was agreed, what the press wrote. */
    FOLLOW_UP,
    /** Where a municipality stands with the yearly statement. */
    COMMITMENT,
    /** Internal notes on a host, and its campaigns. */
    HOST_NOTES,
    /** Where a request came from. */
    SOURCE;

    /** What stays in the program: no document for anybody holds it, for paper gets lost and files are passed on. */
    static final Set<Field> NEVER_ON_PAPER = Set.of(REAL_NAME, BASE, HEALTH, TO_AVOID, PERSON_NOTES, HOST_NOTES, SOURCE);

    /** Whether it stays in the program, whoever reads. */
    public boolean isNeverOnPaper() {
        return NEVER_ON_PAPER.contains(this);
    }
}
