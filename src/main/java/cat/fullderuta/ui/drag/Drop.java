package cat.fullderuta.ui.drag;

import cat.fullderuta.change.Change;
import cat.fullderuta.check.Findings;
import cat.fullderuta.check.Fit;
import javafx.geometry.Bounds;

/**
 * What releasing the mouse here would do.
 *
 * @param change   asked of the session on release
 * @param landing  where the ghost is drawn, in the scene
 * @param hours    shown in the ghost, such as "10:00–11:30"
 * @param headline who and when, such as "Ceiba · dt. 13, 12:15"
 * @param verdict  how it fits there
 * @param findings what would be said of it there
 */
public record Drop(Change change, Bounds landing, String hours, String headline, Fit.Verdict verdict, Findings findings) {
}
