package cat.fullderuta.intake;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Id;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a workbook holds, before any of it is taken.
 *
 * @param source   name of the file
 * @param sheets   how many sheets have headings that are known
 * @param rows     how many rows with something in them there are under the headings
 * @param requests rows that become activities, complete or with problems
 * @param problems of all rows, also of those that cannot become an activity, in the order of the workbook
 * @param notices  about the workbook as a whole
 */
public record Intake(String source, int sheets, int rows, List<Request> requests, List<Problem> problems, List<Notice> notices) {

    public Intake {
        requests = List.copyOf(requests);
        problems = List.copyOf(problems);
        notices = List.copyOf(notices);
    }

    /** The requests of which every cell could be read. */
    public List<Request> complete() {
        return requests.stream().filter(Request::isComplete).toList();
    }

    /** The requests that arrive without the cells that could not be read. */
    public List<Request> incomplete() {
        return requests.stream().filter(request -> !request.isComplete()).toList();
    }

    /** The rows that become no activity, since nobody can tell what they ask for; their problems are among the others. */
    public List<CellAt> leftOut() {
        Set<CellAt> arriving = new LinkedHashSet<>();
        requests.forEach(request -> arriving.add(request.at()));
        return problems.stream().map(problem -> new CellAt(problem.at().sheet(), problem.at().row(), "")).distinct()
                .filter(row -> !arriving.contains(row)).toList();
    }

    /** What is taken unless somebody chooses otherwise: all but the rows that were taken already. */
    public List<Request> fresh() {
        return requests.stream().filter(request -> !request.alreadyTaken()).toList();
    }

    /** The activities of the chosen requests; a row that was taken already comes a second time, on its own. */
    public List<Activity> activities(Collection<Request> chosen) {
        return chosen.stream().map(request -> request.alreadyTaken() ? request.activity().withId(Id.random()) : request.activity())
                .toList();
    }

    /** The hosts that the chosen requests add, or extend by a venue or contact. */
    public List<Host> hosts(Collection<Request> chosen) {
        Map<Id<Host>, Host> extended = new LinkedHashMap<>();
        Set<Id<Host>> changed = new LinkedHashSet<>();
        for (Request request : chosen) {
            Host host = request.host();
            if (host == null) {
                continue;
            }
            Host before = extended.computeIfAbsent(host.id(), any -> host);
            Host after = before;
            if (request.newVenue() != null) {
                after = after.withVenues(after.venues().with(request.newVenue()));
            }
            if (request.newContact() != null) {
                after = after.withContacts(after.contacts().with(request.newContact()));
            }
            extended.put(host.id(), after);
            if (!after.equals(before) || request.isNewHost()) {
                changed.add(host.id());
            }
        }
        return changed.stream().map(extended::get).toList();
    }
}
