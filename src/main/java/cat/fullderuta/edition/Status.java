package cat.fullderuta.edition;

/** How far an activity is: requested, proposed, confirmed, done; cancelled at any point. */
public enum Status {
    REQUESTED, PROPOSED, CONFIRMED, DONE, CANCELLED;

    /** Whether only a person may move it, and is asked first. */
    public boolean isLocked() {
        return this == CONFIRMED || this == DONE;
    }
}
