package cat.fullderuta.document;

/** What a host answers to one activity of its itinerary. */
public enum HostAnswer {
    /** It takes place like this. */
    CONFIRMED,
    /** Something has to change; the remark says what. */
    CHANGE,
    /** It cannot take place. */
    IMPOSSIBLE
}
