package cat.fullderuta.edition;

/** The coordination of the visit, as it stands on agendas and itineraries. */
public record Office(String name, String phone, String email) {

    /** Not entered yet. */
    public static final Office UNKNOWN = new Office("", "", "");

    /** How it is reached: by its phone, else by its e-mail; empty while neither is known. */
    public String reach() {
        return phone.isBlank() ? email : phone;
    }
}
