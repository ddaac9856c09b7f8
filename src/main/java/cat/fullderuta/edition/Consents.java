package cat.fullderuta.edition;

/** What a defender agreed to; {@code UNKNOWN} means it has not been asked. */
public record Consents(Answer photo, Answer recording, Answer press) {

    /** Nothing has been asked yet. */
    public static final Consents UNASKED = new Consents(Answer.UNKNOWN, Answer.UNKNOWN, Answer.UNKNOWN);

    /** What both allow. */
    public Consents and(Consents other) {
        return new Consents(photo.and(other.photo), recording.and(other.recording), press.and(other.press));
    }
}
