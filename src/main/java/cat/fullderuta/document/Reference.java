package cat.fullderuta.document;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * A short sign by which an activity is known again in a workbook that comes back, such as "3F-A9-07-C2". It says nothing of
 * the activity and, with 32 bits, is the same for two of 400 in one visit of fifty thousand; then it counts for neither.
 */
public record Reference(String sign) {

    private static final int BYTES = 4;

    /** The sign of an activity; the same in every version. */
    public static Reference of(Id<Activity> activity) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(activity.value().getBytes(StandardCharsets.UTF_8));
            return new Reference(HexFormat.ofDelimiter("-").withUpperCase().formatHex(digest, 0, BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256. Install the program again.", e);
        }
    }

    /** The activity with this sign, if the edition has exactly one. */
    public static Optional<Activity> find(String sign, Edition edition) {
        String wanted = sign.strip();
        List<Activity> found = edition.activities().stream().filter(activity -> of(activity.id()).sign().equalsIgnoreCase(wanted)).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
