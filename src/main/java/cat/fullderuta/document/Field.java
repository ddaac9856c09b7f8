package cat.fullderuta.document;

/** What a document may hold; {@link Audience} lists who sees it. */
public enum Field {
    /** Title and type of an activity. */
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
    /** Internal notes on a host, its statement and campaigns. */
    HOST_NOTES,
    /** Where a request came from. */
    SOURCE
}
