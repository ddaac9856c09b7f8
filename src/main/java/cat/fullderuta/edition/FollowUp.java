package cat.fullderuta.edition;

import org.jspecify.annotations.Nullable;

/**
 * What came of an activity, written down after it.
 *
 * @param attended   people who came, null when nobody counted
 * @param outcome    what was agreed or moved, as text; internal
 * @param pressLinks what the press published, one address a line
 */
public record FollowUp(@Nullable Integer attended, String outcome, String pressLinks) {

    /** Nothing has been written down. */
    public static final FollowUp NONE = new FollowUp(null, "", "");

    /** @throws IllegalArgumentException when fewer than no people came */
    public FollowUp {
        if (attended != null && attended < 0) {
            throw new IllegalArgumentException(attended + " people cannot have come. Enter 0 or more, or leave it empty.");
        }
    }
}
