package cat.fullderuta.plan;

import cat.fullderuta.change.Change;
import cat.fullderuta.check.Fit;
import cat.fullderuta.edition.Activity;
import java.util.List;

/**
 * A place for an activity.
 *
 * @param activity as it would be there, with its start, defenders and companions
 * @param fit      what speaks against it
 * @param reasons  what speaks for it
 */
public record Suggestion(Activity activity, Fit fit, List<Reason> reasons) {

    public Suggestion {
        reasons = List.copyOf(reasons);
    }

    /** What to do to take it. */
    public Change change() {
        return new Change.PutActivity(activity);
    }
}
