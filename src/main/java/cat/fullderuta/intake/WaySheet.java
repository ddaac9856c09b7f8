package cat.fullderuta.intake;

import cat.fullderuta.edition.TravelTime;
import java.util.List;

/**
 * What a sheet of travel times holds, before anything of it is taken.
 *
 * @param source   name of the file
 * @param ways     the rows that can be taken, in the order of the sheet
 * @param problems of the rows that cannot, in the order of the sheet
 * @param unfilled rows with towns and no minutes, as the template has them: nobody knows yet
 */
public record WaySheet(String source, List<Arrival> ways, List<WayProblem> problems, int unfilled) {

    /** A time and the row in which it stands. */
    public record Arrival(CellAt at, TravelTime time) {}

    public WaySheet {
        ways = List.copyOf(ways);
        problems = List.copyOf(problems);
    }
}
