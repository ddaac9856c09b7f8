package cat.fullderuta.ui.board;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;

/** Which lanes and days a time board shows, and how one turns to others. */
interface TimeBoardScope {

    /**
     * What is shown now.
     *
     * @param owners whose lanes stand on each day; empty for the lane without defender
     */
    record View(List<Optional<Id<Defender>>> owners, int dayCount, LocalDate firstDay, List<TimeBoardHeader.Day> headings) {
    }

    /** What to show on lanes that have this width together. */
    View view(double width);

    /** What stands over the scale of hours. */
    Node corner();

    /** What stands over the headings. */
    Optional<Node> bar();

    /** The selection changed: turn to it, if it is one to turn to. */
    void follow(Optional<Id<Activity>> selected);

    /** There is nothing more to select in this direction. */
    void turn(Direction direction);

    /** A drag rests so many pixels inside the left and the right edge of the lanes; negative is outside. */
    void turnAtEdge(double insideLeft, double insideRight);
}
