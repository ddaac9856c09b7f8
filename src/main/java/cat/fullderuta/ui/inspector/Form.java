package cat.fullderuta.ui.inspector;

import cat.fullderuta.change.Change;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Id;
import cat.fullderuta.ui.common.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lines of one form, and the activity they are about. */
final class Form {

    private final Workspace workspace;
    private final List<Line> lines = new ArrayList<>();
    private Optional<Id<Activity>> about = Optional.empty();

    Form(Workspace workspace) {
        this.workspace = workspace;
    }

    Workspace workspace() {
        return workspace;
    }

    <L extends Line> L add(L line) {
        lines.add(line);
        return line;
    }

    /** The activity as it is now, if it is still there. */
    Optional<Subject> findSubject() {
        return about.flatMap(id -> workspace.state().edition().activities().find(id))
                .map(activity -> new Subject(workspace.state(), activity));
    }

    /** Turns to an activity; what was typed about the one before is taken or, when it cannot be, forgotten. */
    void turnTo(Optional<Id<Activity>> next) {
        if (!about.equals(next)) {
            commit();
            about = next;
            lines.forEach(Line::reset);
        }
        refresh();
    }

    /** Shows what has changed, and leaves alone what is being typed. */
    void refresh() {
        findSubject().ifPresent(subject -> lines.forEach(line -> line.show(subject)));
    }

    /** Takes what is typed anywhere and not taken yet. */
    void commit() {
        List.copyOf(lines).forEach(Line::commit);
    }

    /** The first line whose words could not be taken. */
    Optional<Line> findWrong() {
        return lines.stream().filter(Line::hasWrong).findFirst();
    }

    /** Makes changes in order; stops when the coordinator says no to one. */
    boolean apply(List<Change> changes) {
        return changes.stream().allMatch(workspace.edits()::apply);
    }
}
